package dev.mentoring.matching.verify;

import static dev.mentoring.matching.MarketText.market;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.matching.BruteForce;
import dev.mentoring.matching.Markets;
import dev.mentoring.matching.certificate.Fraction;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.PairProbability;
import dev.mentoring.matching.outcome.RandomMatching;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Verdicts on the probabilities of mixed matchings. */
class LotteryClaimProperties {
    @Provide
    Arbitrary<Markets.Spec> markets() {
        return Arbitraries.oneOf(
                Markets.marriage(), Markets.marriageWithTies(), Markets.manyToOne(), Markets.manyToManyWithTies());
    }

    private static RandomMatching lottery(Map<Pair, Fraction> chances) {
        ImmutableList<PairProbability> probabilities = chances.entrySet().stream()
                .filter(entry -> entry.getValue().compareTo(Fraction.ZERO) > 0)
                .map(entry -> new PairProbability(entry.getKey(), entry.getValue()))
                .collect(ImmutableList.toImmutableList());
        return new RandomMatching("hand", probabilities, ImmutableSet.of(), Optional.empty());
    }

    private static Map<Pair, Fraction> mixed(BruteForce all, List<BitSet> matchings) {
        Map<Pair, Fraction> chances = new TreeMap<>();
        for (BitSet matching : matchings) {
            all.matching(matching)
                    .pairs()
                    .forEach(pair -> chances.merge(pair, Fraction.of(1, matchings.size()), Fraction::plus));
        }
        return chances;
    }

    private static Finding check(Market market, RandomMatching lottery, Guarantee claim) {
        return new Verifier()
                .verify(market, lottery, Set.of(claim))
                .about(claim)
                .orElseThrow();
    }

    private static List<BitSet> choose(BruteForce all, List<Integer> choices) {
        return choices.stream()
                .map(choice -> all.all().get(Math.floorMod(choice, all.all().size())))
                .toList();
    }

    @Property(tries = 300)
    void whatever_is_mixed_of_matchings_is_feasible_and_what_improves_it_does(
            @ForAll("markets") Markets.Spec spec, @ForAll @Size(min = 1, max = 3) List<Integer> choices) {
        BruteForce all = new BruteForce(spec.market());
        Map<Pair, Fraction> chances = mixed(all, choose(all, choices));
        Verification verification =
                new Verifier().verify(all.market(), lottery(chances), Set.of(Guarantee.ORDINALLY_EFFICIENT));
        assertThat(verification.about(BasicClaim.FEASIBLE).orElseThrow().verdict())
                .isEqualTo(Verdict.HOLDS);
        verification
                .about(Guarantee.ORDINALLY_EFFICIENT)
                .flatMap(Finding::counterExample)
                .ifPresent(example -> {
                    Map<Pair, Fraction> better = new TreeMap<>(chances);
                    Fraction little = Fraction.of(1, 1_000);
                    for (Trade trade : ((CounterExample.BetterLottery) example).trades()) {
                        trade.gives().ifPresent(pair -> better.merge(pair, little, Fraction::minus));
                        trade.takes().ifPresent(pair -> better.merge(pair, little, Fraction::plus));
                    }
                    assertThat(better.values()).allMatch(chance -> chance.compareTo(Fraction.ZERO) >= 0);
                    assertThat(new Verifier()
                                    .verify(all.market(), lottery(better))
                                    .allHold())
                            .isTrue();
                    assertThat(dominates(all.market(), better, chances)).isTrue();
                });
    }

    /** {@return whether every mentee has at least as great a chance of each rank or better, and somebody a greater one} */
    private static boolean dominates(Market market, Map<Pair, Fraction> one, Map<Pair, Fraction> other) {
        boolean better = false;
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            for (int pair = market.rowStart(mentee); pair < market.rowEnd(mentee); pair++) {
                int rank = market.menteeRank(pair);
                int compared = upTo(market, mentee, rank, one).compareTo(upTo(market, mentee, rank, other));
                if (compared < 0) {
                    return false;
                }
                better |= compared > 0;
            }
        }
        return better;
    }

    private static Fraction upTo(Market market, int mentee, int rank, Map<Pair, Fraction> chances) {
        return IntStream.range(market.rowStart(mentee), market.rowEnd(mentee))
                .filter(pair -> market.menteeRank(pair) <= rank)
                .mapToObj(pair -> chances.getOrDefault(CheckedMatching.named(market, pair), Fraction.ZERO))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    @Provide
    Arbitrary<Markets.Spec> singleMentees() {
        return Arbitraries.oneOf(Markets.marriage(), Markets.marriageWithTies(), Markets.manyToOneWithTies());
    }

    /** Without chance, ordinal efficiency is Pareto efficiency; with chance, it needs it of every matching drawn. */
    @Property(tries = 300)
    void ordinal_efficiency_agrees_with_pareto_efficiency(
            @ForAll("singleMentees") Markets.Spec spec, @ForAll @Size(min = 1, max = 3) List<Integer> choices) {
        BruteForce all = new BruteForce(spec.market());
        ClaimOracle oracle = new ClaimOracle(all);
        List<BitSet> efficient = all.all().stream()
                .filter(each -> oracle.holds(each, Guarantee.PARETO_EFFICIENT))
                .toList();
        for (List<BitSet> from : List.of(all.all(), efficient)) {
            List<BitSet> drawn = choices.stream()
                    .map(choice -> from.get(Math.floorMod(choice, from.size())))
                    .toList();
            boolean holds = check(all.market(), lottery(mixed(all, drawn)), Guarantee.ORDINALLY_EFFICIENT)
                            .verdict()
                    == Verdict.HOLDS;
            boolean allEfficient = efficient.containsAll(drawn);
            assertThat(holds)
                    .isIn(
                            drawn.stream().distinct().count() == 1
                                    ? List.of(allEfficient)
                                    : List.of(false, allEfficient));
        }
    }

    /** Bogomolnaia and Moulin 2001, section 3: random serial dictatorship wastes what probabilistic serial does not. */
    @Example
    void random_priority_may_be_inefficient() {
        Market market = market(
                "1: a b c d\n2: a b c d\n3: b a d c\n4: b a d c", "a: *\nb: *\nc: *\nd: *".replace("*", "1 2 3 4"));
        RandomMatching priority = chances(12, "1a5 1b1 1c5 1d1 2a5 2b1 2c5 2d1 3a1 3b5 3c1 3d5 4a1 4b5 4c1 4d5");
        RandomMatching serial = chances(2, "1a1 1c1 2a1 2c1 3b1 3d1 4b1 4d1");
        assertThat(check(market, priority, Guarantee.ORDINALLY_EFFICIENT).verdict())
                .isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(check(market, serial, Guarantee.ORDINALLY_EFFICIENT).verdict())
                .isEqualTo(Verdict.HOLDS);
        assertThat(check(market, priority, Guarantee.EQUAL_TREATMENT).verdict()).isEqualTo(Verdict.HOLDS);
        RandomMatching unequal = chances(2, "1a2 2c2 3b1 3d1 4b1 4d1");
        assertThat(check(market, unequal, Guarantee.EQUAL_TREATMENT).counterExample())
                .contains(new CounterExample.UnequalTreatment("1", "2", "a"));
    }

    private static RandomMatching chances(long denominator, String text) {
        Map<Pair, Fraction> chances = new TreeMap<>();
        for (String each : text.split(" ")) {
            chances.put(
                    new Pair(each.substring(0, 1), each.substring(1, 2)),
                    Fraction.of(Long.parseLong(each.substring(2)), denominator));
        }
        return lottery(chances);
    }

    @Example
    void everything_that_makes_probabilities_impossible_is_reported_at_once() {
        Market market = market("a: x\nb: x", "x: a b\ny: a");
        RandomMatching wrong = new RandomMatching(
                "hand",
                ImmutableList.of(
                        probability("a", "x", 2, 3),
                        probability("b", "x", 2, 3),
                        probability("a", "y", 1, 9),
                        probability("q", "x", 1, 9)),
                ImmutableSet.of(),
                Optional.empty());
        CounterExample.Infeasibility found = (CounterExample.Infeasibility) new Verifier()
                .verify(market, wrong)
                .findings()
                .get(0)
                .counterExample()
                .orElseThrow();
        assertThat(found.problems().all().stream().map(Problem::code))
                .containsExactlyInAnyOrder("unacceptable-pair", "unknown-in-matching", "above-maximum");
    }

    private static PairProbability probability(String mentee, String mentor, long numerator, long denominator) {
        return new PairProbability(new Pair(mentee, mentor), Fraction.of(numerator, denominator));
    }
}
