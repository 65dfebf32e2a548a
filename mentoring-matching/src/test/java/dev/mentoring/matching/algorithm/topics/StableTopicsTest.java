package dev.mentoring.matching.algorithm.topics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.matching.TopicMarkets;
import dev.mentoring.matching.algorithm.Algorithms;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.market.ProjectMarket;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StableTopicsTest {
    private static final SolveContext MENTEES = SolveContext.defaults();
    private static final SolveContext MENTORS = MENTEES.withOption("proposing", "mentor");

    private static Matching solve(ProjectMarket market, SolveContext context) {
        return Algorithms.discovered()
                .solve("deferred-acceptance", market, context)
                .toMatching();
    }

    private static String topics(Matching matching) {
        return matching.pairs().stream()
                .map(pair -> pair.mentee() + "-" + pair.topic().orElseThrow())
                .collect(Collectors.joining(" "));
    }

    /** The example of the Python library “matching” (Wilde, Knight and Gillard 2020), documentation. */
    @Test
    void the_example_of_matching_has_one_stable_matching() {
        ProjectMarket market = TopicMarkets.market("""
                A: X1 X2
                B: Y2 X2 Y1
                C: X1 Y1 X2
                D: Y2 X1 Y1
                E: X1 Y2 X2 Y1""", """
                X1(2): X
                X2(2): X
                Y1(2): Y
                Y2(2): Y""", """
                X(3): B C A E D
                Y(3): B C E D""");
        assertThat(topics(solve(market, MENTEES))).isEqualTo("A-X1 B-Y2 C-X1 D-Y1 E-Y2");
        assertThat(topics(solve(market, MENTORS))).isEqualTo("A-X1 B-Y2 C-X1 D-Y1 E-Y2");
    }

    /** The example of the Python library “algmatch” (University of Glasgow), documentation. */
    @Test
    void the_example_of_algmatch_has_a_best_stable_matching_for_either_side() {
        ProjectMarket market = TopicMarkets.market("""
                s1: p1 p2
                s2: p2 p3
                s3: p3 p1
                s4: p4 p1""", """
                p1: l1
                p2: l1
                p3: l2
                p4: l2""", """
                l1(2): s3 s1 s2 s4
                l2(2): s2 s4 s3""");
        Matching best = solve(market, MENTEES);
        assertThat(topics(best)).isEqualTo("s1-p1 s2-p2 s3-p3 s4-p4");
        assertThat(best.guarantees()).contains(Guarantee.MENTEE_OPTIMAL, Guarantee.SUPER_STABLE);
        Matching bestForMentors = solve(market, MENTORS);
        assertThat(topics(bestForMentors)).isEqualTo("s1-p2 s2-p3 s3-p1 s4-p4");
        assertThat(bestForMentors.guarantees()).contains(Guarantee.MENTOR_OPTIMAL);
    }

    @Test
    void a_mentor_who_is_full_still_lets_her_own_mentee_change_topic() {
        ProjectMarket market = TopicMarkets.market("s: p q", "p: l\nq: l", "l: s");
        assertThat(topics(solve(market, MENTORS))).isEqualTo("s-p");
    }

    @Test
    void who_has_no_places_gets_nobody() {
        ProjectMarket market = TopicMarkets.market("s: p q", "p(0): l\nq: m", "l: s\nm(0): s");
        for (SolveContext context : new SolveContext[] {MENTEES, MENTORS}) {
            Matching matching = solve(market, context);
            assertThat(matching.pairs()).isEmpty();
            assertThat(matching.unmatchedMentees()).containsExactly("s");
            assertThat(matching.unmatchedMentors()).containsExactly("l", "m");
        }
    }
}
