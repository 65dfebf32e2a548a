package dev.mentoring.core.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.Lists;
import dev.mentoring.core.relationship.ClosureProcess;
import dev.mentoring.core.relationship.Examples;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BacktestTest {
    private static Story story(int number) {
        return new Story("r" + number, Examples.MENTOR, Examples.MENTEE)
                .proposed()
                .activated();
    }

    /** Two foretold 40 and 60 days ahead, one unforeseen, one false alarm, one rightly quiet, one that goes on. */
    private static List<RelationshipHistory> histories() {
        List<RelationshipHistory> histories = new ArrayList<>();
        histories.add(story(1).wait(50).ended(ClosureProcess.UNPLANNED).history());
        histories.add(story(2).wait(70).ended(ClosureProcess.UNPLANNED).history());
        histories.add(story(3).wait(5).ended(ClosureProcess.UNPLANNED).history());
        histories.add(story(4).wait(15).met("m").wait(5).completed().history());
        histories.add(story(5).wait(5).met("m").wait(5).completed().history());
        histories.add(story(6).wait(300).history());
        return histories;
    }

    private static BacktestLine line(Backtest backtest, WarningSign sign, WarningLevel level) {
        return backtest.lines().stream()
                .filter(line -> line.sign().equals(Optional.of(sign)) && line.level() == level)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void counts_precision_recall_and_lead_time_are_those_counted_by_hand() {
        Backtest backtest = Backtest.of(Story.STANDARD, histories(), 1);
        BacktestLine watch = line(backtest, WarningSign.FIRST_MEETING_NOT_PLANNED, WarningLevel.WATCH);
        assertThat(watch.foretold()).isEqualTo(2);
        assertThat(watch.unforeseen()).isEqualTo(1);
        assertThat(watch.falseAlarms()).isEqualTo(1);
        assertThat(watch.rightlyQuiet()).isEqualTo(1);
        assertThat(watch.precision().value()).hasValue(2.0 / 3);
        assertThat(watch.recall().value()).hasValue(2.0 / 3);
        assertThat(watch.leadDays().quantile(0.5).orElseThrow()).isCloseTo(50, within(0.05));
        BacktestLine atRisk = line(backtest, WarningSign.FIRST_MEETING_NOT_PLANNED, WarningLevel.AT_RISK);
        assertThat(atRisk.foretold()).isEqualTo(2);
        assertThat(atRisk.falseAlarms()).isZero();
        assertThat(atRisk.leadDays().quantile(0.5).orElseThrow()).isCloseTo(30, within(0.05));
        assertThat(backtest.leftOut()).isEqualTo(1);
    }

    @Test
    void the_order_of_histories_does_not_matter_and_the_seed_fixes_the_table() {
        Backtest backtest = Backtest.of(Story.STANDARD, histories(), 1);
        assertThat(Backtest.of(Story.STANDARD, Lists.reverse(histories()), 1)).isEqualTo(backtest);
        assertThat(backtest.csv())
                .isEqualTo(Backtest.of(Story.STANDARD, histories(), 1).csv());
        List<String> rows = backtest.csv().lines().toList();
        assertThat(rows).hasSize(1 + 22 * 2);
        assertThat(rows).allSatisfy(row -> assertThat(row.split(",", -1)).hasSize(18));
    }
}
