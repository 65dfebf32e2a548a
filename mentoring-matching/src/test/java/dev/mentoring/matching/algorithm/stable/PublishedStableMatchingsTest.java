package dev.mentoring.matching.algorithm.stable;

import static dev.mentoring.matching.MarketText.builder;
import static dev.mentoring.matching.MarketText.market;
import static dev.mentoring.matching.MarketText.pairs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.matching.BruteForce;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.verify.Verdict;
import dev.mentoring.matching.verify.Verifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Published instances with their stable matchings; "matching" is the Python package of D. Wilde and others. */
class PublishedStableMatchingsTest {
    private static final SolveContext MENTEES = SolveContext.defaults();
    private static final SolveContext MENTORS = MENTEES.withOption("proposing", "mentor");

    static Stream<Arguments> strict() {
        return Stream.of(
                Arguments.of(
                        "matching, README",
                        "A: D E F\nB: D F E\nC: F D E",
                        "D: B C A\nE: A C B\nF: C B A",
                        1,
                        "A-E B-D C-F",
                        "A-E B-D C-F"),
                Arguments.of(
                        "matching, Pride and Prejudice",
                        """
                        Bingley: Jane Elizabeth Lydia Charlotte
                        Collins: Jane Elizabeth Lydia Charlotte
                        Darcy: Elizabeth Jane Charlotte Lydia
                        Wickham: Lydia Jane Elizabeth Charlotte
                        """,
                        """
                        Charlotte: Bingley Darcy Collins Wickham
                        Elizabeth: Wickham Darcy Bingley Collins
                        Jane: Bingley Wickham Darcy Collins
                        Lydia: Bingley Wickham Darcy Collins
                        """,
                        1,
                        "Bingley-Jane Collins-Charlotte Darcy-Elizabeth Wickham-Lydia",
                        "Bingley-Jane Collins-Charlotte Darcy-Elizabeth Wickham-Lydia"),
                Arguments.of(
                        "algmatch, 4 by 4",
                        "1: 2 4 1 3\n2: 3 1 4 2\n3: 2 3 1 4\n4: 4 1 3 2",
                        "1: 2 1 4 3\n2: 4 3 1 2\n3: 1 4 3 2\n4: 2 1 4 3",
                        2,
                        "1-4 2-3 3-2 4-1",
                        "1-4 2-1 3-2 4-3"),
                Arguments.of(
                        "Roth and Sotomayor 1990, example 2.9",
                        "1: 1 2 3 4\n2: 4 2 3 1\n3: 4 3 1 2\n4: 1 4 3 2\n5: 1 2 4",
                        "1: 2 3 1 4 5\n2: 3 1 2 4 5\n3: 5 4 1 2 3\n4: 1 4 5 2 3",
                        4,
                        "1-1 2-2 3-3 4-4",
                        "1-4 2-1 3-2 4-3"),
                Arguments.of(
                        "matching, hospitals and residents",
                        "A: C\nS: C M\nD: C M G\nJ: C G M\nL: M C G",
                        "M(2): D L S J\nC(2): D A S L J\nG(2): D J L",
                        1,
                        "A-C D-C J-G L-M S-M",
                        "A-C D-C J-G L-M S-M"),
                Arguments.of(
                        "matching, issue 67",
                        "G1: IP Pr\nG2: Pr Fa\nG3: Pr So",
                        "Fa(2): G2\nIP(2): G1\nPr(2): G3 G2 G1\nSo(2): G3",
                        1,
                        "G1-IP G2-Pr G3-Pr",
                        "G1-IP G2-Pr G3-Pr"),
                Arguments.of("a resident loses all", "A: X\nB: X Y", "X: B A\nY: B", 1, "B-X", "B-X"),
                Arguments.of(
                        "algmatch, hospitals and residents",
                        "r1: h1 h2\nr2: h2 h1\nr3: h1",
                        "h1(2): r3 r2 r1\nh2: r1 r2",
                        2,
                        "r1-h1 r2-h2 r3-h1",
                        "r1-h2 r2-h1 r3-h1"),
                Arguments.of(
                        "matchingMarkets, 7 by 2",
                        "s1: c1 c2\ns2: c1 c2\ns3: c1\ns4: c1 c2\ns5: c1 c2\ns6: c1 c2\ns7: c1 c2",
                        "c1(3): s1 s2 s3 s4 s5 s6 s7\nc2(3): s1 s2 s3 s4 s5",
                        1,
                        "s1-c1 s2-c1 s3-c1 s4-c2 s5-c2",
                        "s1-c1 s2-c1 s3-c1 s4-c2 s5-c2"),
                Arguments.of(
                        "Kojima and Ünver, by matchingMarkets: where immediate acceptance would not be stable",
                        "s1: c1 c2 c3\ns2: c1 c2 c3\ns3: c1 c2 c3\ns4: c2 c1 c3\ns5: c2 c1 c3",
                        "c1(2): s1 s4 s2 s3 s5\nc2(2): s5 s2 s3 s4 s1\nc3: s1 s2 s3 s4 s5",
                        1,
                        "s1-c1 s2-c2 s3-c3 s4-c1 s5-c2",
                        "s1-c1 s2-c2 s3-c3 s4-c1 s5-c2"),
                Arguments.of(
                        "Abdulkadiroğlu and Sönmez 2003: stable but not efficient",
                        "i1: b a c\ni2: a b c\ni3: a b c",
                        "a: i1 i3 i2\nb: i2 i1 i3\nc: i2 i1 i3",
                        1,
                        "i1-a i2-b i3-c",
                        "i1-a i2-b i3-c"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("strict")
    void either_side_gets_the_published_matching(
            String source, String mentees, String mentors, int count, String forMentees, String forMentors) {
        Market market = market(mentees, mentors);
        assertThat(pairs(solve(market, MENTEES))).isEqualTo(forMentees);
        assertThat(pairs(solve(market, MENTORS))).isEqualTo(forMentors);
        assertThat(new BruteForce(market).stable(Guarantee.WEAKLY_STABLE)).hasSize(count);
        assertThat(new Verifier().verify(market, solve(market, MENTEES)).allHold())
                .isTrue();
        assertThat(new Verifier().verify(market, solve(market, MENTORS)).allHold())
                .isTrue();
    }

    private static Matching solve(Market market, SolveContext context) {
        return new DeferredAcceptance().solve(market, context).toMatching();
    }

    @Test
    void boston_s_matching_of_the_school_choice_example_is_blocked_by_s3_and_c2() {
        Market market = market(
                "s1: c1 c2 c3\ns2: c1 c2 c3\ns3: c1 c2 c3\ns4: c2 c1 c3\ns5: c2 c1 c3",
                "c1(2): s1 s4 s2 s3 s5\nc2(2): s5 s2 s3 s4 s1\nc3: s1 s2 s3 s4 s5");
        Matching boston = Matching.of(
                market,
                "boston",
                List.of(
                        new Pair("s1", "c1"),
                        new Pair("s2", "c1"),
                        new Pair("s4", "c2"),
                        new Pair("s5", "c2"),
                        new Pair("s3", "c3")));
        assertThat(new Verifier()
                        .verify(market, boston, Set.of(Guarantee.WEAKLY_STABLE))
                        .about(Guarantee.WEAKLY_STABLE)
                        .orElseThrow()
                        .sentence()
                        .english())
                .contains("s3 and c2 would both rather have each other");
    }

    /** matchingMarkets: an unknown id is refused; without it, what only one side says is reported and has no effect. */
    @Test
    void dirty_lists_are_reported_and_matched_by_what_both_sides_say() {
        Market market = builder("A: S1 S2\nB: S3 S1\nC: S1\nD:\nE: S2 S1", "S1(3): B C D A\nS2(3): C D\nS3(3): D B A E")
                .build();
        assertThat(pairs(solve(market, MENTEES))).isEqualTo("A-S1 B-S3 C-S1");
        assertThat(solve(market, MENTEES).unmatchedMentees()).containsExactly("D", "E");
        assertThat(market.warnings().warnings()).hasSize(9);
    }

    static Stream<Arguments> tied() {
        return Stream.of(
                Arguments.of("sizes differ", "m1: w1 w2\nm2: w1", "w1: (m1 m2)\nw2: m1", 2, 0, 0),
                Arguments.of(
                        "algmatch, hospitals and residents with ties",
                        "r1: h1 h2\nr2: (h1 h2)\nr3: h1",
                        "h1(2): (r2 r3) r1\nh2: r1 r2",
                        2,
                        1,
                        1),
                Arguments.of("one side indifferent", "m1: w1 w2\nm2: w1 w2", "w1: (m1 m2)\nw2: (m1 m2)", 2, 0, 0),
                Arguments.of("all indifferent", "m1: (w1 w2)\nm2: (w1 w2)", "w1: (m1 m2)\nw2: (m1 m2)", 2, 2, 0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tied")
    void with_ties_the_verifier_finds_as_many_stable_matchings_as_published(
            String source, String mentees, String mentors, int weak, int strong, int superStable) {
        Market market = market(mentees, mentors);
        assertThat(count(market, Guarantee.WEAKLY_STABLE)).isEqualTo(weak);
        assertThat(count(market, Guarantee.STRONGLY_STABLE)).isEqualTo(strong);
        assertThat(count(market, Guarantee.SUPER_STABLE)).isEqualTo(superStable);
        assertThat(new Verifier().verify(market, solve(market, MENTEES)).allHold())
                .isTrue();
    }

    private static long count(Market market, Guarantee notion) {
        BruteForce all = new BruteForce(market);
        return all.all().stream()
                .filter(matching -> new Verifier()
                                .verify(market, all.matching(matching), Set.of(notion))
                                .about(notion)
                                .orElseThrow()
                                .verdict()
                        == Verdict.HOLDS)
                .count();
    }
}
