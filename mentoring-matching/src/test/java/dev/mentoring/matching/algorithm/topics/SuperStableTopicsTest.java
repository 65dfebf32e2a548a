package dev.mentoring.matching.algorithm.topics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.matching.TopicMarkets;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.market.ProjectMarket;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.NoMatching;
import org.junit.jupiter.api.Test;

class SuperStableTopicsTest {
    private static final SolveContext DEFAULTS = SolveContext.defaults();

    @Test
    void two_mentees_of_equal_merit_after_one_place_have_no_super_stable_matching() {
        ProjectMarket market = TopicMarkets.market("s: p\nt: p", "p: l", "l: (s t)");
        assertThat(SuperStableTopics.solve(market, "super-stable", DEFAULTS))
                .isInstanceOfSatisfying(
                        NoMatching.class, answer -> assertThat(answer.sought()).contains(Guarantee.SUPER_STABLE));
    }

    @Test
    void a_mentee_indifferent_between_two_topics_of_a_mentor_with_one_place_is_never_content() {
        ProjectMarket market = TopicMarkets.market("s: (p q)", "p: l\nq: l", "l: s");
        assertThat(SuperStableTopics.solve(market, "super-stable", DEFAULTS)).isInstanceOf(NoMatching.class);
    }

    @Test
    void ties_that_make_no_difference_are_no_obstacle() {
        ProjectMarket market =
                TopicMarkets.market("s: p (q r)\nt: q\nu: (q p)", "p: l\nq: l\nr: m", "l(2): s t u\nm: s");
        Matching matching =
                SuperStableTopics.solve(market, "super-stable", DEFAULTS).toMatching();
        assertThat(matching.pairs()).hasToString("[s – l (p), t – l (q)]");
        assertThat(matching.guarantees()).contains(Guarantee.SUPER_STABLE, Guarantee.MENTEE_OPTIMAL);
    }
}
