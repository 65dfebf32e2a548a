package dev.mentoring.matching.algorithm.chance;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.TwoSidedAlgorithm;
import dev.mentoring.matching.certificate.ExhaustionTimes;
import dev.mentoring.matching.certificate.Fraction;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.RandomMatching;
import java.util.Optional;

/**
 * The probabilities of the probabilistic serial mechanism (Bogomolnaia and Moulin, <i>A new solution to the random assignment
 * problem</i>, 2001). Immutable and thread-safe.
 *
 * <p><b>Finds</b> what each mentee gets when all of them eat at the same time and speed, from time 0 to 1, each from the
 * best mentor on the list of whom something is left; a mentor with {@code q} places is {@code q} units large. The amount is
 * the probability of the pair. Who has nobody left on the list stops eating, and stays alone with the probability that is
 * missing to 1. Mentors' preferences and weights are ignored; ties of mentees are refused.
 *
 * <p><b>Guarantees</b> ordinal efficiency: no other probabilities give every mentee at least the same chance of the first
 * choice, of one of the first two, and so on, and somebody a better one. And equal treatment: nobody even prefers the
 * chances of another mentee to the own ones. It is not strategy-proof. {@link FairLottery} draws a matching.
 *
 * <p><b>Proof</b>: {@link ExhaustionTimes}. No lottery is involved; the answer depends on lists and quotas alone.
 *
 * <p><b>Cost</b>: {@code O(p log p)} operations on exact fractions, whose length grows with the number of mentors.
 */
public final class ProbabilisticSerial implements TwoSidedAlgorithm {
    private static final ImmutableSet<Guarantee> GUARANTEES =
            Sets.immutableEnumSet(Guarantee.ORDINALLY_EFFICIENT, Guarantee.EQUAL_TREATMENT);

    /** What the algorithms of chance can deal with: mentees with one place and strict lists, whatever mentors are. */
    static final ImmutableSet<MarketFeature> ACCEPTED = Sets.immutableEnumSet(
            MarketFeature.TWO_SIDES,
            MarketFeature.MENTOR_TIES,
            MarketFeature.INCOMPLETE_LISTS,
            MarketFeature.UNEQUAL_SIDES,
            MarketFeature.MENTOR_UPPER_QUOTAS,
            MarketFeature.WEIGHTS);

    /** Makes the algorithm, which has no state. */
    public ProbabilisticSerial() {}

    @Override
    public String name() {
        return "probabilistic-serial";
    }

    @Override
    public BilingualText description() {
        return MatchingTexts.CATALOGUE.text("algorithm.probabilistic-serial");
    }

    @Override
    public ImmutableSet<MarketFeature> accepts() {
        return ACCEPTED;
    }

    @Override
    public ImmutableSet<Guarantee> guarantees(SolveContext context) {
        return GUARANTEES;
    }

    @Override
    public String cost() {
        return "time O(p log p) operations on fractions of O(m log n) digits, memory O(p) fractions; p acceptable pairs,"
                + " n mentees, m mentors";
    }

    @Override
    public String source() {
        return "A. Bogomolnaia and H. Moulin, A new solution to the random assignment problem, 2001";
    }

    @Override
    public RandomMatching solve(Market market, SolveContext context) {
        context.check(this, market);
        Eating eating = new Eating(market, Fraction.ONE, context);
        return new RandomMatching(
                name(), eating.probabilities(), GUARANTEES, Optional.of(new ExhaustionTimes(eating.exhaustionTimes())));
    }
}
