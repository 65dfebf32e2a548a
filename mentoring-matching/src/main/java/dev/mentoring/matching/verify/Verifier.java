package dev.mentoring.matching.verify;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.certificate.Certificate;
import dev.mentoring.matching.certificate.ExhaustedSearch;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.market.ProjectMarket;
import dev.mentoring.matching.outcome.DefiniteMatching;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.NoMatching;
import dev.mentoring.matching.outcome.Outcome;
import dev.mentoring.matching.outcome.PeerMatching;
import dev.mentoring.matching.outcome.RandomMatching;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Checks any outcome against any market, with no code in common with the algorithms. Immutable and thread-safe.
 *
 * <p>{@code new Verifier().verify(market, outcome)} checks feasibility, each guarantee that the outcome claims, and the
 * certificate. Every claim comes out as {@link Verdict#HOLDS}, {@link Verdict#DOES_NOT_HOLD} with a counter-example, or
 * {@link Verdict#NOT_DECIDED} with the reason.
 *
 * <p><b>How, and at what cost</b>, for {@code p} acceptable pairs of {@code n} people and {@code r} ranks:
 *
 * <ul>
 *   <li>feasibility and stability by looking at every pair, {@code O(p)}; of topics as Abraham, Irving and Manlove (2007)
 *       have it, of peers as in the roommates problem;
 *   <li>greatest weight, most pairs, Pareto efficiency, popularity and, in {@code r} stages, the best profiles by looking for
 *       an exchange in the residual graph, {@code O(n p)} each at worst, given up after 10⁹ looks at a pair; a valid
 *       certificate of prices spares the first two the search;
 *   <li>the core of a housing market, and ordinal efficiency of probabilities, by looking for a cycle in which somebody
 *       gains, given up after 10⁸ steps;
 *   <li>side-optimality of strict preferences by a plain deferred acceptance, up to 4,000,000 pairs; with ties, and of
 *       topics, by going through all matchings that are stable in the same sense: the strongest that is claimed; valid
 *       struck pairs or deleted topics spare the search, also that for what is said not to exist;
 *   <li>egalitarian, median and other choices among stable matchings, and the largest of them, by going through all of them:
 *       by breaking marriages for strict lists and at most one place for a mentee, else by backtracking, given up after
 *       2 · 10⁷ steps; a valid certificate of least cost spares the search; without ties the largest need no search, nor with as many pairs as any
 *       matching has;
 *   <li>certificates that tell what a search or a count came to, by doing it again in another way: counts of stable
 *       matchings, and how close two sums come in them, as above; chances of orders by letting mentees choose in all of
 *       them or in the sample, given up after 10⁸ steps, about ten mentees; the best trio up to 21 people; couples of whom
 *       no stable matching was found by going through all matchings;
 *   <li>claims about peers that are about all matchings, and that nothing exists that was sought, by going through all
 *       matchings, given up after 10⁸ steps: about 12 people who accept everybody;
 *   <li>strategy-proofness is a property of a mechanism, not of a matching, and is never decided.
 * </ul>
 *
 * <p>What is claimed of mentees’ preferences, such as popularity, is decided where every mentee has at most one place, and
 * claims about pairs of peers where there is no trio. Lower quotas count for feasibility, for the exchanges that are
 * allowed, and for the matchings that are compared; whether a pair blocks does not depend on them.
 */
public final class Verifier {
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
     * {@return what can be said of an outcome and of all that it claims}
     *
     * @param instance the market
     * @param outcome the outcome, of any origin
     */
    public Verification verify(Instance instance, Outcome outcome) {
        if (outcome instanceof DefiniteMatching matching) {
            return verify(instance, outcome, matching.guarantees());
        }
        return verify(
                instance,
                outcome,
                outcome instanceof RandomMatching lottery ? lottery.guarantees() : ImmutableSet.of());
    }

    /**
     * {@return what can be said of an outcome and of some claims, whether it makes them or not}
     *
     * @param instance the market
     * @param outcome the outcome, of any origin
     * @param claims what to check besides feasibility and the certificate; of no meaning when there is no matching
     */
    public Verification verify(Instance instance, Outcome outcome, Set<Guarantee> claims) {
        Set<Guarantee> sorted = Sets.immutableEnumSet(claims);
        if (outcome instanceof NoMatching none) {
            return absence(instance, none);
        }
        if (instance instanceof Market market && outcome instanceof Matching matching) {
            return twoSides(
                    FeasibilityCheck.of(market, matching),
                    () -> CheckedMatching.of(market, matching),
                    matching,
                    sorted);
        }
        if (instance instanceof ProjectMarket project && outcome instanceof Matching matching) {
            return twoSides(
                    FeasibilityCheck.of(project, matching),
                    () -> CheckedMatching.of(project, matching),
                    matching,
                    sorted);
        }
        if (instance instanceof PeerMarket peers && outcome instanceof PeerMatching matching) {
            return peers(peers, matching, sorted);
        }
        if (instance instanceof Market market && outcome instanceof RandomMatching lottery) {
            return lottery(market, lottery, sorted);
        }
        Problems otherShape = Problems.builder()
                .error(MatchingTexts.CATALOGUE, "outcome-of-another-shape", Place.pointer(""))
                .build();
        return infeasible(new CounterExample.Infeasibility(otherShape), sorted);
    }

    private static Verification twoSides(
            Optional<CounterExample> infeasibility,
            Supplier<CheckedMatching> feasible,
            Matching matching,
            Set<Guarantee> claims) {
        if (infeasibility.isPresent()) {
            return infeasible(infeasibility.get(), claims);
        }
        CheckedMatching checked = feasible.get();
        Optional<Finding> proof =
                certificate(matching.certificate(), kind -> CertificateCheck.of(checked, kind, matching.guarantees()));
        GuaranteeCheck check = new GuaranteeCheck(checked, claims, matching.certificate(), isValid(proof));
        return verification(claims, check::of, proof);
    }

    private static Verification peers(PeerMarket market, PeerMatching matching, Set<Guarantee> claims) {
        Optional<CounterExample> infeasibility = PeerFeasibilityCheck.of(market, matching);
        if (infeasibility.isPresent()) {
            return infeasible(infeasibility.get(), claims);
        }
        Optional<Finding> proof =
                certificate(matching.certificate(), kind -> PeerCertificateCheck.of(market, matching, kind));
        boolean valid = isValid(proof);
        return verification(
                claims,
                claim -> valid
                                && PeerCertificateCheck.proves(
                                        matching.certificate().orElseThrow(), claim)
                        ? Optional.empty()
                        : PeerGuaranteeCheck.of(CheckedPeers.of(market, matching), claim),
                proof);
    }

    private static Verification lottery(Market market, RandomMatching lottery, Set<Guarantee> claims) {
        Optional<CounterExample> infeasibility = LotteryFeasibilityCheck.of(market, lottery);
        if (infeasibility.isPresent()) {
            return infeasible(infeasibility.get(), claims);
        }
        CheckedLottery checked = new CheckedLottery(market, lottery);
        return verification(
                claims,
                claim -> LotteryGuaranteeCheck.of(checked, claim),
                certificate(lottery.certificate(), kind -> LotteryCertificateCheck.of(checked, kind)));
    }

    private static Verification absence(Instance instance, NoMatching none) {
        if (none.certificate() instanceof ExhaustedSearch) {
            Finding absent = Finding.of(BasicClaim.NONE_EXISTS, () -> AbsenceCheck.of(instance, none.sought()));
            return new Verification(
                    ImmutableList.of(absent, Finding.of(BasicClaim.CERTIFICATE_VALID, () -> asSearchedAgain(absent))));
        }
        Finding proof = Finding.of(
                BasicClaim.CERTIFICATE_VALID, () -> AbsenceCertificateCheck.of(instance, none.certificate()));
        boolean proved =
                proof.verdict() == Verdict.HOLDS && AbsenceCertificateCheck.proves(none.certificate(), none.sought());
        Finding absent = proved
                ? Finding.holds(BasicClaim.NONE_EXISTS)
                : Finding.of(BasicClaim.NONE_EXISTS, () -> AbsenceCheck.of(instance, none.sought()));
        return new Verification(ImmutableList.of(absent, proof));
    }

    /** A search can be checked by another one alone. */
    private static Optional<CounterExample> asSearchedAgain(Finding absent) {
        if (absent.verdict() == Verdict.NOT_DECIDED) {
            throw new UndecidedException("search");
        }
        return absent.counterExample();
    }

    private static Optional<Finding> certificate(
            Optional<Certificate> certificate, Function<Certificate, Optional<CounterExample>> check) {
        return certificate.map(kind -> Finding.of(BasicClaim.CERTIFICATE_VALID, () -> check.apply(kind)));
    }

    private static boolean isValid(Optional<Finding> proof) {
        return proof.map(Finding::verdict).equals(Optional.of(Verdict.HOLDS));
    }

    private static Verification verification(
            Set<Guarantee> claims, Function<Guarantee, Optional<CounterExample>> check, Optional<Finding> certificate) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        findings.add(Finding.holds(BasicClaim.FEASIBLE));
        claims.forEach(claim -> findings.add(Finding.of(claim, () -> check.apply(claim))));
        certificate.ifPresent(findings::add);
        return new Verification(findings.build());
    }

    private static Verification infeasible(CounterExample reason, Set<Guarantee> claims) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        findings.add(Finding.fails(BasicClaim.FEASIBLE, reason));
        claims.forEach(claim -> findings.add(Finding.undecided(claim, "infeasible")));
        return new Verification(findings.build());
    }
}
