package dev.mentoring.core.goal;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.identity.GoalId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.RelationshipId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A success that somebody named: precisely, and with what it brought about.
 *
 * @param relationship the relationship in which it was named
 * @param achievedBy whose success it is
 * @param recognisedBy who named it
 * @param date when it was named
 * @param goal the goal that it belongs to
 * @param what what exactly succeeded
 * @param effect what it brought about, and for whom
 */
public record RecognisedSuccess(
        RelationshipId relationship,
        ParticipantId achievedBy,
        ParticipantId recognisedBy,
        LocalDate date,
        Optional<GoalId> goal,
        Confidential<String> what,
        Confidential<String> effect) {
    /**
     * Refuses null.
     *
     * @param relationship the relationship in which it was named
     * @param achievedBy whose success it is
     * @param recognisedBy who named it
     * @param date when it was named
     * @param goal the goal that it belongs to
     * @param what what exactly succeeded
     * @param effect what it brought about, and for whom
     */
    public RecognisedSuccess {
        requireNonNull(relationship);
        requireNonNull(achievedBy);
        requireNonNull(recognisedBy);
        requireNonNull(date);
        requireNonNull(goal);
        requireNonNull(what);
        requireNonNull(effect);
    }

    /** {@return whether somebody else named it, rather than the person herself} */
    public boolean isRecognisedByTheOther() {
        return !recognisedBy.equals(achievedBy);
    }
}
