package dev.mentoring.core.programme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ProgrammeId;
import dev.mentoring.core.lifecycle.Aggregate;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.Evolution;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.TransitionTable;
import java.util.List;
import org.immutables.value.Value;

/**
 * A mentoring programme: its terms, who coordinates it, and where it is in its life.
 *
 * <p>Begin with {@link #create}; every change is a command to {@link #handle}. Runs with dates are {@link Cohort}s; a programme
 * all the year round has none. A programme can be cancelled only when nothing in it lives any more, so that nobody’s
 * relationship ends without a farewell. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Programme implements Aggregate<ProgrammeState> permits ImmutableProgramme {
    Programme() {}

    /**
     * {@return the draft of a new programme, with the event that says so}
     *
     * @param id the new programme’s id
     * @param terms its terms
     * @param coordinators who coordinates it; may be empty until it is published
     * @param occasion when and by whom
     */
    public static Decision.Accepted<Programme, ProgrammeState, ProgrammeEvent> create(
            ProgrammeId id, ProgrammeTerms terms, Iterable<ParticipantId> coordinators, Occasion occasion) {
        var created = new ProgrammeEvent.Created(id, terms, ImmutableSortedSet.copyOf(coordinators));
        return evolution().start(id.value(), occasion, ProgrammeState.DRAFT, created);
    }

    /** {@return its id} */
    public abstract ProgrammeId id();

    /** {@return what it has settled} */
    public abstract ProgrammeTerms terms();

    /** {@return who coordinates it, in the order of ids} */
    public abstract ImmutableSortedSet<ParticipantId> coordinators();

    @Override
    public abstract ProgrammeState state();

    @Override
    public final String key() {
        return id().value();
    }

    /** {@return whether people may join and be matched now, without a cohort} */
    public final boolean takesPeopleAllTheTime() {
        return state() == ProgrammeState.PUBLISHED && terms().schedule() == ProgrammeSchedule.EVERGREEN;
    }

    /**
     * {@return what comes of a command: the programme after it with its events, or why not}
     *
     * @param command what is asked for
     * @param occasion when and by whom
     * @param facts what the programme cannot know by itself
     */
    public final Decision<Programme, ProgrammeState, ProgrammeEvent> handle(
            ProgrammeCommand command, Occasion occasion, ProgrammeFacts facts) {
        ProgrammeAttempt attempt = new ProgrammeAttempt(this, command, occasion, requireNonNull(facts));
        return ProgrammeTable.TABLE
                .<Programme>pass(this, command.kind(), occasion, attempt)
                .record(evolution(), () -> List.of(ProgrammeEvolution.eventOf(command)));
    }

    /** {@return what each event does to a programme} */
    public static Evolution<Programme, ProgrammeState, ProgrammeEvent> evolution() {
        return ProgrammeEvolution.INSTANCE;
    }

    /** {@return every way from one state to another} */
    public static TransitionTable<ProgrammeState, ProgrammeCommandKind, ?> lifecycle() {
        return ProgrammeTable.TABLE;
    }
}
