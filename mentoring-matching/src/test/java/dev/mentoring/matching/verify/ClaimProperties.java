package dev.mentoring.matching.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.matching.BruteForce;
import dev.mentoring.matching.Markets;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Whatever matching is asked about, the verdict is that of looking at all of them. */
class ClaimProperties {
    private static final Set<Guarantee> DECIDED = EnumSet.of(
            Guarantee.WEAKLY_STABLE,
            Guarantee.STRONGLY_STABLE,
            Guarantee.SUPER_STABLE,
            Guarantee.MENTEE_OPTIMAL,
            Guarantee.MENTOR_OPTIMAL,
            Guarantee.MAXIMUM_WEAKLY_STABLE,
            Guarantee.TWO_THIRDS_OF_MAXIMUM_WEAKLY_STABLE,
            Guarantee.EGALITARIAN,
            Guarantee.MINIMUM_REGRET,
            Guarantee.SEX_EQUAL,
            Guarantee.GENEROUS_STABLE,
            Guarantee.PARETO_EFFICIENT,
            Guarantee.POPULAR,
            Guarantee.RANK_MAXIMAL,
            Guarantee.GREEDY_MAXIMUM,
            Guarantee.GENEROUS_MAXIMUM);

    @Provide
    Arbitrary<Markets.Spec> singleMentees() {
        return Arbitraries.oneOf(
                Markets.marriage(),
                Markets.marriageWithTies(),
                Markets.manyToOne(),
                Markets.manyToOneWithTies(),
                Markets.schoolChoice(4),
                Markets.opposed(5, 1, 5, 1),
                Markets.opposed(6, 1, 3, 2));
    }

    /** {@return any matching, or, every other time, a stable one, of which claims are true more often} */
    private static BitSet choose(ClaimOracle oracle, BruteForce all, int choice) {
        List<BitSet> from = choice % 2 == 0 ? all.all() : oracle.stable();
        return from.get(Math.floorMod(choice / 2, from.size()));
    }

    private static Finding check(Market market, Matching matching, Guarantee claim) {
        return new Verifier()
                .verify(market, matching, Set.of(claim))
                .about(claim)
                .orElseThrow();
    }

    @Property(tries = 300)
    void every_claim_is_decided_as_by_looking_at_every_matching(
            @ForAll("singleMentees") Markets.Spec spec, @ForAll int choice) {
        checkEveryClaim(spec, choice);
    }

    @Property(tries = 10_000)
    @Tag("exhaustive")
    void every_claim_is_decided_so_on_many_markets(@ForAll("singleMentees") Markets.Spec spec, @ForAll int choice) {
        checkEveryClaim(spec, choice);
    }

    private static void checkEveryClaim(Markets.Spec spec, int choice) {
        BruteForce all = new BruteForce(spec.market());
        ClaimOracle oracle = new ClaimOracle(all);
        BitSet chosen = choose(oracle, all, choice);
        for (Guarantee claim : DECIDED) {
            Finding finding = check(all.market(), all.matching(chosen), claim);
            Verdict truth = oracle.holds(chosen, claim) ? Verdict.HOLDS : Verdict.DOES_NOT_HOLD;
            assertThat(finding.verdict()).as(finding.toString()).isEqualTo(truth);
            finding.counterExample().ifPresent(example -> checkExample(oracle, all, chosen, claim, example));
        }
    }

    private static void checkExample(
            ClaimOracle oracle, BruteForce all, BitSet chosen, Guarantee claim, CounterExample example) {
        assertThat(example.sentence().english()).isNotEmpty();
        assertThat(example.sentence().french()).isNotEmpty();
        if (example instanceof CounterExample.ParetoImprovement improvement) {
            BitSet better = traded(all, chosen, improvement.trades());
            assertThat(oracle.votes(better, chosen, 1)).isPositive();
            assertThat(oracle.votes(better, chosen, -1)).isZero();
        } else if (example instanceof CounterExample.MorePopular popular) {
            BitSet better = traded(all, chosen, popular.trades());
            assertThat(oracle.votes(better, chosen, 1)).isEqualTo(popular.inFavour());
            assertThat(oracle.votes(better, chosen, -1)).isEqualTo(popular.against());
            assertThat(popular.inFavour()).isGreaterThan(popular.against());
        } else if (example instanceof CounterExample.BetterProfile profile) {
            checkProfile(oracle, all, chosen, claim, profile);
        } else if (example instanceof CounterExample.BetterStableMatching better) {
            BitSet other = indices(all, better.pairs());
            assertThat(oracle.stable()).contains(other);
            assertThat(better.here()).isNotEqualTo(better.there());
        } else if (example instanceof CounterExample.LargerStableMatching larger) {
            BitSet other = indices(all, larger.pairs());
            assertThat(oracle.stable()).contains(other);
            assertThat(other.cardinality()).isEqualTo((int) larger.there()).isGreaterThan((int) larger.here());
        } else if (example instanceof CounterExample.StableMatchingForOne other) {
            assertThat(oracle.stable()).contains(indices(all, other.pairs()));
        } else if (example instanceof CounterExample.PreferredStableMatching other) {
            assertThat(oracle.stable()).contains(indices(all, other.pairs()));
        }
    }

    private static void checkProfile(
            ClaimOracle oracle, BruteForce all, BitSet chosen, Guarantee claim, CounterExample.BetterProfile profile) {
        BitSet better = (BitSet) chosen.clone();
        better.andNot(indices(all, profile.removed()));
        better.or(indices(all, profile.added()));
        assertThat(all.all()).contains(better);
        assertThat(oracle.isBetter(better, chosen, claim)).isTrue();
        for (int rank = 1; rank <= profile.there().size(); rank++) {
            int each = rank;
            assertThat(better.stream()
                            .filter(pair -> oracle.rank(pair, true) == each)
                            .count())
                    .isEqualTo(profile.there().get(rank - 1));
            assertThat(chosen.stream()
                            .filter(pair -> oracle.rank(pair, true) == each)
                            .count())
                    .isEqualTo(profile.here().get(rank - 1));
        }
    }

    private static BitSet traded(BruteForce all, BitSet chosen, List<Trade> trades) {
        List<Pair> pairs = new ArrayList<>(all.matching(chosen).pairs());
        trades.forEach(trade ->
                trade.gives().ifPresent(given -> assertThat(pairs.remove(given)).isTrue()));
        trades.forEach(trade -> trade.takes().ifPresent(pairs::add));
        BitSet better = indices(all, pairs);
        assertThat(all.all()).contains(better);
        return better;
    }

    private static BitSet indices(BruteForce all, List<Pair> pairs) {
        return all.indices(Matching.of(all.market(), "hand", pairs));
    }

    @Provide
    Arbitrary<Markets.Spec> opposed() {
        return Arbitraries.oneOf(Markets.opposed(5, 1, 5, 1), Markets.opposed(6, 1, 3, 2), Markets.marriage());
    }

    /** With an even number, either of the middle partners is a median. */
    @Property(tries = 300)
    void the_median_is_that_of_everybody(@ForAll("opposed") Markets.Spec spec, @ForAll int choice) {
        Market market = spec.market();
        BruteForce all = new BruteForce(market);
        ClaimOracle oracle = new ClaimOracle(all);
        List<BitSet> stable = oracle.stable();
        BitSet chosen = choose(oracle, all, choice);
        boolean median = stable.contains(chosen);
        for (int mentee = 0; mentee < market.menteeCount() && median; mentee++) {
            int start = market.rowStart(mentee);
            int end = market.rowEnd(mentee);
            int[] ranks = stable.stream()
                    .map(each -> each.get(start, end))
                    .filter(row -> !row.isEmpty())
                    .mapToInt(row -> market.menteeRank(start + row.nextSetBit(0)))
                    .sorted()
                    .toArray();
            BitSet own = chosen.get(start, end);
            if (ranks.length > 0) {
                int rank = market.menteeRank(start + own.nextSetBit(0));
                median = rank == ranks[(ranks.length - 1) / 2] || rank == ranks[ranks.length / 2];
            }
        }
        Finding finding = check(market, all.matching(chosen), Guarantee.MEDIAN_STABLE);
        Verdict expected = spec.strict() ? (median ? Verdict.HOLDS : Verdict.DOES_NOT_HOLD) : finding.verdict();
        assertThat(finding.verdict()).isEqualTo(expected);
    }

    @Provide
    Arbitrary<Markets.Spec> manyToMany() {
        return Arbitraries.oneOf(Markets.manyToMany(), Markets.manyToManyWithTies());
    }

    /** With several places for mentees, what is left are claims about stability and sums. */
    @Property(tries = 300)
    void claims_about_stable_matchings_are_decided_for_several_places_too(
            @ForAll("manyToMany") Markets.Spec spec, @ForAll int choice) {
        BruteForce all = new BruteForce(spec.market());
        ClaimOracle oracle = new ClaimOracle(all);
        BitSet chosen = choose(oracle, all, choice);
        for (Guarantee claim : List.of(
                Guarantee.MAXIMUM_WEAKLY_STABLE,
                Guarantee.TWO_THIRDS_OF_MAXIMUM_WEAKLY_STABLE,
                Guarantee.EGALITARIAN,
                Guarantee.MINIMUM_REGRET,
                Guarantee.SEX_EQUAL,
                Guarantee.GENEROUS_STABLE)) {
            Finding finding = check(all.market(), all.matching(chosen), claim);
            assertThat(finding.verdict() == Verdict.HOLDS)
                    .as(finding.toString())
                    .isEqualTo(oracle.holds(chosen, claim));
        }
    }

    @Property(tries = 300)
    void stability_search_and_breaking_of_marriages_show_all_stable_matchings(
            @ForAll("singleMentees") Markets.Spec spec) {
        Market market = spec.market();
        BruteForce all = new BruteForce(market);
        CheckedMatching any = CheckedMatching.of(market, Matching.of(market, "hand", List.of()));
        for (Guarantee notion : List.of(Guarantee.WEAKLY_STABLE, Guarantee.STRONGLY_STABLE, Guarantee.SUPER_STABLE)) {
            List<BitSet> shown = new ArrayList<>();
            StableMatchings.any(any, notion, pairs -> !shown.add(pairs));
            assertThat(shown).containsExactlyInAnyOrderElementsOf(all.stable(notion));
        }
    }
}
