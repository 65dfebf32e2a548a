package dev.mentoring.core.evaluation;

import static dev.mentoring.core.relationship.Examples.MENTEE;
import static dev.mentoring.core.relationship.Examples.MENTOR;
import static dev.mentoring.core.relationship.Examples.ZONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.confidentiality.Audience;
import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.enrolment.AnswerSheet;
import dev.mentoring.core.enrolment.Application;
import dev.mentoring.core.enrolment.Enrolment;
import dev.mentoring.core.enrolment.EnrolmentEvent;
import dev.mentoring.core.enrolment.EnrolmentState;
import dev.mentoring.core.estimate.Proportion;
import dev.mentoring.core.feedback.FeedbackMoment;
import dev.mentoring.core.feedback.FeedbackRequest;
import dev.mentoring.core.feedback.FeedbackRequestCommand;
import dev.mentoring.core.feedback.FeedbackRequestEvent;
import dev.mentoring.core.goal.AttainmentLevel;
import dev.mentoring.core.goal.Goal;
import dev.mentoring.core.goal.GoalEvent;
import dev.mentoring.core.goal.GoalPlan;
import dev.mentoring.core.goal.GoalState;
import dev.mentoring.core.goal.SmartAttributes;
import dev.mentoring.core.identity.EnrolmentId;
import dev.mentoring.core.identity.FeedbackRequestId;
import dev.mentoring.core.identity.MeetingId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ProgrammeId;
import dev.mentoring.core.identity.ProposalId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.Recorded;
import dev.mentoring.core.meeting.CancellationReason;
import dev.mentoring.core.meeting.HeldMeeting;
import dev.mentoring.core.meeting.Meeting;
import dev.mentoring.core.meeting.MeetingEvent;
import dev.mentoring.core.meeting.MeetingPlan;
import dev.mentoring.core.meeting.MeetingPurpose;
import dev.mentoring.core.meeting.MeetingState;
import dev.mentoring.core.meeting.MeetingTime;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.programme.Programme;
import dev.mentoring.core.programme.ProgrammeFormat;
import dev.mentoring.core.programme.ProgrammeSchedule;
import dev.mentoring.core.programme.ProgrammeTerms;
import dev.mentoring.core.programme.TemplateReference;
import dev.mentoring.core.relationship.Agreement;
import dev.mentoring.core.relationship.AgreementEvent;
import dev.mentoring.core.relationship.AgreementTerms;
import dev.mentoring.core.relationship.ClosureProcess;
import dev.mentoring.core.relationship.ClosureReason;
import dev.mentoring.core.relationship.ConflictKind;
import dev.mentoring.core.relationship.Relationship;
import dev.mentoring.core.relationship.RelationshipEvent;
import dev.mentoring.core.relationship.RelationshipSetting;
import dev.mentoring.core.relationship.RelationshipState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each kind of evidence counts its cases, and among them those that show it. */
class StandardReadinessTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Occasion OCCASION = new Occasion(NOON, Actor.system());
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    private static final List<Relationship> RELATIONSHIPS = List.of(
            relationship("proposed", false, Optional.empty(), Optional.empty()),
            relationship("unsigned", false, Optional.of(ProposalId.of("q")), Optional.of(activated())),
            relationship("completed", true, Optional.empty(), Optional.of(completed())),
            relationship("unfinished", true, Optional.empty(), Optional.of(completed())),
            relationship("silent", true, Optional.empty(), Optional.of(ended(Optional.empty()))),
            relationship("explained", true, Optional.empty(), Optional.of(ended(Optional.of(ClosureReason.WORKLOAD)))),
            relationship("troubled", true, Optional.empty(), Optional.of(troubled())));

    private static final List<Enrolment> ENROLMENTS = List.of(
            enrolment(EnrolmentState.SUBMITTED, true),
            enrolment(EnrolmentState.APPROVED, false),
            enrolment(EnrolmentState.READY, true),
            enrolment(EnrolmentState.MATCHED, true),
            enrolment(EnrolmentState.COMPLETED, true));

    private static final List<Goal> GOALS = List.of(
            goal("unsigned", GoalState.DRAFT, false),
            goal("completed", GoalState.ACHIEVED, true),
            goal("silent", GoalState.AGREED, false),
            goal("troubled", GoalState.AGREED, false));

    private static final List<Meeting> MEETINGS = List.of(
            meeting("completed", MeetingPurpose.CLOSING, MeetingState.HELD, NOON.minusSeconds(1)),
            meeting("unfinished", MeetingPurpose.REGULAR, MeetingState.HELD, NOON.minusSeconds(1)),
            meeting("unfinished", MeetingPurpose.CLOSING, MeetingState.CONFIRMED, NOON.minusSeconds(1)),
            meeting("troubled", MeetingPurpose.REGULAR, MeetingState.NO_SHOW, NOON.minusSeconds(1)),
            meeting("troubled", MeetingPurpose.REGULAR, MeetingState.CANCELLED, NOON.minusSeconds(1)),
            meeting("troubled", MeetingPurpose.REGULAR, MeetingState.DRAFT, NOON.minusSeconds(1)),
            meeting("troubled", MeetingPurpose.REGULAR, MeetingState.CONFIRMED, NOON));

    private static final List<FeedbackRequest> REQUESTS = List.of(
            request("unsigned"),
            request("completed", new FeedbackRequestCommand.Submit(3)),
            request("silent", new FeedbackRequestCommand.Decline()),
            request("completed", new FeedbackRequestCommand.Begin()));

    private static final List<Programme> PROGRAMMES = List.of(
            programme(dev.mentoring.core.programme.Examples.terms(), List.of()),
            programme(dev.mentoring.core.programme.Examples.terms(), List.of()),
            programme(
                    ProgrammeTerms.usual(ProgrammeFormat.ONE_TO_ONE, ProgrammeSchedule.COHORT, ZONE), List.of(MENTOR)));

    private final StandardReadiness awarded = readiness(ProgrammeStandard.ISMCP);
    private final StandardReadiness practice = readiness(ProgrammeStandard.EEPM);

    @Test
    void evidence_is_counted_among_the_cases_where_it_is_due() {
        assertThat(awarded.evidence())
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry(Evidence.MADE_READY, new Proportion(3, 4)),
                        Map.entry(Evidence.APPLICATION_ANSWERED, new Proportion(3, 4)),
                        Map.entry(Evidence.MATCHED, new Proportion(2, 3)),
                        Map.entry(Evidence.GOAL_AGREED, new Proportion(3, 6)),
                        Map.entry(Evidence.GOAL_SCALE, new Proportion(1, 3)),
                        Map.entry(Evidence.ATTAINMENT_STATED, new Proportion(1, 2)),
                        Map.entry(Evidence.CLOSING_HELD, new Proportion(1, 2)),
                        Map.entry(Evidence.MATCHED_BY_PROPOSAL, new Proportion(1, 6)),
                        Map.entry(Evidence.AGREEMENT_SIGNED, new Proportion(5, 6)),
                        Map.entry(Evidence.NO_OPEN_CONFLICT, new Proportion(5, 6)),
                        Map.entry(Evidence.EARLY_END_EXPLAINED, new Proportion(1, 2)),
                        Map.entry(Evidence.FEEDBACK_ASKED, new Proportion(3, 6)),
                        Map.entry(Evidence.FEEDBACK_ANSWERED, new Proportion(1, 2)),
                        Map.entry(Evidence.MEETING_REPORTED, new Proportion(3, 4))));
        assertThat(practice.evidence())
                .containsAllEntriesOf(Map.of(
                        Evidence.TERMS_SETTLED, new Proportion(2, 3),
                        Evidence.COORDINATED, new Proportion(1, 3),
                        Evidence.APPLIED, new Proportion(4, 5),
                        Evidence.APPLICATION_DECIDED, new Proportion(3, 4),
                        Evidence.FIRST_MEETING_HELD, new Proportion(2, 6)));
    }

    @Test
    void an_area_is_the_mean_of_its_evidence_and_the_whole_that_of_the_areas() {
        assertThat(awarded.areas().get(StandardArea.ISMCP_PURPOSE)).isCloseTo((3 / 6.0 + 1 / 3.0) / 2, within(1e-12));
        double whole = (5 / 12.0 + 3 / 4.0 + (1 / 6.0 + 2 / 3.0) / 2 + 1 / 2.0 + 5 / 6.0 + (3 / 4.0 + 1) / 3) / 6;
        assertThat(awarded.overall()).isCloseTo(whole, within(1e-12));
        assertThat(awarded.missing()).isEqualTo(awarded.evidence().keySet());
    }

    @Test
    void a_programme_of_which_everything_is_shown_reaches_gold_where_there_are_awards() {
        ImmutableMap.Builder<Evidence, Proportion> all = ImmutableMap.builder();
        Stream.of(Evidence.values()).forEach(kind -> all.put(kind, new Proportion(1, 1)));
        StandardReadiness whole = new StandardReadiness(ProgrammeStandard.ISMCP, all.buildOrThrow());
        assertThat(whole.band()).contains(ReadinessBand.GOLD);
        assertThat(whole.missing()).isEmpty();
        assertThat(new StandardReadiness(ProgrammeStandard.EEPM, whole.evidence()).band())
                .isEmpty();
    }

    private static StandardReadiness readiness(ProgrammeStandard standard) {
        return StandardReadiness.of(
                standard,
                new ProgrammeRecords(
                        ImmutableList.copyOf(PROGRAMMES),
                        ImmutableList.copyOf(ENROLMENTS),
                        ImmutableList.copyOf(RELATIONSHIPS),
                        ImmutableList.copyOf(MEETINGS),
                        ImmutableList.copyOf(GOALS),
                        ImmutableList.copyOf(REQUESTS),
                        ImmutableMap.of()),
                NOON);
    }

    private static Programme programme(ProgrammeTerms terms, List<ParticipantId> coordinators) {
        return Programme.create(ProgrammeId.of("p"), terms, coordinators, OCCASION)
                .aggregate();
    }

    private record Step(RelationshipState state, RelationshipEvent event) {}

    private static Step activated() {
        return new Step(RelationshipState.ACTIVE, new RelationshipEvent.Activated(FIRST.plusMonths(9)));
    }

    private static Step completed() {
        return new Step(
                RelationshipState.COMPLETED,
                new RelationshipEvent.Completed(Optional.empty(), true, ImmutableSortedSet.of(MENTOR, MENTEE)));
    }

    private static Step ended(Optional<ClosureReason> reason) {
        return new Step(
                RelationshipState.ENDED_EARLY,
                new RelationshipEvent.EndedEarly(
                        reason, ClosureProcess.UNPLANNED, ImmutableSortedSet.of(MENTOR, MENTEE)));
    }

    private static Step troubled() {
        return new Step(
                RelationshipState.PAUSED, new RelationshipEvent.ConflictRaised(Optional.of(ConflictKind.CONDUCT)));
    }

    private static Relationship relationship(
            String id, boolean signed, Optional<ProposalId> proposal, Optional<Step> last) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(
                RelationshipState.PROPOSED,
                new RelationshipEvent.Proposed(
                        new RelationshipSetting(RelationshipId.of(id), ProgrammeId.of("p"), Optional.empty(), proposal),
                        dev.mentoring.core.relationship.Examples.pair(),
                        dev.mentoring.core.relationship.Examples.terms())));
        if (signed) {
            AgreementTerms terms = AgreementTerms.usual(FIRST, FIRST.plusMonths(9));
            Stream.of(
                            new AgreementEvent.AgreementOffered(new Agreement(1, terms)),
                            new AgreementEvent.AgreementSigned(1, MENTOR),
                            new AgreementEvent.AgreementSigned(1, MENTEE),
                            new AgreementEvent.AgreementEnteredIntoForce(1))
                    .forEach(event -> steps.add(new Step(RelationshipState.PENDING_AGREEMENT, event)));
            steps.add(activated());
        }
        last.ifPresent(steps::add);
        return Relationship.evolution()
                .fold(steps.stream()
                        .map(step -> new Recorded<>(id, steps.indexOf(step) + 1L, OCCASION, step.state(), step.event()))
                        .iterator());
    }

    private static Enrolment enrolment(EnrolmentState state, boolean answered) {
        EnrolmentEvent last = answered
                ? new EnrolmentEvent.Submitted(
                        new AnswerSheet(new TemplateReference("joining", 1), ImmutableSortedMap.of()))
                : new EnrolmentEvent.MarkedReady();
        Application application =
                new Application(MENTEE, Role.MENTEE, ProgrammeId.of("p"), Optional.empty(), Optional.empty());
        return Enrolment.evolution()
                .fold(List.of(
                                new Recorded<EnrolmentState, EnrolmentEvent>(
                                        "e",
                                        1,
                                        OCCASION,
                                        EnrolmentState.STARTED,
                                        new EnrolmentEvent.Begun(EnrolmentId.of("e"), application)),
                                new Recorded<>("e", 2, OCCASION, state, last))
                        .iterator());
    }

    private static Goal goal(String relationship, GoalState state, boolean withScale) {
        ImmutableMap.Builder<AttainmentLevel, Confidential<String>> scale = ImmutableMap.builder();
        if (withScale) {
            Stream.of(AttainmentLevel.values())
                    .forEach(level -> scale.put(level, Confidential.of("so much", Audience.authorOnly(MENTEE))));
        }
        GoalPlan plan =
                new GoalPlan(SmartAttributes.empty(), ImmutableList.of(), scale.buildOrThrow(), ImmutableSet.of(), 1);
        GoalEvent last = state == GoalState.ACHIEVED
                ? new GoalEvent.Concluded(AttainmentLevel.AS_EXPECTED)
                : new GoalEvent.Agreed();
        Recorded<GoalState, GoalEvent> drafted = new Recorded<>(
                "g",
                1,
                OCCASION,
                GoalState.DRAFT,
                new GoalEvent.Drafted(RelationshipId.of(relationship), MENTEE, MENTOR, plan));
        List<Recorded<GoalState, GoalEvent>> log = state == GoalState.DRAFT
                ? List.of(drafted)
                : List.of(drafted, new Recorded<>("g", 2, OCCASION, state, last));
        return Goal.evolution().fold(log.iterator());
    }

    private static Meeting meeting(String relationship, MeetingPurpose purpose, MeetingState state, Instant start) {
        MeetingPlan plan = MeetingPlan.byVideo(
                MeetingId.of("m"), RelationshipId.of(relationship), new MeetingTime(start, ZONE, 60), purpose);
        ImmutableSortedSet<ParticipantId> both = ImmutableSortedSet.of(MENTOR, MENTEE);
        MeetingEvent last = switch (state) {
            case HELD -> new MeetingEvent.Held(new HeldMeeting(start, 60, both, false));
            case NO_SHOW -> new MeetingEvent.Missed(both);
            case CANCELLED -> new MeetingEvent.Cancelled(CancellationReason.WORKLOAD, Duration.ZERO);
            default -> new MeetingEvent.Confirmed();
        };
        return Meeting.evolution()
                .fold(List.of(
                                new Recorded<MeetingState, MeetingEvent>(
                                        "m", 1, OCCASION, MeetingState.DRAFT, new MeetingEvent.Drafted(plan)),
                                new Recorded<>("m", 2, OCCASION, state, last))
                        .iterator());
    }

    private static FeedbackRequest request(String relationship, FeedbackRequestCommand... commands) {
        FeedbackRequest request = FeedbackRequest.request(
                        FeedbackRequestId.of("f"),
                        new FeedbackRequestEvent.Requested(
                                RelationshipId.of(relationship),
                                MENTEE,
                                MENTOR,
                                FeedbackMoment.CHECKPOINT,
                                NOON.plusSeconds(60)),
                        OCCASION)
                .aggregate();
        for (FeedbackRequestCommand command : commands) {
            request = request.handle(command, new Occasion(NOON, Actor.participant(MENTEE)))
                    .orThrow();
        }
        return request;
    }
}
