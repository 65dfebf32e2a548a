package dev.mentoring.core.goal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.LifecycleCoverage;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.Recorded;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;

/** Random commands to an action, each held against the table. */
class ActionItemProperties {
    private record Step(ActionCommand command, int hours, boolean byTheOwner) {}

    private static final LifecycleCoverage<ActionState, ActionCommandKind, ActionAttempt> COVERAGE =
            new LifecycleCoverage<>(ActionTable.TABLE);

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<ActionCommand> commands = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(new ActionCommand.Complete())),
                Tuple.of(1, Arbitraries.of(DropReason.class).map(ActionCommand.Drop::new)),
                Tuple.of(4, Arbitraries.just(new ActionCommand.MarkOverdue())),
                Tuple.of(
                        4,
                        Arbitraries.integers()
                                .between(1, 12)
                                .map(day -> new ActionCommand.Reschedule(LocalDate.of(2026, 3, day)))));
        return Combinators.combine(
                        commands,
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 4).map(one -> one > 0))
                .as(Step::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(12);
    }

    @Property(tries = 1200, seed = LifecycleCoverage.SEED)
    void an_action_does_what_its_table_says(@ForAll("steps") List<Step> steps) {
        Instant now = Examples.DRAFTED;
        var assigned = Examples.assigned();
        ActionItem action = assigned.aggregate();
        List<Recorded<ActionState, ActionEvent>> log = new ArrayList<>(assigned.events());
        for (Step step : steps) {
            now = now.plus(Duration.ofHours(step.hours()));
            Occasion occasion =
                    new Occasion(now, step.byTheOwner() ? Actor.participant(Examples.MENTEE) : Actor.system());
            var attempt = new ActionAttempt(action, step.command(), occasion);
            var decision = action.handle(step.command(), occasion);
            if (decision instanceof Decision.Accepted<ActionItem, ActionState, ActionEvent> accepted) {
                log.addAll(accepted.events());
            }
            action = COVERAGE.check(action, step.command().kind(), attempt, decision, ActionItem.evolution());
            if (action.state() == ActionState.OVERDUE) {
                assertThat(action.isOverdueAt(now)).isTrue();
            }
        }
        assertThat(ActionItem.evolution().fold(log.iterator())).isEqualTo(action);
    }

    @AfterContainer
    static void every_row_and_every_refusal_was_tried() {
        assertThat(COVERAGE.missing()).isEmpty();
    }
}
