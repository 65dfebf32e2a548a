package dev.mentoring.matching.verify;

import dev.mentoring.matching.certificate.Certificate;
import dev.mentoring.matching.market.Side;
import dev.mentoring.matching.outcome.Guarantee;
import java.util.Optional;
import java.util.Set;

/** Chooses the check of each guarantee of a matching of two sides; a check finds a counter-example, or none, or gives up. */
final class GuaranteeCheck {
    private final CheckedMatching matching;
    private final Set<Guarantee> claims;
    private final Optional<Certificate> certificate;
    private final boolean valid;

    /**
     * Makes the checks of a matching.
     *
     * @param claims all that is claimed of it together: who is best off among the stable matchings depends on the sense in
     *     which they are stable
     * @param certificate the certificate, if there is one
     * @param valid whether the certificate was found to be valid
     */
    GuaranteeCheck(CheckedMatching matching, Set<Guarantee> claims, Optional<Certificate> certificate, boolean valid) {
        this.matching = matching;
        this.claims = claims;
        this.certificate = certificate;
        this.valid = valid;
    }

    Optional<CounterExample> of(Guarantee claim) {
        if (valid && CertificateCheck.proves(matching, certificate.orElseThrow(), claim, notion())) {
            return Optional.empty();
        }
        if (!matching.market.couples().isEmpty() && !knowsCouples(claim)) {
            throw new UndecidedException("couples");
        }
        return switch (claim) {
            case WEAKLY_STABLE, STRONGLY_STABLE, SUPER_STABLE -> StabilityCheck.of(matching, claim);
            case STABLE_WITH_COUPLES -> CoupleStabilityCheck.of(matching);
            case MENTEE_OPTIMAL -> optimality(Side.MENTEE);
            case MENTOR_OPTIMAL -> optimality(Side.MENTOR);
            case MAXIMUM_WEIGHT, MAXIMUM_CARDINALITY, MAXIMUM_WEIGHT_AT_THIS_CARDINALITY ->
                GreatnessCheck.of(matching, claim);
            case MAXIMUM_WEAKLY_STABLE, TWO_THIRDS_OF_MAXIMUM_WEAKLY_STABLE -> LargestStableCheck.of(matching, claim);
            case EGALITARIAN, MINIMUM_REGRET, SEX_EQUAL, GENEROUS_STABLE -> StableChoiceCheck.of(matching, claim);
            case MEDIAN_STABLE -> MedianCheck.of(matching);
            case PARETO_EFFICIENT -> ParetoCheck.of(matching);
            case CORE -> CoreCheck.of(matching, certificate);
            case POPULAR -> PopularityCheck.of(matching);
            case RANK_MAXIMAL, GREEDY_MAXIMUM, GENEROUS_MAXIMUM -> ProfileCheck.of(matching, claim);
            case FEWEST_BLOCKING_PAIRS -> fewestBlockingPairs();
            case EQUAL_TREATMENT, ORDINALLY_EFFICIENT -> throw new UndecidedException("lottery");
            case STRATEGY_PROOF_FOR_MENTEES, STRATEGY_PROOF_FOR_MENTORS -> throw new UndecidedException("mechanism");
        };
    }

    /** {@return the strongest sense of stability that is claimed} */
    private Guarantee notion() {
        return claims.contains(Guarantee.SUPER_STABLE)
                ? Guarantee.SUPER_STABLE
                : claims.contains(Guarantee.STRONGLY_STABLE) ? Guarantee.STRONGLY_STABLE : Guarantee.WEAKLY_STABLE;
    }

    private Optional<CounterExample> optimality(Side side) {
        Guarantee notion = notion();
        Optional<CounterExample> blocking = StabilityCheck.of(matching, notion);
        if (blocking.isPresent()) {
            return blocking;
        }
        return StableMatchings.isStrict(matching) && matching.topics.isEmpty()
                ? SideOptimalityCheck.of(matching, side)
                : OptimalityAmongTiesCheck.of(matching, side, notion);
    }

    /** Of two sides there is always a matching without any blocking pair, where no lower quota forbids it. */
    private Optional<CounterExample> fewestBlockingPairs() {
        Optional<CounterExample> blocking = StabilityCheck.of(matching, Guarantee.WEAKLY_STABLE);
        if (blocking.isPresent() && StableMatchings.hasMinima(matching.market)) {
            throw new UndecidedException("lower-quotas");
        }
        return blocking;
    }

    /** Joint choices limit which exchanges are possible and which pairs block, which no other check knows. */
    private static boolean knowsCouples(Guarantee claim) {
        return claim == Guarantee.STABLE_WITH_COUPLES
                || claim == Guarantee.STRATEGY_PROOF_FOR_MENTEES
                || claim == Guarantee.STRATEGY_PROOF_FOR_MENTORS;
    }
}
