package dev.mentoring.matching.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.matching.CoupleBruteForce;
import dev.mentoring.matching.CoupleMarkets;
import dev.mentoring.matching.Markets;
import dev.mentoring.matching.Peers;
import dev.mentoring.matching.algorithm.MatchingAlgorithm;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.chance.ProbabilisticSerial;
import dev.mentoring.matching.algorithm.chance.RandomSerialDictatorship;
import dev.mentoring.matching.algorithm.peers.MaximumWeightPairing;
import dev.mentoring.matching.algorithm.rotation.RotationPoset;
import dev.mentoring.matching.algorithm.rotation.StableMedian;
import dev.mentoring.matching.algorithm.rotation.StableSexEqual;
import dev.mentoring.matching.certificate.AllOrders;
import dev.mentoring.matching.certificate.Certificate;
import dev.mentoring.matching.certificate.ExhaustedSearch;
import dev.mentoring.matching.certificate.MedianCounts;
import dev.mentoring.matching.certificate.SampledOrders;
import dev.mentoring.matching.certificate.SexEqualSearch;
import dev.mentoring.matching.certificate.TrioBound;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.NoMatching;
import dev.mentoring.matching.outcome.Outcome;
import dev.mentoring.matching.outcome.PeerMatching;
import dev.mentoring.matching.outcome.RandomMatching;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A proof that tells what a search or a count came to holds where it came to that, and is refuted where it did not. */
class SearchedCertificateProperties {
    private static final Verifier VERIFIER = new Verifier();
    private static final SolveContext DEFAULTS = SolveContext.defaults();

    @Provide
    Arbitrary<Markets.Spec> strict() {
        return Arbitraries.oneOf(
                Markets.marriage(),
                Markets.manyToOne(),
                Markets.manyToMany(),
                Markets.opposed(5, 1, 5, 1),
                Markets.opposed(6, 1, 3, 2),
                Markets.opposed(4, 2, 4, 2));
    }

    @Provide
    Arbitrary<Market> inTurn() {
        MatchingAlgorithm algorithm = new RandomSerialDictatorship();
        return Markets.schoolChoice(5)
                .map(Markets.Spec::market)
                .filter(market -> algorithm.description().acceptedFeatures().containsAll(market.features()));
    }

    @Provide
    Arbitrary<PeerMarket> peers() {
        return Peers.any().map(Peers.Spec::market);
    }

    @Provide
    Arbitrary<Market> couples() {
        return CoupleMarkets.any().map(CoupleMarkets.Spec::market);
    }

    private static Verdict verdict(Instance market, Outcome outcome) {
        return VERIFIER.verify(market, outcome, Set.of())
                .about(BasicClaim.CERTIFICATE_VALID)
                .orElseThrow()
                .verdict();
    }

    private static Verdict holdsIf(boolean condition) {
        return condition ? Verdict.HOLDS : Verdict.DOES_NOT_HOLD;
    }

    private static Verdict verdict(Market market, Matching matching, Certificate changed) {
        return verdict(market, matching.proving(Set.of(), changed));
    }

    /** Each stable matching of few rotations, by those that lead to it. */
    private static List<ImmutableList<Integer>> closedSets(RotationPoset poset) {
        Assume.that(poset.size() <= 10);
        return IntStream.range(0, 1 << poset.size())
                .mapToObj(set -> IntStream.range(0, poset.size())
                        .filter(rotation -> (set >> rotation & 1) == 1)
                        .boxed()
                        .collect(ImmutableList.toImmutableList()))
                .filter(poset::isClosed)
                .toList();
    }

    private static <T> ImmutableList<T> with(ImmutableList<T> list, int place, T value) {
        List<T> changed = new ArrayList<>(list);
        changed.set(place, value);
        return ImmutableList.copyOf(changed);
    }

    @Property(tries = 150)
    void stable_matchings_are_counted_again(@ForAll("strict") Markets.Spec spec) {
        Market market = spec.market();
        Matching median = new StableMedian().solve(market, DEFAULTS).toMatching();
        MedianCounts proof = (MedianCounts) median.certificate().orElseThrow();
        assertThat(VERIFIER.verify(market, median).allHold()).isTrue();

        RotationPoset poset = RotationPoset.of(market);
        for (ImmutableList<Integer> applied : closedSets(poset)) {
            MedianCounts of = new MedianCounts(proof.rotations(), applied, proof.matchings(), proof.containing());
            assertThat(verdict(market, poset.matchingOf(applied), of))
                    .isEqualTo(holdsIf(applied.equals(proof.applied())));
        }
        BigInteger oneMore = proof.matchings().add(BigInteger.ONE);
        assertThat(verdict(
                        market,
                        median,
                        new MedianCounts(proof.rotations(), proof.applied(), oneMore, proof.containing())))
                .isEqualTo(Verdict.DOES_NOT_HOLD);
        for (int i = 0; i < proof.containing().size(); i++) {
            BigInteger fewer = proof.containing().get(i).subtract(BigInteger.ONE);
            assertThat(verdict(
                            market,
                            median,
                            new MedianCounts(
                                    proof.rotations(),
                                    proof.applied(),
                                    proof.matchings(),
                                    with(proof.containing(), i, fewer))))
                    .isEqualTo(Verdict.DOES_NOT_HOLD);
        }
    }

    @Property(tries = 150)
    void sums_of_ranks_are_brought_no_closer_than_any_stable_matching_does(@ForAll("strict") Markets.Spec spec) {
        Market market = spec.market();
        Matching closest = new StableSexEqual().solve(market, DEFAULTS).toMatching();
        SexEqualSearch proof = (SexEqualSearch) closest.certificate().orElseThrow();
        assertThat(VERIFIER.verify(market, closest).allHold()).isTrue();

        RotationPoset poset = RotationPoset.of(market);
        for (ImmutableList<Integer> applied : closedSets(poset)) {
            long reached = Math.abs(proof.start()
                    + applied.stream().mapToLong(proof.changes()::get).sum());
            SexEqualSearch of =
                    new SexEqualSearch(proof.rotations(), applied, proof.start(), proof.changes(), reached, reached, 1);
            assertThat(verdict(market, poset.matchingOf(applied), of)).isEqualTo(holdsIf(reached == proof.reached()));
        }
        SexEqualSearch otherStart = new SexEqualSearch(
                proof.rotations(), proof.applied(), proof.start() + 1, proof.changes(), proof.reached(), 0, 1);
        assertThat(verdict(market, closest, otherStart)).isEqualTo(Verdict.DOES_NOT_HOLD);
        for (int i = 0; i < proof.changes().size(); i++) {
            SexEqualSearch otherChange = new SexEqualSearch(
                    proof.rotations(),
                    proof.applied(),
                    proof.start(),
                    with(proof.changes(), i, proof.changes().get(i) + 1),
                    proof.reached(),
                    0,
                    1);
            assertThat(verdict(market, closest, otherChange)).isEqualTo(Verdict.DOES_NOT_HOLD);
        }
    }

    @Property(tries = 200)
    void mentees_choose_again_in_all_orders(@ForAll("inTurn") Market market) {
        RandomMatching exact = new RandomSerialDictatorship().solve(market, DEFAULTS);
        AllOrders proof = (AllOrders) exact.certificate().orElseThrow();
        assertThat(verdict(market, exact)).isEqualTo(Verdict.HOLDS);
        assertThat(verdict(
                        market,
                        proving(
                                exact,
                                new AllOrders(proof.mentees(), proof.orders().add(BigInteger.ONE)))))
                .isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(verdict(market, proving(exact, new AllOrders(market.menteeCount() + 1, proof.orders()))))
                .isEqualTo(Verdict.DOES_NOT_HOLD);

        RandomMatching eaten = new ProbabilisticSerial().solve(market, DEFAULTS);
        assertThat(verdict(market, proving(eaten, proof)))
                .isEqualTo(holdsIf(eaten.probabilities().equals(exact.probabilities())));
    }

    @Example
    void what_is_wrong_is_told_with_as_much_as_is_known() {
        assertThat(new CounterExample.WrongStep("changes", 2, "7").sentence().english())
                .startsWith("Entry 2 of “changes”");
        assertThat(new CounterExample.WrongStep("orders", 0, "6").sentence().english())
                .startsWith("“orders”")
                .endsWith("(6).");
        assertThat(new CounterExample.WrongStep("applied", 0, "").sentence().french())
                .endsWith("n’est pas conforme à ses règles.");
    }

    @Property(tries = 200)
    void a_sample_is_drawn_again(@ForAll("inTurn") Market market, @ForAll long seed) {
        RandomMatching sampled = sample(market, seed);
        SampledOrders proof = (SampledOrders) sampled.certificate().orElseThrow();
        assertThat(verdict(market, sampled)).isEqualTo(Verdict.HOLDS);
        for (int off : new int[] {-1, 1}) {
            SampledOrders other = new SampledOrders(proof.samples(), seed, proof.halfWidthMillionths() + off);
            assertThat(verdict(market, proving(sampled, other))).isEqualTo(Verdict.DOES_NOT_HOLD);
        }
        SampledOrders otherSeed = new SampledOrders(proof.samples(), seed + 1, proof.halfWidthMillionths());
        boolean alike = sample(market, seed + 1).probabilities().equals(sampled.probabilities());
        assertThat(verdict(market, proving(sampled, otherSeed))).isEqualTo(holdsIf(alike));
    }

    private static RandomMatching sample(Market market, long seed) {
        return new RandomSerialDictatorship()
                .solve(market, DEFAULTS.withSeed(seed).withOption("samples", "25"));
    }

    private static RandomMatching proving(RandomMatching lottery, Certificate proof) {
        return new RandomMatching(lottery.algorithm(), lottery.probabilities(), ImmutableSet.of(), Optional.of(proof));
    }

    @Property(tries = 300)
    void every_trio_is_weighed_again(@ForAll("peers") PeerMarket market, @ForAll boolean mostPairs) {
        SolveContext context =
                DEFAULTS.withOption("odd", "trio").withOption("objective", mostPairs ? "most-pairs" : "greatest-score");
        PeerMatching matching = new MaximumWeightPairing().solve(market, context);
        assertThat(verdict(market, matching)).isEqualTo(Verdict.HOLDS);
        if (matching.certificate().orElseThrow() instanceof TrioBound proof) {
            long value = proof.doubledValue();
            long bound = proof.doubledBound();
            assertThat(verdict(market, proving(matching, proof, value, bound - 1)))
                    .isEqualTo(Verdict.DOES_NOT_HOLD);
            assertThat(verdict(market, proving(matching, proof, value + 1, bound + 1)))
                    .isEqualTo(Verdict.DOES_NOT_HOLD);
            assertThat(verdict(market, proving(matching, proof, value, bound + 1)))
                    .isEqualTo(Verdict.HOLDS);
        }
    }

    private static PeerMatching proving(PeerMatching matching, TrioBound proof, long value, long bound) {
        return matching.proving(Set.of(), new TrioBound(proof.trio(), proof.others(), value, bound));
    }

    @Property(tries = 200)
    void an_exhausted_search_is_repeated(@ForAll("couples") Market market) {
        NoMatching none =
                new NoMatching("hand", ImmutableSet.of(Guarantee.STABLE_WITH_COUPLES), new ExhaustedSearch(1));
        Verdict expected = holdsIf(new CoupleBruteForce(market).stable().isEmpty());
        assertThat(VERIFIER.verify(market, none).findings())
                .extracting(Finding::verdict)
                .containsExactly(expected, expected);
    }
}
