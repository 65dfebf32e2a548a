package dev.mentoring.core.evaluation;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import dev.mentoring.core.enrolment.Enrolment;
import dev.mentoring.core.enrolment.EnrolmentState;
import dev.mentoring.core.estimate.Proportion;
import dev.mentoring.core.feedback.FeedbackRequest;
import dev.mentoring.core.feedback.FeedbackRequestState;
import dev.mentoring.core.goal.AttainmentLevel;
import dev.mentoring.core.goal.Goal;
import dev.mentoring.core.goal.GoalState;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.meeting.Meeting;
import dev.mentoring.core.meeting.MeetingPurpose;
import dev.mentoring.core.meeting.MeetingState;
import dev.mentoring.core.relationship.Relationship;
import dev.mentoring.core.relationship.RelationshipState;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Counts in how many cases each kind of evidence is there; for one use. */
final class EvidenceCount {
    private static final ImmutableSet<EnrolmentState> READY = Sets.immutableEnumSet(
            EnrolmentState.READY, EnrolmentState.MATCHED, EnrolmentState.WAITLISTED, EnrolmentState.COMPLETED);
    private static final ImmutableSet<EnrolmentState> APPROVED =
            Sets.immutableEnumSet(Sets.union(READY, Set.of(EnrolmentState.APPROVED)));

    private final Map<Evidence, Proportion> evidence = new EnumMap<>(Evidence.class);
    private final ProgrammeRecords records;

    private EvidenceCount(ProgrammeRecords records) {
        this.records = records;
    }

    static ImmutableMap<Evidence, Proportion> of(ProgrammeRecords records, Instant at) {
        EvidenceCount count = new EvidenceCount(records);
        count.addAll(at);
        return Maps.immutableEnumMap(count.evidence);
    }

    private void addAll(Instant at) {
        addProgrammes();
        addPeople();
        addRelationships();
        addWork();
        addMeetings(at);
    }

    private void addPeople() {
        Predicate<Enrolment> approved = enrolment -> APPROVED.contains(enrolment.state());
        Predicate<Enrolment> ready = enrolment -> READY.contains(enrolment.state());
        evidence.put(Evidence.MADE_READY, share(records.enrolments(), approved, ready));
        evidence.put(
                Evidence.APPLICATION_ANSWERED,
                share(
                        records.enrolments(),
                        approved,
                        enrolment -> enrolment.answers().isPresent()));
        evidence.put(
                Evidence.MATCHED,
                share(
                        records.enrolments(),
                        ready,
                        enrolment -> enrolment.state() == EnrolmentState.MATCHED
                                || enrolment.state() == EnrolmentState.COMPLETED));
        Predicate<Enrolment> applied = enrolment -> enrolment.answers().isPresent();
        evidence.put(Evidence.APPLIED, share(records.enrolments(), enrolment -> true, applied));
        evidence.put(
                Evidence.APPLICATION_DECIDED,
                share(
                        records.enrolments(),
                        applied,
                        enrolment -> enrolment.state() != EnrolmentState.SUBMITTED
                                && enrolment.state() != EnrolmentState.UNDER_REVIEW));
    }

    private void addProgrammes() {
        evidence.put(
                Evidence.TERMS_SETTLED,
                share(
                        records.programmes(),
                        programme -> true,
                        programme -> programme.terms().complete()));
        evidence.put(
                Evidence.COORDINATED,
                share(
                        records.programmes(),
                        programme -> true,
                        programme -> !programme.coordinators().isEmpty()));
    }

    private void addRelationships() {
        Predicate<Relationship> begun =
                relationship -> relationship.life().began().isPresent();
        Predicate<Relationship> completed = relationship -> relationship.state() == RelationshipState.COMPLETED;
        Set<RelationshipId> met = relationshipsMeeting(meeting -> true);
        Set<RelationshipId> closed =
                relationshipsMeeting(meeting -> meeting.plan().purpose() == MeetingPurpose.CLOSING);
        Set<RelationshipId> agreed = relationshipsOf(records.goals(), EvidenceCount::isAgreed);
        Set<RelationshipId> attained =
                relationshipsOf(records.goals(), goal -> goal.attainment().isPresent());
        Set<RelationshipId> asked =
                records.requests().stream().map(FeedbackRequest::relationship).collect(toImmutableSet());
        evidence.put(Evidence.GOAL_AGREED, share(records.relationships(), begun, isIn(agreed)));
        evidence.put(Evidence.FEEDBACK_ASKED, share(records.relationships(), begun, isIn(asked)));
        evidence.put(Evidence.ATTAINMENT_STATED, share(records.relationships(), completed, isIn(attained)));
        evidence.put(Evidence.FIRST_MEETING_HELD, share(records.relationships(), begun, isIn(met)));
        evidence.put(Evidence.CLOSING_HELD, share(records.relationships(), completed, isIn(closed)));
        evidence.put(
                Evidence.MATCHED_BY_PROPOSAL,
                share(
                        records.relationships(),
                        begun,
                        relationship -> relationship.setting().proposal().isPresent()));
        evidence.put(
                Evidence.AGREEMENT_SIGNED,
                share(
                        records.relationships(),
                        begun,
                        relationship -> relationship.boundBy().containsAll(relationship.signatories())));
        evidence.put(
                Evidence.NO_OPEN_CONFLICT,
                share(
                        records.relationships(),
                        begun,
                        relationship -> relationship.conflict().isEmpty()));
        evidence.put(
                Evidence.EARLY_END_EXPLAINED,
                share(
                        records.relationships(),
                        relationship -> relationship.state() == RelationshipState.ENDED_EARLY,
                        relationship -> relationship
                                .closure()
                                .flatMap(closure -> closure.reason())
                                .isPresent()));
    }

    private void addWork() {
        evidence.put(
                Evidence.GOAL_SCALE,
                share(
                        records.goals(),
                        EvidenceCount::isAgreed,
                        goal -> goal.plan().scale().size() == AttainmentLevel.values().length));
        evidence.put(
                Evidence.FEEDBACK_ANSWERED,
                share(
                        records.requests(),
                        request -> request.state() != FeedbackRequestState.REQUESTED
                                && request.state() != FeedbackRequestState.IN_PROGRESS,
                        request -> request.state() != FeedbackRequestState.DECLINED
                                && request.state() != FeedbackRequestState.EXPIRED));
    }

    private Set<RelationshipId> relationshipsMeeting(Predicate<Meeting> which) {
        return records.meetings().stream()
                .filter(meeting -> meeting.state() == MeetingState.HELD)
                .filter(which)
                .map(meeting -> meeting.plan().relationship())
                .collect(toImmutableSet());
    }

    private static boolean isAgreed(Goal goal) {
        return goal.state() != GoalState.DRAFT;
    }

    private static Set<RelationshipId> relationshipsOf(Collection<Goal> goals, Predicate<Goal> which) {
        return goals.stream().filter(which).map(Goal::relationship).collect(toImmutableSet());
    }

    private static Predicate<Relationship> isIn(Set<RelationshipId> ids) {
        return relationship -> ids.contains(relationship.setting().id());
    }

    private static <T> Proportion share(Collection<T> cases, Predicate<T> counts, Predicate<T> shows) {
        long whole = cases.stream().filter(counts).count();
        return new Proportion(cases.stream().filter(counts.and(shows)).count(), whole);
    }

    private void addMeetings(Instant at) {
        evidence.put(
                Evidence.MEETING_REPORTED,
                share(
                        records.meetings(),
                        meeting -> meeting.plan().time().start().isBefore(at)
                                && meeting.state() != MeetingState.DRAFT
                                && meeting.state() != MeetingState.CANCELLED
                                && meeting.state() != MeetingState.RESCHEDULED,
                        meeting -> meeting.state() == MeetingState.HELD || meeting.state() == MeetingState.NO_SHOW));
    }
}
