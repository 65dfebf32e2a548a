package dev.mentoring.core.relationship;

import static dev.mentoring.core.relationship.Examples.BACKUP;
import static dev.mentoring.core.relationship.Examples.FIRST_DAY;
import static dev.mentoring.core.relationship.Examples.LAST_DAY;
import static dev.mentoring.core.relationship.Examples.MANAGER;
import static dev.mentoring.core.relationship.Examples.MENTEE;
import static dev.mentoring.core.relationship.Examples.MENTOR;
import static dev.mentoring.core.relationship.Examples.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.Iterables;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.Recorded;
import dev.mentoring.core.lifecycle.Refusal;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.programme.ProgrammeFormat;
import dev.mentoring.core.text.CatalogueFaults;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RelationshipTest {
    private static final RelationshipFacts FACTS = Examples.facts(List.of(MENTOR, MENTEE, BACKUP));
    private static final RelationshipCommand END_EARLY =
            new RelationshipCommand.EndEarly(Optional.of(ClosureReason.MISMATCH));
    private static final LocalDate LATER = FIRST_DAY.plusDays(40);

    @Test
    void every_text_is_there_in_both_languages() {
        assertThat(CatalogueFaults.of(RelationshipTexts.class, "relationship")).isEmpty();
    }

    @Test
    void everything_that_is_wrong_with_the_parties_is_told_at_once() {
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> Relationship.propose(
                        Examples.setting(),
                        List.of(new Party(MENTOR, PartyRole.MENTOR), new Party(MENTOR, PartyRole.PEER)),
                        Examples.terms(),
                        RelationshipFacts.nothingYet(List.of()),
                        on(FIRST_DAY, MANAGER)));
        assertThat(refused.problems().all())
                .extracting(Problem::code)
                .containsExactly("parties-against-format", "party-twice", "party-not-admissible");
    }

    @Test
    void formats_know_their_roles() {
        assertThat(Examples.terms(ProgrammeFormat.PEER)
                        .admit(List.of(Party.of("a", PartyRole.PEER), Party.of("b", PartyRole.PEER))))
                .isTrue();
        assertThat(Examples.terms(ProgrammeFormat.PEER).admit(Examples.pair())).isFalse();
        assertThat(Examples.terms(ProgrammeFormat.TRIAD)
                        .admit(List.of(
                                Party.of("a", PartyRole.MENTOR),
                                Party.of("b", PartyRole.MENTOR),
                                Party.of("c", PartyRole.MENTEE))))
                .isTrue();
        assertThat(Examples.terms().admit(List.of(Party.of("a", PartyRole.MENTOR), Party.of("b", PartyRole.PEER))))
                .isFalse();
    }

    @Test
    void one_party_alone_ends_it_and_the_other_never_learns_why() {
        var ended = accepted(Examples.active().handle(END_EARLY, on(LATER, MENTEE), FACTS));
        Relationship relationship = ended.aggregate();
        Recorded<RelationshipState, RelationshipEvent> event = Iterables.getOnlyElement(ended.events());
        assertThat(relationship.state()).isEqualTo(RelationshipState.ENDED_EARLY);

        RelationshipView mentor = RelationshipView.of(relationship, Actor.participant(MENTOR));
        assertThat(mentor.closure().orElseThrow().reason()).isEmpty();
        assertThat(mentor.event(event).toString()).doesNotContain("MISMATCH");
        RelationshipView coordinatingMentor = RelationshipView.of(relationship, Actor.programmeManager(MENTOR));
        assertThat(coordinatingMentor.closure().orElseThrow().reason()).isEmpty();
        RelationshipView superior = RelationshipView.of(relationship, Actor.lineManager(BACKUP));
        assertThat(superior.event(event).toString()).doesNotContain("MISMATCH");

        assertThat(RelationshipView.of(relationship, Actor.participant(MENTEE)).event(event))
                .isEqualTo(event);
        assertThat(RelationshipView.of(relationship, MANAGER)
                        .closure()
                        .orElseThrow()
                        .reason())
                .contains(ClosureReason.MISMATCH);
    }

    @Test
    void a_reason_that_is_kept_looks_like_one_that_was_never_given() {
        RelationshipCommand silent = new RelationshipCommand.EndEarly(Optional.empty());
        var withReason = accepted(Examples.active().handle(END_EARLY, on(LATER, MENTEE), FACTS));
        var without = accepted(Examples.active().handle(silent, on(LATER, MENTEE), FACTS));
        Actor mentor = Actor.participant(MENTOR);
        assertThat(RelationshipView.of(withReason.aggregate(), mentor)
                        .event(Iterables.getOnlyElement(withReason.events())))
                .isEqualTo(RelationshipView.of(without.aggregate(), mentor)
                        .event(Iterables.getOnlyElement(without.events())));
    }

    @Test
    void who_feels_uncomfortable_is_not_named_to_the_other() {
        RelationshipCommand raise = new RelationshipCommand.RaiseConflict(ConflictKind.CONDUCT);
        var raised = accepted(Examples.active().handle(raise, on(LATER, MENTEE), FACTS));
        assertThat(raised.aggregate().state()).isEqualTo(RelationshipState.PAUSED);
        RelationshipView mentor = RelationshipView.of(raised.aggregate(), Actor.participant(MENTOR));
        assertThat(mentor.event(Iterables.getOnlyElement(raised.events())).toString())
                .doesNotContain("CONDUCT")
                .doesNotContain(MENTEE.value());
        assertThat(mentor.conflict()).contains(new Conflict(Optional.empty(), Actor.system()));
    }

    @Test
    void ending_twice_frees_the_places_once() {
        var ended = accepted(Examples.active().handle(END_EARLY, on(LATER, MENTEE), FACTS));
        assertThat(Iterables.getOnlyElement(ended.events()).event().released()).containsExactly(MENTEE, MENTOR);
        Refusal refusal = refused(ended.aggregate().handle(END_EARLY, on(LATER, MENTOR), FACTS));
        assertThat(refusal.isFor(Refusal.NOT_POSSIBLE)).isTrue();
    }

    /** States that follow one another by their number come round to the first; here nothing leads out of an end. */
    @Test
    void nothing_begins_anew_after_the_end() {
        assertThat(Relationship.lifecycle().rows())
                .filteredOn(row -> !row.from().isLive())
                .allMatch(row -> row.from() == row.to())
                .extracting(row -> row.command().code())
                .containsOnly("redefine");
    }

    @Test
    void a_stranger_and_a_superior_can_do_nothing() {
        Relationship relationship = Examples.active();
        for (Actor actor : List.of(Actor.participant(BACKUP), Actor.lineManager(MENTOR))) {
            assertThat(refused(relationship.handle(END_EARLY, on(LATER, actor), FACTS))
                            .isFor("by-a-party-or-the-programme"))
                    .isTrue();
        }
    }

    @Test
    void a_pause_moves_the_end_by_as_long_as_it_really_was() {
        RelationshipCommand pause = new RelationshipCommand.Pause(PauseReason.ABSENCE, LATER.plusDays(60));
        Relationship paused =
                Examples.active().handle(pause, on(LATER, MENTOR), FACTS).orThrow();
        Relationship resumed = paused.handle(new RelationshipCommand.Resume(), on(LATER.plusDays(20), MENTOR), FACTS)
                .orThrow();
        assertThat(resumed.plannedEnd()).contains(LAST_DAY.plusDays(20));
        assertThat(resumed.life().restedAt(Examples.at(LATER.plusDays(19)))).isTrue();
        assertThat(resumed.life().restedAt(Examples.at(LATER.plusDays(20)))).isFalse();
        RelationshipCommand tooLong = new RelationshipCommand.Pause(PauseReason.ABSENCE, LATER.plusDays(20 + 71));
        assertThat(refused(resumed.handle(tooLong, on(LATER.plusDays(20), MENTOR), FACTS))
                        .isFor("within-pause-limit"))
                .isTrue();
    }

    @Test
    void an_extension_needs_everybody_and_one_refusal_ends_the_wish() {
        LocalDate until = LAST_DAY.plusMonths(1);
        Relationship asked = Examples.active()
                .handle(new RelationshipCommand.RequestExtension(until), on(LATER, MENTEE), FACTS)
                .orThrow();
        assertThat(asked.plannedEnd()).contains(LAST_DAY);
        Relationship refused = asked.handle(new RelationshipCommand.RefuseExtension(until), on(LATER, MENTOR), FACTS)
                .orThrow();
        assertThat(refused.extensionRequest()).isEmpty();
        assertThat(refused.plannedEnd()).contains(LAST_DAY);
        Relationship extended = asked.handle(
                        new RelationshipCommand.ConsentToExtension(until), on(LATER, MENTOR), FACTS)
                .orThrow();
        assertThat(extended.plannedEnd()).contains(until);
        assertThat(extended.extensions()).isEqualTo(1);
    }

    @Test
    void the_backup_steps_in_and_meetings_go_on_when_everybody_has_signed_anew() {
        Relationship relationship = withBackup();
        var stepped = accepted(
                relationship.handle(new RelationshipCommand.StepIn(BACKUP, MENTOR), on(LATER, MANAGER), FACTS));
        assertThat(stepped.aggregate().state()).isEqualTo(RelationshipState.PAUSED);
        assertThat(stepped.events().get(0).event().released()).containsExactly(MENTOR);
        assertThat(stepped.events().get(0).event().taken()).containsExactly(BACKUP);
        RelationshipCommand resume = new RelationshipCommand.Resume();
        assertThat(refused(stepped.aggregate().handle(resume, on(LATER, MENTEE), FACTS))
                        .isFor("agreement-binds-everybody"))
                .isTrue();
        Relationship signed = sign(sign(stepped.aggregate(), 2, MENTEE), 2, BACKUP);
        assertThat(signed.handle(resume, on(LATER, BACKUP), FACTS).orThrow().state())
                .isEqualTo(RelationshipState.ACTIVE);
    }

    @Test
    void an_old_version_cannot_be_signed_any_more() {
        Relationship changed = Examples.active()
                .handle(new RelationshipCommand.OfferAgreement(Examples.agreementTerms()), on(LATER, MENTOR), FACTS)
                .orThrow();
        assertThat(changed.agreement().orElseThrow().version()).isEqualTo(1);
        assertThat(refused(changed.handle(new RelationshipCommand.SignAgreement(1), on(LATER, MENTEE), FACTS))
                        .isFor("version-on-offer"))
                .isTrue();
        assertThat(sign(sign(changed, 2, MENTEE), 2, MENTOR)
                        .agreement()
                        .orElseThrow()
                        .version())
                .isEqualTo(2);
    }

    @Test
    void the_last_day_is_the_one_in_the_zone_of_the_programme() {
        Occasion eveningBefore =
                new Occasion(Examples.at(LAST_DAY.minusDays(30)).minusSeconds(1), Actor.system());
        RelationshipCommand close = new RelationshipCommand.StartClosing(ClosingTrigger.END_IS_NEAR);
        assertThat(refused(Examples.active().handle(close, eveningBefore, FACTS))
                        .isFor("closing-due"))
                .isTrue();
        assertThat(Examples.active()
                        .handle(close, on(LAST_DAY.minusDays(30), Actor.system()), FACTS)
                        .orThrow()
                        .state())
                .isEqualTo(RelationshipState.CLOSING);
    }

    @Test
    void phases_fall_into_the_four_of_kram() {
        assertThat(RelationshipPhase.values())
                .extracting(RelationshipPhase::kram)
                .containsExactly(
                        KramPhase.INITIATION,
                        KramPhase.INITIATION,
                        KramPhase.CULTIVATION,
                        KramPhase.SEPARATION,
                        KramPhase.REDEFINITION);
    }

    @Test
    void a_log_that_does_not_begin_with_the_parties_is_refused() {
        var later = new Recorded<RelationshipState, RelationshipEvent>(
                "r",
                1,
                on(FIRST_DAY, MANAGER),
                RelationshipState.ACTIVE,
                new RelationshipEvent.PhaseEntered(RelationshipPhase.PROGRESS_MAKING));
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> Relationship.evolution().fold(List.of(later).iterator()));
        assertThat(refused.problems().all()).extracting(Problem::code).containsExactly("event-begins-nothing");
    }

    private static Relationship withBackup() {
        return Examples.active()
                .handle(
                        new RelationshipCommand.AdmitParty(new Party(BACKUP, PartyRole.BACKUP_MENTOR)),
                        on(LATER, MANAGER),
                        FACTS)
                .orThrow();
    }

    private static Relationship sign(Relationship relationship, int version, ParticipantId by) {
        return relationship
                .handle(new RelationshipCommand.SignAgreement(version), on(LATER, by), FACTS)
                .orThrow();
    }

    private static Decision.Accepted<Relationship, RelationshipState, RelationshipEvent> accepted(
            Decision<Relationship, RelationshipState, RelationshipEvent> decision) {
        return (Decision.Accepted<Relationship, RelationshipState, RelationshipEvent>) decision;
    }

    private static Refusal refused(Decision<Relationship, RelationshipState, RelationshipEvent> decision) {
        return ((Decision.Refused<Relationship, RelationshipState, RelationshipEvent>) decision).refusal();
    }
}
