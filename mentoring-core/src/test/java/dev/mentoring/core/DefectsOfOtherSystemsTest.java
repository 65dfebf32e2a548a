package dev.mentoring.core;

import static dev.mentoring.core.relationship.Examples.BACKUP;
import static dev.mentoring.core.relationship.Examples.MANAGER;
import static dev.mentoring.core.relationship.Examples.MENTEE;
import static dev.mentoring.core.relationship.Examples.MENTOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import dev.mentoring.core.calendar.WallClock;
import dev.mentoring.core.enrolment.Enrolment;
import dev.mentoring.core.enrolment.EnrolmentCommand;
import dev.mentoring.core.enrolment.EnrolmentEvent;
import dev.mentoring.core.enrolment.EnrolmentState;
import dev.mentoring.core.erasure.Erasure;
import dev.mentoring.core.erasure.Pseudonymiser;
import dev.mentoring.core.feedback.FeedbackRequest;
import dev.mentoring.core.goal.ActionItem;
import dev.mentoring.core.goal.Goal;
import dev.mentoring.core.identity.EnrolmentId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ProgrammeId;
import dev.mentoring.core.identity.ProposalId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.Recorded;
import dev.mentoring.core.lifecycle.Refusal;
import dev.mentoring.core.lifecycle.TransitionTable;
import dev.mentoring.core.meeting.Meeting;
import dev.mentoring.core.participant.ParticipantPool;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.programme.ApprovalMode;
import dev.mentoring.core.programme.Cohort;
import dev.mentoring.core.programme.MatchingMode;
import dev.mentoring.core.programme.Programme;
import dev.mentoring.core.programme.ProgrammeFormat;
import dev.mentoring.core.programme.ProgrammeTerms;
import dev.mentoring.core.programme.ProposalPolicy;
import dev.mentoring.core.programme.ReservationMoment;
import dev.mentoring.core.proposal.BlockReason;
import dev.mentoring.core.proposal.LivePair;
import dev.mentoring.core.proposal.PairRules;
import dev.mentoring.core.proposal.Proposal;
import dev.mentoring.core.proposal.ProposalBoard;
import dev.mentoring.core.proposal.ProposalCommand;
import dev.mentoring.core.proposal.ProposalEvent;
import dev.mentoring.core.proposal.ProposalState;
import dev.mentoring.core.proposal.ProposedMatch;
import dev.mentoring.core.proposal.Seat;
import dev.mentoring.core.relationship.ClosureReason;
import dev.mentoring.core.relationship.Relationship;
import dev.mentoring.core.relationship.RelationshipCommand;
import dev.mentoring.core.relationship.RelationshipEvent;
import dev.mentoring.core.relationship.RelationshipFacts;
import dev.mentoring.core.relationship.RelationshipState;
import dev.mentoring.core.retention.Holding;
import dev.mentoring.core.retention.RetentionCategory;
import dev.mentoring.core.retention.RetentionLine;
import dev.mentoring.core.retention.RetentionPolicy;
import dev.mentoring.core.retention.RetentionReport;
import dev.mentoring.core.retention.RetentionStanding;
import dev.mentoring.core.revalidation.Change;
import dev.mentoring.core.revalidation.FindingKind;
import dev.mentoring.core.revalidation.HardRules;
import dev.mentoring.core.revalidation.LiveTie;
import dev.mentoring.core.revalidation.Measure;
import dev.mentoring.core.revalidation.Revalidation;
import dev.mentoring.core.revalidation.RevalidationAction;
import dev.mentoring.core.revalidation.RevalidationPolicy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was found wrong in other systems for mentoring, one test each, which says where it was seen. */
class DefectsOfOtherSystemsTest {
    private static final Instant NOON = Instant.parse("2026-03-06T17:00:00Z");
    private static final ProposalId FIRST = ProposalId.of("q1");
    private static final ProposalId SECOND = ProposalId.of("q2");
    private static final RelationshipId RELATIONSHIP = RelationshipId.of("r");
    private static final Seat MENTEE_SEAT = new Seat(MENTEE, Role.MENTEE);
    private static final Seat MENTOR_SEAT = new Seat(MENTOR, Role.MENTOR);
    private static final PairRules NO_RULES = (mentor, mentee, at) -> ImmutableSortedSet.of();
    private static final ProgrammeTerms TERMS = dev.mentoring.core.programme.Examples.terms()
            .withProposals(new ProposalPolicy(
                    MatchingMode.MENTEE_CHOICE, ApprovalMode.ONE_SIDED, ReservationMoment.ACCEPTANCE, 7, 1));

    static Stream<TransitionTable<?, ?, ?>> tables() {
        return Stream.of(
                Programme.lifecycle(),
                Cohort.lifecycle(),
                Enrolment.lifecycle(),
                Proposal.lifecycle(),
                Relationship.lifecycle(),
                Meeting.lifecycle(),
                Goal.lifecycle(),
                ActionItem.lifecycle(),
                FeedbackRequest.lifecycle());
    }

    /** The backend of Women Coding Community declares states that nothing leads to; Coding Coach has one as well. */
    @ParameterizedTest
    @MethodSource("tables")
    void dead_states(TransitionTable<?, ?, ?> table) {
        Set<Object> reached = new HashSet<>(table.beginnings());
        for (int i = 0; i < table.states().size(); i++) {
            table.rows().stream().filter(row -> reached.contains(row.from())).forEach(row -> reached.add(row.to()));
        }
        assertThat(reached).containsAll(table.states());
    }

    /** Coding Coach asks for no state to come from, and Women Coding Community declines what was accepted. */
    @ParameterizedTest
    @MethodSource("tables")
    void unguarded_transitions(TransitionTable<?, ?, ?> table) {
        assertThat(table.rows()).allSatisfy(row -> assertThat(row.guards()).isNotEmpty());
    }

    /** ScholarX goes to the next state by number, and from the last one to the first. */
    @ParameterizedTest
    @MethodSource("tables")
    void wrap_around_states(TransitionTable<?, ?, ?> table) {
        assertThat(table.ends()).isNotEmpty();
        assertThat(table.rows()).noneMatch(row -> table.ends().contains(row.from()) && row.to() != row.from());
    }

    /** A request runs out and a relationship rests, where the code of others has names for it that are never used. */
    @Test
    void states_that_are_declared_and_never_entered() {
        Instant late = NOON.plus(Duration.ofDays(8));
        assertThat(published(board(), FIRST).expire(late, NO_RULES).aggregate().proposal(FIRST))
                .map(Proposal::state)
                .contains(ProposalState.EXPIRED);
        Relationship active = dev.mentoring.core.relationship.Examples.active();
        LocalDate day = LocalDate.of(2026, 3, 1);
        Relationship paused = active.handle(
                        new RelationshipCommand.Pause(
                                dev.mentoring.core.relationship.PauseReason.WORKLOAD, day.plusDays(30)),
                        dev.mentoring.core.relationship.Examples.on(day, MENTEE),
                        facts())
                .orThrow();
        assertThat(paused.state()).isEqualTo(RelationshipState.PAUSED);
    }

    /** Eighteen calls for the time of the machine, and no way to ask what will be. */
    @Test
    void wall_clock_calls() {
        Instant then = Instant.parse("2199-12-31T22:00:00Z");
        ProposalBoard asked = board().handle(FIRST, new ProposalCommand.Publish(), by(MENTEE, then), NO_RULES)
                .orThrow();
        assertThat(asked.proposal(FIRST).orElseThrow().changedAt()).isEqualTo(then);
        assertThat(asked.expire(then.plus(Duration.ofDays(6)), NO_RULES).events())
                .isEmpty();
        assertThat(asked.expire(then.plus(Duration.ofDays(8)), NO_RULES).events())
                .hasSize(1);
    }

    /** Requests are accepted at the same time, or one after the other, for one place: anitab, ScholarX, Coding Coach. */
    @Test
    void double_acceptance() {
        ProposalBoard asked = published(published(board(), FIRST), SECOND);
        var one = accepted(asked, FIRST, MENTOR);
        var other = accepted(asked, SECOND, BACKUP);
        Set<String> first = numbers(one);
        assertThat(Sets.intersection(first, numbers(other)))
                .as("both cannot be stored")
                .isNotEmpty();
        assertThat(one.aggregate().proposal(SECOND).orElseThrow().state()).isEqualTo(ProposalState.SUPERSEDED);
        assertThat(refusal(one.aggregate(), SECOND, BACKUP).isFor(Refusal.NOT_POSSIBLE))
                .isTrue();
    }

    /** anitab lets two people be together twice over when they are quick. */
    @Test
    void concurrent_relationships_of_one_pair() {
        ProposalBoard together = ProposalBoard.of(Map.of(MENTEE_SEAT, 2, MENTOR_SEAT, 2))
                .with(List.of(draft(FIRST, MENTEE, MENTOR)))
                .withLive(new LivePair(RELATIONSHIP, ProgrammeId.of("p"), MENTEE, MENTOR));
        var decision = together.handle(FIRST, new ProposalCommand.Publish(), by(MENTEE), NO_RULES);
        assertThat(decision.reasons().orElseThrow().isFor("not-paired-already")).isTrue();
    }

    /** One package sets a limit of three mentees and gives a mentor five over as many rounds. */
    @Test
    void capacity_that_is_bypassed_and_capacity_that_never_comes_free() {
        List<Proposal> drafts = new ArrayList<>();
        Map<Seat, Integer> places = new HashMap<>(Map.of(MENTOR_SEAT, 3));
        for (int i = 0; i < 5; i++) {
            ParticipantId mentee = ParticipantId.of("mentee" + i);
            places.put(new Seat(mentee, Role.MENTEE), 1);
            drafts.add(draft(ProposalId.of("q" + i), mentee, MENTOR));
        }
        ProposalBoard board = ProposalBoard.of(places).with(drafts);
        for (Proposal draft : drafts) {
            board = published(board, draft.id());
        }
        for (Proposal draft : drafts) {
            var decision = board.handle(draft.id(), new ProposalCommand.Accept(), by(MENTOR), NO_RULES);
            board = decision.reasons().isPresent() ? board : decision.orThrow();
        }
        assertThat(board.taken(MENTOR_SEAT)).isEqualTo(3);
        board = board.handle(ProposalId.of("q0"), new ProposalCommand.Convert(RELATIONSHIP), by(MANAGER), NO_RULES)
                .orThrow();
        assertThat(board.free(MENTOR_SEAT)).isZero();
        assertThat(board.ended(RELATIONSHIP).ended(RELATIONSHIP).free(MENTOR_SEAT))
                .isEqualTo(1);
    }

    /** Coding Coach leaves requests open to somebody who is away. */
    @Test
    void open_requests_to_somebody_who_pauses() {
        EnrolmentId id = EnrolmentId.of("e");
        ParticipantId eve = dev.mentoring.core.enrolment.Examples.application().participant();
        Occasion now = by(eve, Instant.parse("2026-03-02T17:00:00Z"));
        Enrolment ready = Enrolment.evolution()
                .fold(List.of(
                                new Recorded<EnrolmentState, EnrolmentEvent>(
                                        id.value(),
                                        1,
                                        now,
                                        EnrolmentState.STARTED,
                                        new EnrolmentEvent.Begun(
                                                id, dev.mentoring.core.enrolment.Examples.application())),
                                new Recorded<EnrolmentState, EnrolmentEvent>(
                                        id.value(), 2, now, EnrolmentState.READY, new EnrolmentEvent.MarkedReady()))
                        .iterator());
        EnrolmentCommand pause =
                new EnrolmentCommand.Pause(LocalDate.of(2026, 3, 20), dev.mentoring.core.enrolment.PauseReason.LEAVE);
        var paused = (Decision.Accepted<Enrolment, EnrolmentState, EnrolmentEvent>)
                ready.handle(pause, now, dev.mentoring.core.enrolment.Examples.good());
        EnrolmentEvent event = Iterables.getOnlyElement(paused.events()).event();
        assertThat(((EnrolmentEvent.Paused) event).openProposals()).containsExactly(FIRST);
    }

    /** In several systems relationships break when an account is deleted. */
    @Test
    void erasure_that_breaks_history() {
        List<Recorded<RelationshipState, RelationshipEvent>> log =
                dev.mentoring.core.relationship.Examples.log(ProgrammeFormat.ONE_TO_ONE);
        Relationship before = Relationship.evolution().fold(log.iterator());
        Pseudonymiser pseudonymiser =
                Pseudonymiser.withSecret("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8));
        ImmutableList<Recorded<RelationshipState, RelationshipEvent>> erased = Erasure.of(Set.of(MENTEE), pseudonymiser)
                .<Recorded<RelationshipState, RelationshipEvent>>erase(log)
                .records();
        Relationship after = Relationship.evolution().fold(erased.iterator());
        assertThat(erased.toString()).doesNotContain(MENTEE.value());
        assertThat(after.state()).isEqualTo(before.state()).isEqualTo(RelationshipState.ACTIVE);
        assertThat(after.version()).isEqualTo(before.version());
        assertThat(after.parties()).hasSameSizeAs(before.parties());
        assertThat(after.life()).isEqualTo(before.life());
    }

    /** A programme for women in computing took |h2 − h1| and found 22 hours. */
    @Test
    void time_zone_differences_without_modulo() {
        assertThat(WallClock.apart(LocalTime.of(23, 0), LocalTime.of(1, 0))).isEqualTo(Duration.ofHours(2));
        assertThat(WallClock.apart(LocalTime.of(1, 0), LocalTime.of(23, 0))).isEqualTo(Duration.ofHours(2));
    }

    /** A portal stores how many days to keep things, and keeps them for ever. */
    @Test
    void retention_never_enforced() {
        Holding note = new Holding(
                "note-1",
                RetentionCategory.NOTES,
                ImmutableSortedSet.of(MENTEE),
                Optional.of(LocalDate.of(2026, 8, 31)));
        RetentionPolicy policy = RetentionPolicy.startingPoint();
        LocalDate late = LocalDate.of(2027, 3, 10);
        RetentionReport due = policy.dryRun(List.of(note), List.of(), List.of(), late);
        assertThat(due.lines(RetentionStanding.DUE))
                .extracting(RetentionLine::daysLate)
                .containsExactly(10L);
        var executed = due.confirm(by(MANAGER), List.of(note));
        assertThat(policy.dryRun(List.of(note), List.of(), executed, late).lines(RetentionStanding.DONE))
                .hasSize(1);
    }

    /** A large suite for personnel lets the relationships of those who left go on, and says so. */
    @Test
    void leavers_whose_relationships_and_proposals_live_on() {
        ProposalBoard asked = published(board(), FIRST);
        Relationship active = dev.mentoring.core.relationship.Examples.active();
        LocalDate date = LocalDate.of(2026, 3, 7);
        var findings = Revalidation.on(date, ParticipantPool.builder().build(), HardRules.standard())
                .findings(
                        List.of(new Change.Left(MENTEE, date)),
                        List.of(
                                new LiveTie.LiveRelationship(active),
                                new LiveTie.LiveProposal(FIRST, MENTEE, MENTOR, NOON)));
        ImmutableList<Measure> measures = RevalidationPolicy.standard()
                .with(FindingKind.LEFT_ORGANISATION, RevalidationAction.END)
                .measures(findings, NOON.plus(Duration.ofDays(1)));
        Occasion bySoftware = new Occasion(NOON.plus(Duration.ofDays(1)), Actor.system());
        assertThat(measures)
                .flatExtracting(Measure::commands)
                .containsExactly(new RelationshipCommand.EndEarly(Optional.of(ClosureReason.LEFT_ORGANISATION)));
        ProposalCommand block = measures.stream()
                .flatMap(measure -> measure.proposalCommand().stream())
                .findFirst()
                .orElseThrow();
        Proposal stopped = asked.handle(FIRST, block, bySoftware, NO_RULES)
                .orThrow()
                .proposal(FIRST)
                .orElseThrow();
        assertThat(stopped.blockedFor()).contains(BlockReason.PARTY_LEFT);
    }

    /** The mentee has asked two mentors, and may have one. */
    private static ProposalBoard board() {
        return ProposalBoard.of(Map.of(MENTEE_SEAT, 1, MENTOR_SEAT, 1, new Seat(BACKUP, Role.MENTOR), 1))
                .with(List.of(draft(FIRST, MENTEE, MENTOR), draft(SECOND, MENTEE, BACKUP)));
    }

    private static Proposal draft(ProposalId id, ParticipantId mentee, ParticipantId mentor) {
        ProposedMatch match = new ProposedMatch(
                ProgrammeId.of("p"),
                Optional.empty(),
                mentee,
                mentor,
                Optional.empty(),
                Optional.of(Role.MENTEE),
                Optional.empty(),
                Optional.empty());
        return Proposal.draft(id, match, TERMS, by(mentee)).aggregate();
    }

    private static ProposalBoard published(ProposalBoard board, ProposalId id) {
        ParticipantId mentee = board.proposal(id).orElseThrow().match().mentee();
        return board.handle(id, new ProposalCommand.Publish(), by(mentee), NO_RULES)
                .orThrow();
    }

    private static Decision.Accepted<ProposalBoard, ProposalState, ProposalEvent> accepted(
            ProposalBoard board, ProposalId id, ParticipantId by) {
        return (Decision.Accepted<ProposalBoard, ProposalState, ProposalEvent>)
                board.handle(id, new ProposalCommand.Accept(), by(by), NO_RULES);
    }

    private static Refusal refusal(ProposalBoard board, ProposalId id, ParticipantId by) {
        return board.handle(id, new ProposalCommand.Accept(), by(by), NO_RULES)
                .reasons()
                .orElseThrow();
    }

    /** Which event of which proposal, as a store with a condition on the version sees it. */
    private static Set<String> numbers(Decision.Accepted<ProposalBoard, ProposalState, ProposalEvent> decision) {
        return decision.events().stream()
                .map(event -> event.aggregate() + " " + event.sequence())
                .collect(Collectors.toSet());
    }

    private static RelationshipFacts facts() {
        return RelationshipFacts.nothingYet(ImmutableSet.of(MENTOR, MENTEE));
    }

    private static Occasion by(ParticipantId person) {
        return by(person, NOON);
    }

    private static Occasion by(ParticipantId person, Instant at) {
        return by(Actor.participant(person), at);
    }

    private static Occasion by(Actor actor) {
        return by(actor, NOON);
    }

    private static Occasion by(Actor actor, Instant at) {
        return new Occasion(at, actor);
    }
}
