package dev.mentoring.core.proposal;

import static dev.mentoring.core.lifecycle.Rules.actors;
import static dev.mentoring.core.lifecycle.Rules.refusing;
import static dev.mentoring.core.lifecycle.Rules.whoMay;
import static dev.mentoring.core.proposal.Examples.EVE;
import static dev.mentoring.core.proposal.Examples.MANAGER;
import static dev.mentoring.core.proposal.Examples.NOON;
import static dev.mentoring.core.proposal.Examples.TOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ProposalId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.programme.ApprovalMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each rule refuses what it is about, and lets its nearest neighbour pass. */
class ProposalRulesTest {
    private static final ParticipantId OTHER = ParticipantId.of("other");
    private static final Actor MENTEE = Actor.participant(EVE);
    private static final Actor MENTOR = Actor.participant(TOM);
    private static final Set<Actor> BOTH = Set.of(MENTEE, MENTOR);
    private static final Set<Actor> MANAGERS =
            Set.of(Actor.programmeManager(EVE), Actor.programmeManager(TOM), Actor.programmeManager(OTHER));
    private static final Set<Actor> PROGRAMME = Sets.union(MANAGERS, Set.of(Actor.system()));

    private static final ProposalCommand APPROVE = new ProposalCommand.Approve();
    private static final ProposalCommand PUBLISH = new ProposalCommand.Publish();
    private static final ProposalCommand ACCEPT = new ProposalCommand.Accept();
    private static final ProposalCommand ASK =
            new ProposalCommand.AskForInformation(InformationTopic.AVAILABILITY, Examples.words());
    private static final ProposalCommand CONVERT = new ProposalCommand.Convert(RelationshipId.of("g"));

    private static final Proposal DRAFT = Examples.draft(ApprovalMode.TWO_SIDED, Optional.empty());
    private static final Proposal APPROVED = after(DRAFT, APPROVE, MANAGER);
    private static final Proposal PUBLISHED = after(APPROVED, PUBLISH, MANAGER);
    private static final Proposal REQUESTED = Examples.draft(ApprovalMode.TWO_SIDED, Optional.of(Role.MENTEE));
    private static final Proposal ACCEPTED = after(after(PUBLISHED, ACCEPT, MENTEE), ACCEPT, MENTOR);

    @Test
    void managers_approve_what_is_not_about_themselves_and_each_kind_once() {
        assertThat(whoMayDo(DRAFT, APPROVE))
                .containsExactlyInAnyOrder(Actor.programmeManager(OTHER), Actor.lineManager(OTHER));
        assertThat(refusedBy(APPROVED, APPROVE, MANAGER, Examples.facts())).containsExactly("not-approved-yet");
        assertThat(refusedBy(APPROVED, APPROVE, Actor.lineManager(OTHER), Examples.facts()))
                .isEmpty();
    }

    @Test
    void whoever_proposed_publishes_or_the_programme_does() {
        assertThat(whoMayDo(APPROVED, PUBLISH)).isEqualTo(PROGRAMME);
        assertThat(whoMayDo(REQUESTED, PUBLISH)).isEqualTo(Sets.union(PROGRAMME, Set.of(MENTEE)));
    }

    @Test
    void a_line_manager_approves_where_the_programme_says_so() {
        Proposal requested = Examples.draft(ApprovalMode.LINE_MANAGER, Optional.of(Role.MENTEE));
        assertThat(refusedBy(requested, PUBLISH, MENTEE, Examples.facts())).containsExactly("line-manager-approved");
        assertThat(refusedBy(after(requested, APPROVE, Actor.lineManager(OTHER)), PUBLISH, MENTEE, Examples.facts()))
                .isEmpty();
    }

    @Test
    void the_sides_that_are_asked_answer_for_themselves() {
        assertThat(whoMayDo(PUBLISHED, ACCEPT)).isEqualTo(BOTH);
        assertThat(whoMayDo(PUBLISHED, ASK)).isEqualTo(BOTH);
        assertThat(whoMayDo(PUBLISHED, new ProposalCommand.Decline(Optional.empty(), Optional.empty())))
                .isEqualTo(BOTH);
        Proposal onRequest = after(REQUESTED, PUBLISH, MENTEE);
        assertThat(whoMayDo(onRequest, ACCEPT)).containsExactly(MENTOR);
        assertThat(whoMayDo(onRequest, new ProposalCommand.Decline(Optional.empty(), Optional.empty())))
                .containsExactly(MENTOR);
    }

    @Test
    void one_question_is_open_at_a_time_and_the_other_or_a_manager_answers_it() {
        Proposal asked = after(PUBLISHED, ASK, MENTOR);
        assertThat(refusedBy(asked, ASK, MENTEE, Examples.facts())).containsExactly("no-question-open");
        ProposalCommand give = new ProposalCommand.GiveInformation(Examples.words());
        assertThat(whoMayDo(asked, give)).isEqualTo(Sets.union(MANAGERS, Set.of(MENTEE)));
        assertThat(refusedBy(PUBLISHED, give, MENTEE, Examples.facts())).containsExactly("a-question-is-open");
    }

    @Test
    void everything_that_publication_and_agreement_rest_on_is_looked_at_by_itself() {
        ImmutableSortedSet<String> none = ImmutableSortedSet.of();
        assertThat(refusedBy(PUBLISHED, ACCEPT, MENTEE, facts(ImmutableSortedSet.of("same-team"), 1, 1, false, false)))
                .containsExactly("hard-rules-hold");
        assertThat(refusedBy(PUBLISHED, ACCEPT, MENTEE, facts(none, 1, 1, true, false)))
                .containsExactly("not-paired-already");
        assertThat(refusedBy(APPROVED, PUBLISH, MANAGER, facts(none, 1, 1, false, true)))
                .containsExactly("no-other-choice-served");
        assertThat(refusedBy(ACCEPTED, CONVERT, MANAGER, facts(none, 0, 1, false, false)))
                .containsExactly("mentee-has-a-place");
        assertThat(refusedBy(ACCEPTED, CONVERT, MANAGER, facts(none, 1, 0, false, false)))
                .containsExactly("mentor-has-a-place");
    }

    @Test
    void the_programme_expires_converts_and_replaces() {
        Instant expiry = PUBLISHED.expiresAt().orElseThrow();
        assertThat(whoMay(
                        actors(EVE, TOM, OTHER),
                        actor -> PUBLISHED.handle(
                                new ProposalCommand.Expire(), new Occasion(expiry, actor), Examples.facts())))
                .isEqualTo(PROGRAMME);
        assertThat(whoMayDo(ACCEPTED, CONVERT)).isEqualTo(PROGRAMME);
        assertThat(whoMayDo(PUBLISHED, new ProposalCommand.Supersede(ProposalId.of("q2"))))
                .isEqualTo(PROGRAMME);
        assertThat(refusedBy(PUBLISHED, new ProposalCommand.Supersede(PUBLISHED.id()), MANAGER, Examples.facts()))
                .containsExactly("by-another-proposal");
    }

    @Test
    void a_side_takes_back_what_it_proposed_or_agreed_to() {
        ProposalCommand asMentee = new ProposalCommand.Withdraw(Role.MENTEE);
        ProposalCommand asMentor = new ProposalCommand.Withdraw(Role.MENTOR);
        assertThat(whoMayDo(PUBLISHED, asMentee)).isEqualTo(PROGRAMME);
        assertThat(whoMayDo(REQUESTED, asMentee)).isEqualTo(Sets.union(PROGRAMME, Set.of(MENTEE)));
        assertThat(whoMayDo(REQUESTED, asMentor)).isEqualTo(PROGRAMME);
        assertThat(whoMayDo(ACCEPTED, asMentee)).isEqualTo(Sets.union(PROGRAMME, Set.of(MENTEE)));
        assertThat(whoMayDo(ACCEPTED, asMentor)).isEqualTo(Sets.union(PROGRAMME, Set.of(MENTOR)));
    }

    @Test
    void a_block_is_founded_by_whoever_can_know_its_reason() {
        assertThat(whoMayDo(PUBLISHED, new ProposalCommand.Block(BlockReason.HARD_RULE)))
                .isEmpty();
        ProposalFacts broken = facts(ImmutableSortedSet.of("same-team"), 1, 1, false, false);
        assertThat(whoMay(
                        actors(EVE, TOM, OTHER),
                        actor -> PUBLISHED.handle(
                                new ProposalCommand.Block(BlockReason.HARD_RULE), new Occasion(NOON, actor), broken)))
                .isEqualTo(PROGRAMME);
        for (BlockReason reason : List.of(BlockReason.PARTY_LEFT, BlockReason.PARTY_UNAVAILABLE)) {
            assertThat(whoMayDo(PUBLISHED, new ProposalCommand.Block(reason))).isEqualTo(PROGRAMME);
        }
        assertThat(whoMayDo(PUBLISHED, new ProposalCommand.Block(BlockReason.REPORTED)))
                .isEqualTo(BOTH);
        assertThat(whoMayDo(PUBLISHED, new ProposalCommand.Block(BlockReason.COORDINATION)))
                .isEqualTo(MANAGERS);
    }

    @Test
    void ranks_count_from_one_and_scores_end_at_ten_thousand() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RankedChoice("list", 0));
        for (int score : new int[] {0, 10_000}) {
            assertThat(new MatchBasis("hash", Optional.of(score), "why").scoreBasisPoints())
                    .contains(score);
        }
        for (int score : new int[] {-1, 10_001}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new MatchBasis("hash", Optional.of(score), "why"));
        }
    }

    private static ProposalFacts facts(
            ImmutableSortedSet<String> brokenRules,
            int menteePlaces,
            int mentorPlaces,
            boolean paired,
            boolean served) {
        return new ProposalFacts(brokenRules, menteePlaces, mentorPlaces, paired, served);
    }

    private static List<String> refusedBy(
            Proposal proposal, ProposalCommand command, Actor actor, ProposalFacts facts) {
        return refusing(proposal.handle(command, new Occasion(NOON, actor), facts));
    }

    private static ImmutableSet<Actor> whoMayDo(Proposal proposal, ProposalCommand command) {
        return whoMay(
                actors(EVE, TOM, OTHER),
                actor -> proposal.handle(command, new Occasion(NOON, actor), Examples.facts()));
    }

    private static Proposal after(Proposal proposal, ProposalCommand command, Actor actor) {
        return proposal.handle(command, new Occasion(NOON, actor), Examples.facts())
                .orThrow();
    }
}
