package dev.mentoring.core.dialogue;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.estimate.Proportion;
import dev.mentoring.core.identity.MeetingId;
import dev.mentoring.core.participant.Role;

/**
 * What a meeting is to be about.
 *
 * @param meeting the meeting
 * @param items the points, in order; may be empty
 */
public record MeetingAgenda(MeetingId meeting, ImmutableList<AgendaItem> items) {
    /**
     * Refuses null.
     *
     * @param meeting the meeting
     * @param items the points, in order; may be empty
     */
    public MeetingAgenda {
        requireNonNull(meeting);
        requireNonNull(items);
    }

    /** {@return how many minutes are planned in all} */
    public int minutes() {
        return items.stream().mapToInt(AgendaItem::minutes).sum();
    }

    /** {@return how many points the mentee put there, of all} */
    public Proportion setByMentee() {
        return new Proportion(
                items.stream().filter(item -> item.proposedBy() == Role.MENTEE).count(), items.size());
    }

    /** {@return whether a point makes room for aspirations, doubts or difficulties} */
    public boolean opensDialogue() {
        return items.stream().anyMatch(item -> item.theme().opensDialogue());
    }
}
