package dev.mentoring.matching.algorithm.ties;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.matching.BruteForce;
import dev.mentoring.matching.Markets;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.BoundReason;
import dev.mentoring.matching.certificate.SizeBound;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** The three methods against all weakly stable matchings of small markets. */
class WeaklyStableMaximumProperties {
    private static final List<String> METHODS = List.of("kiraly", "mcdermid", "exact");

    @Provide
    Arbitrary<Markets.Spec> markets() {
        return Arbitraries.oneOf(Markets.marriageWithTies(), Markets.manyToOneWithTies(), Markets.manyToOne());
    }

    private static Matching solve(Market market, String method, long seed) {
        SolveContext context = SolveContext.defaults().withSeed(seed).withOption("method", method);
        return new WeaklyStableMaximum().solve(market, context);
    }

    private static int greatest(BruteForce all) {
        return all.stable(Guarantee.WEAKLY_STABLE).stream()
                .mapToInt(BitSet::cardinality)
                .max()
                .orElseThrow();
    }

    private static void checkAgainstAllMatchings(Markets.Spec spec, long seed) {
        Market market = spec.market();
        BruteForce all = new BruteForce(market);
        int greatest = greatest(all);
        for (String method : METHODS) {
            Matching matching = solve(market, method, seed);
            BitSet found = all.indices(matching);
            SizeBound bound = (SizeBound) matching.certificate().orElseThrow();
            int size = matching.pairs().size();
            assertThat(all.all()).contains(found);
            assertThat(all.isStable(found, Guarantee.WEAKLY_STABLE)).isTrue();
            assertThat(3 * size).as(method).isGreaterThanOrEqualTo(2 * greatest);
            assertThat(bound.size()).isEqualTo(size);
            assertThat(bound.bound()).isGreaterThanOrEqualTo(greatest);
            assertThat(matching.guarantees())
                    .contains(Guarantee.WEAKLY_STABLE, Guarantee.TWO_THIRDS_OF_MAXIMUM_WEAKLY_STABLE);
            if (matching.guarantees().contains(Guarantee.MAXIMUM_WEAKLY_STABLE)) {
                assertThat(size).isEqualTo(greatest);
            }
            if (matching.guarantees().contains(Guarantee.MAXIMUM_CARDINALITY)) {
                assertThat(size).isEqualTo(all.mostPairs());
            }
            checkCover(market, bound);
        }
        assertThat(solve(market, "exact", seed).guarantees()).contains(Guarantee.MAXIMUM_WEAKLY_STABLE);
    }

    private static void checkCover(Market market, SizeBound bound) {
        if (bound.reason() != BoundReason.COVER) {
            assertThat(bound.mentees()).isEmpty();
            assertThat(bound.mentors()).isEmpty();
            return;
        }
        int places = 0;
        for (String id : bound.mentees()) {
            int mentee = market.menteeIndex(id);
            places += Math.min(market.menteeMaximum(mentee), market.rowEnd(mentee) - market.rowStart(mentee));
        }
        for (String id : bound.mentors()) {
            int mentor = market.mentorIndex(id);
            places += Math.min(market.mentorMaximum(mentor), market.columnEnd(mentor) - market.columnStart(mentor));
        }
        assertThat(places).isEqualTo(bound.bound());
        for (int pair = 0; pair < market.pairCount(); pair++) {
            assertThat(bound.mentees().contains(market.menteeIds().get(market.menteeOf(pair)))
                            || bound.mentors().contains(market.mentorIds().get(market.mentorOf(pair))))
                    .isTrue();
        }
    }

    @Property(tries = 500)
    void every_method_keeps_its_promise(@ForAll("markets") Markets.Spec spec, @ForAll long seed) {
        checkAgainstAllMatchings(spec, seed);
    }

    @Property(tries = 10_000)
    @Tag("exhaustive")
    void every_method_keeps_its_promise_at_length(@ForAll("markets") Markets.Spec spec, @ForAll long seed) {
        checkAgainstAllMatchings(spec, seed);
    }

    @Property(tries = 200)
    void the_order_of_the_input_changes_nothing(
            @ForAll("markets") Markets.Spec spec, @ForAll long order, @ForAll long seed) {
        for (String method : METHODS) {
            assertThat(solve(spec.market(order), method, seed)).isEqualTo(solve(spec.market(), method, seed));
        }
    }
}
