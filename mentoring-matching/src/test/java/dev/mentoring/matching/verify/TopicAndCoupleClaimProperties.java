package dev.mentoring.matching.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.matching.CoupleBruteForce;
import dev.mentoring.matching.CoupleMarkets;
import dev.mentoring.matching.TopicBruteForce;
import dev.mentoring.matching.TopicMarkets;
import dev.mentoring.matching.certificate.ExhaustedSearch;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.market.ProjectMarket;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.NoMatching;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Verdicts on matchings of topics and of couples are those of looking at all of them. */
class TopicAndCoupleClaimProperties {
    private static final Verifier VERIFIER = new Verifier();

    @Provide
    Arbitrary<TopicMarkets.Spec> topics() {
        return Arbitraries.oneOf(TopicMarkets.strict(), TopicMarkets.withTies(), TopicMarkets.weighted());
    }

    private static boolean holds(ProjectMarket market, Matching matching, Guarantee claim) {
        Finding finding =
                VERIFIER.verify(market, matching, Set.of(claim)).about(claim).orElseThrow();
        assertThat(finding.verdict()).isNotEqualTo(Verdict.NOT_DECIDED);
        return finding.verdict() == Verdict.HOLDS;
    }

    private static int[] indices(int[] matching) {
        return Arrays.stream(matching).filter(pair -> pair >= 0).toArray();
    }

    @Property(tries = 300)
    void claims_about_topics_are_decided_as_by_looking_at_every_matching(
            @ForAll("topics") TopicMarkets.Spec spec, @ForAll int choice) {
        ProjectMarket market = spec.market();
        TopicBruteForce all = new TopicBruteForce(market);
        List<int[]> from = choice % 2 == 0 ? all.all() : all.weaklyStable();
        int[] chosen = from.get(Math.floorMod(choice / 2, from.size()));
        Matching matching = Matching.ofIndices(market, "hand", indices(chosen));
        boolean stable = all.isWeaklyStable(chosen);
        assertThat(VERIFIER.verify(market, matching).allHold()).isTrue();
        assertThat(holds(market, matching, Guarantee.WEAKLY_STABLE)).isEqualTo(stable);
        assertThat(holds(market, matching, Guarantee.SUPER_STABLE)).isEqualTo(all.isSuperStable(chosen));
        assertThat(holds(market, matching, Guarantee.MAXIMUM_WEIGHT))
                .isEqualTo(all.all().stream().allMatch(other -> all.weight(other) <= all.weight(chosen)));
        assertThat(holds(market, matching, Guarantee.MAXIMUM_CARDINALITY))
                .isEqualTo(all.all().stream().allMatch(other -> all.size(other) <= all.size(chosen)));
        assertThat(holds(market, matching, Guarantee.MAXIMUM_WEAKLY_STABLE))
                .isEqualTo(
                        stable && all.weaklyStable().stream().allMatch(other -> all.size(other) <= all.size(chosen)));
        assertThat(holds(market, matching, Guarantee.MENTEE_OPTIMAL))
                .isEqualTo(stable
                        && all.weaklyStable().stream()
                                .allMatch(other -> IntStream.range(0, market.menteeCount())
                                        .allMatch(mentee ->
                                                all.menteeRank(chosen, mentee) <= all.menteeRank(other, mentee))));
        assertThat(holds(market, matching, Guarantee.PARETO_EFFICIENT))
                .isEqualTo(all.all().stream().noneMatch(other -> isImprovement(market, all, chosen, other)));
    }

    private static boolean isImprovement(ProjectMarket market, TopicBruteForce all, int[] here, int[] there) {
        boolean nobodyLoses = IntStream.range(0, market.menteeCount())
                .allMatch(mentee -> all.menteeRank(there, mentee) <= all.menteeRank(here, mentee));
        boolean somebodyGains = IntStream.range(0, market.menteeCount())
                .anyMatch(mentee -> all.menteeRank(there, mentee) < all.menteeRank(here, mentee));
        return nobodyLoses && somebodyGains;
    }

    @Property(tries = 150)
    void the_absence_of_super_stable_matchings_of_topics_is_found_out(@ForAll("topics") TopicMarkets.Spec spec) {
        ProjectMarket market = spec.market();
        NoMatching none = new NoMatching("hand", ImmutableSet.of(Guarantee.SUPER_STABLE), new ExhaustedSearch(0));
        assertThat(VERIFIER.verify(market, none)
                                .about(BasicClaim.NONE_EXISTS)
                                .orElseThrow()
                                .verdict()
                        == Verdict.HOLDS)
                .isEqualTo(new TopicBruteForce(market).superStable().isEmpty());
    }

    @Example
    void everything_that_makes_a_matching_of_topics_impossible_is_reported_at_once() {
        ProjectMarket market = TopicMarkets.market("s: p\nt: p q", "p: l\nq: m", "l: s t\nm: t");
        Matching wrong = new Matching(
                "hand",
                ImmutableList.of(
                        new Pair("s", "l"),
                        new Pair("s", "m", Optional.of("q")),
                        new Pair("t", "m", Optional.of("p")),
                        new Pair("u", "l", Optional.of("r"))),
                ImmutableSortedSet.of(),
                ImmutableSortedSet.of(),
                ImmutableSet.of(),
                Optional.empty());
        CounterExample.Infeasibility found = (CounterExample.Infeasibility) VERIFIER.verify(market, wrong)
                .findings()
                .get(0)
                .counterExample()
                .orElseThrow();
        assertThat(found.problems().all().stream().map(Problem::code))
                .contains(
                        "topic-missing",
                        "topic-of-another",
                        "unacceptable-pair",
                        "unknown-in-matching",
                        "above-maximum");
    }

    @Provide
    Arbitrary<CoupleMarkets.Spec> couples() {
        return CoupleMarkets.any();
    }

    @Property(tries = 300)
    void stability_with_couples_is_decided_as_by_the_book(
            @ForAll("couples") CoupleMarkets.Spec spec, @ForAll int choice) {
        Market market = spec.market();
        CoupleBruteForce all = new CoupleBruteForce(market);
        List<Map<String, String>> stable = all.stable();
        List<Map<String, String>> from = choice % 2 == 0 || stable.isEmpty() ? all.all() : stable;
        Map<String, String> chosen = from.get(Math.floorMod(choice / 2, from.size()));
        List<Pair> pairs = chosen.entrySet().stream()
                .map(entry -> new Pair(entry.getKey(), entry.getValue()))
                .toList();
        Finding finding = VERIFIER.verify(
                        market, Matching.of(market, "hand", pairs), Set.of(Guarantee.STABLE_WITH_COUPLES))
                .about(Guarantee.STABLE_WITH_COUPLES)
                .orElseThrow();
        assertThat(finding.verdict() == Verdict.HOLDS).as(finding.toString()).isEqualTo(all.isStable(chosen));
        NoMatching none =
                new NoMatching("hand", ImmutableSet.of(Guarantee.STABLE_WITH_COUPLES), new ExhaustedSearch(0));
        assertThat(VERIFIER.verify(market, none)
                                .about(BasicClaim.NONE_EXISTS)
                                .orElseThrow()
                                .verdict()
                        == Verdict.HOLDS)
                .isEqualTo(stable.isEmpty());
    }
}
