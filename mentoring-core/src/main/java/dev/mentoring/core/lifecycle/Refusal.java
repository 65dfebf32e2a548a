package dev.mentoring.core.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.core.text.Labelled;

/**
 * Why a command was not carried out, and what could be asked for instead. Nothing has changed.
 *
 * @param state the state that the aggregate is in
 * @param command what was asked for
 * @param why every guard that failed, or that the table has no such row; at least one error
 * @param allowed the commands for which the table has a row in this state, in the order of the table; their own guards may
 *     still fail
 */
public record Refusal(Labelled state, Labelled command, Problems why, ImmutableList<Labelled> allowed) {
    /** The code of the problem when the table has no row for a command in a state. */
    public static final String NOT_POSSIBLE = "command-not-possible";

    /** The code of the problem when a command is dated before what already happened. */
    public static final String TIME_RUNS_BACKWARDS = "time-runs-backwards";

    /**
     * Checks that there is a reason.
     *
     * @param state the state that the aggregate is in
     * @param command what was asked for
     * @param why every reason
     * @param allowed the commands for which the table has a row
     */
    public Refusal {
        requireNonNull(state);
        requireNonNull(command);
        checkArgument(why.hasErrors(), "a refusal names at least one error");
        requireNonNull(allowed);
    }

    /**
     * {@return whether a problem with this code is among the reasons}
     *
     * @param code the code of a guard, {@link #NOT_POSSIBLE} or {@link #TIME_RUNS_BACKWARDS}
     */
    public boolean isFor(String code) {
        return why.all().stream().anyMatch(problem -> problem.code().equals(code));
    }
}
