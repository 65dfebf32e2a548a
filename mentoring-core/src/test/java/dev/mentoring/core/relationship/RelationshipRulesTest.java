package dev.mentoring.core.relationship;

import static dev.mentoring.core.relationship.Examples.BACKUP;
import static dev.mentoring.core.relationship.Examples.FIRST_DAY;
import static dev.mentoring.core.relationship.Examples.LAST_DAY;
import static dev.mentoring.core.relationship.Examples.MANAGER;
import static dev.mentoring.core.relationship.Examples.MENTEE;
import static dev.mentoring.core.relationship.Examples.MENTOR;
import static dev.mentoring.core.relationship.Examples.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.Rules;
import dev.mentoring.core.programme.ClosingPolicy;
import dev.mentoring.core.programme.ProgrammeFormat;
import dev.mentoring.core.programme.RelationshipPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each rule refuses what it is about, and lets its nearest neighbour pass. */
class RelationshipRulesTest {
    private static final ParticipantId SECOND = ParticipantId.of("mentee-eve");
    private static final ParticipantId STRANGER = ParticipantId.of("stranger");
    private static final LocalDate LATER = FIRST_DAY.plusDays(40);
    private static final Occasion BY_MENTEE = on(LATER, MENTEE);
    private static final Occasion BY_MANAGER = on(LATER, MANAGER);
    private static final RelationshipFacts FACTS = Examples.facts(List.of(MENTOR, MENTEE, BACKUP, SECOND));
    private static final Relationship PAIR = Examples.active();
    private static final Relationship GROUP = Examples.group(MENTEE, BACKUP, SECOND);

    @Test
    void only_a_coordinator_who_was_never_a_party_settles_a_conflict() {
        Relationship troubled = after(PAIR, new RelationshipCommand.RaiseConflict(ConflictKind.CONDUCT), BY_MENTEE);
        RelationshipCommand settle = new RelationshipCommand.SettleConflict(ConflictDecision.CONTINUE);
        for (Actor actor : List.of(Actor.programmeManager(MENTOR), Actor.system(), Actor.participant(STRANGER))) {
            assertThat(isRefused("by-an-uninvolved-coordinator", troubled, settle, on(LATER, actor)))
                    .isTrue();
        }
        assertThat(after(troubled, settle, BY_MANAGER).conflict()).isEmpty();
    }

    @Test
    void an_agreement_that_is_changed_keeps_its_first_and_its_last_day() {
        for (AgreementTerms terms : List.of(
                AgreementTerms.usual(FIRST_DAY.plusDays(1), LAST_DAY),
                AgreementTerms.usual(FIRST_DAY, LAST_DAY.plusDays(1)))) {
            assertThat(isRefused("dates-kept", PAIR, new RelationshipCommand.OfferAgreement(terms), BY_MENTEE))
                    .isTrue();
        }
        assertThat(after(PAIR, new RelationshipCommand.OfferAgreement(Examples.agreementTerms()), BY_MENTEE)
                        .agreementOffered())
                .isPresent();
    }

    @Test
    void an_extension_leads_beyond_the_end_and_beyond_today() {
        assertThat(isRefused("end-moves-on", PAIR, extensionTo(LAST_DAY), BY_MENTEE))
                .isTrue();
        Occasion afterTheEnd = on(LAST_DAY.plusDays(3), MENTEE);
        assertThat(isRefused("end-moves-on", PAIR, extensionTo(LAST_DAY.plusDays(3)), afterTheEnd))
                .isTrue();
        assertThat(after(PAIR, extensionTo(LAST_DAY.plusDays(4)), afterTheEnd).extensionRequest())
                .isPresent();
    }

    @Test
    void an_extension_keeps_within_the_longest_duration_counted_from_the_first_day() {
        LocalDate longest = FIRST_DAY.plusMonths(12);
        assertThat(isRefused("within-longest-duration", PAIR, extensionTo(longest.plusDays(1)), BY_MENTEE))
                .isTrue();
        assertThat(after(PAIR, extensionTo(longest), BY_MENTEE).extensionRequest())
                .isPresent();
    }

    @Test
    void consent_and_refusal_are_to_the_day_that_was_asked_for() {
        Relationship asked = after(PAIR, extensionTo(LAST_DAY.plusDays(7)), BY_MENTEE);
        LocalDate other = LAST_DAY.plusDays(8);
        for (RelationshipCommand answer : List.of(
                new RelationshipCommand.ConsentToExtension(other), new RelationshipCommand.RefuseExtension(other))) {
            assertThat(isRefused("extension-asked", asked, answer, on(LATER, MENTOR)))
                    .isTrue();
        }
    }

    @Test
    void an_extension_waits_for_the_last_of_many() {
        LocalDate until = LAST_DAY.plusDays(7);
        RelationshipCommand consent = new RelationshipCommand.ConsentToExtension(until);
        Relationship asked = after(GROUP, extensionTo(until), BY_MENTEE);
        Relationship two = after(after(asked, consent, on(LATER, MENTOR)), consent, on(LATER, SECOND));
        assertThat(two.plannedEnd()).contains(LAST_DAY);
        assertThat(after(two, consent, on(LATER, BACKUP)).plannedEnd()).contains(until);
    }

    @Test
    void a_wish_to_extend_outlives_a_pause_and_ends_where_the_closing_begins() {
        Relationship asked = after(PAIR, extensionTo(LAST_DAY.plusDays(7)), BY_MENTEE);
        RelationshipCommand pause = new RelationshipCommand.Pause(PauseReason.ABSENCE, LATER.plusDays(10));
        assertThat(after(asked, pause, BY_MENTEE).extensionRequest()).isEqualTo(asked.extensionRequest());
        RelationshipCommand close = new RelationshipCommand.StartClosing(ClosingTrigger.ASKED_FOR);
        assertThat(after(asked, close, BY_MENTEE).extensionRequest()).isEmpty();
    }

    @Test
    void whoever_starts_the_closing_without_cause_is_a_party() {
        RelationshipCommand close = new RelationshipCommand.StartClosing(ClosingTrigger.ASKED_FOR);
        assertThat(isRefused("closing-due", PAIR, close, BY_MANAGER)).isTrue();
        RelationshipCommand reached = new RelationshipCommand.StartClosing(ClosingTrigger.GOALS_REACHED);
        RelationshipFacts notReached = new RelationshipFacts(FACTS.admissible(), 3, true, 0, false, true);
        assertThat(isRefused("closing-due", PAIR, reached, BY_MANAGER, notReached))
                .isTrue();
        assertThat(after(PAIR, reached, BY_MANAGER).state()).isEqualTo(RelationshipState.CLOSING);
    }

    @Test
    void a_closing_meeting_is_held_or_waived_or_not_asked_for() {
        RelationshipFacts notHeld = new RelationshipFacts(FACTS.admissible(), 3, false, 0, true, true);
        Relationship closing = closing(PAIR);
        assertThat(isRefused("closing-meeting-settled", closing, complete(false), BY_MENTEE, notHeld))
                .isTrue();
        assertThat(isRefused("closing-meeting-settled", closing, complete(false), BY_MENTEE, FACTS))
                .isFalse();
        assertThat(isRefused("closing-meeting-settled", closing, complete(true), BY_MENTEE, notHeld))
                .isFalse();
        RelationshipPolicy usual = RelationshipPolicy.usual(ProgrammeFormat.ONE_TO_ONE);
        RelationshipPolicy withoutMeeting = new RelationshipPolicy(
                usual.size(),
                usual.duration(),
                usual.rhythm(),
                usual.pause(),
                usual.maximumExtensions(),
                new ClosingPolicy(30, 30, false));
        Relationship informal = closing(Examples.active(
                new RelationshipTerms(ProgrammeFormat.ONE_TO_ONE, Examples.ZONE, withoutMeeting), Examples.pair()));
        assertThat(isRefused("closing-meeting-settled", informal, complete(false), BY_MENTEE, notHeld))
                .isFalse();
    }

    @Test
    void one_who_leaves_ends_a_pair_but_not_a_group() {
        RelationshipCommand leave = new RelationshipCommand.Leave(MENTEE, Optional.empty());
        assertThat(after(PAIR, leave, BY_MENTEE).state()).isEqualTo(RelationshipState.ENDED_EARLY);
        Relationship smaller = after(GROUP, leave, BY_MENTEE);
        assertThat(smaller.state()).isEqualTo(RelationshipState.ACTIVE);
        assertThat(smaller.isParty(MENTEE)).isFalse();
        assertThat(isRefused("person-is-a-party", smaller, leave, BY_MANAGER)).isTrue();
        assertThat(isRefused("by-herself-or-the-programme", GROUP, leave, on(LATER, MENTOR)))
                .isTrue();
    }

    @Test
    void a_party_goes_on_outside_the_organisation_once() {
        RelationshipCommand external = new RelationshipCommand.ContinueExternally(MENTEE);
        Relationship outside = after(PAIR, external, BY_MANAGER);
        assertThat(outside.externalParties()).containsExactly(MENTEE);
        assertThat(isRefused("not-external-yet", outside, external, BY_MANAGER)).isTrue();
        assertThat(isRefused(
                        "person-is-a-party", PAIR, new RelationshipCommand.ContinueExternally(STRANGER), BY_MANAGER))
                .isTrue();
    }

    @Test
    void everybody_signs_before_the_last_day_and_consents_once() {
        Relationship offered = Relationship.propose(
                        Examples.setting(), Examples.pair(), Examples.terms(), FACTS, on(FIRST_DAY, MANAGER))
                .aggregate()
                .handle(
                        new RelationshipCommand.OfferAgreement(Examples.agreementTerms()),
                        on(FIRST_DAY, MANAGER),
                        FACTS)
                .orThrow();
        RelationshipCommand sign = new RelationshipCommand.SignAgreement(1);
        Relationship half = after(offered, sign, on(FIRST_DAY, MENTOR));
        assertThat(isRefused("not-signed-yet", half, sign, on(FIRST_DAY, MENTOR)))
                .isTrue();
        assertThat(isRefused("end-still-ahead", half, sign, on(LAST_DAY, MENTEE)))
                .isTrue();
        assertThat(isRefused("end-still-ahead", half, sign, on(LAST_DAY.minusDays(1), MENTEE)))
                .isFalse();
        Relationship asked = after(PAIR, extensionTo(LAST_DAY.plusDays(7)), BY_MENTEE);
        assertThat(isRefused(
                        "not-consented-yet",
                        asked,
                        new RelationshipCommand.ConsentToExtension(LAST_DAY.plusDays(7)),
                        BY_MENTEE))
                .isTrue();
    }

    @Test
    void pauses_and_extensions_keep_to_the_policy_to_the_day_and_to_the_number() {
        assertThat(isRefused("within-pause-limit", PAIR, pauseUntil(LATER.plusDays(91)), BY_MENTEE))
                .isTrue();
        assertThat(isRefused("within-pause-limit", PAIR, pauseUntil(LATER.plusDays(90)), BY_MENTEE))
                .isFalse();
        assertThat(isRefused("pause-ends-later", PAIR, pauseUntil(LATER), BY_MENTEE))
                .isTrue();
        Relationship extended = PAIR;
        for (int week = 1; week <= 2; week++) {
            LocalDate until = LAST_DAY.plusWeeks(week);
            extended = after(
                    after(extended, extensionTo(until), BY_MENTEE),
                    new RelationshipCommand.ConsentToExtension(until),
                    on(LATER, MENTOR));
        }
        assertThat(isRefused("extensions-left", extended, extensionTo(LAST_DAY.plusWeeks(3)), BY_MENTEE))
                .isTrue();
    }

    @Test
    void what_was_met_is_ended_and_not_called_off() {
        Relationship proposed = Relationship.propose(
                        Examples.setting(), Examples.pair(), Examples.terms(), FACTS, on(FIRST_DAY, MANAGER))
                .aggregate();
        RelationshipFacts met = new RelationshipFacts(FACTS.admissible(), 1, false, 0, false, false);
        RelationshipFacts notMet = RelationshipFacts.nothingYet(FACTS.admissible());
        RelationshipCommand off = new RelationshipCommand.CallOff(Optional.empty());
        assertThat(isRefused("no-meeting-held", proposed, off, BY_MENTEE, met)).isTrue();
        assertThat(proposed.handle(off, BY_MENTEE, notMet).orThrow().state()).isEqualTo(RelationshipState.VOIDED);
        Relationship offered =
                after(proposed, new RelationshipCommand.OfferAgreement(Examples.agreementTerms()), BY_MENTEE);
        RelationshipCommand end = new RelationshipCommand.EndEarly(Optional.empty());
        assertThat(isRefused("a-meeting-held", offered, end, BY_MENTEE, notMet)).isTrue();
        assertThat(offered.handle(end, BY_MENTEE, met).orThrow().state()).isEqualTo(RelationshipState.ENDED_EARLY);
    }

    @Test
    void one_of_many_leaves_and_does_not_end_it_for_the_others() {
        RelationshipCommand end = new RelationshipCommand.EndEarly(Optional.empty());
        assertThat(isRefused("others-cannot-go-on", GROUP, end, BY_MENTEE)).isTrue();
        assertThat(after(GROUP, end, BY_MANAGER).state()).isEqualTo(RelationshipState.ENDED_EARLY);
        assertThat(after(PAIR, end, BY_MENTEE).state()).isEqualTo(RelationshipState.ENDED_EARLY);
    }

    @Test
    void it_is_complete_when_no_goal_is_open_and_feedback_was_asked_for() {
        Relationship closing = closing(PAIR);
        RelationshipFacts openGoal = new RelationshipFacts(FACTS.admissible(), 3, true, 1, true, true);
        assertThat(isRefused("every-goal-has-an-outcome", closing, complete(false), BY_MENTEE, openGoal))
                .isTrue();
        RelationshipFacts noFeedback = new RelationshipFacts(FACTS.admissible(), 3, true, 0, true, false);
        assertThat(isRefused("feedback-requested", closing, complete(false), BY_MENTEE, noFeedback))
                .isTrue();
        assertThat(after(closing, complete(false), BY_MENTEE).state()).isEqualTo(RelationshipState.COMPLETED);
    }

    @Test
    void a_pair_has_no_room_for_a_third_and_no_phase_is_entered_twice() {
        RelationshipCommand third = new RelationshipCommand.AdmitParty(new Party(SECOND, PartyRole.MENTEE));
        assertThat(isRefused("room-left", PAIR, third, BY_MANAGER)).isTrue();
        assertThat(isRefused("not-a-party-yet", GROUP, third, BY_MANAGER)).isTrue();
        RelationshipCommand first = new RelationshipCommand.EnterPhase(RelationshipPhase.RAPPORT_BUILDING);
        assertThat(isRefused("another-phase", PAIR, first, BY_MENTEE)).isTrue();
        RelationshipCommand next = new RelationshipCommand.EnterPhase(RelationshipPhase.PROGRESS_MAKING);
        assertThat(after(PAIR, next, BY_MENTEE).phase()).isEqualTo(RelationshipPhase.PROGRESS_MAKING);
    }

    private static RelationshipCommand pauseUntil(LocalDate until) {
        return new RelationshipCommand.Pause(PauseReason.ABSENCE, until);
    }

    private static RelationshipCommand extensionTo(LocalDate until) {
        return new RelationshipCommand.RequestExtension(until);
    }

    private static RelationshipCommand complete(boolean closingMeetingWaived) {
        return new RelationshipCommand.Complete(ClosureReason.TERM_REACHED, closingMeetingWaived);
    }

    private static Relationship closing(Relationship relationship) {
        return after(relationship, new RelationshipCommand.StartClosing(ClosingTrigger.ASKED_FOR), BY_MENTEE);
    }

    private static Relationship after(Relationship relationship, RelationshipCommand command, Occasion occasion) {
        return relationship.handle(command, occasion, FACTS).orThrow();
    }

    private static boolean isRefused(
            String rule, Relationship relationship, RelationshipCommand command, Occasion occasion) {
        return isRefused(rule, relationship, command, occasion, FACTS);
    }

    private static boolean isRefused(
            String rule,
            Relationship relationship,
            RelationshipCommand command,
            Occasion occasion,
            RelationshipFacts facts) {
        return Rules.refusing(relationship.handle(command, occasion, facts)).contains(rule);
    }
}
