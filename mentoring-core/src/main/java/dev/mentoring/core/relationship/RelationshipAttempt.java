package dev.mentoring.core.relationship;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.ActorKind;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.programme.RelationshipPolicy;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A command to a relationship, and everything by which it is judged. */
record RelationshipAttempt(
        Relationship relationship, RelationshipCommand command, Occasion occasion, RelationshipFacts facts) {
    RelationshipAttempt {
        requireNonNull(relationship);
        requireNonNull(command);
        requireNonNull(occasion);
        requireNonNull(facts);
    }

    <T extends RelationshipCommand> T as(Class<T> type) {
        return type.cast(command);
    }

    RelationshipPolicy policy() {
        return relationship.terms().policy();
    }

    LocalDate today() {
        return LocalDate.ofInstant(occasion.at(), relationship.terms().zone());
    }

    ParticipantId by() {
        return occasion.by().id();
    }

    boolean isByParty() {
        return occasion.by().kind() == ActorKind.PARTICIPANT
                && relationship.signatories().contains(by());
    }

    boolean isByProgramme() {
        return occasion.by().isOfTheProgramme();
    }

    boolean isByUninvolvedCoordinator() {
        return occasion.by().kind() == ActorKind.PROGRAMME_MANAGER
                && !relationship.everParties().contains(by());
    }

    AgreementTerms offered() {
        return as(RelationshipCommand.OfferAgreement.class).terms();
    }

    boolean keepsDates() {
        LocalDate from = relationship.agreement().orElseThrow().terms().from();
        return offered().from().equals(from)
                && offered().until().equals(relationship.plannedEnd().orElseThrow());
    }

    boolean signsWhatIsOffered() {
        int version = as(RelationshipCommand.SignAgreement.class).version();
        return relationship
                .agreementOffered()
                .filter(offered -> offered.version() == version)
                .isPresent();
    }

    boolean isLastSignature() {
        return isByParty()
                && Sets.difference(relationship.signatories(), relationship.signatures())
                        .equals(Sets.newHashSet(by()));
    }

    int pausedDays() {
        return relationship.life().pauses().stream()
                .mapToInt(pause -> pause.days(relationship.terms().zone(), occasion.at()))
                .sum();
    }

    /** What all pauses come to when the new one takes as long as it is meant to. */
    long pausedDaysThen() {
        LocalDate until = as(RelationshipCommand.Pause.class).until();
        return pausedDays() + ChronoUnit.DAYS.between(today(), until);
    }

    int daysOfThisPause() {
        return Iterables.getLast(relationship.life().pauses())
                .days(relationship.terms().zone(), occasion.at());
    }

    boolean endMovesOn() {
        LocalDate until = as(RelationshipCommand.RequestExtension.class).until();
        return until.isAfter(relationship.plannedEnd().orElseThrow()) && until.isAfter(today());
    }

    boolean extensionWithinBounds() {
        LocalDate from = relationship.agreement().orElseThrow().terms().from();
        return policy().duration()
                .admits(from, as(RelationshipCommand.RequestExtension.class).until());
    }

    boolean answersTheRequest() {
        LocalDate until = command instanceof RelationshipCommand.ConsentToExtension consent
                ? consent.until()
                : as(RelationshipCommand.RefuseExtension.class).until();
        return relationship
                .extensionRequest()
                .filter(request -> request.until().equals(until))
                .isPresent();
    }

    boolean isLastConsent() {
        return Sets.difference(
                        relationship.signatories(),
                        relationship.extensionRequest().orElseThrow().consents())
                .equals(Sets.newHashSet(by()));
    }

    boolean isClosingDue() {
        LocalDate window = relationship
                .plannedEnd()
                .orElseThrow()
                .minusDays(policy().closing().windowDays());
        return switch (as(RelationshipCommand.StartClosing.class).trigger()) {
            case END_IS_NEAR -> !today().isBefore(window);
            case GOALS_REACHED -> facts.goalsReached();
            case ASKED_FOR -> isByParty();
        };
    }

    boolean isClosingMeetingSettled() {
        return facts.closingMeetingHeld()
                || as(RelationshipCommand.Complete.class).closingMeetingWaived()
                || !policy().closing().closingMeeting();
    }

    /** Whom an admission or a stepping in would make a party. */
    ParticipantId newcomer() {
        return command instanceof RelationshipCommand.StepIn step
                ? step.backup()
                : as(RelationshipCommand.AdmitParty.class).party().person();
    }

    boolean hasRoom() {
        Party newcomer = as(RelationshipCommand.AdmitParty.class).party();
        return relationship
                .terms()
                .admit(ImmutableList.<Party>builder()
                        .addAll(relationship.parties())
                        .add(newcomer)
                        .build());
    }

    /** Whom a command is about that names one of the parties. */
    ParticipantId person() {
        return command instanceof RelationshipCommand.Leave leave
                ? leave.person()
                : as(RelationshipCommand.ContinueExternally.class).person();
    }

    boolean tooFewWithout(ParticipantId person) {
        return !relationship
                .terms()
                .admit(relationship.parties().stream()
                        .filter(party -> !party.person().equals(person))
                        .collect(toImmutableList()));
    }
}
