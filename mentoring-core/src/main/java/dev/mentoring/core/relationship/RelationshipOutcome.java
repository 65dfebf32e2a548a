package dev.mentoring.core.relationship;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.relationship.RelationshipCommand.AdmitParty;
import dev.mentoring.core.relationship.RelationshipCommand.CallOff;
import dev.mentoring.core.relationship.RelationshipCommand.Complete;
import dev.mentoring.core.relationship.RelationshipCommand.ContinueExternally;
import dev.mentoring.core.relationship.RelationshipCommand.EndEarly;
import dev.mentoring.core.relationship.RelationshipCommand.EnterPhase;
import dev.mentoring.core.relationship.RelationshipCommand.Leave;
import dev.mentoring.core.relationship.RelationshipCommand.Pause;
import dev.mentoring.core.relationship.RelationshipCommand.RaiseConflict;
import dev.mentoring.core.relationship.RelationshipCommand.Redefine;
import dev.mentoring.core.relationship.RelationshipCommand.RequestExtension;
import dev.mentoring.core.relationship.RelationshipCommand.SettleConflict;
import dev.mentoring.core.relationship.RelationshipCommand.SignAgreement;
import dev.mentoring.core.relationship.RelationshipCommand.StartClosing;
import dev.mentoring.core.relationship.RelationshipCommand.StepIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What happens when a command passes. */
final class RelationshipOutcome {
    private final RelationshipAttempt attempt;
    private final Relationship relationship;

    private RelationshipOutcome(RelationshipAttempt attempt) {
        this.attempt = attempt;
        this.relationship = attempt.relationship();
    }

    static List<RelationshipEvent> of(RelationshipAttempt attempt) {
        return new RelationshipOutcome(attempt).events();
    }

    private List<RelationshipEvent> events() {
        return switch (attempt.command().kind()) {
            case OFFER_AGREEMENT -> List.of(newVersion(attempt.offered()));
            case SIGN_AGREEMENT -> signed(attempt.as(SignAgreement.class).version());
            case CALL_OFF ->
                List.of(new RelationshipEvent.CalledOff(
                        attempt.as(CallOff.class).reason(), relationship.signatories()));
            case PAUSE ->
                List.of(new RelationshipEvent.Paused(
                        Optional.of(attempt.as(Pause.class).reason()),
                        attempt.as(Pause.class).until()));
            case RESUME -> List.of(resumed());
            case RAISE_CONFLICT ->
                List.of(new RelationshipEvent.ConflictRaised(
                        Optional.of(attempt.as(RaiseConflict.class).conflict())));
            case SETTLE_CONFLICT -> settled(attempt.as(SettleConflict.class).decision());
            case REQUEST_EXTENSION ->
                List.of(
                        new AgreementEvent.ExtensionRequested(
                                attempt.as(RequestExtension.class).until()),
                        new AgreementEvent.ExtensionConsented(attempt.by()));
            case CONSENT_TO_EXTENSION -> consented();
            case REFUSE_EXTENSION -> List.of(new AgreementEvent.ExtensionRefused(attempt.by()));
            case START_CLOSING ->
                List.of(new RelationshipEvent.ClosingStarted(
                        attempt.as(StartClosing.class).trigger()));
            case COMPLETE -> List.of(completed(attempt.as(Complete.class)));
            case END_EARLY -> List.of(endedEarly(attempt.as(EndEarly.class).reason(), relationship.signatories()));
            case ADMIT_PARTY -> joined(attempt.as(AdmitParty.class).party());
            case LEAVE -> left(attempt.as(Leave.class));
            case STEP_IN -> steppedIn(attempt.as(StepIn.class));
            case ENTER_PHASE ->
                List.of(new RelationshipEvent.PhaseEntered(
                        attempt.as(EnterPhase.class).phase()));
            case CONTINUE_EXTERNALLY ->
                List.of(new PartyEvent.ContinuedExternally(
                        attempt.as(ContinueExternally.class).person()));
            case REDEFINE ->
                List.of(new RelationshipEvent.Redefined(
                        attempt.as(Redefine.class).redefinition()));
        };
    }

    private RelationshipEvent newVersion(AgreementTerms terms) {
        int last = relationship
                .agreementOffered()
                .or(relationship::agreement)
                .map(Agreement::version)
                .orElse(0);
        return new AgreementEvent.AgreementOffered(new Agreement(last + 1, terms));
    }

    private List<RelationshipEvent> signed(int version) {
        ImmutableList.Builder<RelationshipEvent> events = ImmutableList.builder();
        events.add(new AgreementEvent.AgreementSigned(version, attempt.by()));
        if (attempt.isLastSignature()) {
            events.add(new AgreementEvent.AgreementEnteredIntoForce(version));
            if (relationship.state() == RelationshipState.PENDING_AGREEMENT) {
                AgreementTerms terms =
                        relationship.agreementOffered().orElseThrow().terms();
                events.add(new RelationshipEvent.Activated(terms.until()));
            }
        }
        return events.build();
    }

    private RelationshipEvent resumed() {
        int days = attempt.daysOfThisPause();
        LocalDate end = relationship.plannedEnd().orElseThrow();
        return new RelationshipEvent.Resumed(days, attempt.policy().pause().shiftsEnd() ? end.plusDays(days) : end);
    }

    private List<RelationshipEvent> settled(ConflictDecision decision) {
        RelationshipEvent settled = new RelationshipEvent.ConflictSettled(decision);
        Optional<ClosureReason> reason =
                relationship.conflict().flatMap(Conflict::kind).map(ConflictKind::closureReason);
        return decision == ConflictDecision.CONTINUE
                ? List.of(settled)
                : List.of(settled, endedEarly(reason, relationship.signatories()));
    }

    private List<RelationshipEvent> consented() {
        RelationshipEvent consented = new AgreementEvent.ExtensionConsented(attempt.by());
        LocalDate until = relationship.extensionRequest().orElseThrow().until();
        return attempt.isLastConsent() ? List.of(consented, new AgreementEvent.Extended(until)) : List.of(consented);
    }

    private RelationshipEvent completed(Complete complete) {
        return new RelationshipEvent.Completed(
                Optional.of(complete.reason()), complete.closingMeetingWaived(), relationship.signatories());
    }

    private RelationshipEvent endedEarly(Optional<ClosureReason> reason, ImmutableSortedSet<ParticipantId> released) {
        ClosureProcess process = relationship.state() == RelationshipState.CLOSING
                ? ClosureProcess.PLANNED_NOT_COMPLETED
                : ClosureProcess.UNPLANNED;
        return new RelationshipEvent.EndedEarly(reason, process, released);
    }

    private List<RelationshipEvent> joined(Party party) {
        RelationshipEvent joined = new PartyEvent.PartyJoined(party);
        return party.isBackup() ? List.of(joined) : List.of(joined, newVersion(termsInForce()));
    }

    /** Who is left signs anew, unless nobody is left who could go on or nothing is to be signed any more. */
    private List<RelationshipEvent> left(Leave leave) {
        Party party = relationship.parties().stream()
                .filter(one -> one.person().equals(leave.person()))
                .findFirst()
                .orElseThrow();
        RelationshipEvent left = new PartyEvent.PartyLeft(party, leave.reason());
        if (attempt.tooFewWithout(leave.person())) {
            ImmutableSortedSet<ParticipantId> others = ImmutableSortedSet.copyOf(
                    Sets.difference(relationship.signatories(), ImmutableSortedSet.of(leave.person())));
            return relationship.state() == RelationshipState.PENDING_AGREEMENT
                    ? List.of(left, new RelationshipEvent.CalledOff(leave.reason(), others))
                    : List.of(left, endedEarly(leave.reason(), others));
        }
        return party.isBackup() || relationship.state() == RelationshipState.CLOSING
                ? List.of(left)
                : List.of(left, newVersion(termsInForce().without(leave.person())));
    }

    private List<RelationshipEvent> steppedIn(StepIn step) {
        return List.of(
                new PartyEvent.BackupSteppedIn(step.backup(), step.replaced()),
                newVersion(termsInForce().without(step.replaced())));
    }

    /** What the parties agreed on, with the end as pauses and extensions have moved it; or else what is on the table. */
    private AgreementTerms termsInForce() {
        return relationship
                .agreement()
                .map(Agreement::terms)
                .map(terms ->
                        terms.between(terms.from(), relationship.plannedEnd().orElseThrow()))
                .orElseGet(() -> relationship.agreementOffered().orElseThrow().terms());
    }
}
