package dev.mentoring.matching.algorithm.couples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.matching.CoupleBruteForce;
import dev.mentoring.matching.MarketText;
import dev.mentoring.matching.algorithm.Algorithms;
import dev.mentoring.matching.algorithm.BudgetSpentException;
import dev.mentoring.matching.algorithm.MarketRefusedException;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.ExhaustedSearch;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Couple;
import dev.mentoring.matching.market.JointChoice;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.NoMatching;
import dev.mentoring.matching.outcome.Outcome;
import org.junit.jupiter.api.Test;

class StableCouplesTest {
    private static final SolveContext DEFAULTS = SolveContext.defaults();

    private static Outcome solve(Market market) {
        return Algorithms.discovered().solve("stable-couples", market, DEFAULTS);
    }

    /** After Klaus and Klijn, Stable matchings and preferences of couples, 2005: a couple, a single, two hospitals. */
    private static Market withoutStableMatching() {
        return Market.builder()
                .addMentee(Agent.of("c1"))
                .addMentee(Agent.of("c2"))
                .addMentee(Agent.of("s").ranking("h1", "h2"))
                .addMentor(Agent.of("h1").ranking("c1", "s"))
                .addMentor(Agent.of("h2").ranking("s", "c2"))
                .addCouple(Couple.of("c1", "c2", JointChoice.of("h1", "h2")))
                .build();
    }

    @Test
    void one_couple_and_one_other_may_be_enough_for_no_stable_matching() {
        Market market = withoutStableMatching();
        assertThat(new CoupleBruteForce(market).stable()).isEmpty();
        assertThat(solve(market)).isInstanceOfSatisfying(NoMatching.class, answer -> {
            assertThat(answer.sought()).containsExactly(Guarantee.STABLE_WITH_COUPLES);
            assertThat(answer.certificate()).isInstanceOf(ExhaustedSearch.class);
        });
    }

    @Test
    void a_search_that_its_budget_ends_says_that_existence_is_unknown() {
        StableCouples algorithm = new StableCouples();
        assertThatThrownBy(() -> algorithm.solve(withoutStableMatching(), DEFAULTS.withOption("budget", "2")))
                .isInstanceOfSatisfying(
                        BudgetSpentException.class,
                        refusal -> assertThat(refusal.nodes()).isEqualTo(2))
                .hasMessageContaining("unknown");
        assertThatThrownBy(() -> algorithm.solve(withoutStableMatching(), DEFAULTS.withOption("budget", "-1")))
                .isInstanceOf(InvalidInputException.class);
    }

    /** With both at h, the mentor would prefer s to a2 (case 2 of the definition keeps them apart). */
    @Test
    void couples_may_share_a_mentor() {
        Market market = Market.builder()
                .addMentee(Agent.of("a1"))
                .addMentee(Agent.of("a2"))
                .addMentee(Agent.of("s").ranking("h"))
                .addMentor(Agent.of("h").ranking("a1", "s", "a2").withMaximum(2))
                .addMentor(Agent.of("k"))
                .addCouple(Couple.of("a1", "a2", JointChoice.of("h", "h"), JointChoice.of("h", "k")))
                .build();
        Matching matching = solve(market).toMatching();
        assertThat(MarketText.pairs(matching)).isEqualTo("a1-h a2-k s-h");
    }

    @Test
    void a_choice_may_leave_one_of_the_two_without_a_mentor() {
        Market market = Market.builder()
                .addMentee(Agent.of("a1"))
                .addMentee(Agent.of("a2"))
                .addMentor(Agent.of("h").ranking("a2"))
                .addMentor(Agent.of("k").ranking("a2", "a1"))
                .addCouple(Couple.of(
                        "a1", "a2", JointChoice.of("k", "k"), JointChoice.onlySecond("k"), JointChoice.of("k", "h")))
                .build();
        Matching matching = solve(market).toMatching();
        assertThat(MarketText.pairs(matching)).isEqualTo("a2-k");
        assertThat(matching.unmatchedMentees()).containsExactly("a1");
    }

    @Test
    void who_does_not_know_couples_refuses_them() {
        assertThatThrownBy(
                        () -> Algorithms.discovered().solve("deferred-acceptance", withoutStableMatching(), DEFAULTS))
                .isInstanceOf(MarketRefusedException.class)
                .hasMessageContaining("stable-couples");
    }
}
