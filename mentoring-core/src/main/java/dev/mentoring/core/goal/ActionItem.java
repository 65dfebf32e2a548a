package dev.mentoring.core.goal;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.identity.ActionId;
import dev.mentoring.core.identity.GoalId;
import dev.mentoring.core.identity.MeetingId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.Aggregate;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.Evolution;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.TransitionTable;
import dev.mentoring.core.participant.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that the mentee or the mentor has taken on until a date.
 *
 * <p>Begin with {@link #assign}, go on with {@link #handle}. Its owner alone completes, drops or reschedules it. Dates are those
 * of the programme’s zone. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ActionItem implements Aggregate<ActionState> permits ImmutableActionItem {
    ActionItem() {}

    static ImmutableActionItem.Builder builder() {
        return ImmutableActionItem.builder();
    }

    /** {@return its id} */
    public abstract ActionId id();

    /** {@return the relationship that it belongs to} */
    public abstract RelationshipId relationship();

    /** {@return the meeting at which it was agreed, if it was at one} */
    public abstract Optional<MeetingId> meeting();

    /** {@return the goal that it serves, if it serves one} */
    public abstract Optional<GoalId> goal();

    /** {@return who has taken it on} */
    public abstract ParticipantId owner();

    /** {@return in which role} */
    public abstract Role ownerRole();

    /** {@return what is to be done} */
    public abstract Confidential<String> what();

    /** {@return the last date on which it is in time} */
    public abstract LocalDate due();

    /** {@return the zone in which that date is meant} */
    public abstract ZoneId zone();

    /** {@return how often it got another date} */
    public abstract int timesRescheduled();

    /** {@return why it was dropped, if it was} */
    public abstract Optional<DropReason> dropReason();

    @Override
    public abstract ActionState state();

    @Override
    public final String key() {
        return id().value();
    }

    /**
     * {@return whether it is still open after its date, noted or not}
     *
     * @param at when this is asked
     */
    public final boolean isOverdueAt(Instant at) {
        boolean open = state() == ActionState.ASSIGNED || state() == ActionState.OVERDUE;
        return open && due().isBefore(LocalDate.ofInstant(at, zone()));
    }

    /**
     * {@return a new action}
     *
     * @param id its id
     * @param assigned what is to be done, by whom and until when
     * @param occasion when and by whom it was written down
     */
    public static Decision.Accepted<ActionItem, ActionState, ActionEvent> assign(
            ActionId id, ActionEvent.Assigned assigned, Occasion occasion) {
        return evolution().start(id.value(), occasion, ActionState.ASSIGNED, assigned);
    }

    /**
     * {@return what comes of a command}
     *
     * @param command the command
     * @param occasion when and by whom
     */
    public final Decision<ActionItem, ActionState, ActionEvent> handle(ActionCommand command, Occasion occasion) {
        return ActionTable.TABLE
                .pass(this, command.kind(), occasion, new ActionAttempt(this, command, occasion))
                .record(evolution(), () -> ImmutableList.of(eventOf(command)));
    }

    private static ActionEvent eventOf(ActionCommand command) {
        return switch (command.kind()) {
            case COMPLETE -> new ActionEvent.Completed();
            case DROP -> new ActionEvent.Dropped(((ActionCommand.Drop) command).reason());
            case RESCHEDULE -> new ActionEvent.Rescheduled(((ActionCommand.Reschedule) command).due());
            case MARK_OVERDUE -> new ActionEvent.BecameOverdue();
        };
    }

    /** {@return what each event does} */
    public static Evolution<ActionItem, ActionState, ActionEvent> evolution() {
        return ActionEvolution.INSTANCE;
    }

    /** {@return the transition table} */
    public static TransitionTable<ActionState, ActionCommandKind, ?> lifecycle() {
        return ActionTable.TABLE;
    }
}
