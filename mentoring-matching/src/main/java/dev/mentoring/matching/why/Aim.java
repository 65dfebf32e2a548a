package dev.mentoring.matching.why;

import com.google.common.collect.Sets;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import dev.mentoring.matching.certificate.AcceptanceRounds;
import dev.mentoring.matching.certificate.Certificate;
import dev.mentoring.matching.certificate.DrawnLottery;
import dev.mentoring.matching.certificate.EfficiencyAdjustment;
import dev.mentoring.matching.certificate.PickingOrder;
import dev.mentoring.matching.certificate.TradingCycles;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import java.util.Optional;
import java.util.Set;

/** What a matching seeks, by its certificate and what it claims; the label is a sentence. */
public enum Aim implements Labelled {
    /** The greatest total weight. */
    GREATEST_WEIGHT,
    /** Most pairs, then the greatest total weight. */
    MOST_PAIRS_THEN_WEIGHT,
    /** Most pairs. */
    MOST_PAIRS,
    /** Most first choices, then most second choices, and so on. */
    RANK_MAXIMALITY,
    /** Most pairs, and among those the best by ranks. */
    MOST_PAIRS_THEN_RANKS,
    /** That no other matching wins a vote among the mentees. */
    POPULARITY,
    /** Earlier choices are served first; priority decides among those who make the same choice in the same round. */
    EARLIER_CHOICES_FIRST,
    /** Choices are compared a few at a time; priority decides within a round. */
    PARALLEL_CHOICES,
    /** Mentees choose in turn. */
    TURNS,
    /** Mentees trade the places that belong to them. */
    TRADE,
    /** Stability, but for the priorities of those who consent. */
    STABILITY_WITH_CONSENT,
    /** That no pair would rather leave with each other. */
    STABILITY,
    /** Stability, and among the stable matchings the smallest sum of ranks. */
    STABILITY_THEN_SMALLEST_SUM,
    /** Stability, and among the stable matchings the best worst rank. */
    STABILITY_THEN_LEAST_REGRET,
    /** Stability, and among the stable matchings the most equal sums of ranks. */
    STABILITY_THEN_EQUAL_SIDES,
    /** Stability, and among the partners in all stable matchings the median. */
    STABILITY_THEN_MEDIAN,
    /** Stability, and among the stable matchings the fewest people at the worst ranks. */
    STABILITY_THEN_FEWEST_AT_WORST,
    /** Stability, and as many pairs as can be had with it, or nearly. */
    STABILITY_THEN_PAIRS,
    /** A lot, drawn such that each pair has the chances that it should have. */
    CHANCES,
    /** As few blocking pairs as possible. */
    FEWEST_BLOCKING_PAIRS,
    /** That no mentee can be better off without another being worse off. */
    EFFICIENCY,
    /** The matching does not say. */
    UNSTATED;

    /**
     * {@return what a matching seeks}
     *
     * @param matching the matching
     */
    public static Aim of(Matching matching) {
        return matching.certificate().flatMap(Aim::of).orElseGet(() -> of(matching.guarantees()));
    }

    private static Optional<Aim> of(Certificate certificate) {
        if (certificate instanceof AcceptanceRounds rounds) {
            return Optional.of(rounds.period() == 1 ? EARLIER_CHOICES_FIRST : PARALLEL_CHOICES);
        }
        if (certificate instanceof TradingCycles) {
            return Optional.of(TRADE);
        }
        if (certificate instanceof PickingOrder) {
            return Optional.of(TURNS);
        }
        if (certificate instanceof DrawnLottery) {
            return Optional.of(CHANCES);
        }
        return certificate instanceof EfficiencyAdjustment ? Optional.of(STABILITY_WITH_CONSENT) : Optional.empty();
    }

    private static Aim of(Set<Guarantee> claims) {
        if (claims.contains(Guarantee.MAXIMUM_WEIGHT)) {
            return GREATEST_WEIGHT;
        }
        if (claims.contains(Guarantee.MAXIMUM_WEIGHT_AT_THIS_CARDINALITY)) {
            return claims.contains(Guarantee.MAXIMUM_CARDINALITY) ? MOST_PAIRS_THEN_WEIGHT : GREATEST_WEIGHT;
        }
        if (claims.contains(Guarantee.GREEDY_MAXIMUM) || claims.contains(Guarantee.GENEROUS_MAXIMUM)) {
            return MOST_PAIRS_THEN_RANKS;
        }
        if (claims.contains(Guarantee.RANK_MAXIMAL)) {
            return RANK_MAXIMALITY;
        }
        if (claims.contains(Guarantee.POPULAR)) {
            return POPULARITY;
        }
        if (claimsStability(claims)) {
            return amongStable(claims);
        }
        if (claims.contains(Guarantee.FEWEST_BLOCKING_PAIRS)) {
            return FEWEST_BLOCKING_PAIRS;
        }
        if (claims.contains(Guarantee.MAXIMUM_CARDINALITY)) {
            return MOST_PAIRS;
        }
        if (claims.contains(Guarantee.CORE)) {
            return TRADE;
        }
        return claims.contains(Guarantee.PARETO_EFFICIENT) ? EFFICIENCY : UNSTATED;
    }

    private static Aim amongStable(Set<Guarantee> claims) {
        for (Guarantee claim : Sets.immutableEnumSet(claims)) {
            switch (claim) {
                case MAXIMUM_WEAKLY_STABLE, TWO_THIRDS_OF_MAXIMUM_WEAKLY_STABLE -> {
                    return STABILITY_THEN_PAIRS;
                }
                case EGALITARIAN -> {
                    return STABILITY_THEN_SMALLEST_SUM;
                }
                case MINIMUM_REGRET -> {
                    return STABILITY_THEN_LEAST_REGRET;
                }
                case SEX_EQUAL -> {
                    return STABILITY_THEN_EQUAL_SIDES;
                }
                case MEDIAN_STABLE -> {
                    return STABILITY_THEN_MEDIAN;
                }
                case GENEROUS_STABLE -> {
                    return STABILITY_THEN_FEWEST_AT_WORST;
                }
                default -> {}
            }
        }
        return STABILITY;
    }

    static boolean claimsStability(Set<Guarantee> claims) {
        return claims.stream().anyMatch(claim -> switch (claim) {
            case WEAKLY_STABLE,
                    STRONGLY_STABLE,
                    SUPER_STABLE,
                    MENTEE_OPTIMAL,
                    MENTOR_OPTIMAL,
                    MAXIMUM_WEAKLY_STABLE,
                    TWO_THIRDS_OF_MAXIMUM_WEAKLY_STABLE,
                    EGALITARIAN,
                    MINIMUM_REGRET,
                    SEX_EQUAL,
                    MEDIAN_STABLE,
                    GENEROUS_STABLE -> true;
            default -> false;
        });
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.label(this);
    }
}
