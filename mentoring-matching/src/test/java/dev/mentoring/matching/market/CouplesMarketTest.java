package dev.mentoring.matching.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problem;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CouplesMarketTest {
    @Test
    void a_couple_accepts_the_mentors_in_its_joint_choices() {
        Market market = Market.builder()
                .addMentee(Agent.of("b"))
                .addMentee(Agent.of("a"))
                .addMentee(Agent.of("c").ranking("x"))
                .addMentor(Agent.of("x").withMaximum(2))
                .addMentor(Agent.of("y").ranking("a", "c"))
                .addCouple(Couple.of(
                        "b", "a", JointChoice.of("x", "y"), JointChoice.of("y", "x"), JointChoice.onlyFirst("x")))
                .build();
        assertThat(market.couples())
                .containsExactly(Couple.of("a", "b", JointChoice.of("y", "x"), JointChoice.onlySecond("x")));
        assertThat(market.mentee(0).preferences()).contains(ImmutableList.of(ImmutableList.of("y")));
        assertThat(market.mentee(1).preferences()).contains(ImmutableList.of(ImmutableList.of("x")));
        assertThat(market.features()).contains(MarketFeature.COUPLES).doesNotContain(MarketFeature.MENTEE_TIES);
        assertThat(market.warnings().all())
                .extracting(Problem::code, problem -> problem.place().toString())
                .containsExactlyInAnyOrder(
                        tuple("one-sided-preference", "/couples/0/preferences/1/0"),
                        tuple("one-sided-preference", "/mentors/1/preferences/1"));
    }

    @Test
    void every_problem_is_reported_at_once() {
        MarketBuilder builder = Market.builder()
                .addMentee(Agent.of("a").ranking("x"))
                .addMentee(Agent.of("b").withMaximum(2))
                .addMentee(Agent.of("c"))
                .addMentor(Agent.of("x"))
                .addCouple(Couple.of("a", "b", JointChoice.of("x", "z"), JointChoice.of("x", "z")))
                .addCouple(Couple.of("b", "q"))
                .addCouple(Couple.of("c", "c", new JointChoice(Optional.empty(), Optional.empty())));
        assertThatThrownBy(builder::build)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems().all())
                                .extracting(
                                        Problem::code,
                                        problem -> problem.place().toString())
                                .containsExactlyInAnyOrder(
                                        tuple("couple-member-list", "/mentees/0/preferences"),
                                        tuple("couple-member-quota", "/mentees/1"),
                                        tuple("unknown-partner", "/couples/0/preferences/0/1"),
                                        tuple("unknown-partner", "/couples/0/preferences/1/1"),
                                        tuple("repeated-joint-choice", "/couples/0/preferences/1"),
                                        tuple("in-two-couples", "/couples/1/first"),
                                        tuple("unknown-couple-member", "/couples/1/second"),
                                        tuple("couple-of-one", "/couples/2"),
                                        tuple("empty-joint-choice", "/couples/2/preferences/0")));
    }
}
