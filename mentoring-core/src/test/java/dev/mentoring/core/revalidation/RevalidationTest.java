package dev.mentoring.core.revalidation;

import static dev.mentoring.core.revalidation.Examples.MENTEE;
import static dev.mentoring.core.revalidation.Examples.MENTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ProposalId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.organisation.EvaluationKind;
import dev.mentoring.core.organisation.EvaluationLink;
import dev.mentoring.core.organisation.Organisation;
import dev.mentoring.core.organisation.ReportingKind;
import dev.mentoring.core.organisation.ReportingLine;
import dev.mentoring.core.organisation.Validity;
import dev.mentoring.core.participant.Capacity;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.ParticipantPool;
import dev.mentoring.core.proposal.BlockReason;
import dev.mentoring.core.proposal.ProposalCommand;
import dev.mentoring.core.relationship.ConflictKind;
import dev.mentoring.core.relationship.PauseReason;
import dev.mentoring.core.relationship.Relationship;
import dev.mentoring.core.relationship.RelationshipCommand;
import dev.mentoring.core.relationship.RelationshipState;
import dev.mentoring.core.relationship.RelationshipView;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.CatalogueFaults;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RevalidationTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 2);
    private static final Instant AT = dev.mentoring.core.relationship.Examples.at(DATE);
    private static final LiveTie.LiveRelationship TIE = Examples.live();
    private static final LiveTie.LiveProposal PROPOSAL =
            new LiveTie.LiveProposal(ProposalId.of("q"), MENTEE, MENTOR, AT);
    private static final RevalidationPolicy POLICY = RevalidationPolicy.standard();

    @Test
    void every_text_is_there_in_both_languages() {
        assertThat(CatalogueFaults.of(RevalidationTexts.class, "revalidation")).isEmpty();
    }

    @Test
    void a_mentor_who_becomes_the_superior_is_found_from_that_day_on() {
        ParticipantPool pool = pool(Organisation.builder()
                .addReportingLine(new ReportingLine(MENTEE, MENTOR, ReportingKind.SOLID, Validity.from(DATE)))
                .build());
        Change moved = new Change.PositionChanged(MENTEE);
        assertThat(Revalidation.on(DATE.minusDays(1), pool, HardRules.standard())
                        .findings(List.of(moved), List.of(TIE)))
                .isEmpty();
        List<Finding> findings =
                Revalidation.on(DATE, pool, HardRules.standard()).findings(List.of(moved), List.of(PROPOSAL, TIE));
        assertThat(findings).extracting(Finding::kind).containsOnly(FindingKind.REPORTING_LINE);
        assertThat(findings).extracting(Finding::tie).containsExactly(TIE, PROPOSAL);
        assertThat(Revalidation.on(DATE, pool, new HardRules(0, true)).findings(List.of(moved), List.of(TIE)))
                .isEmpty();
    }

    @Test
    void the_relationship_rests_until_a_coordinator_has_decided() {
        ParticipantPool pool = pool(Organisation.builder()
                .addEvaluationLink(
                        new EvaluationLink(MENTOR, MENTEE, EvaluationKind.PROMOTION_PANEL, Validity.always()))
                .build());
        Measure measure = only(pool, new Change.PositionChanged(MENTOR), POLICY);
        assertThat(measure.action()).isEqualTo(RevalidationAction.PAUSE);
        assertThat(measure.commands()).containsExactly(new RelationshipCommand.RaiseConflict(ConflictKind.EVALUATION));
        Relationship resting = applied(measure);
        Measure again = Iterables.getOnlyElement(POLICY.measures(
                Revalidation.on(DATE, pool, HardRules.standard())
                        .findings(List.of(new Change.Reorganised()), List.of(new LiveTie.LiveRelationship(resting))),
                AT));
        assertThat(again.commands()).isEmpty();
        assertThat(again.action()).isEqualTo(RevalidationAction.PAUSE);
    }

    @Test
    void a_wish_to_avoid_somebody_reaches_neither_party_by_any_way() {
        ParticipantPool pool =
                ParticipantPool.builder().addExclusion(Examples.exclusion()).build();
        Measure measure = only(pool, new Change.ExclusionAdded(Examples.exclusion()), POLICY);
        Relationship resting = applied(measure);
        for (ParticipantId party : List.of(MENTOR, MENTEE)) {
            for (Actor reader : List.of(Actor.participant(party), Actor.programmeManager(party))) {
                RelationshipView view = RelationshipView.of(resting, reader);
                assertThat(view.conflict().toString()).doesNotContainIgnoringCase("exclusion");
            }
        }
        Measure ended = only(
                pool,
                new Change.ExclusionAdded(Examples.exclusion()),
                POLICY.with(FindingKind.EXCLUSION, RevalidationAction.END));
        assertThat(RelationshipView.of(applied(ended), Actor.participant(MENTOR))
                        .closure()
                        .orElseThrow()
                        .reason())
                .isEmpty();
    }

    /** The notice is the same for every finding that is answered alike, so that it tells nothing of it. */
    @Test
    void what_parties_are_told_depends_on_what_is_done_alone() {
        BilingualText notice = RevalidationAction.PAUSE.noticeToParties();
        for (FindingKind kind : FindingKind.values()) {
            assertThat(notice.english()).doesNotContain(kind.label().english());
            assertThat(notice.french()).doesNotContain(kind.label().french());
        }
    }

    @Test
    void a_leaver_goes_on_from_outside_where_the_policy_says_so_and_is_not_found_again() {
        Change left = new Change.Left(MENTOR, DATE);
        RevalidationPolicy outside = POLICY.with(FindingKind.LEFT_ORGANISATION, RevalidationAction.CONTINUE_EXTERNALLY);
        Measure measure = only(ParticipantPool.builder().build(), left, outside);
        Relationship external = applied(measure);
        assertThat(external.externalParties()).containsExactly(MENTOR);
        assertThat(external.state()).isEqualTo(RelationshipState.ACTIVE);
        assertThat(findings(left, new LiveTie.LiveRelationship(external))).isEmpty();
        assertThat(findings(new Change.Left(MENTOR, DATE.plusDays(1)), TIE)).isEmpty();
    }

    @Test
    void a_leave_pauses_until_its_end_when_that_is_known_and_short_enough() {
        assertThat(only(leave(Optional.of(DATE.plusDays(30)))).commands())
                .containsExactly(new RelationshipCommand.Pause(PauseReason.ABSENCE, DATE.plusDays(31)));
        assertThat(only(leave(Optional.empty())).action()).isEqualTo(RevalidationAction.ASK);
        Measure tooLong = only(leave(Optional.of(DATE.plusDays(400))));
        assertThat(tooLong.action()).isEqualTo(RevalidationAction.ASK);
        assertThat(tooLong.commands()).isEmpty();
        assertThat(findings(leave(Optional.of(DATE.minusDays(1))), TIE)).isEmpty();
    }

    @Test
    void who_has_one_too_many_keeps_the_oldest() {
        Capacity two = new Capacity(2, 0, OptionalInt.empty());
        ParticipantPool pool = ParticipantPool.builder()
                .addParticipant(
                        Participant.mentor(MENTOR.value()).mentorCapacity(two).build())
                .build();
        LiveTie newer = Examples.proposed("r2", MENTOR, ParticipantId.of("x"), AT.plusSeconds(1));
        LiveTie older = Examples.proposed("r3", MENTOR, ParticipantId.of("y"), AT);
        Change change = new Change.PositionChanged(MENTOR);
        Revalidation check = Revalidation.on(DATE, pool, HardRules.standard());
        assertThat(check.findings(List.of(change), List.of(newer, TIE, older)))
                .extracting(Finding::tie)
                .containsExactly(newer);
        assertThat(check.findings(List.of(change), List.of(newer, TIE, older, PROPOSAL)))
                .extracting(Finding::tie)
                .containsExactly(newer, PROPOSAL);
    }

    @Test
    void a_relationship_that_has_not_begun_is_called_off_and_not_ended() {
        LiveTie proposed = Examples.proposed("r2", MENTOR, MENTEE, AT);
        RevalidationPolicy strict = POLICY.with(FindingKind.LEFT_ORGANISATION, RevalidationAction.END);
        Measure measure =
                Iterables.getOnlyElement(strict.measures(findings(new Change.Left(MENTEE, DATE), proposed), AT));
        assertThat(applied(measure).state()).isEqualTo(RelationshipState.VOIDED);
    }

    @Test
    void a_proposal_is_blocked_where_a_relationship_is_ended() {
        RevalidationPolicy strict = POLICY.with(FindingKind.LEFT_ORGANISATION, RevalidationAction.END);
        Change left = new Change.Left(MENTEE, DATE);
        assertThat(strict.measures(findings(left, PROPOSAL), AT).get(0).proposalCommand())
                .contains(new ProposalCommand.Block(BlockReason.PARTY_LEFT));
        assertThat(strict.measures(findings(left, TIE), AT).get(0).proposalCommand())
                .isEmpty();
        assertThat(POLICY.measures(findings(left, PROPOSAL), AT).get(0).proposalCommand())
                .isEmpty();
    }

    @Test
    void a_lost_role_is_found() {
        ParticipantPool pool = ParticipantPool.builder()
                .addParticipant(Participant.mentee(MENTOR.value()).build())
                .build();
        assertThat(Revalidation.on(DATE, pool, HardRules.standard())
                        .findings(List.of(new Change.PositionChanged(MENTOR)), List.of(TIE)))
                .extracting(Finding::kind)
                .containsExactly(FindingKind.ROLE_LOST);
    }

    @Test
    void a_policy_answers_every_kind_in_a_way_that_is_possible() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RevalidationPolicy(ImmutableMap.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POLICY.with(FindingKind.OVER_CAPACITY, RevalidationAction.PAUSE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POLICY.with(FindingKind.EXCLUSION, RevalidationAction.CONTINUE_EXTERNALLY));
    }

    @Test
    void an_exclusion_that_the_pool_lacks_is_not_passed_over() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> findings(new Change.ExclusionAdded(Examples.exclusion()), TIE));
    }

    private static Change leave(Optional<LocalDate> until) {
        return new Change.LongLeave(MENTEE, DATE.minusDays(5), until);
    }

    private static ParticipantPool pool(Organisation organisation) {
        return ParticipantPool.builder().organisation(organisation).build();
    }

    private static List<Finding> findings(Change change, LiveTie tie) {
        return Revalidation.on(DATE, ParticipantPool.builder().build(), HardRules.standard())
                .findings(List.of(change), List.of(tie));
    }

    private static Measure only(Change change) {
        return only(ParticipantPool.builder().build(), change, POLICY);
    }

    private static Measure only(ParticipantPool pool, Change change, RevalidationPolicy policy) {
        return Iterables.getOnlyElement(policy.measures(
                Revalidation.on(DATE, pool, HardRules.standard()).findings(List.of(change), List.of(TIE)), AT));
    }

    private static Relationship applied(Measure measure) {
        Relationship relationship = ((LiveTie.LiveRelationship) measure.tie()).relationship();
        for (RelationshipCommand command : measure.commands()) {
            relationship = relationship
                    .handle(
                            command,
                            new Occasion(AT, Actor.system()),
                            dev.mentoring.core.relationship.RelationshipFacts.nothingYet(List.of()))
                    .orThrow();
        }
        return relationship;
    }
}
