package dev.mentoring.core.dialogue;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.mentoring.core.identity.MeetingId;
import java.time.LocalDate;

/**
 * What can be counted of a meeting, without a word of what was said. What nobody counted is 0.
 *
 * @param meeting the meeting
 * @param date when it took place
 * @param agendaItems the points of the agenda
 * @param agendaItemsByMentee those that the mentee put there
 * @param actions the actions agreed on
 * @param actionsOfMentee those that the mentee has taken on
 * @param questions the questions that the mentor asked
 * @param advice the pieces of advice that the mentor gave
 * @param decisions the decisions taken
 * @param decisionsByMentee those that the mentee took
 */
public record ConversationCounts(
        MeetingId meeting,
        LocalDate date,
        int agendaItems,
        int agendaItemsByMentee,
        int actions,
        int actionsOfMentee,
        int questions,
        int advice,
        int decisions,
        int decisionsByMentee) {
    /**
     * Checks that no part exceeds its whole.
     *
     * @param meeting the meeting
     * @param date when it took place
     * @param agendaItems the points of the agenda
     * @param agendaItemsByMentee those that the mentee put there
     * @param actions the actions agreed on
     * @param actionsOfMentee those that the mentee has taken on
     * @param questions the questions that the mentor asked
     * @param advice the pieces of advice that the mentor gave
     * @param decisions the decisions taken
     * @param decisionsByMentee those that the mentee took
     */
    public ConversationCounts {
        requireNonNull(meeting);
        requireNonNull(date);
        checkArgument(
                agendaItemsByMentee >= 0 && agendaItemsByMentee <= agendaItems,
                "agenda items by the mentee: %s of %s",
                agendaItemsByMentee,
                agendaItems);
        checkArgument(
                actionsOfMentee >= 0 && actionsOfMentee <= actions,
                "actions of the mentee: %s of %s",
                actionsOfMentee,
                actions);
        checkArgument(questions >= 0 && advice >= 0, "counts start at 0, but were %s and %s", questions, advice);
        checkArgument(
                decisionsByMentee >= 0 && decisionsByMentee <= decisions,
                "decisions by the mentee: %s of %s",
                decisionsByMentee,
                decisions);
    }
}
