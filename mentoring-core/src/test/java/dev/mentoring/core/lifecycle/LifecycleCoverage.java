package dev.mentoring.core.lifecycle;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.text.Labelled;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Holds every decision of an aggregate against its transition table, and remembers which rows were taken and which guards
 * refused. For random sequences of commands: {@link #check} each decision, and in the end {@link #missing} is empty.
 *
 * @param <S> the states
 * @param <C> the commands
 * @param <A> what guards look at
 */
public final class LifecycleCoverage<S extends Enum<S> & Labelled, C extends Enum<C> & Labelled, A> {
    /** The same commands each time: whether a rare row is taken shall not be left to the chance of a build. */
    public static final String SEED = "2027";

    private final TransitionTable<S, C, A> table;
    private final Set<Object> taken = new HashSet<>();
    private final Set<String> refused = new HashSet<>();

    public LifecycleCoverage(TransitionTable<S, C, A> table) {
        this.table = table;
    }

    /** Checks one decision against the table and against its own events; returns the aggregate to go on with. */
    public <G extends Aggregate<S>, E> G check(
            G before, C command, A attempt, Decision<G, S, E> decision, Evolution<G, S, E> evolution) {
        if (decision instanceof Decision.Accepted<G, S, E> accepted) {
            checkAccepted(before, command, attempt, accepted, evolution);
            return accepted.aggregate();
        }
        Refusal refusal = ((Decision.Refused<G, S, E>) decision).refusal();
        checkRefused(before, command, attempt, refusal);
        return before;
    }

    private <G extends Aggregate<S>, E> void checkAccepted(
            G before, C command, A attempt, Decision.Accepted<G, S, E> accepted, Evolution<G, S, E> evolution) {
        Transition<S, C, A> row = row(before.state(), command, attempt);
        assertThat(row.guards()).allMatch(guard -> guard.holds(attempt));
        assertThat(accepted.aggregate().state()).isEqualTo(row.to());
        assertThat(accepted.aggregate().key()).isEqualTo(before.key()).isNotEmpty();
        G folded = before;
        for (Recorded<S, E> event : accepted.events()) {
            folded = evolution.follow(folded, event);
            assertThat(folded.state()).isEqualTo(event.state());
            assertThat(folded.version()).isEqualTo(event.sequence());
            assertThat(folded.changedAt()).isEqualTo(event.occasion().at());
        }
        assertThat(folded).isEqualTo(accepted.aggregate());
        assertThat(accepted.events()).isNotEmpty();
        taken.add(row);
    }

    private void checkRefused(Aggregate<S> before, C command, A attempt, Refusal refusal) {
        assertThat(refusal.state()).isEqualTo(before.state());
        assertThat(refusal.command()).isEqualTo(command);
        assertThat(refusal.allowed()).isEqualTo(ImmutableList.copyOf(table.possible(before.state())));
        ImmutableList<String> codes =
                refusal.why().all().stream().map(Problem::code).collect(toImmutableList());
        if (codes.contains(Refusal.NOT_POSSIBLE)) {
            assertThat(table.possible(before.state())).doesNotContain(command);
            refused.add(Refusal.NOT_POSSIBLE);
            return;
        }
        ImmutableList<String> failed = row(before.state(), command, attempt).guards().stream()
                .filter(guard -> !guard.holds(attempt))
                .map(Labelled::code)
                .collect(toImmutableList());
        assertThat(codes.stream().filter(code -> !code.equals(Refusal.TIME_RUNS_BACKWARDS)))
                .containsExactlyElementsOf(failed);
        refused.addAll(codes);
    }

    private Transition<S, C, A> row(S state, C command, A attempt) {
        return table.rows().stream()
                .filter(row -> row.from() == state && row.command() == command)
                .filter(row -> row.when().stream().allMatch(guard -> guard.holds(attempt)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row from " + state + " on " + command));
    }

    /** What was never tried: rows not taken, guards that never refused, and refusal for want of a row. */
    public Set<String> missing() {
        Set<String> missing = new LinkedHashSet<>();
        for (Transition<S, C, A> row : table.rows()) {
            if (!taken.contains(row)) {
                missing.add("row " + row.from() + " on " + row.command() + " to " + row.to());
            }
            row.guards().stream()
                    .map(Labelled::code)
                    .filter(code -> !refused.contains(code))
                    .forEach(code -> missing.add("guard " + code));
        }
        if (!refused.contains(Refusal.NOT_POSSIBLE)) {
            missing.add(Refusal.NOT_POSSIBLE);
        }
        return missing;
    }
}
