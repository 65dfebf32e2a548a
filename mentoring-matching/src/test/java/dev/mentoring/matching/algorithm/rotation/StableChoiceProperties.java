package dev.mentoring.matching.algorithm.rotation;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.BruteForce;
import dev.mentoring.matching.Markets;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.LeastStableCost;
import dev.mentoring.matching.certificate.MedianCounts;
import dev.mentoring.matching.certificate.SexEqualSearch;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.RankTable;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** The choices, against all stable matchings of small markets. */
class StableChoiceProperties {
    private static final SolveContext CONTEXT = SolveContext.defaults();

    @Provide
    Arbitrary<Markets.Spec> strict() {
        return Arbitraries.oneOf(
                Markets.marriage(),
                Markets.manyToOne(),
                Markets.opposed(5, 1, 5, 1),
                Markets.opposed(6, 1, 3, 2),
                Markets.opposed(4, 2, 4, 2));
    }

    @Property(tries = 600)
    void each_choice_is_the_best_of_its_kind(@ForAll("strict") Markets.Spec spec) {
        checkChoices(spec);
    }

    @Property(tries = 10_000)
    @Tag("exhaustive")
    void each_choice_is_the_best_of_its_kind_in_many_markets(@ForAll("strict") Markets.Spec spec) {
        checkChoices(spec);
    }

    private static void checkChoices(Markets.Spec spec) {
        Market market = spec.market();
        RankTable ranks = RankTable.of(market);
        BruteForce all = new BruteForce(market);
        List<BitSet> stable = all.stable(Guarantee.WEAKLY_STABLE);
        checkLeast(new StableEgalitarian(), all, stable, matching -> sum(ranks, matching, 1));
        checkLeast(new StableMinimumRegret(), all, stable, matching -> regret(ranks, matching));
        checkLeast(new StableSexEqual(), all, stable, matching -> Math.abs(sum(ranks, matching, -1)));
        checkGenerous(market, ranks, all, stable);
        checkMedian(market, all, stable);
    }

    private static void checkLeast(
            RotationAlgorithm algorithm, BruteForce all, List<BitSet> stable, ToLongFunction<BitSet> cost) {
        Matching matching = algorithm.solve(all.market(), CONTEXT).toMatching();
        assertThat(stable).contains(all.indices(matching));
        assertThat(cost.applyAsLong(all.indices(matching)))
                .isEqualTo(stable.stream().mapToLong(cost).min().orElseThrow());
        checkClaims(all, matching);
    }

    private static void checkClaims(BruteForce all, Matching matching) {
        RotationPoset poset = RotationPoset.of(all.market());
        assertThat(matching.guarantees().contains(Guarantee.MENTEE_OPTIMAL))
                .isEqualTo(matching.pairs().equals(poset.matchingOf(List.of()).pairs()));
        Matching last = poset.matchings().reduce((one, other) -> other).orElseThrow();
        assertThat(matching.guarantees().contains(Guarantee.MENTOR_OPTIMAL))
                .isEqualTo(matching.pairs().equals(last.pairs()));
        assertThat(all.isStable(all.indices(matching), Guarantee.SUPER_STABLE)).isTrue();
    }

    private static long sum(RankTable ranks, BitSet matching, int sign) {
        return matching.stream()
                .mapToLong(pair -> ranks.menteeRank(pair) + sign * ranks.mentorRank(pair))
                .sum();
    }

    private static long regret(RankTable ranks, BitSet matching) {
        return matching.stream()
                .mapToLong(pair -> Math.max(ranks.menteeRank(pair), ranks.mentorRank(pair)))
                .max()
                .orElse(0);
    }

    private static void checkGenerous(Market market, RankTable ranks, BruteForce all, List<BitSet> stable) {
        Matching matching = new StableGenerous().solve(market, CONTEXT).toMatching();
        Comparator<BitSet> byProfile =
                Comparator.comparing(set -> profile(ranks, set), Comparator.comparing(String::valueOf));
        assertThat(profile(ranks, all.indices(matching)))
                .isEqualTo(profile(ranks, stable.stream().min(byProfile).orElseThrow()));
        checkClaims(all, matching);
    }

    /** How often each rank occurs, the worst first, as text that compares like the profile: all numbers have two digits. */
    private static String profile(RankTable ranks, BitSet matching) {
        return IntStream.iterate(16, rank -> rank > 0, rank -> rank - 1)
                .mapToObj(rank -> 10
                        + matching.stream()
                                .filter(pair -> ranks.menteeRank(pair) == rank)
                                .count()
                        + matching.stream()
                                .filter(pair -> ranks.mentorRank(pair) == rank)
                                .count())
                .map(String::valueOf)
                .reduce("", String::concat);
    }

    private static void checkMedian(Market market, BruteForce all, List<BitSet> stable) {
        Matching matching = new StableMedian().solve(market, CONTEXT).toMatching();
        BitSet pairs = all.indices(matching);
        assertThat(stable).contains(pairs);
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            int owner = mentee;
            List<List<Integer>> partners = stable.stream()
                    .map(set -> partners(market, set, owner))
                    .sorted(Comparator.comparing(List::toString))
                    .collect(toList());
            assertThat(partners(market, pairs, owner)).isEqualTo(partners.get((stable.size() - 1) / 2));
        }
        checkClaims(all, matching);
    }

    /** The ranks of a mentee's mentors, best first; stable matchings order these lists, at single digits as their texts. */
    private static List<Integer> partners(Market market, BitSet matching, int mentee) {
        RankTable ranks = RankTable.of(market);
        return matching.stream()
                .filter(pair -> market.menteeOf(pair) == mentee)
                .mapToObj(ranks::menteeRank)
                .sorted()
                .toList();
    }

    @Property(tries = 400)
    void the_bounds_of_the_certificate_can_be_checked_by_hand(@ForAll("strict") Markets.Spec spec) {
        Market market = spec.market();
        for (RotationAlgorithm algorithm :
                List.of(new StableEgalitarian(), new StableMinimumRegret(), new StableGenerous())) {
            Matching matching = algorithm.solve(market, CONTEXT).toMatching();
            var proof = (LeastStableCost) matching.certificate().orElseThrow();
            assertThat(matching.pairs())
                    .isEqualTo(
                            RotationPoset.of(market).matchingOf(proof.applied()).pairs());
            FlowCheck.check(market, proof);
        }
    }

    @Property(tries = 300)
    void counts_and_differences_of_the_certificates_are_right(@ForAll("strict") Markets.Spec spec) {
        Market market = spec.market();
        RotationPoset poset = RotationPoset.of(market);
        List<BitSet> sets = poset.closedSets().toList();
        var median = (MedianCounts) new StableMedian()
                .solve(market, CONTEXT)
                .toMatching()
                .certificate()
                .orElseThrow();
        assertThat(median.matchings()).isEqualTo(BigInteger.valueOf(sets.size()));
        assertThat(median.containing())
                .isEqualTo(IntStream.range(0, poset.size())
                        .mapToObj(rotation -> BigInteger.valueOf(
                                sets.stream().filter(set -> set.get(rotation)).count()))
                        .toList());
        var equal = (SexEqualSearch) new StableSexEqual()
                .solve(market, CONTEXT)
                .toMatching()
                .certificate()
                .orElseThrow();
        assertThat(equal.isExact()).isTrue();
        assertThat(equal.changes()).allSatisfy(change -> assertThat(change).isPositive());
        assertThat(Math.abs(equal.start()
                        + equal.applied().stream()
                                .mapToLong(equal.changes()::get)
                                .sum()))
                .isEqualTo(equal.reached());
    }

    @Property(tries = 200)
    void with_a_small_budget_the_bound_still_holds(@ForAll("strict") Markets.Spec spec) {
        Market market = spec.market();
        var found = (SexEqualSearch) new StableSexEqual()
                .solve(market, CONTEXT.withOption("budget", "1"))
                .toMatching()
                .certificate()
                .orElseThrow();
        var exact = (SexEqualSearch) new StableSexEqual()
                .solve(market, CONTEXT)
                .toMatching()
                .certificate()
                .orElseThrow();
        assertThat(exact.reached()).isBetween(found.lowerBound(), found.reached());
        long greatest =
                found.changes().stream().mapToLong(Long::longValue).max().orElse(0);
        assertThat(2 * (found.reached() - exact.reached())).isLessThanOrEqualTo(greatest);
    }

    @Property(tries = 40)
    @StatisticsReport(StatisticsReportMode.OFF)
    void in_larger_markets_each_choice_is_the_best_of_the_closed_sets(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Market market = LargerMarkets.opposed(16, seed);
        RankTable ranks = RankTable.of(market);
        BruteForce naming = BruteForce.without(market);
        List<BitSet> stable =
                RotationPoset.of(market).matchings().map(naming::indices).toList();
        checkLeast(new StableEgalitarian(), naming, stable, matching -> sum(ranks, matching, 1));
        checkLeast(new StableMinimumRegret(), naming, stable, matching -> regret(ranks, matching));
        checkLeast(new StableSexEqual(), naming, stable, matching -> Math.abs(sum(ranks, matching, -1)));
        checkGenerous(market, ranks, naming, stable);
        FlowCheck.check(market, (LeastStableCost) new StableGenerous()
                .solve(market, CONTEXT)
                .toMatching()
                .certificate()
                .orElseThrow());
        Statistics.label("many")
                .collect(stable.size() > 20)
                .coverage(many -> many.check(true).percentage(share -> share > 50));
    }

    @Property(tries = 200)
    void the_order_of_the_input_changes_nothing(@ForAll("strict") Markets.Spec spec, @ForAll long order) {
        for (RotationAlgorithm algorithm : ImmutableList.of(
                new StableEgalitarian(),
                new StableMinimumRegret(),
                new StableGenerous(),
                new StableMedian(),
                new StableSexEqual())) {
            assertThat(algorithm.solve(spec.market(order), CONTEXT)).isEqualTo(algorithm.solve(spec.market(), CONTEXT));
            assertThat(algorithm.all(spec.market(order), CONTEXT).toList())
                    .isEqualTo(algorithm.all(spec.market(), CONTEXT).toList());
        }
    }
}
