package dev.mentoring.core.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.text.CatalogueFaults;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WarningRulesTest {
    @Test
    void every_text_is_there_in_both_languages() {
        assertThat(CatalogueFaults.of(WarningTexts.class, "warning")).isEmpty();
        for (WarningSign sign : WarningSign.values()) {
            assertThat(sign.suggestion()).isNotEqualTo(sign.source());
            assertThat(WarningTexts.CATALOGUE.keys()).contains("facts." + sign.name());
        }
    }

    @Test
    void there_are_21_rules_numbered_in_the_order_of_the_catalogue() {
        assertThat(WarningRules.standard().rules()).hasSize(21).containsOnlyKeys(WarningSign.values());
        assertThat(WarningSign.FIRST_MEETING_NOT_PLANNED.number()).isEqualTo("R01");
        assertThat(WarningSign.INACTIVE.number()).isEqualTo("R04");
        assertThat(WarningSign.PULSE_LOW.number()).isEqualTo("R10");
        assertThat(WarningSign.HIERARCHY_APPEARED.number()).isEqualTo("R16");
        assertThat(WarningSign.HELP_ASKED.number()).isEqualTo("R20");
        assertThat(WarningSign.EXPECTATIONS_APART.number()).isEqualTo("R21");
    }

    @Test
    void all_faults_of_all_rules_are_told_at_once() {
        List<WarningRule> faulty = List.of(
                WarningRule.of(WarningSign.INACTIVE, Limit.of(97), Limit.of(90), -1),
                WarningRule.of(WarningSign.INACTIVE, Limit.of(90), Limit.of(97), 0),
                WarningRule.of(WarningSign.PULSE_LOW, Limit.of(20), Limit.of(30), 0),
                WarningRule.of(WarningSign.NO_GOAL_AGREED, Limit.of(-1), Limit.of(4, 5), 0),
                new WarningRule(WarningSign.RATINGS_APART, Optional.empty(), Optional.empty(), 0));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> WarningRules.of(faulty))
                .satisfies(thrown -> assertThat(thrown.problems().all())
                        .extracting(Problem::code)
                        .contains(
                                "warning-rule-twice",
                                "warning-grace",
                                "warning-limit-order",
                                "warning-limit-missing",
                                "warning-limit-range",
                                "warning-limit-further",
                                "warning-rule-empty"));
    }

    @Test
    void a_rule_that_is_switched_off_says_nothing() {
        Story story = Story.begun();
        EarlyWarning quiet =
                EarlyWarning.of(WarningRules.standard().without(WarningSign.FIRST_MEETING_NOT_PLANNED), Story.ALL_DAYS);
        assertThat(quiet.report(story.signs(), story.daysLater(15)).open()).isEmpty();
        EarlyWarning strict = EarlyWarning.of(
                WarningRules.standard()
                        .with(WarningRule.of(WarningSign.FIRST_MEETING_NOT_PLANNED, Limit.of(3), Limit.of(5), 0)),
                Story.ALL_DAYS);
        assertThat(strict.report(story.signs(), story.daysLater(5)).open())
                .extracting(Warning::level)
                .containsExactly(WarningLevel.AT_RISK);
    }
}
