package dev.mentoring.matching.verify;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import dev.mentoring.matching.certificate.DualPrices;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.market.Side;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import java.util.Optional;
import java.util.Set;

/**
 * Checks any matching against any market, with no code in common with the algorithms. Immutable and thread-safe.
 *
 * <p>{@code new Verifier().verify(market, matching)} checks feasibility, each guarantee that the matching claims, and the
 * certificate. Every claim comes out as {@link Verdict#HOLDS}, {@link Verdict#DOES_NOT_HOLD} with a counter-example, or
 * {@link Verdict#NOT_DECIDED}.
 *
 * <p><b>How, and at what cost</b>, for {@code p} acceptable pairs:
 *
 * <ul>
 *   <li>feasibility and stability by looking at every pair, {@code O(p)};
 *   <li>greatest weight and most pairs by the prices of the certificate, {@code O(p)}; without valid prices by searching
 *       the residual graph for an improving exchange (Bellman 1958, Ford 1956; no negative cycle means optimal, Klein
 *       1967), which is given up undecided after {@value #MOST_RELAXATIONS} looks at a pair;
 *   <li>side-optimality of strict preferences by a plain deferred acceptance of its own, up to {@value
 *       #MOST_SORTED_PAIRS} pairs; undecided with ties, of which no matching need be optimal for a side;
 *   <li>strategy-proofness is a property of a mechanism, not of a matching, and is never decided.
 * </ul>
 *
 * <p>Lower quotas count for feasibility and for the exchanges that are allowed; stability ignores them.
 */
public final class Verifier {
    private static final long MOST_RELAXATIONS = 1_000_000_000L;
    private static final int MOST_SORTED_PAIRS = 4_000_000;

    /** Makes a verifier, which has no state. */
    public Verifier() {}

    /**
     * {@return what can be said of a matching and of all that it claims}
     *
     * @param market the market
     * @param matching the matching, of any origin
     */
    public Verification verify(Market market, Matching matching) {
        return verify(market, matching, matching.guarantees());
    }

    /**
     * {@return what can be said of a matching and of some claims, whether it makes them or not}
     *
     * @param market the market
     * @param matching the matching, of any origin
     * @param claims what to check besides feasibility and the certificate
     */
    public Verification verify(Market market, Matching matching, Set<Guarantee> claims) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        Finding feasible = FeasibilityCheck.of(market, matching);
        findings.add(feasible);
        if (feasible.verdict() != Verdict.HOLDS) {
            Sets.immutableEnumSet(claims).forEach(claim -> findings.add(Finding.undecided(claim, "infeasible")));
            return new Verification(findings.build());
        }
        CheckedMatching checked = new CheckedMatching(market, matching);
        Optional<Finding> certificate =
                matching.certificate().map(proof -> CertificateCheck.of(market, checked, proof));
        boolean proved = certificate.isPresent() && certificate.get().verdict() == Verdict.HOLDS;
        for (Guarantee claim : Sets.immutableEnumSet(claims)) {
            boolean byPrices = proved
                    && matching.certificate().get() instanceof DualPrices prices
                    && CertificateCheck.proves(prices, claim);
            findings.add(byPrices ? Finding.holds(claim) : check(market, checked, claim));
        }
        certificate.ifPresent(findings::add);
        return new Verification(findings.build());
    }

    private static Finding check(Market market, CheckedMatching matching, Guarantee claim) {
        return switch (claim) {
            case WEAKLY_STABLE, STRONGLY_STABLE, SUPER_STABLE -> StabilityCheck.of(market, matching, claim);
            case MENTEE_OPTIMAL -> sideOptimality(market, matching, claim, Side.MENTEE);
            case MENTOR_OPTIMAL -> sideOptimality(market, matching, claim, Side.MENTOR);
            case MAXIMUM_WEIGHT, MAXIMUM_CARDINALITY, MAXIMUM_WEIGHT_AT_THIS_CARDINALITY ->
                new ExchangeSearch(market, matching, claim, MOST_RELAXATIONS).run();
            case STRATEGY_PROOF_FOR_MENTEES, STRATEGY_PROOF_FOR_MENTORS -> Finding.undecided(claim, "mechanism");
            default -> Finding.undecided(claim, "unknown");
        };
    }

    private static Finding sideOptimality(Market market, CheckedMatching matching, Guarantee claim, Side side) {
        Finding stable = StabilityCheck.of(market, matching, Guarantee.WEAKLY_STABLE);
        if (stable.verdict() == Verdict.DOES_NOT_HOLD) {
            return Finding.fails(claim, stable.counterExample().orElseThrow());
        }
        Set<MarketFeature> features = market.features();
        if (features.contains(MarketFeature.MENTEE_TIES) || features.contains(MarketFeature.MENTOR_TIES)) {
            return Finding.undecided(claim, "ties");
        }
        if (market.pairCount() > MOST_SORTED_PAIRS) {
            return Finding.undecided(claim, "size");
        }
        return SideOptimalityCheck.of(market, matching, claim, side);
    }
}
