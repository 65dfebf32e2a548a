package dev.mentoring.examples.programme.book;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import dev.mentoring.core.audit.AuditAnchor;
import dev.mentoring.core.audit.AuditEntry;
import dev.mentoring.core.audit.AuditVerdict;
import dev.mentoring.core.audit.AuditVerifier;
import dev.mentoring.core.audit.LogDigest;
import dev.mentoring.core.enrolment.Enrolment;
import dev.mentoring.core.enrolment.EnrolmentEvent;
import dev.mentoring.core.enrolment.EnrolmentState;
import dev.mentoring.core.erasure.Erased;
import dev.mentoring.core.erasure.Erasure;
import dev.mentoring.core.erasure.ErasureReport;
import dev.mentoring.core.erasure.Pseudonymiser;
import dev.mentoring.core.feedback.FeedbackRequest;
import dev.mentoring.core.feedback.FeedbackRequestEvent;
import dev.mentoring.core.feedback.FeedbackRequestState;
import dev.mentoring.core.goal.ActionEvent;
import dev.mentoring.core.goal.ActionItem;
import dev.mentoring.core.goal.ActionState;
import dev.mentoring.core.goal.Goal;
import dev.mentoring.core.goal.GoalEvent;
import dev.mentoring.core.goal.GoalState;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.Recorded;
import dev.mentoring.core.lifecycle.Refusal;
import dev.mentoring.core.meeting.Meeting;
import dev.mentoring.core.meeting.MeetingEvent;
import dev.mentoring.core.meeting.MeetingState;
import dev.mentoring.core.programme.Cohort;
import dev.mentoring.core.programme.CohortEvent;
import dev.mentoring.core.programme.CohortState;
import dev.mentoring.core.programme.Programme;
import dev.mentoring.core.programme.ProgrammeEvent;
import dev.mentoring.core.programme.ProgrammeState;
import dev.mentoring.core.proposal.Proposal;
import dev.mentoring.core.proposal.ProposalCommandKind;
import dev.mentoring.core.proposal.ProposalEvent;
import dev.mentoring.core.proposal.ProposalState;
import dev.mentoring.core.relationship.Relationship;
import dev.mentoring.core.relationship.RelationshipEvent;
import dev.mentoring.core.relationship.RelationshipState;
import dev.mentoring.core.text.Labelled;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All events of a programme, what they come to, and the audit trail. The only ways to change anything are a decision of an
 * aggregate and an erasure. Not thread-safe.
 */
public final class Book {
    private static final String TRAIL = "programme-2027";

    private final Shelf<Programme, ProgrammeState, ProgrammeEvent> programmes =
            new Shelf<>(ProgrammeEvent.class, Programme.evolution());
    private final Shelf<Cohort, CohortState, CohortEvent> cohorts = new Shelf<>(CohortEvent.class, Cohort.evolution());
    private final Shelf<Enrolment, EnrolmentState, EnrolmentEvent> enrolments =
            new Shelf<>(EnrolmentEvent.class, Enrolment.evolution());
    private final Shelf<Proposal, ProposalState, ProposalEvent> proposals =
            new Shelf<>(ProposalEvent.class, Proposal.evolution());
    private final Shelf<Relationship, RelationshipState, RelationshipEvent> relationships =
            new Shelf<>(RelationshipEvent.class, Relationship.evolution());
    private final Shelf<Meeting, MeetingState, MeetingEvent> meetings =
            new Shelf<>(MeetingEvent.class, Meeting.evolution());
    private final Shelf<Goal, GoalState, GoalEvent> goals = new Shelf<>(GoalEvent.class, Goal.evolution());
    private final Shelf<ActionItem, ActionState, ActionEvent> actions =
            new Shelf<>(ActionEvent.class, ActionItem.evolution());
    private final Shelf<FeedbackRequest, FeedbackRequestState, FeedbackRequestEvent> feedback =
            new Shelf<>(FeedbackRequestEvent.class, FeedbackRequest.evolution());
    private final ImmutableList<Shelf<?, ?, ?>> shelves = ImmutableList.of(
            programmes, cohorts, enrolments, proposals, relationships, meetings, goals, actions, feedback);

    private final Pseudonymiser pseudonymiser;
    private final List<Recorded<?, ?>> events = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<AuditEntry> trail = new ArrayList<>();
    private final List<AuditAnchor> published = new ArrayList<>();
    private final Map<String, LogDigest> digests = new HashMap<>();
    private AuditAnchor last = AuditAnchor.beginningOf(TRAIL);

    /**
     * An empty book.
     *
     * @param pseudonymiser by which the audit trail names people
     */
    public Book(Pseudonymiser pseudonymiser) {
        this.pseudonymiser = pseudonymiser;
    }

    /**
     * Stores what was decided: the events when the command was accepted, the refusal otherwise.
     *
     * @param command the command
     * @param decision what came of it
     * @return whether it was accepted
     */
    public boolean record(Labelled command, Decision<?, ?, ?> decision) {
        if (decision instanceof Decision.Refused<?, ?, ?> refused) {
            refusals.add(refused.refusal());
            return false;
        }
        var accepted = (Decision.Accepted<?, ?, ?>) decision;
        ListMultimap<String, Recorded<?, ?>> byAggregate =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        accepted.events().forEach(event -> byAggregate.put(event.aggregate(), event));
        Multimaps.asMap(byAggregate).forEach((key, some) -> append(key, some, command));
        return true;
    }

    private void append(String key, List<Recorded<?, ?>> some, Labelled command) {
        LogDigest before = digests.getOrDefault(key, LogDigest.beginningOf(key));
        Recorded<?, ?> first = some.get(0);
        AuditEntry entry =
                AuditEntry.following(last, first.occasion(), consequence(first, command), before, some, pseudonymiser);
        trail.add(entry);
        digests.put(key, entry.log());
        last = entry.anchor();
        events.addAll(some);
        some.forEach(this::follow);
    }

    /** What happens to other proposals because of a command on one has commands of its own. */
    private static Labelled consequence(Recorded<?, ?> first, Labelled command) {
        if (first.event() instanceof ProposalEvent.Superseded) {
            return ProposalCommandKind.SUPERSEDE;
        }
        return first.event() instanceof ProposalEvent.Published ? ProposalCommandKind.PUBLISH : command;
    }

    private void follow(Recorded<?, ?> recorded) {
        shelves.stream()
                .filter(shelf -> shelf.holds(recorded))
                .findFirst()
                .orElseThrow()
                .follow(recorded);
    }

    /**
     * Replaces people and confidences in the whole book, and folds what is left anew.
     *
     * @param erasure who and what goes
     * @return how much there was to do
     */
    public ErasureReport erase(Erasure erasure) {
        Erased<Recorded<?, ?>> erased = erasure.erase(events);
        events.clear();
        events.addAll(erased.records());
        shelves.forEach(Shelf::clear);
        events.forEach(this::follow);
        return erased.report();
    }

    /** Publishes where the audit trail stands, so that nobody can rewrite it later. */
    public void publishAnchor() {
        published.add(last);
    }

    /** {@return whether the trail hangs together and agrees with the anchors that were published} */
    public AuditVerdict verifyTrail() {
        return AuditVerifier.of(TRAIL, published).verify(trail.iterator());
    }

    /** {@return whether the events are those that the trail speaks of, as an outsider would check it: without names} */
    public AuditVerdict verifyLog() {
        List<Recorded<?, ?>> nameless =
                Erasure.ofEverybody(pseudonymiser).<Recorded<?, ?>>erase(events).records();
        return AuditVerifier.of(TRAIL, published).verifyLog(trail, nameless);
    }

    /** {@return a snapshot of the events, in the order in which they happened} */
    public ImmutableList<Recorded<?, ?>> events() {
        return ImmutableList.copyOf(events);
    }

    /** {@return how many events there are} */
    public int size() {
        return events.size();
    }

    /** {@return a snapshot of what was refused, in the order in which it was tried} */
    public ImmutableList<Refusal> refusals() {
        return ImmutableList.copyOf(refusals);
    }

    /** {@return a snapshot of the audit trail} */
    public ImmutableList<AuditEntry> trail() {
        return ImmutableList.copyOf(trail);
    }

    /** {@return the programmes} */
    public Shelf<Programme, ProgrammeState, ProgrammeEvent> programmes() {
        return programmes;
    }

    /** {@return the cohorts} */
    public Shelf<Cohort, CohortState, CohortEvent> cohorts() {
        return cohorts;
    }

    /** {@return the enrolments} */
    public Shelf<Enrolment, EnrolmentState, EnrolmentEvent> enrolments() {
        return enrolments;
    }

    /** {@return the proposals} */
    public Shelf<Proposal, ProposalState, ProposalEvent> proposals() {
        return proposals;
    }

    /** {@return the relationships} */
    public Shelf<Relationship, RelationshipState, RelationshipEvent> relationships() {
        return relationships;
    }

    /** {@return the meetings} */
    public Shelf<Meeting, MeetingState, MeetingEvent> meetings() {
        return meetings;
    }

    /** {@return the goals} */
    public Shelf<Goal, GoalState, GoalEvent> goals() {
        return goals;
    }

    /** {@return the actions} */
    public Shelf<ActionItem, ActionState, ActionEvent> actions() {
        return actions;
    }

    /** {@return the feedback requests} */
    public Shelf<FeedbackRequest, FeedbackRequestState, FeedbackRequestEvent> feedback() {
        return feedback;
    }
}
