package dev.mentoring.matching.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.matching.MarketText;
import dev.mentoring.matching.PeerBruteForce;
import dev.mentoring.matching.Peers;
import dev.mentoring.matching.certificate.ExhaustedSearch;
import dev.mentoring.matching.certificate.Objective;
import dev.mentoring.matching.certificate.OddSet;
import dev.mentoring.matching.certificate.OddSetPrices;
import dev.mentoring.matching.certificate.StablePartition;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.NoMatching;
import dev.mentoring.matching.outcome.PeerGroup;
import dev.mentoring.matching.outcome.PeerMatching;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever matching of peers is asked about, the verdict is that of looking at all of them. */
class PeerClaimProperties {
    private static final Verifier VERIFIER = new Verifier();

    @Provide
    Arbitrary<Peers.Spec> peers() {
        return Peers.any();
    }

    private static PeerMatching matching(PeerMarket market, int[] partners) {
        List<PeerGroup> groups = new ArrayList<>();
        for (int one = 0; one < partners.length; one++) {
            if (partners[one] > one) {
                groups.add(PeerGroup.of(
                        market.mirror().menteeIds().get(one),
                        market.mirror().menteeIds().get(partners[one])));
            }
        }
        return PeerMatching.of(market, "hand", groups);
    }

    private static Finding check(PeerMarket market, PeerMatching matching, Guarantee claim) {
        return VERIFIER.verify(market, matching, Set.of(claim)).about(claim).orElseThrow();
    }

    @Property(tries = 300)
    void every_claim_is_decided_as_by_looking_at_every_matching(@ForAll("peers") Peers.Spec spec, @ForAll int choice) {
        PeerMarket market = spec.market();
        PeerBruteForce all = new PeerBruteForce(market);
        List<int[]> from = choice % 2 == 0 || all.stable().isEmpty() ? all.all() : all.stable();
        int[] chosen = from.get(Math.floorMod(choice / 2, from.size()));
        PeerMatching matching = matching(market, chosen);
        int blocking = all.blocking(chosen).size();
        assertThat(check(market, matching, Guarantee.WEAKLY_STABLE).verdict() == Verdict.HOLDS)
                .isEqualTo(blocking == 0);
        assertThat(check(market, matching, Guarantee.FEWEST_BLOCKING_PAIRS).verdict() == Verdict.HOLDS)
                .isEqualTo(blocking == all.fewestBlocking());
        int most = all.all().stream().mapToInt(PeerBruteForce::pairs).max().orElseThrow();
        assertThat(check(market, matching, Guarantee.MAXIMUM_CARDINALITY).verdict() == Verdict.HOLDS)
                .isEqualTo(PeerBruteForce.pairs(chosen) == most);
        long greatest = all.all().stream().mapToLong(all::weight).max().orElseThrow();
        assertThat(check(market, matching, Guarantee.MAXIMUM_WEIGHT).verdict() == Verdict.HOLDS)
                .isEqualTo(all.weight(chosen) == greatest);
        long greatestOfSize = all.all().stream()
                .filter(other -> PeerBruteForce.pairs(other) == PeerBruteForce.pairs(chosen))
                .mapToLong(all::weight)
                .max()
                .orElseThrow();
        assertThat(check(market, matching, Guarantee.MAXIMUM_WEIGHT_AT_THIS_CARDINALITY)
                                .verdict()
                        == Verdict.HOLDS)
                .isEqualTo(all.weight(chosen) == greatestOfSize);
    }

    @Property(tries = 200)
    void the_absence_of_stable_matchings_is_found_out(@ForAll("peers") Peers.Spec spec) {
        PeerMarket market = spec.market();
        NoMatching none = new NoMatching("hand", ImmutableSet.of(Guarantee.WEAKLY_STABLE), new ExhaustedSearch(0));
        Verification verification = VERIFIER.verify(market, none);
        assertThat(verification.about(BasicClaim.NONE_EXISTS).orElseThrow().verdict() == Verdict.HOLDS)
                .isEqualTo(new PeerBruteForce(market).stable().isEmpty());
    }

    private static PeerMarket galeShapley() {
        return PeerMarket.builder()
                .addParticipant(Agent.of("1").ranking("2", "3", "4"))
                .addParticipant(Agent.of("2").ranking("3", "1", "4"))
                .addParticipant(Agent.of("3").ranking("1", "2", "4"))
                .addParticipant(Agent.of("4").ranking("1", "2", "3"))
                .build();
    }

    private static Verification absence(PeerMarket market, List<List<String>> parties) {
        StablePartition partition = new StablePartition(
                parties.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList()));
        return VERIFIER.verify(market, new NoMatching("hand", ImmutableSet.of(Guarantee.WEAKLY_STABLE), partition));
    }

    /** Gale and Shapley 1962: three who each like the next best, and a fourth whom nobody likes. */
    @Example
    void an_odd_party_proves_that_nothing_is_stable() {
        assertThat(absence(galeShapley(), List.of(List.of("1", "2", "3"), List.of("4")))
                        .allHold())
                .isTrue();
        for (List<List<String>> wrong : List.of(
                List.of(List.of("1", "3", "2"), List.of("4")),
                List.of(List.of("1", "2"), List.of("3", "4")),
                List.of(List.of("1", "2", "3")),
                List.of(List.of("1", "2", "3", "4")),
                List.of(List.of("1", "2", "3"), List.of("5")))) {
            Verification verification = absence(galeShapley(), wrong);
            assertThat(verification
                            .about(BasicClaim.CERTIFICATE_VALID)
                            .orElseThrow()
                            .verdict())
                    .as(wrong.toString())
                    .isEqualTo(Verdict.DOES_NOT_HOLD);
            assertThat(verification.about(BasicClaim.NONE_EXISTS).orElseThrow().verdict())
                    .isEqualTo(Verdict.HOLDS);
        }
    }

    /** A triangle of weight 2 each: one pair is all there is, and only the odd set shows it. */
    @Example
    void prices_of_odd_sets_are_added_up() {
        PeerMarket market = PeerMarket.builder()
                .addParticipant(Agent.of("a"))
                .addParticipant(Agent.of("b"))
                .addParticipant(Agent.of("c"))
                .addWeight("a", "b", 2)
                .addWeight("b", "c", 2)
                .addWeight("a", "c", 2)
                .build();
        PeerMatching matching = PeerMatching.of(market, "hand", List.of(PeerGroup.of("a", "b")));
        ImmutableSortedMap<String, Long> nothing = ImmutableSortedMap.of("a", 0L, "b", 0L, "c", 0L);
        OddSet all = new OddSet(ImmutableList.of("a", "b", "c"), 2);
        assertThat(proof(market, matching, nothing, List.of(all), 2)).isEmpty();
        assertThat(proof(market, matching, nothing, List.of(all), 3))
                .containsInstanceOf(CounterExample.WrongNumber.class);
        assertThat(proof(market, matching, nothing, List.of(), 2)).containsInstanceOf(CounterExample.WrongStep.class);
        assertThat(proof(market, matching, ImmutableSortedMap.of("a", 2L, "b", 2L, "c", 2L), List.of(), 2))
                .contains(new CounterExample.DualityGap(4, 6));
        assertThat(proof(market, matching, ImmutableSortedMap.of("a", 0L, "b", 0L), List.of(all), 2))
                .containsInstanceOf(CounterExample.WrongPrice.class);
    }

    private static Optional<CounterExample> proof(
            PeerMarket market,
            PeerMatching matching,
            ImmutableSortedMap<String, Long> prices,
            List<OddSet> oddSets,
            long value) {
        OddSetPrices certificate =
                new OddSetPrices(Objective.GREATEST_SCORE, 0, prices, ImmutableList.copyOf(oddSets), value);
        return VERIFIER.verify(market, matching.proving(Set.of(), certificate))
                .about(BasicClaim.CERTIFICATE_VALID)
                .orElseThrow()
                .counterExample();
    }

    @Example
    void everything_that_makes_a_matching_of_peers_impossible_is_reported_at_once() {
        PeerMatching wrong = new PeerMatching(
                "hand",
                ImmutableList.of(PeerGroup.of("1", "2"), PeerGroup.of("1", "9")),
                ImmutableSortedSet.of("2", "3", "8"),
                ImmutableSet.of(Guarantee.WEAKLY_STABLE),
                Optional.empty());
        Verification verification = VERIFIER.verify(galeShapley(), wrong);
        CounterExample.Infeasibility found = (CounterExample.Infeasibility)
                verification.findings().get(0).counterExample().orElseThrow();
        assertThat(found.problems().all().stream().map(Problem::code))
                .containsExactlyInAnyOrder(
                        "unknown-in-matching",
                        "in-two-groups",
                        "listed-unmatched",
                        "not-listed-unmatched",
                        "unknown-in-matching");
    }

    @Example
    void a_trio_may_meet_but_claims_about_it_mean_nothing() {
        PeerMatching trio = PeerMatching.of(galeShapley(), "hand", List.of(new PeerGroup("1", "2", Optional.of("3"))));
        Verification verification = VERIFIER.verify(galeShapley(), trio, Set.of(Guarantee.WEAKLY_STABLE));
        assertThat(verification.findings().stream().map(Finding::verdict))
                .containsExactly(Verdict.HOLDS, Verdict.NOT_DECIDED);
    }

    @Example
    void an_outcome_of_another_shape_is_refused() {
        Verification verification =
                VERIFIER.verify(MarketText.market("a: x", "x: a"), PeerMatching.of(galeShapley(), "hand", List.of()));
        assertThat(verification.nothingRefuted()).isFalse();
    }
}
