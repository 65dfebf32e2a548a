package dev.mentoring.core.warning;

import static dev.mentoring.core.relationship.Examples.MENTEE;
import static dev.mentoring.core.relationship.Examples.MENTOR;
import static dev.mentoring.core.relationship.Examples.ZONE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.calendar.Cadence;
import dev.mentoring.core.calendar.HolidayCalendar;
import dev.mentoring.core.calendar.WorkingDays;
import dev.mentoring.core.confidentiality.Audience;
import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.feedback.FeedbackMoment;
import dev.mentoring.core.feedback.FeedbackRequestEvent;
import dev.mentoring.core.feedback.FeedbackRequestState;
import dev.mentoring.core.goal.ActionEvent;
import dev.mentoring.core.goal.ActionState;
import dev.mentoring.core.goal.AttainmentLevel;
import dev.mentoring.core.goal.GoalEvent;
import dev.mentoring.core.goal.GoalPlan;
import dev.mentoring.core.goal.GoalState;
import dev.mentoring.core.goal.SmartAttributes;
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
import dev.mentoring.core.meeting.MeetingEvent;
import dev.mentoring.core.meeting.MeetingPlan;
import dev.mentoring.core.meeting.MeetingPurpose;
import dev.mentoring.core.meeting.MeetingState;
import dev.mentoring.core.meeting.MeetingTime;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.programme.ProposalPolicy;
import dev.mentoring.core.proposal.ProposalEvent;
import dev.mentoring.core.proposal.ProposalState;
import dev.mentoring.core.proposal.ProposedMatch;
import dev.mentoring.core.relationship.Agreement;
import dev.mentoring.core.relationship.AgreementEvent;
import dev.mentoring.core.relationship.AgreementTerms;
import dev.mentoring.core.relationship.ClosureProcess;
import dev.mentoring.core.relationship.ClosureReason;
import dev.mentoring.core.relationship.ConfidentialityClause;
import dev.mentoring.core.relationship.ConflictKind;
import dev.mentoring.core.relationship.MeetingModality;
import dev.mentoring.core.relationship.Party;
import dev.mentoring.core.relationship.PartyRole;
import dev.mentoring.core.relationship.RelationshipEvent;
import dev.mentoring.core.relationship.RelationshipSetting;
import dev.mentoring.core.relationship.RelationshipState;
import dev.mentoring.core.revalidation.Change;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells what happens between a mentor and a mentee, in signals. Time goes on by {@link #wait}. */
final class Story {
    static final String SECRET = "she wants to leave the company";
    static final Instant BEGIN =
            LocalDate.of(2026, 1, 5).atTime(9, 0).atZone(ZONE).toInstant();
    static final LocalDate END = LocalDate.of(2026, 10, 5);
    /** Every day is a working day, so that limits are met to the minute. */
    static final WorkingDays ALL_DAYS = new WorkingDays(ImmutableSet.of(), HolidayCalendar.of(List.of()));

    static final EarlyWarning STANDARD = EarlyWarning.standard(ALL_DAYS);

    final RelationshipId id;
    final ParticipantId mentor;
    final ParticipantId mentee;
    final List<Signal> signals = new ArrayList<>();
    private final Map<String, Long> sequence = new HashMap<>();
    private final Map<MeetingId, MeetingPlan> plans = new HashMap<>();
    private Instant now = BEGIN;
    private RelationshipState state = RelationshipState.PROPOSED;

    Story() {
        this("r", MENTOR, MENTEE);
    }

    Story(String id, ParticipantId mentor, ParticipantId mentee) {
        this.id = RelationshipId.of(id);
        this.mentor = mentor;
        this.mentee = mentee;
    }

    Instant now() {
        return now;
    }

    Story wait(int days) {
        return wait(Duration.ofDays(days));
    }

    Story wait(Duration duration) {
        now = duration.toHours() % 24 == 0 && duration.toMinutes() % 60 == 0
                ? now.atZone(ZONE).plusDays(duration.toDays()).toInstant()
                : now.plus(duration);
        return this;
    }

    Instant daysLater(int days) {
        return now.atZone(ZONE).plusDays(days).toInstant();
    }

    static Instant startOf(LocalDate date) {
        return date.atStartOfDay(ZONE).toInstant();
    }

    private Story record(String key, ParticipantId by, Object state, Object event) {
        return record(key, Actor.participant(by), state, event);
    }

    private Story record(String key, Actor by, Object state, Object event) {
        long next = sequence.merge(log(event) + key, 1L, Long::sum);
        return signal(new Signal.Happened(new Recorded<>(key, next, new Occasion(now, by), state, event)));
    }

    /** The log that an event is in; those of a relationship are declared in several places. */
    static Class<?> log(Object event) {
        return event instanceof RelationshipEvent
                ? RelationshipEvent.class
                : event.getClass().getDeclaringClass();
    }

    Story signal(Signal signal) {
        signals.add(signal);
        return this;
    }

    private Story relationship(RelationshipState after, RelationshipEvent event) {
        state = after;
        return record(id.value(), mentee, after, event);
    }

    RelationshipState state() {
        return state;
    }

    Story proposed() {
        return relationship(
                RelationshipState.PROPOSED,
                new RelationshipEvent.Proposed(
                        RelationshipSetting.of(id, ProgrammeId.of("p")),
                        ImmutableSortedSet.of(new Party(mentor, PartyRole.MENTOR), new Party(mentee, PartyRole.MENTEE)),
                        dev.mentoring.core.relationship.Examples.terms()));
    }

    Story activated() {
        AgreementTerms terms = new AgreementTerms(
                LocalDate.of(2026, 1, 5),
                END,
                ConfidentialityClause.standard(),
                Cadence.standard(),
                60,
                ImmutableSet.of(MeetingModality.VIDEO),
                ImmutableSortedMap.of(mentee, said()));
        return relationship(
                        RelationshipState.PENDING_AGREEMENT,
                        new AgreementEvent.AgreementOffered(new Agreement(1, terms)))
                .relationship(RelationshipState.ACTIVE, new AgreementEvent.AgreementEnteredIntoForce(1))
                .relationship(RelationshipState.ACTIVE, new RelationshipEvent.Activated(END));
    }

    /** A relationship that has begun. */
    static Story begun() {
        return new Story().proposed().activated();
    }

    Story paused() {
        return relationship(RelationshipState.PAUSED, new RelationshipEvent.Paused(Optional.empty(), END.minusDays(1)));
    }

    Story resumed() {
        return relationship(RelationshipState.ACTIVE, new RelationshipEvent.Resumed(10, END));
    }

    Story conflict(ConflictKind kind) {
        return relationship(RelationshipState.PAUSED, new RelationshipEvent.ConflictRaised(Optional.of(kind)));
    }

    Story settled() {
        return relationship(
                RelationshipState.ACTIVE,
                new RelationshipEvent.ConflictSettled(dev.mentoring.core.relationship.ConflictDecision.CONTINUE));
    }

    Story ended(ClosureProcess process) {
        return relationship(
                RelationshipState.ENDED_EARLY,
                new RelationshipEvent.EndedEarly(
                        Optional.of(ClosureReason.MISMATCH), process, ImmutableSortedSet.of(mentor, mentee)));
    }

    Story completed() {
        return relationship(
                RelationshipState.COMPLETED,
                new RelationshipEvent.Completed(Optional.empty(), false, ImmutableSortedSet.of(mentor, mentee)));
    }

    Story planned(String meeting, ParticipantId by, Instant start, MeetingPurpose purpose) {
        MeetingPlan plan = MeetingPlan.byVideo(MeetingId.of(meeting), id, new MeetingTime(start, ZONE, 60), purpose);
        plans.put(plan.id(), plan);
        return record(meeting, by, MeetingState.DRAFT, new MeetingEvent.Drafted(plan))
                .record(meeting, by, MeetingState.PROPOSED, new MeetingEvent.Proposed());
    }

    Story planned(String meeting, Instant start) {
        return planned(meeting, mentee, start, MeetingPurpose.REGULAR);
    }

    /** A planned meeting took place, beginning when it was planned. */
    Story tookPlace(String meeting, int minutes) {
        Instant start = plans.get(MeetingId.of(meeting)).time().start();
        return record(
                meeting,
                mentee,
                MeetingState.HELD,
                new MeetingEvent.Held(new HeldMeeting(start, minutes, ImmutableSortedSet.of(mentor, mentee), false)));
    }

    /** A meeting that takes place at once. */
    Story met(String meeting) {
        return planned(meeting, now).tookPlace(meeting, 60);
    }

    Story met(String meeting, ParticipantId initiator, int minutes) {
        return planned(meeting, initiator, now, MeetingPurpose.REGULAR).tookPlace(meeting, minutes);
    }

    Story missed(String meeting, ParticipantId absent) {
        return planned(meeting, now)
                .record(meeting, mentee, MeetingState.NO_SHOW, new MeetingEvent.Missed(ImmutableSortedSet.of(absent)));
    }

    Story cancelled(String meeting, ParticipantId by) {
        return planned(meeting, now)
                .record(
                        meeting,
                        by,
                        MeetingState.CANCELLED,
                        new MeetingEvent.Cancelled(CancellationReason.WORKLOAD, Duration.ZERO));
    }

    private Confidential<String> said() {
        return Confidential.of(SECRET, Audience.relationship(mentee, ImmutableSet.of(mentor, mentee)));
    }

    Story goal(String goal) {
        SmartAttributes smart = new SmartAttributes(
                Optional.of(said()), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return record(goal, mentee, GoalState.DRAFT, new GoalEvent.Drafted(id, mentee, mentor, GoalPlan.of(smart)))
                .record(goal, mentor, GoalState.AGREED, new GoalEvent.Agreed())
                .record(goal, mentee, GoalState.ACTIVE, new GoalEvent.Started());
    }

    Story progress(String goal) {
        return record(
                goal,
                mentee,
                GoalState.ACTIVE,
                new GoalEvent.ProgressRecorded(AttainmentLevel.AS_EXPECTED, Optional.of(said())));
    }

    Story concluded(String goal) {
        return record(goal, mentee, GoalState.ACHIEVED, new GoalEvent.Concluded(AttainmentLevel.MORE_THAN_EXPECTED));
    }

    Story assigned(String action, LocalDate due) {
        return record(
                action,
                mentee,
                ActionState.ASSIGNED,
                new ActionEvent.Assigned(
                        id, Optional.empty(), Optional.empty(), mentee, Role.MENTEE, said(), due, ZONE));
    }

    Story done(String action) {
        return record(action, mentee, ActionState.DONE, new ActionEvent.Completed());
    }

    Story asked(String request, ParticipantId respondent, Instant deadline) {
        ParticipantId subject = respondent.equals(mentee) ? mentor : mentee;
        return record(
                request,
                Actor.system(),
                FeedbackRequestState.REQUESTED,
                new FeedbackRequestEvent.Requested(id, respondent, subject, FeedbackMoment.CHECKPOINT, deadline));
    }

    Story answered(String request) {
        return record(request, mentee, FeedbackRequestState.SUBMITTED, new FeedbackRequestEvent.Submitted(3));
    }

    Story pulse(ParticipantId respondent, int tenths) {
        return signal(new Signal.PulseGiven(id, respondent, tenths, now));
    }

    Story helpAsked() {
        return signal(new Signal.HelpAsked(id, now));
    }

    Story helpSettled() {
        return signal(new Signal.HelpSettled(id, now));
    }

    Story compared(int mismatches) {
        return signal(new Signal.ExpectationsCompared(id, mismatches, now));
    }

    Story changed(Change change) {
        return signal(new Signal.PersonnelChanged(change, now));
    }

    Story onLeave(ParticipantId person, LocalDate from, LocalDate until) {
        return changed(new Change.LongLeave(person, from, Optional.of(until)));
    }

    Story places(int places) {
        return signal(new Signal.PlacesStated(mentor, places, now));
    }

    Story proposal(String proposal, Instant expiresAt) {
        ProposedMatch match = new ProposedMatch(
                ProgrammeId.of("p"),
                Optional.empty(),
                mentee,
                mentor,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return record(
                        proposal,
                        Actor.system(),
                        ProposalState.DRAFT,
                        new ProposalEvent.Drafted(ProposalId.of(proposal), match, ProposalPolicy.usual(), ZONE))
                .record(proposal, Actor.system(), ProposalState.PUBLISHED, new ProposalEvent.Published(expiresAt));
    }

    Story accepted(String proposal) {
        return record(proposal, mentee, ProposalState.MENTEE_ACCEPTED, new ProposalEvent.Accepted(Role.MENTEE));
    }

    Story acceptedByBoth(String proposal) {
        return record(proposal, mentor, ProposalState.ACCEPTED, new ProposalEvent.Accepted(Role.MENTOR));
    }

    ProgrammeSigns signs() {
        return signs(signals);
    }

    static ProgrammeSigns signs(List<Signal> signals) {
        SignsCollector collector = new SignsCollector();
        signals.forEach(collector::add);
        return collector.signs();
    }

    RelationshipHistory history() {
        return new RelationshipHistory(id, ImmutableList.copyOf(signals));
    }

    /** The level of a sign at an instant, if nothing else happens until then. */
    Optional<WarningLevel> level(WarningSign sign, Instant at) {
        return STANDARD.report(signs(), at).open().stream()
                .filter(warning -> warning.sign() == sign)
                .map(Warning::level)
                .findFirst();
    }

    Optional<WarningLevel> level(WarningSign sign) {
        return level(sign, now);
    }
}
