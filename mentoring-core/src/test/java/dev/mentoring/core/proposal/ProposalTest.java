package dev.mentoring.core.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.Refusal;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.programme.ApprovalMode;
import dev.mentoring.core.text.CatalogueFaults;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalTest {
    private static final Occasion BY_MANAGER = new Occasion(Examples.NOON, Examples.MANAGER);
    private static final Occasion BY_MENTEE = new Occasion(Examples.NOON, Actor.participant(Examples.EVE));
    private static final Occasion BY_MENTOR = new Occasion(Examples.NOON, Actor.participant(Examples.TOM));
    private static final ProposalCommand ACCEPT = new ProposalCommand.Accept();

    private static Proposal published() {
        Proposal approved = done(
                Examples.draft(ApprovalMode.TWO_SIDED, Optional.empty()), new ProposalCommand.Approve(), BY_MANAGER);
        return done(approved, new ProposalCommand.Publish(), BY_MANAGER);
    }

    private static Proposal done(Proposal proposal, ProposalCommand command, Occasion occasion) {
        return proposal.handle(command, occasion, Examples.facts()).orThrow();
    }

    private static Refusal refused(Proposal proposal, ProposalCommand command, Occasion occasion, ProposalFacts facts) {
        return ((Decision.Refused<Proposal, ProposalState, ProposalEvent>) proposal.handle(command, occasion, facts))
                .refusal();
    }

    private static Refusal refused(Proposal proposal, ProposalCommand command, Occasion occasion) {
        return refused(proposal, command, occasion, Examples.facts());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "NONE, -, ''",
                "COORDINATOR, -, ''",
                "ONE_SIDED, -, MENTOR",
                "ONE_SIDED, MENTEE, MENTOR",
                "ONE_SIDED, MENTOR, MENTEE",
                "TWO_SIDED, -, MENTOR+MENTEE",
                "TWO_SIDED, MENTEE, MENTOR",
                "TWO_SIDED, MENTOR, MENTEE",
                "LINE_MANAGER, MENTEE, MENTOR"
            })
    void whoever_proposes_is_not_asked(ApprovalMode approval, Role proposer, String asked) {
        Proposal draft = Examples.draft(approval, Optional.ofNullable(proposer));
        assertThat(String.join("+", draft.asked().stream().map(Role::name).toList()))
                .isEqualTo(asked);
    }

    @Test
    void nothing_is_published_that_no_person_decided_on() {
        Proposal draft = Examples.draft(ApprovalMode.TWO_SIDED, Optional.empty());
        assertThat(refused(draft, new ProposalCommand.Publish(), BY_MANAGER).isFor("a-person-decided"))
                .isTrue();
        Proposal requested = Examples.draft(ApprovalMode.TWO_SIDED, Optional.of(Role.MENTEE));
        assertThat(done(requested, new ProposalCommand.Publish(), BY_MENTEE).state())
                .isEqualTo(ProposalState.PUBLISHED);
    }

    @Test
    void both_accept_in_either_order() {
        Stream.of(BY_MENTEE, BY_MENTOR).forEach(first -> {
            Occasion second = first == BY_MENTEE ? BY_MENTOR : BY_MENTEE;
            Proposal half = done(published(), ACCEPT, first);
            assertThat(half.state())
                    .isEqualTo(first == BY_MENTEE ? ProposalState.MENTEE_ACCEPTED : ProposalState.MENTOR_ACCEPTED);
            assertThat(refused(half, ACCEPT, first).isFor("by-a-side-still-asked"))
                    .isTrue();
            assertThat(done(half, ACCEPT, second).state()).isEqualTo(ProposalState.ACCEPTED);
        });
    }

    @Test
    void a_proposal_that_is_over_is_neither_accepted_nor_declined() {
        Proposal declined =
                done(published(), new ProposalCommand.Decline(Optional.empty(), Optional.empty()), BY_MENTOR);
        assertThat(refused(declined, ACCEPT, BY_MENTEE).isFor(Refusal.NOT_POSSIBLE))
                .isTrue();
        assertThat(refused(declined, new ProposalCommand.Decline(Optional.empty(), Optional.empty()), BY_MENTEE)
                        .isFor(Refusal.NOT_POSSIBLE))
                .isTrue();
    }

    @Test
    void capacity_and_hard_rules_are_checked_again_when_somebody_accepts() {
        ProposalFacts changed = new ProposalFacts(ImmutableSortedSet.of("reporting-line"), 0, 0, true, true);
        Refusal refusal = refused(published(), ACCEPT, BY_MENTEE, changed);
        assertThat(refusal.why().errors()).hasSize(4);
    }

    @Test
    void time_to_answer_is_counted_in_days_of_the_zone_across_a_change_of_clocks() {
        Instant expiry = published().expiresAt().orElseThrow();
        assertThat(expiry)
                .isEqualTo(ZonedDateTime.of(2026, 3, 13, 12, 0, 0, 0, dev.mentoring.core.programme.Examples.ZONE)
                        .toInstant());
        Occasion late = new Occasion(expiry, BY_MENTEE.by());
        assertThat(refused(published(), ACCEPT, late).isFor("not-expired")).isTrue();
        assertThat(done(published(), ACCEPT, new Occasion(expiry.minusNanos(1), BY_MENTEE.by()))
                        .state())
                .isEqualTo(ProposalState.MENTEE_ACCEPTED);
        Occasion bySoftware = new Occasion(expiry, Actor.system());
        assertThat(done(published(), new ProposalCommand.Expire(), bySoftware).state())
                .isEqualTo(ProposalState.EXPIRED);
        assertThat(refused(
                                published(),
                                new ProposalCommand.Expire(),
                                new Occasion(expiry.minusNanos(1), Actor.system()))
                        .isFor("time-has-run-out"))
                .isTrue();
    }

    @Test
    void a_question_is_a_third_answer_and_gives_time() {
        Proposal asked = done(
                published(),
                new ProposalCommand.AskForInformation(InformationTopic.AVAILABILITY, Examples.words()),
                BY_MENTOR);
        assertThat(refused(asked, new ProposalCommand.GiveInformation(Examples.words()), BY_MENTOR)
                        .isFor("by-the-other"))
                .isTrue();
        Occasion tomorrow = new Occasion(Examples.NOON.plusSeconds(86_400), BY_MENTEE.by());
        Proposal answered = done(asked, new ProposalCommand.GiveInformation(Examples.words()), tomorrow);
        assertThat(answered.informationAskedBy()).isEmpty();
        assertThat(answered.expiresAt().orElseThrow())
                .isAfter(published().expiresAt().orElseThrow());
    }

    @Test
    void the_other_side_never_sees_who_said_no_or_why() {
        Proposal declined = done(
                published(),
                new ProposalCommand.Decline(
                        Optional.of(ProposalDeclineReason.TOO_CLOSE), Optional.of(Examples.words())),
                BY_MENTOR);
        Proposal blocked = published()
                .handle(
                        new ProposalCommand.Block(BlockReason.HARD_RULE),
                        BY_MANAGER,
                        new ProposalFacts(ImmutableSortedSet.of("requested-avoidance"), 1, 1, false, false))
                .orThrow();
        assertThat(declined.seenBy(Examples.EVE)).isEqualTo(blocked.seenBy(Examples.EVE));
        assertThat(declined.seenBy(Examples.EVE).orElseThrow().standing()).isEqualTo(ProposalStanding.CLOSED);
        assertThat(Examples.draft(ApprovalMode.NONE, Optional.empty()).seenBy(Examples.EVE))
                .isEmpty();
        ProposalView open = published().seenBy(Examples.TOM).orElseThrow();
        assertThat(open.partner()).isEqualTo(Examples.EVE);
        assertThat(open.answerExpected()).isTrue();
        assertThat(done(published(), ACCEPT, BY_MENTOR)
                        .seenBy(Examples.TOM)
                        .orElseThrow()
                        .answerExpected())
                .isFalse();
    }

    @Test
    void a_party_reports_an_improper_proposal_and_nobody_else_does() {
        ProposalCommand report = new ProposalCommand.Block(BlockReason.REPORTED);
        assertThat(done(published(), report, BY_MENTOR).state()).isEqualTo(ProposalState.BLOCKED);
        assertThat(refused(published(), report, BY_MANAGER).isFor("block-is-founded"))
                .isTrue();
    }

    @Test
    void whoever_joins_a_group_joins_the_one_that_was_meant() {
        RelationshipId group = RelationshipId.of("g");
        Proposal draft = Examples.draft(ApprovalMode.NONE, Optional.of(Role.MENTEE));
        Proposal accepted = done(draft, new ProposalCommand.Publish(), BY_MANAGER);
        assertThat(accepted.state()).isEqualTo(ProposalState.ACCEPTED);
        assertThat(refused(accepted, new ProposalCommand.Convert(RelationshipId.of("other")), BY_MANAGER)
                        .isFor("into-the-group-meant"))
                .isTrue();
        assertThat(done(accepted, new ProposalCommand.Convert(group), BY_MANAGER)
                        .relationship())
                .contains(group);
    }

    @Test
    void nobody_is_matched_with_herself_and_codes_name_nobody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Examples.match(Examples.EVE, Examples.EVE, Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProposalFacts(ImmutableSortedSet.of("Eve said so"), 1, 1, false, false));
    }

    @Test
    void the_texts_are_complete_and_well_written() {
        assertThat(CatalogueFaults.of(ProposalTexts.class, "proposal")).isEmpty();
    }
}
