package dev.mentoring.matching.algorithm.ties;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.matching.BruteForce;
import dev.mentoring.matching.Markets;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.TwoSidedAlgorithm;
import dev.mentoring.matching.certificate.StruckPairs;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.NoMatching;
import dev.mentoring.matching.outcome.Outcome;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Strong and super stability against all matchings of small markets. */
class StrikingOutProperties {
    private static final Map<Guarantee, TwoSidedAlgorithm> ALGORITHMS =
            Map.of(Guarantee.STRONGLY_STABLE, new StronglyStable(), Guarantee.SUPER_STABLE, new SuperStable());

    @Provide
    Arbitrary<Markets.Spec> markets() {
        return Arbitraries.oneOf(Markets.marriageWithTies(), Markets.manyToOneWithTies(), Markets.manyToOne());
    }

    private static void checkAgainstAllMatchings(Markets.Spec spec) {
        Market market = spec.market();
        BruteForce all = new BruteForce(market);
        ALGORITHMS.forEach((notion, algorithm) -> {
            List<BitSet> sought = all.stable(notion);
            Outcome outcome = algorithm.solve(market, SolveContext.defaults());
            if (outcome instanceof NoMatching none) {
                assertThat(sought).isEmpty();
                assertThat(none.sought()).containsExactly(notion);
                assertThat(StruckPairsReplay.check(market, (StruckPairs) none.certificate()))
                        .isTrue();
                return;
            }
            Matching matching = outcome.toMatching();
            BitSet found = all.indices(matching);
            assertThat(sought).contains(found);
            assertThat(matching.guarantees()).contains(Guarantee.WEAKLY_STABLE, notion, Guarantee.MENTEE_OPTIMAL);
            assertThat(StruckPairsReplay.check(
                            market, (StruckPairs) matching.certificate().orElseThrow()))
                    .isFalse();
            sought.forEach(other -> checkBetterForMentees(market, found, other));
            sought.forEach(
                    other -> assertThat(loads(other, market::mentorOf)).isEqualTo(loads(found, market::mentorOf)));
            sought.forEach(
                    other -> assertThat(loads(other, market::menteeOf)).isEqualTo(loads(found, market::menteeOf)));
        });
    }

    private static Map<Integer, Long> loads(BitSet matching, IntUnaryOperator personOf) {
        return matching.stream().boxed().collect(Collectors.groupingBy(personOf::applyAsInt, Collectors.counting()));
    }

    private static void checkBetterForMentees(Market market, BitSet found, BitSet other) {
        other.stream()
                .forEach(pair -> assertThat(
                                found.stream().filter(mine -> market.menteeOf(mine) == market.menteeOf(pair)))
                        .hasSize(1)
                        .allMatch(mine -> market.menteeRank(mine) <= market.menteeRank(pair)));
    }

    @Property(tries = 500)
    void it_is_found_exactly_if_there_is_one_and_is_best_for_mentees(@ForAll("markets") Markets.Spec spec) {
        checkAgainstAllMatchings(spec);
    }

    @Property(tries = 10_000)
    @Tag("exhaustive")
    void it_is_found_exactly_if_there_is_one_at_length(@ForAll("markets") Markets.Spec spec) {
        checkAgainstAllMatchings(spec);
    }

    @Property(tries = 200)
    void the_order_of_the_input_changes_nothing(@ForAll("markets") Markets.Spec spec, @ForAll long order) {
        for (TwoSidedAlgorithm algorithm : ALGORITHMS.values()) {
            assertThat(algorithm.solve(spec.market(order), SolveContext.defaults()))
                    .isEqualTo(algorithm.solve(spec.market(), SolveContext.defaults()));
        }
    }
}
