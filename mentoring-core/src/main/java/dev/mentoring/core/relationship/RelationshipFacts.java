package dev.mentoring.core.relationship;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.identity.ParticipantId;
import java.util.Collection;

/**
 * What a relationship must know of others to decide on a command. The caller looks it up at the same instant.
 *
 * @param admissible who may take part in this relationship now: enrolled, with a free place or the one taken here, no
 *     hard rule between them and the parties
 * @param meetingsHeld how many meetings were held; 0 or more
 * @param closingMeetingHeld whether a closing meeting was held
 * @param openGoals how many goals have no outcome yet; 0 or more
 * @param goalsReached whether there are goals and all of them are reached
 * @param feedbackRequested whether everybody was asked for feedback
 */
public record RelationshipFacts(
        ImmutableSet<ParticipantId> admissible,
        int meetingsHeld,
        boolean closingMeetingHeld,
        int openGoals,
        boolean goalsReached,
        boolean feedbackRequested) {
    /**
     * Checks the ranges.
     *
     * @param admissible who may take part in this relationship now: enrolled, with a free place or the one taken
     *     here, no hard rule between them and the parties
     * @param meetingsHeld how many meetings were held
     * @param closingMeetingHeld whether a closing meeting was held
     * @param openGoals how many goals have no outcome yet
     * @param goalsReached whether there are goals and all of them are reached
     * @param feedbackRequested whether everybody was asked for feedback
     */
    public RelationshipFacts {
        requireNonNull(admissible);
        checkArgument(meetingsHeld >= 0 && openGoals >= 0, "%s meetings and %s open goals", meetingsHeld, openGoals);
    }

    /**
     * {@return the facts when nothing has happened yet}
     *
     * @param admissible who may take part
     */
    public static RelationshipFacts nothingYet(Collection<ParticipantId> admissible) {
        return new RelationshipFacts(ImmutableSet.copyOf(admissible), 0, false, 0, false, false);
    }
}
