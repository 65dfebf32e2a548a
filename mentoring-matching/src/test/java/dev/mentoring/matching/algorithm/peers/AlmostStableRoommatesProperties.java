package dev.mentoring.matching.algorithm.peers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.matching.PeerBruteForce;
import dev.mentoring.matching.Peers;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.BlockingPairBound;
import dev.mentoring.matching.certificate.Certificate;
import dev.mentoring.matching.certificate.StablePartition;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.PeerMatching;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class AlmostStableRoommatesProperties {
    private static final SolveContext FEWEST = SolveContext.defaults();
    private static final SolveContext LARGEST = FEWEST.withOption("method", "largest-stable-part");

    @Provide
    Arbitrary<Peers.Spec> markets() {
        return Peers.unstable();
    }

    private static PeerMatching solve(PeerMarket market, SolveContext context) {
        return new AlmostStableRoommates().solve(market, context);
    }

    @Property(tries = 500)
    void no_matching_has_fewer_blocking_pairs(@ForAll("markets") Peers.Spec spec) {
        checkFewest(spec);
    }

    @Property(tries = 10_000)
    @Tag("exhaustive")
    void no_matching_has_fewer_blocking_pairs_many_times(@ForAll("markets") Peers.Spec spec) {
        checkFewest(spec);
    }

    private static void checkFewest(Peers.Spec spec) {
        PeerMarket market = spec.market();
        PeerBruteForce all = new PeerBruteForce(market);
        PeerMatching matching = solve(market, FEWEST);
        int blocking = all.blocking(all.partners(matching)).size();
        assertThat(blocking).isEqualTo(all.fewestBlocking());
        assertThat(matching.guarantees()).contains(Guarantee.FEWEST_BLOCKING_PAIRS);
        assertThat(matching.guarantees().contains(Guarantee.WEAKLY_STABLE)).isEqualTo(blocking == 0);
        Certificate certificate = matching.certificate().orElseThrow();
        if (blocking == 0) {
            assertThat(((StablePartition) certificate).excludesStability()).isFalse();
            return;
        }
        BlockingPairBound bound = (BlockingPairBound) certificate;
        assertThat(bound.lowerBound()).isEqualTo(blocking);
        assertThat(bound.partition().excludesStability()).isTrue();
        assertThat(bound.blockingPairs().stream().map(pair -> pair.first() + "-" + pair.second()))
                .containsExactlyElementsOf(all.blocking(all.partners(matching)));
    }

    @Property(tries = 300)
    void whatever_the_budget_the_bound_is_one_and_the_claim_true(
            @ForAll("markets") Peers.Spec spec, @ForAll @IntRange(max = 6) int budget) {
        PeerMarket market = spec.market();
        PeerBruteForce all = new PeerBruteForce(market);
        PeerMatching matching = solve(market, FEWEST.withOption("budget", "" + budget));
        int blocking = all.blocking(all.partners(matching)).size();
        if (matching.certificate().orElseThrow() instanceof BlockingPairBound bound) {
            assertThat(bound.lowerBound()).isLessThanOrEqualTo(all.fewestBlocking());
            assertThat(bound.searched()).isLessThanOrEqualTo(budget + 1L);
            assertThat(matching.guarantees().contains(Guarantee.FEWEST_BLOCKING_PAIRS))
                    .isEqualTo(blocking == bound.lowerBound());
        }
    }

    /** Tan 1991: as many people are left out as there are odd parties, and no larger part can be stable. */
    @Property(tries = 300)
    void no_larger_matching_is_stable_among_those_whom_it_pairs(@ForAll("markets") Peers.Spec spec) {
        PeerMarket market = spec.market();
        PeerBruteForce all = new PeerBruteForce(market);
        PeerMatching matching = solve(market, LARGEST);
        int most = all.all().stream()
                .filter(partners -> isStableAmongThePaired(market, all, partners))
                .mapToInt(PeerBruteForce::pairs)
                .max()
                .orElseThrow();
        assertThat(isStableAmongThePaired(market, all, all.partners(matching))).isTrue();
        assertThat(matching.groups()).hasSize(most);
    }

    private static boolean isStableAmongThePaired(PeerMarket market, PeerBruteForce all, int[] partners) {
        return all.blocking(partners).stream().allMatch(pair -> {
            String[] ids = pair.split("-");
            return partners[market.mirror().menteeIndex(ids[0])] < 0
                    || partners[market.mirror().menteeIndex(ids[1])] < 0;
        });
    }

    @Property(tries = 200)
    void the_order_of_the_input_changes_nothing(@ForAll("markets") Peers.Spec spec, @ForAll long order) {
        assertThat(solve(spec.market(order), FEWEST)).isEqualTo(solve(spec.market(), FEWEST));
        assertThat(solve(spec.market(order), LARGEST)).isEqualTo(solve(spec.market(), LARGEST));
    }
}
