package dev.mentoring.core.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.mentoring.core.enrolment.Enrolment;
import dev.mentoring.core.feedback.FeedbackRequest;
import dev.mentoring.core.goal.Goal;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.meeting.Meeting;
import dev.mentoring.core.programme.Programme;
import dev.mentoring.core.relationship.Relationship;

/**
 * The records of a programme, each aggregate as its events left it. Only dates, counts and states of them are read.
 *
 * @param programmes the programme, or several that are looked at together
 * @param enrolments who took part
 * @param relationships the relationships
 * @param meetings their meetings
 * @param goals their goals
 * @param requests their requests for feedback
 * @param places how many relationships each mentor has room for
 */
public record ProgrammeRecords(
        ImmutableList<Programme> programmes,
        ImmutableList<Enrolment> enrolments,
        ImmutableList<Relationship> relationships,
        ImmutableList<Meeting> meetings,
        ImmutableList<Goal> goals,
        ImmutableList<FeedbackRequest> requests,
        ImmutableMap<ParticipantId, Integer> places) {
    /**
     * Refuses null.
     *
     * @param programmes the programme, or several that are looked at together
     * @param enrolments who took part
     * @param relationships the relationships
     * @param meetings their meetings
     * @param goals their goals
     * @param requests their requests for feedback
     * @param places how many relationships each mentor has room for
     */
    public ProgrammeRecords {
        requireNonNull(programmes);
        requireNonNull(enrolments);
        requireNonNull(relationships);
        requireNonNull(meetings);
        requireNonNull(goals);
        requireNonNull(requests);
        requireNonNull(places);
    }
}
