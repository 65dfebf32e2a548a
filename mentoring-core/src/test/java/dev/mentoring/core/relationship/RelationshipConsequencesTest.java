package dev.mentoring.core.relationship;

import static dev.mentoring.core.relationship.Examples.BACKUP;
import static dev.mentoring.core.relationship.Examples.FIRST_DAY;
import static dev.mentoring.core.relationship.Examples.LAST_DAY;
import static dev.mentoring.core.relationship.Examples.MANAGER;
import static dev.mentoring.core.relationship.Examples.MENTEE;
import static dev.mentoring.core.relationship.Examples.MENTOR;
import static dev.mentoring.core.relationship.Examples.at;
import static dev.mentoring.core.relationship.Examples.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.calendar.Cadence;
import dev.mentoring.core.confidentiality.Audience;
import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.Recorded;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from what is carried out. */
class RelationshipConsequencesTest {
    private static final ParticipantId SECOND = ParticipantId.of("mentee-eve");
    private static final ParticipantId THIRD = ParticipantId.of("mentee-fay");
    private static final LocalDate LATER = FIRST_DAY.plusDays(40);
    private static final Occasion BY_MENTEE = on(LATER, MENTEE);
    private static final RelationshipFacts FACTS = Examples.facts(List.of(MENTOR, MENTEE, BACKUP));
    private static final RelationshipCommand LEAVE =
            new RelationshipCommand.Leave(MENTEE, Optional.of(ClosureReason.WORKLOAD));
    private static final RelationshipCommand CLOSE = new RelationshipCommand.StartClosing(ClosingTrigger.ASKED_FOR);
    private static final RelationshipCommand END = new RelationshipCommand.EndEarly(Optional.empty());
    private static final Relationship PAIR = Examples.active();
    private static final Relationship GROUP = Examples.group(MENTEE, SECOND, THIRD);

    @Test
    void whoever_goes_on_in_a_group_signs_anew_without_the_expectations_of_the_one_who_left() {
        AgreementTerms usual = Examples.agreementTerms();
        AgreementTerms terms = new AgreementTerms(
                usual.from(),
                usual.until(),
                usual.confidentiality(),
                usual.cadence(),
                usual.minutes(),
                usual.modalities(),
                ImmutableSortedMap.of(MENTEE, expectation(MENTEE), SECOND, expectation(SECOND)));
        Relationship agreed = after(GROUP, new RelationshipCommand.OfferAgreement(terms), on(LATER, MANAGER));
        for (ParticipantId signatory : GROUP.signatories()) {
            agreed = after(agreed, new RelationshipCommand.SignAgreement(2), on(LATER, signatory));
        }
        Agreement anew = after(agreed, LEAVE, BY_MENTEE).agreementOffered().orElseThrow();
        assertThat(anew.version()).isEqualTo(3);
        assertThat(anew.terms().expectations().keySet()).containsExactly(SECOND);
    }

    @Test
    void where_it_is_closing_already_nobody_signs_anew() {
        Relationship closing = after(GROUP, CLOSE, BY_MENTEE);
        assertThat(after(closing, LEAVE, BY_MENTEE).agreementOffered()).isEmpty();
    }

    @Test
    void a_backup_neither_signs_nor_takes_a_place() {
        Relationship withBackup = after(
                PAIR,
                new RelationshipCommand.AdmitParty(new Party(BACKUP, PartyRole.BACKUP_MENTOR)),
                on(LATER, MANAGER));
        assertThat(withBackup.signatories()).containsExactly(MENTEE, MENTOR);
        assertThat(withBackup.agreementOffered()).isEmpty();
        var left = withBackup.handle(new RelationshipCommand.Leave(BACKUP, Optional.empty()), on(LATER, BACKUP), FACTS);
        assertThat(left.orThrow().state()).isEqualTo(RelationshipState.ACTIVE);
        assertThat(left.orThrow().agreementOffered()).isEmpty();
        assertThat(events(left))
                .allSatisfy(event -> assertThat(event.event().released()).isEmpty());
    }

    @Test
    void a_pair_that_is_left_before_everybody_signed_is_called_off_and_later_ended_early() {
        Relationship offered = Relationship.propose(
                        Examples.setting(), Examples.pair(), Examples.terms(), FACTS, on(FIRST_DAY, MANAGER))
                .aggregate()
                .handle(
                        new RelationshipCommand.OfferAgreement(Examples.agreementTerms()),
                        on(FIRST_DAY, MANAGER),
                        FACTS)
                .orThrow();
        RelationshipFacts noMeeting = RelationshipFacts.nothingYet(FACTS.admissible());
        assertThat(offered.handle(LEAVE, BY_MENTEE, noMeeting).orThrow().state())
                .isEqualTo(RelationshipState.VOIDED);
        assertThat(after(PAIR, LEAVE, BY_MENTEE).state()).isEqualTo(RelationshipState.ENDED_EARLY);
    }

    @Test
    void an_end_is_planned_or_not_by_whether_the_closing_had_begun() {
        assertThat(process(after(PAIR, END, BY_MENTEE))).contains(ClosureProcess.UNPLANNED);
        assertThat(process(after(after(PAIR, CLOSE, BY_MENTEE), END, BY_MENTEE)))
                .contains(ClosureProcess.PLANNED_NOT_COMPLETED);
        assertThat(process(after(
                        after(PAIR, CLOSE, BY_MENTEE),
                        new RelationshipCommand.Complete(ClosureReason.TERM_REACHED, false),
                        BY_MENTEE)))
                .contains(ClosureProcess.PLANNED_COMPLETED);
    }

    @ParameterizedTest
    @CsvSource({
        "REPORTING_LINE, REPORTING_LINE_CHANGE",
        "EVALUATION, CONFLICT_OF_INTEREST",
        "INTERESTS, CONFLICT_OF_INTEREST",
        "EXCLUSION, CONFLICT_OF_INTEREST",
        "CONDUCT, CONDUCT",
        "DISAGREEMENT, MISMATCH",
    })
    void a_conflict_that_ends_a_relationship_gives_the_reason(ConflictKind conflict, ClosureReason reason) {
        Relationship troubled = after(PAIR, new RelationshipCommand.RaiseConflict(conflict), BY_MENTEE);
        Relationship ended =
                after(troubled, new RelationshipCommand.SettleConflict(ConflictDecision.END), on(LATER, MANAGER));
        assertThat(ended.closure().flatMap(Closure::reason)).contains(reason);
        Relationship goesOn =
                after(troubled, new RelationshipCommand.SettleConflict(ConflictDecision.CONTINUE), on(LATER, MANAGER));
        assertThat(goesOn.state()).isEqualTo(RelationshipState.PAUSED);
        assertThat(goesOn.closure()).isEmpty();
    }

    @Test
    void a_life_reaches_from_the_last_signature_to_the_end_whatever_comes_between_and_after() {
        Relationship paused =
                after(PAIR, new RelationshipCommand.Pause(PauseReason.ABSENCE, LATER.plusDays(9)), BY_MENTEE);
        Relationship resumed = after(paused, new RelationshipCommand.Resume(), on(LATER.plusDays(5), MENTEE));
        assertThat(resumed.life().began()).contains(at(FIRST_DAY));
        assertThat(resumed.life().ended()).isEmpty();
        Relationship ended = after(resumed, END, on(LATER.plusDays(6), MENTEE));
        Relationship redefined =
                after(ended, new RelationshipCommand.Redefine(Redefinition.COLLEAGUES), on(LATER.plusDays(7), MENTEE));
        RelationshipLife life = redefined.life();
        assertThat(life.ended()).contains(at(LATER.plusDays(6)));
        assertThat(life.includes(at(FIRST_DAY).minusNanos(1))).isFalse();
        assertThat(life.includes(at(FIRST_DAY))).isTrue();
        assertThat(life.includes(at(LATER.plusDays(6)))).isTrue();
        assertThat(life.includes(at(LATER.plusDays(6)).plusNanos(1))).isFalse();
        assertThat(RelationshipLife.unborn().includes(at(FIRST_DAY))).isFalse();
        assertThat(PAIR.life().includes(at(LAST_DAY))).isTrue();
        assertThat(redefined.phase()).isEqualTo(RelationshipPhase.MOVING_ON);
    }

    @Test
    void no_reason_reaches_the_other_by_any_event() {
        Party mentee = new Party(MENTEE, PartyRole.MENTEE);
        ImmutableSortedSet<ParticipantId> both = ImmutableSortedSet.of(MENTEE, MENTOR);
        Optional<ClosureReason> reason = Optional.of(ClosureReason.WORKLOAD);
        Relationship ended = after(PAIR, END, BY_MENTEE);
        for (RelationshipEvent event : List.of(
                new RelationshipEvent.CalledOff(reason, both),
                new RelationshipEvent.Paused(Optional.of(PauseReason.WORKLOAD), LATER),
                new RelationshipEvent.Completed(reason, false, both),
                new RelationshipEvent.EndedEarly(reason, ClosureProcess.UNPLANNED, both),
                new PartyEvent.PartyLeft(mentee, reason))) {
            Recorded<RelationshipState, RelationshipEvent> recorded =
                    new Recorded<>("r", 9, BY_MENTEE, RelationshipState.ENDED_EARLY, event);
            Recorded<RelationshipState, RelationshipEvent> seen =
                    RelationshipView.of(ended, Actor.participant(MENTOR)).event(recorded);
            assertThat(seen.toString()).doesNotContain("WORKLOAD");
            assertThat(seen.event()).hasSameClassAs(event);
            assertThat(seen.event().released()).isEqualTo(event.released());
        }
    }

    @Test
    void terms_say_something_that_can_be_done() {
        assertThat(terms(FIRST_DAY.plusDays(1), 1, Set.of(MeetingModality.VIDEO))
                        .minutes())
                .isEqualTo(1);
        assertThat(terms(LAST_DAY, 1440, Set.of(MeetingModality.VIDEO)).minutes())
                .isEqualTo(1440);
        assertThatIllegalArgumentException().isThrownBy(() -> terms(FIRST_DAY, 60, Set.of(MeetingModality.VIDEO)));
        assertThatIllegalArgumentException().isThrownBy(() -> terms(LAST_DAY, 0, Set.of(MeetingModality.VIDEO)));
        assertThatIllegalArgumentException().isThrownBy(() -> terms(LAST_DAY, 1441, Set.of(MeetingModality.VIDEO)));
        assertThatIllegalArgumentException().isThrownBy(() -> terms(LAST_DAY, 60, Set.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Agreement(0, Examples.agreementTerms()));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new PausePeriod(at(LATER), Optional.of(at(LATER).minusNanos(1))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RelationshipFacts(ImmutableSet.of(), -1, true, 0, true, true));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RelationshipFacts(ImmutableSet.of(), 0, true, -1, true, true));
    }

    private static AgreementTerms terms(LocalDate until, int minutes, Set<MeetingModality> modalities) {
        return new AgreementTerms(
                FIRST_DAY,
                until,
                ConfidentialityClause.standard(),
                Cadence.standard(),
                minutes,
                ImmutableSet.copyOf(modalities),
                ImmutableSortedMap.of());
    }

    private static Confidential<String> expectation(ParticipantId author) {
        return Confidential.of("trust", Audience.authorOnly(author));
    }

    private static Optional<ClosureProcess> process(Relationship relationship) {
        return relationship.closure().map(Closure::process);
    }

    private static Relationship after(Relationship relationship, RelationshipCommand command, Occasion occasion) {
        return relationship.handle(command, occasion, FACTS).orThrow();
    }

    private static List<Recorded<RelationshipState, RelationshipEvent>> events(
            Decision<Relationship, RelationshipState, RelationshipEvent> decision) {
        return ((Decision.Accepted<Relationship, RelationshipState, RelationshipEvent>) decision).events();
    }
}
