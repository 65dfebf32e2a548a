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
import dev.mentoring.core.meeting.MeetingPurpose;
import dev.mentoring.core.meeting.MeetingState;
import dev.mentoring.core.relationship.Relationship;
import dev.mentoring.core.relationship.RelationshipState;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How much of the six standards of the ISMCP the records show, and what they lack. A standard counts the mean share of its
 * evidence; evidence of which there is no case counts as none. Immutable and thread-safe.
 *
 * @param evidence for each kind of evidence, in how many cases it is there
 */
public record StandardReadiness(ImmutableMap<Evidence, Proportion> evidence) {
    private static final ImmutableSet<EnrolmentState> READY = Sets.immutableEnumSet(
            EnrolmentState.READY, EnrolmentState.MATCHED, EnrolmentState.WAITLISTED, EnrolmentState.COMPLETED);
    private static final ImmutableSet<EnrolmentState> APPROVED =
            Sets.immutableEnumSet(Sets.union(READY, Set.of(EnrolmentState.APPROVED)));

    /**
     * Refuses null.
     *
     * @param evidence for each kind of evidence, in how many cases it is there
     */
    public StandardReadiness {
        evidence = Maps.immutableEnumMap(evidence);
    }

    /**
     * {@return what the records show}
     *
     * @param records the records, in any order
     * @param at the instant at which meetings are looked at
     */
    public static StandardReadiness of(ProgrammeRecords records, Instant at) {
        Map<Evidence, Proportion> evidence = new EnumMap<>(Evidence.class);
        addPeople(evidence, records);
        addRelationships(evidence, records);
        addWork(evidence, records);
        evidence.put(
                Evidence.MEETING_REPORTED,
                share(
                        records.meetings(),
                        meeting -> meeting.plan().time().start().isBefore(at)
                                && meeting.state() != MeetingState.DRAFT
                                && meeting.state() != MeetingState.CANCELLED
                                && meeting.state() != MeetingState.RESCHEDULED,
                        meeting -> meeting.state() == MeetingState.HELD || meeting.state() == MeetingState.NO_SHOW));
        return new StandardReadiness(ImmutableMap.copyOf(evidence));
    }

    private static void addPeople(Map<Evidence, Proportion> evidence, ProgrammeRecords records) {
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
    }

    private static void addRelationships(Map<Evidence, Proportion> evidence, ProgrammeRecords records) {
        Predicate<Relationship> begun =
                relationship -> relationship.life().began().isPresent();
        Predicate<Relationship> completed = relationship -> relationship.state() == RelationshipState.COMPLETED;
        Set<RelationshipId> closed = records.meetings().stream()
                .filter(meeting ->
                        meeting.plan().purpose() == MeetingPurpose.CLOSING && meeting.state() == MeetingState.HELD)
                .map(meeting -> meeting.plan().relationship())
                .collect(toImmutableSet());
        Set<RelationshipId> agreed = relationshipsOf(records.goals(), StandardReadiness::isAgreed);
        Set<RelationshipId> attained =
                relationshipsOf(records.goals(), goal -> goal.attainment().isPresent());
        Set<RelationshipId> asked =
                records.requests().stream().map(FeedbackRequest::relationship).collect(toImmutableSet());
        evidence.put(Evidence.GOAL_AGREED, share(records.relationships(), begun, isIn(agreed)));
        evidence.put(Evidence.FEEDBACK_ASKED, share(records.relationships(), begun, isIn(asked)));
        evidence.put(Evidence.ATTAINMENT_STATED, share(records.relationships(), completed, isIn(attained)));
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

    private static void addWork(Map<Evidence, Proportion> evidence, ProgrammeRecords records) {
        evidence.put(
                Evidence.GOAL_SCALE,
                share(
                        records.goals(),
                        StandardReadiness::isAgreed,
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

    /** {@return the share of each standard, 0 to 1} */
    public ImmutableMap<IsmcpStandard, Double> standards() {
        Map<IsmcpStandard, Double> shares = new EnumMap<>(IsmcpStandard.class);
        for (IsmcpStandard standard : IsmcpStandard.values()) {
            double share = Arrays.stream(Evidence.values())
                    .filter(kind -> kind.standard() == standard)
                    .mapToDouble(this::found)
                    .average()
                    .orElse(0);
            shares.put(standard, share);
        }
        return Maps.immutableEnumMap(shares);
    }

    private double found(Evidence kind) {
        Proportion cases = evidence.get(kind);
        return cases == null ? 0 : cases.value().orElse(0);
    }

    /** {@return the mean of the six standards, 0 to 1} */
    public double overall() {
        return standards().values().stream().mapToDouble(share -> share).sum() / IsmcpStandard.values().length;
    }

    /** {@return for which award the records would do; empty when for none} */
    public Optional<ReadinessBand> band() {
        return ReadinessBand.reached(overall(), standards().values());
    }

    /** {@return the kinds of evidence that are missing in at least one case, or of which there is no case} */
    public ImmutableSet<Evidence> missing() {
        return Arrays.stream(Evidence.values()).filter(kind -> found(kind) < 1).collect(toImmutableSet());
    }
}
