package dev.mentoring.core.relationship;

import com.google.common.collect.Sets;
import dev.mentoring.core.lifecycle.Guard;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What must hold for a command to pass. */
enum RelationshipGuard implements Guard<RelationshipAttempt> {
    BY_A_PARTY,
    BY_A_PARTY_OR_THE_PROGRAMME,
    BY_THE_PROGRAMME,
    BY_AN_UNINVOLVED_COORDINATOR,
    DURATION_WITHIN_BOUNDS,
    DATES_KEPT,
    EXPECTATIONS_BY_PARTIES,
    LAST_SIGNATURE,
    VERSION_ON_OFFER,
    NOT_SIGNED_YET,
    END_STILL_AHEAD,
    NO_MEETING_HELD,
    A_MEETING_HELD,
    PAUSE_ENDS_LATER,
    WITHIN_PAUSE_LIMIT,
    EVERYBODY_ADMISSIBLE,
    NO_CONFLICT_OPEN,
    CONFLICT_OPEN,
    AGREEMENT_BINDS_EVERYBODY,
    DECIDED_TO_END,
    END_MOVES_ON,
    WITHIN_LONGEST_DURATION,
    EXTENSIONS_LEFT,
    NO_EXTENSION_ASKED,
    EXTENSION_ASKED,
    NOT_CONSENTED_YET,
    CLOSING_DUE,
    CLOSING_MEETING_SETTLED,
    EVERY_GOAL_HAS_AN_OUTCOME,
    FEEDBACK_REQUESTED,
    OTHERS_CANNOT_GO_ON,
    NOT_A_PARTY_YET,
    ROOM_LEFT,
    NEWCOMER_ADMISSIBLE,
    TOO_FEW_REMAIN,
    BY_HERSELF_OR_THE_PROGRAMME,
    PERSON_IS_A_PARTY,
    BACKUP_STANDS_BY,
    REPLACES_A_MENTOR,
    ANOTHER_PHASE,
    NOT_EXTERNAL_YET,
    NOT_REDEFINED_YET;

    @Override
    public boolean holds(RelationshipAttempt attempt) {
        return switch (this) {
            case BY_A_PARTY -> attempt.isByParty();
            case BY_A_PARTY_OR_THE_PROGRAMME -> attempt.isByParty() || attempt.isByProgramme();
            case BY_THE_PROGRAMME -> attempt.isByProgramme();
            case BY_AN_UNINVOLVED_COORDINATOR -> attempt.isByUninvolvedCoordinator();
            case DURATION_WITHIN_BOUNDS ->
                attempt.policy()
                        .duration()
                        .admits(attempt.offered().from(), attempt.offered().until());
            case DATES_KEPT -> attempt.keepsDates();
            case EXPECTATIONS_BY_PARTIES ->
                attempt.relationship()
                        .signatories()
                        .containsAll(attempt.offered().expectations().keySet());
            case LAST_SIGNATURE -> attempt.isLastSignature();
            case VERSION_ON_OFFER -> attempt.signsWhatIsOffered();
            case NOT_SIGNED_YET -> !attempt.relationship().signatures().contains(attempt.by());
            case END_STILL_AHEAD ->
                attempt.relationship()
                        .agreementOffered()
                        .map(Agreement::terms)
                        .filter(terms -> terms.until().isAfter(attempt.today()))
                        .isPresent();
            case NO_MEETING_HELD -> attempt.facts().meetingsHeld() == 0;
            case A_MEETING_HELD -> attempt.facts().meetingsHeld() > 0;
            case PAUSE_ENDS_LATER ->
                attempt.as(RelationshipCommand.Pause.class).until().isAfter(attempt.today());
            case WITHIN_PAUSE_LIMIT ->
                attempt.pausedDaysThen() <= attempt.policy().pause().maximumDays();
            case EVERYBODY_ADMISSIBLE ->
                attempt.facts()
                        .admissible()
                        .containsAll(Sets.difference(
                                attempt.relationship().signatories(),
                                attempt.relationship().externalParties()));
            case NO_CONFLICT_OPEN -> attempt.relationship().conflict().isEmpty();
            case CONFLICT_OPEN -> attempt.relationship().conflict().isPresent();
            case AGREEMENT_BINDS_EVERYBODY ->
                attempt.relationship()
                        .boundBy()
                        .containsAll(attempt.relationship().signatories());
            case DECIDED_TO_END ->
                attempt.as(RelationshipCommand.SettleConflict.class).decision() == ConflictDecision.END;
            case END_MOVES_ON -> attempt.endMovesOn();
            case WITHIN_LONGEST_DURATION -> attempt.extensionWithinBounds();
            case EXTENSIONS_LEFT ->
                attempt.relationship().extensions() < attempt.policy().maximumExtensions();
            case NO_EXTENSION_ASKED -> attempt.relationship().extensionRequest().isEmpty();
            case EXTENSION_ASKED -> attempt.answersTheRequest();
            case NOT_CONSENTED_YET ->
                attempt.relationship()
                        .extensionRequest()
                        .filter(request -> request.consents().contains(attempt.by()))
                        .isEmpty();
            case CLOSING_DUE -> attempt.isClosingDue();
            case CLOSING_MEETING_SETTLED -> attempt.isClosingMeetingSettled();
            case EVERY_GOAL_HAS_AN_OUTCOME -> attempt.facts().openGoals() == 0;
            case FEEDBACK_REQUESTED -> attempt.facts().feedbackRequested();
            case OTHERS_CANNOT_GO_ON -> attempt.isByProgramme() || attempt.tooFewWithout(attempt.by());
            case NOT_A_PARTY_YET ->
                !attempt.relationship()
                        .isParty(attempt.as(RelationshipCommand.AdmitParty.class)
                                .party()
                                .person());
            case ROOM_LEFT -> attempt.hasRoom();
            case NEWCOMER_ADMISSIBLE -> attempt.facts().admissible().contains(attempt.newcomer());
            case TOO_FEW_REMAIN ->
                attempt.tooFewWithout(
                        attempt.as(RelationshipCommand.Leave.class).person());
            case BY_HERSELF_OR_THE_PROGRAMME ->
                attempt.occasion()
                                .by()
                                .is(attempt.as(RelationshipCommand.Leave.class).person())
                        || attempt.isByProgramme();
            case PERSON_IS_A_PARTY -> attempt.relationship().isParty(attempt.person());
            case BACKUP_STANDS_BY ->
                attempt.relationship().parties().contains(new Party(attempt.newcomer(), PartyRole.BACKUP_MENTOR));
            case REPLACES_A_MENTOR ->
                attempt.relationship()
                        .parties()
                        .contains(new Party(
                                attempt.as(RelationshipCommand.StepIn.class).replaced(), PartyRole.MENTOR));
            case ANOTHER_PHASE ->
                attempt.relationship().phase()
                        != attempt.as(RelationshipCommand.EnterPhase.class).phase();
            case NOT_EXTERNAL_YET -> !attempt.relationship().externalParties().contains(attempt.person());
            case NOT_REDEFINED_YET -> attempt.relationship().redefinition().isEmpty();
        };
    }

    @Override
    public BilingualText mend() {
        return RelationshipTexts.CATALOGUE.text("mend.RelationshipGuard." + name());
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return RelationshipTexts.CATALOGUE.label(this);
    }
}
