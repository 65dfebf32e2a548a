package dev.mentoring.matching.algorithm.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import dev.mentoring.matching.BruteForce;
import dev.mentoring.matching.Markets;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.stable.DeferredAcceptance;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

class RotationPosetProperties {
    @Provide
    Arbitrary<Markets.Spec> strict() {
        return Arbitraries.oneOf(
                Markets.marriage(),
                Markets.manyToOne(),
                Markets.manyToMany(),
                Markets.opposed(5, 1, 5, 1),
                Markets.opposed(6, 1, 3, 2),
                Markets.opposed(5, 1, 3, 2),
                Markets.opposed(4, 2, 4, 2),
                Markets.opposed(3, 3, 5, 2));
    }

    @Property(tries = 600)
    @StatisticsReport(StatisticsReportMode.OFF)
    void the_closed_sets_are_the_stable_matchings(@ForAll("strict") Markets.Spec spec) {
        checkClosedSets(spec);
        Statistics.label("several").coverage(several -> several.check(true).percentage(share -> share > 15));
    }

    @Property(tries = 10_000)
    @StatisticsReport(StatisticsReportMode.OFF)
    @Tag("exhaustive")
    void the_closed_sets_are_the_stable_matchings_in_many_markets(@ForAll("strict") Markets.Spec spec) {
        checkClosedSets(spec);
    }

    private static void checkClosedSets(Markets.Spec spec) {
        Market market = spec.market();
        BruteForce all = new BruteForce(market);
        RotationPoset poset = RotationPoset.of(market);
        List<BitSet> found = poset.matchings().map(all::indices).toList();
        assertThat(found).doesNotHaveDuplicates().hasSameElementsAs(all.stable(Guarantee.WEAKLY_STABLE));
        assertThat(poset.count(100_000)).contains(BigInteger.valueOf(found.size()));
        Statistics.label("several").collect(found.size() > 2);
    }

    @Property(tries = 300)
    void the_ends_are_the_best_matchings_of_the_two_sides(@ForAll("strict") Markets.Spec spec) {
        Market market = spec.market();
        RotationPoset poset = RotationPoset.of(market);
        Matching first = poset.matchingOf(Set.of());
        Matching last = poset.matchingOf(everything(poset));
        SolveContext context = SolveContext.defaults();
        assertThat(first.pairs())
                .isEqualTo(new DeferredAcceptance()
                        .solve(market, context)
                        .toMatching()
                        .pairs());
        assertThat(last.pairs())
                .isEqualTo(new DeferredAcceptance()
                        .solve(market, context.withOption("proposing", "mentor"))
                        .toMatching()
                        .pairs());
        assertThat(first.guarantees()).contains(Guarantee.MENTEE_OPTIMAL);
        assertThat(last.guarantees()).contains(Guarantee.MENTOR_OPTIMAL);
    }

    private static Set<Integer> everything(RotationPoset poset) {
        return IntStream.range(0, poset.size()).boxed().collect(Collectors.toSet());
    }

    /** The lattice: of any two stable matchings, all mentees can have the better mentor at once, or all the worse. */
    @Property(tries = 300)
    void union_and_intersection_give_everybody_the_worse_and_the_better_of_two_partners(
            @ForAll("marriage") Markets.Spec spec) {
        Market market = spec.market();
        BruteForce all = new BruteForce(market);
        RotationPoset poset = RotationPoset.of(market);
        List<BitSet> sets = poset.closedSets().toList();
        for (BitSet one : sets) {
            for (BitSet other : sets) {
                BitSet union = (BitSet) one.clone();
                union.or(other);
                BitSet intersection = (BitSet) one.clone();
                intersection.and(other);
                BitSet pairs = indices(all, poset, one);
                BitSet others = indices(all, poset, other);
                assertThat(indices(all, poset, intersection)).isEqualTo(choice(market, pairs, others, true));
                assertThat(indices(all, poset, union)).isEqualTo(choice(market, pairs, others, false));
            }
        }
    }

    @Provide
    Arbitrary<Markets.Spec> marriage() {
        return Arbitraries.oneOf(Markets.marriage(), Markets.opposed(5, 1, 5, 1));
    }

    private static BitSet indices(BruteForce all, RotationPoset poset, BitSet set) {
        return all.indices(poset.matchingOf(set.stream().boxed().toList()));
    }

    private static BitSet choice(Market market, BitSet one, BitSet other, boolean better) {
        BitSet chosen = new BitSet();
        one.stream()
                .forEach(pair -> other.stream()
                        .filter(alternative -> market.menteeOf(alternative) == market.menteeOf(pair))
                        .forEach(alternative -> chosen.set(
                                (market.menteeRank(pair) <= market.menteeRank(alternative)) == better
                                        ? pair
                                        : alternative)));
        return chosen;
    }

    @Property(tries = 300)
    void each_rotation_is_one_step_between_stable_matchings(@ForAll("strict") Markets.Spec spec) {
        Market market = spec.market();
        BruteForce all = new BruteForce(market);
        RotationPoset poset = RotationPoset.of(market);
        for (BitSet set : poset.closedSets().toList()) {
            for (int rotation = 0; rotation < poset.size(); rotation++) {
                Set<Integer> with = new HashSet<>(set.stream().boxed().toList());
                if (!with.add(rotation) || !poset.isClosed(with)) {
                    continue;
                }
                Matching before = poset.matchingOf(set.stream().boxed().toList());
                Matching after = poset.matchingOf(with);
                assertThat(all.isStable(all.indices(after), Guarantee.WEAKLY_STABLE))
                        .isTrue();
                var lost = Sets.difference(Set.copyOf(before.pairs()), Set.copyOf(after.pairs()));
                var gained = Sets.difference(Set.copyOf(after.pairs()), Set.copyOf(before.pairs()));
                assertThat(lost)
                        .containsExactlyInAnyOrderElementsOf(
                                poset.rotation(rotation).lost());
                assertThat(gained)
                        .containsExactlyInAnyOrderElementsOf(
                                poset.rotation(rotation).gained());
            }
        }
    }

    @Property(tries = 200)
    void the_order_of_the_input_changes_nothing(@ForAll("strict") Markets.Spec spec, @ForAll long order) {
        RotationPoset poset = RotationPoset.of(spec.market());
        RotationPoset other = RotationPoset.of(spec.market(order));
        assertThat(other).isEqualTo(poset);
        assertThat(other.rotations()).isEqualTo(poset.rotations());
        assertThat(other.dot()).isEqualTo(poset.dot());
    }

    @Property(tries = 300)
    void the_slider_leads_down_for_mentees_in_stable_matchings(@ForAll("strict") Markets.Spec spec) {
        Market market = spec.market();
        BruteForce all = new BruteForce(market);
        RotationPoset poset = RotationPoset.of(market);
        StableSlider slider = StableSlider.of(poset);
        assertThat(slider.at(0)).isEqualTo(slider.afterSteps(0));
        assertThat(slider.at(100)).isEqualTo(slider.afterSteps(slider.steps()));
        long sum = Long.MIN_VALUE;
        for (int position = 0; position <= 100; position += 10) {
            BitSet pairs = all.indices(slider.at(position));
            assertThat(all.isStable(pairs, Guarantee.WEAKLY_STABLE)).isTrue();
            long next = pairs.stream().mapToLong(market::menteeRank).sum();
            assertThat(next).isGreaterThanOrEqualTo(sum);
            sum = next;
        }
    }
}
