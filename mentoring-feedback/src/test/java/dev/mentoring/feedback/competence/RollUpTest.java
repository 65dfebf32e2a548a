package dev.mentoring.feedback.competence;

import static dev.mentoring.feedback.competence.Samples.START_DATE;
import static dev.mentoring.feedback.competence.Samples.assertion;
import static dev.mentoring.feedback.competence.Samples.unlevelled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.feedback.competence.RollUpRule.Highest;
import dev.mentoring.feedback.competence.RollUpRule.ModeOfLast;
import dev.mentoring.feedback.competence.RollUpRule.MostRecent;
import dev.mentoring.feedback.competence.RollUpRule.TimeDecayed;
import dev.mentoring.feedback.competence.RollUpRule.Weighted;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RollUpTest {
    @Test
    void the_most_recent_counts_and_of_two_at_the_same_moment_the_lower() {
        assertThat(level(new MostRecent(), 9, assertion("a", 4, 0), assertion("b", 2, 5)))
                .isEqualTo(2);
        assertThat(level(new MostRecent(), 9, assertion("a", 2, 5), assertion("b", 4, 5)))
                .isEqualTo(2);
        assertThat(level(new MostRecent(), 9, assertion("a", 4, 5), assertion("b", 2, 5)))
                .isEqualTo(2);
    }

    @Test
    void the_mode_looks_at_the_latest_only_and_a_tie_goes_to_the_later_level() {
        CompetencyAssertion[] all = {
            assertion("a", 4, 0), assertion("b", 4, 1), assertion("c", 4, 2), assertion("d", 2, 3), assertion("e", 1, 4)
        };
        assertThat(level(new ModeOfLast(5), 9, all)).isEqualTo(4);
        assertThat(level(new ModeOfLast(99), 9, all)).isEqualTo(4);
        assertThat(level(new ModeOfLast(3), 9, all)).isEqualTo(1);
        assertThat(level(new ModeOfLast(1), 9, all)).isEqualTo(1);
    }

    @Test
    void the_highest_counts() {
        assertThat(level(new Highest(), 9, assertion("a", 4, 0), assertion("b", 2, 5)))
                .isEqualTo(4);
    }

    @Test
    void a_weighted_mean_is_rounded_and_a_half_goes_down() {
        assertThat(level(new Weighted(), 9, assertion("a", 1, 0), assertion("b", 2, 0)))
                .isEqualTo(1);
        assertThat(level(new Weighted(), 9, assertion("a", 3, 0), assertion("b", 4, 0)))
                .isEqualTo(3);
        assertThat(level(
                        new Weighted(),
                        9,
                        assertion("a", 3, 0),
                        assertion("b", 4, 0).withWeight(2)))
                .isEqualTo(4);
        assertThat(level(new Weighted(), 9, assertion("a", 1, 0).withWeight(3), assertion("b", 4, 0)))
                .isEqualTo(2);
    }

    @Test
    void a_weight_halves_with_each_half_life_and_falls_along_a_line_in_between() {
        TimeDecayed decay = new TimeDecayed(10);
        // weights 1/2 and 1: (4/2 + 1) / 1.5 = 2
        assertThat(level(decay, 10, assertion("a", 4, 0), assertion("b", 1, 10)))
                .isEqualTo(2);
        // weights 4 · 3/4 and 3: exactly 2.5, which goes down; had the weight not begun to fall, 2.71
        assertThat(level(
                        decay,
                        5,
                        assertion("a", 4, 0).withWeight(4),
                        assertion("b", 1, 5).withWeight(3)))
                .isEqualTo(2);
        // weights 41 · 3/4 and 30: 2.52; along a curve, 41 · 0.7071 and 30, 2.47
        assertThat(level(
                        decay,
                        5,
                        assertion("a", 4, 0).withWeight(41),
                        assertion("b", 1, 5).withWeight(30)))
                .isEqualTo(3);
        // weights 2 · 1/2 and 1: exactly 2.5
        assertThat(level(decay, 10, assertion("a", 2, 0).withWeight(2), assertion("b", 3, 10)))
                .isEqualTo(2);
    }

    @Test
    void what_is_very_old_never_loses_all_its_weight() {
        assertThat(level(new TimeDecayed(1), 3_000_000, assertion("a", 4, 0))).isEqualTo(4);
        assertThat(level(new TimeDecayed(1), 3_000_000, assertion("a", 4, 0), assertion("b", 1, 2_999_999)))
                .isEqualTo(1);
        assertThat(new TimeDecayed(1).level(List.of(assertion("a", 4, 0)), LocalDate.MAX))
                .isEqualTo(4);
    }

    @Test
    void an_assertion_of_a_later_day_counts_in_full() {
        assertThat(level(new TimeDecayed(10), 0, assertion("a", 4, 9), assertion("b", 1, 0)))
                .isEqualTo(2);
    }

    @Test
    void only_levels_of_the_same_are_rolled_up() {
        assertThatIllegalArgumentException().isThrownBy(() -> level(new Highest(), 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> level(
                        new Highest(),
                        0,
                        assertion("a", 1, 0),
                        assertion("b", 1, 0).withCompetency(CompetencyId.of("C1"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> level(
                        new Highest(),
                        0,
                        unlevelled("a", 0).supersedes(AssertionId.of("x")).build()));
        assertThatIllegalArgumentException().isThrownBy(() -> new ModeOfLast(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeDecayed(0));
    }

    @Test
    void every_rule_has_a_name_in_both_languages() {
        assertThat(List.of(new MostRecent(), new ModeOfLast(3), new Highest(), new Weighted(), new TimeDecayed(90)))
                .extracting(RollUpRule::label)
                .doesNotHaveDuplicates()
                .allMatch(label -> !label.english().equals(label.french()));
    }

    private static int level(RollUpRule rule, int day, CompetencyAssertion... assertions) {
        return rule.level(List.of(assertions), START_DATE.plusDays(day));
    }
}
