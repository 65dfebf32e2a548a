package dev.mentoring.core.proposal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ProgrammeId;
import dev.mentoring.core.identity.ProposalId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.programme.ApprovalMode;
import dev.mentoring.core.programme.ReservationMoment;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From a plan to relationships, as a programme goes through it. */
class MatchPlanTest {
    private static final Occasion BY_MANAGER = new Occasion(Examples.NOON, Examples.MANAGER);
    private static final Seat EVE = new Seat(Examples.EVE, Role.MENTEE);
    private static final ProposalId FIRST = ProposalId.of("run-1/1/1");
    private static final ProposalId SECOND = ProposalId.of("run-1/1/2");
    private static final ProposalId OTHERS = ProposalId.of("run-1/2/1");
    private static final ProposalCommand DECLINE = new ProposalCommand.Decline(Optional.empty(), Optional.empty());

    private static PlannedChoice choice(String mentor, int score) {
        return new PlannedChoice(ParticipantId.of(mentor), Optional.empty(), Optional.of(score), "explanation");
    }

    private static MatchPlan plan(PlannedPair... pairs) {
        return new MatchPlan("run-1", ProgrammeId.of("p"), Optional.empty(), "hash", ImmutableList.copyOf(pairs));
    }

    private static MatchPlan plan() {
        return plan(
                new PlannedPair(ParticipantId.of("zoe"), ImmutableList.of(choice("uma", 7000))),
                new PlannedPair(Examples.EVE, ImmutableList.of(choice("tom", 9000), choice("uma", 8000))));
    }

    private static ProposalBoard board(ReservationMoment reservation) {
        List<Proposal> drafts = plan().drafts(Examples.terms(ApprovalMode.TWO_SIDED, reservation), BY_MANAGER).stream()
                .map(Decision.Accepted::aggregate)
                .toList();
        ProposalBoard board = ProposalBoard.of(
                        ImmutableMap.of(EVE, 1, mentee("zoe"), 1, mentor("tom"), 1, mentor("uma"), 1))
                .with(drafts);
        for (Proposal draft : drafts) {
            board = done(board, draft.id(), new ProposalCommand.Approve(), BY_MANAGER);
        }
        return board;
    }

    private static Seat mentee(String id) {
        return new Seat(ParticipantId.of(id), Role.MENTEE);
    }

    private static Seat mentor(String id) {
        return new Seat(ParticipantId.of(id), Role.MENTOR);
    }

    private static Occasion by(String person) {
        return new Occasion(Examples.NOON, Actor.participant(ParticipantId.of(person)));
    }

    private static ProposalBoard done(ProposalBoard board, ProposalId id, ProposalCommand command, Occasion occasion) {
        return board.handle(id, command, occasion, Examples.NO_RULES).orThrow();
    }

    private static ProposalState state(ProposalBoard board, ProposalId id) {
        return requireNonNull(board.proposals().get(id)).state();
    }

    private static boolean refusedFor(
            String guard, ProposalBoard board, ProposalId id, ProposalCommand command, Occasion occasion) {
        return ((Decision.Refused<ProposalBoard, ProposalState, ProposalEvent>)
                        board.handle(id, command, occasion, Examples.NO_RULES))
                .refusal()
                .isFor(guard);
    }

    private static ProposalBoard published(ProposalBoard board, ProposalId id) {
        return done(board, id, new ProposalCommand.Publish(), BY_MANAGER);
    }

    @Test
    void a_plan_becomes_drafts_in_an_order_of_its_own() {
        List<Proposal> drafts =
                plan()
                        .drafts(Examples.terms(ApprovalMode.TWO_SIDED, ReservationMoment.PUBLICATION), BY_MANAGER)
                        .stream()
                        .map(Decision.Accepted::aggregate)
                        .toList();
        assertThat(drafts).extracting(Proposal::id).containsExactly(FIRST, SECOND, OTHERS);
        assertThat(drafts.get(1).match().basis()).contains(new MatchBasis("hash", Optional.of(8000), "explanation"));
        assertThat(plan().pairs().get(0).mentee()).isEqualTo(Examples.EVE);
    }

    @Test
    void everything_wrong_with_a_plan_is_told_at_once() {
        PlannedPair twice = new PlannedPair(Examples.EVE, ImmutableList.of(choice("tom", 1)));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> plan(
                        new PlannedPair(Examples.EVE, ImmutableList.of()),
                        new PlannedPair(
                                Examples.EVE,
                                ImmutableList.of(choice("eve", 10_001), choice("uma", 0), choice("uma", 0))),
                        twice,
                        twice))
                .satisfies(refused -> assertThat(refused.problems().all())
                        .extracting(Problem::code)
                        .containsExactly(
                                "plan-without-partner",
                                "plan-with-self",
                                "plan-score-out-of-range",
                                "plan-partner-twice",
                                "plan-pair-twice"));
    }

    @Test
    void when_the_first_choice_declines_the_second_is_asked() {
        ProposalBoard asked = published(board(ReservationMoment.PUBLICATION), FIRST);
        assertThat(asked.free(mentor("tom"))).isZero();
        ProposalBoard declined = done(asked, FIRST, DECLINE, by("tom"));
        assertThat(state(declined, FIRST)).isEqualTo(ProposalState.DECLINED);
        assertThat(state(declined, SECOND)).isEqualTo(ProposalState.PUBLISHED);
        assertThat(declined.free(mentor("tom"))).isEqualTo(1);
    }

    @Test
    void when_nobody_answers_the_second_choice_is_asked_on_time() {
        ProposalBoard asked = published(board(ReservationMoment.PUBLICATION), FIRST);
        ProposalBoard early = asked.expire(Examples.NOON.plus(Duration.ofDays(6)), Examples.NO_RULES)
                .aggregate();
        assertThat(early).isEqualTo(asked);
        ProposalBoard late = asked.expire(Examples.NOON.plus(Duration.ofDays(8)), Examples.NO_RULES)
                .aggregate();
        assertThat(state(late, FIRST)).isEqualTo(ProposalState.EXPIRED);
        assertThat(state(late, SECOND)).isEqualTo(ProposalState.PUBLISHED);
    }

    @Test
    void a_mentee_who_takes_her_proposal_back_is_not_asked_again() {
        ProposalBoard asked = published(board(ReservationMoment.PUBLICATION), FIRST);
        ProposalBoard byMentee = done(asked, FIRST, new ProposalCommand.Withdraw(Role.MENTEE), BY_MANAGER);
        assertThat(state(byMentee, SECOND)).isEqualTo(ProposalState.DRAFT);
        ProposalBoard byMentor = done(asked, FIRST, new ProposalCommand.Withdraw(Role.MENTOR), BY_MANAGER);
        assertThat(state(byMentor, SECOND)).isEqualTo(ProposalState.PUBLISHED);
    }

    @Test
    void after_a_report_nobody_else_is_asked_by_itself() {
        ProposalBoard asked = published(board(ReservationMoment.PUBLICATION), FIRST);
        ProposalBoard reported = done(asked, FIRST, new ProposalCommand.Block(BlockReason.REPORTED), by("tom"));
        assertThat(state(reported, SECOND)).isEqualTo(ProposalState.DRAFT);
        ProposalBoard stopped = done(asked, FIRST, new ProposalCommand.Block(BlockReason.COORDINATION), BY_MANAGER);
        assertThat(state(stopped, SECOND)).isEqualTo(ProposalState.PUBLISHED);
    }

    @Test
    void of_ranked_choices_one_is_asked_at_a_time() {
        ProposalBoard asked = published(board(ReservationMoment.ACCEPTANCE), FIRST);
        assertThat(refusedFor("no-other-choice-served", asked, SECOND, new ProposalCommand.Publish(), BY_MANAGER))
                .isTrue();
    }

    @Test
    void nobody_is_asked_for_a_place_that_is_held() {
        ProposalBoard held = published(board(ReservationMoment.PUBLICATION), OTHERS);
        assertThat(refusedFor("mentor-has-a-place", held, SECOND, new ProposalCommand.Publish(), BY_MANAGER))
                .isTrue();
    }

    @Test
    void of_two_who_ask_the_same_mentor_one_wins_and_the_other_is_told_and_goes_on() {
        ProposalBoard board = published(board(ReservationMoment.ACCEPTANCE), SECOND);
        board = published(board, OTHERS);
        for (ProposalId id : List.of(SECOND, OTHERS)) {
            board = done(board, id, new ProposalCommand.Accept(), by("uma"));
        }
        board = done(board, OTHERS, new ProposalCommand.Accept(), by("zoe"));
        assertThat(state(board, OTHERS)).isEqualTo(ProposalState.ACCEPTED);
        assertThat(state(board, SECOND)).isEqualTo(ProposalState.SUPERSEDED);
        assertThat(requireNonNull(board.proposals().get(SECOND))
                        .seenBy(Examples.EVE)
                        .orElseThrow()
                        .standing())
                .isEqualTo(ProposalStanding.MATCHED_ELSEWHERE);
        assertThat(refusedFor("command-not-possible", board, SECOND, new ProposalCommand.Accept(), by("eve")))
                .isTrue();
    }

    @Test
    void alternatives_wait_until_the_relationship_has_begun() {
        ProposalBoard board = published(board(ReservationMoment.PUBLICATION), FIRST);
        board = done(board, FIRST, new ProposalCommand.Accept(), by("tom"));
        board = done(board, FIRST, new ProposalCommand.Accept(), by("eve"));
        assertThat(state(board, SECOND)).isEqualTo(ProposalState.DRAFT);
        ProposalBoard takenBack = done(board, FIRST, new ProposalCommand.Withdraw(Role.MENTOR), by("tom"));
        assertThat(state(takenBack, SECOND)).isEqualTo(ProposalState.PUBLISHED);
        ProposalBoard begun = done(board, FIRST, new ProposalCommand.Convert(RelationshipId.of("r")), BY_MANAGER);
        assertThat(state(begun, SECOND)).isEqualTo(ProposalState.SUPERSEDED);
        assertThat(begun.taken(EVE)).isEqualTo(1);
        assertThat(refusedFor(
                        "command-not-possible",
                        begun,
                        FIRST,
                        new ProposalCommand.Convert(RelationshipId.of("r2")),
                        BY_MANAGER))
                .isTrue();
        assertThat(begun.ended(RelationshipId.of("r")).free(EVE)).isEqualTo(1);
    }

    @Test
    void a_hard_rule_that_breaks_before_the_second_choice_leaves_it_unasked() {
        PairRules line = (mentor, mentee, at) -> mentor.equals(ParticipantId.of("uma"))
                ? ImmutableSortedSet.of("reporting-line")
                : ImmutableSortedSet.of();
        ProposalBoard asked = published(board(ReservationMoment.PUBLICATION), FIRST);
        ProposalBoard declined = asked.handle(FIRST, DECLINE, by("tom"), line).orThrow();
        assertThat(state(declined, SECOND)).isEqualTo(ProposalState.DRAFT);
    }

    @Test
    void whoever_is_not_named_has_no_place_and_only_drafts_are_added() {
        ProposalBoard board = ProposalBoard.of(ImmutableMap.of());
        assertThat(board.free(EVE)).isZero();
        Proposal asked = requireNonNull(published(board(ReservationMoment.PUBLICATION), FIRST)
                .proposals()
                .get(FIRST));
        assertThatIllegalArgumentException().isThrownBy(() -> board.with(List.of(asked)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> board.handle(FIRST, DECLINE, BY_MANAGER, Examples.NO_RULES));
        assertThatIllegalArgumentException().isThrownBy(() -> ProposalBoard.of(ImmutableMap.of(EVE, -1)));
    }
}
