package dev.mentoring.core.enrolment;

import dev.mentoring.core.lifecycle.ActorKind;
import dev.mentoring.core.lifecycle.Guard;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What must hold before an enrolment does as it is asked, and what chooses where a pause leads back to. */
enum EnrolmentGuard implements Guard<EnrolmentAttempt> {
    BY_THE_PARTICIPANT,
    BY_PROGRAMME_MANAGER,
    BY_LINE_MANAGER,
    BY_A_MANAGER,
    BY_MANAGER_OR_SOFTWARE,
    BY_THE_PARTICIPANT_OR_FOR_HER,
    BY_SOMEBODY_ELSE,
    PEOPLE_MAY_JOIN,
    NOT_ENROLLED_TWICE,
    ANSWERS_COMPLETE,
    LINE_MANAGER_NOT_ASKED_TWICE,
    ELIGIBLE,
    LINE_MANAGER_AGREES,
    CONSENTS_GIVEN,
    TRAINING_DONE,
    A_PLACE_IS_FREE,
    NO_PARTNER_FEASIBLE,
    RELATIONSHIP_IS_NEW,
    RELATIONSHIP_IS_LIVE,
    NO_RELATIONSHIP_LEFT,
    RETURN_IS_AHEAD,
    PAUSE_WITHIN_POLICY,
    WAS_APPROVED,
    WAS_READY,
    WAS_WAITLISTED,
    DEADLINE_PASSED,
    NOT_REAPPLIED_YET;

    @Override
    public boolean holds(EnrolmentAttempt attempt) {
        return switch (this) {
            case BY_THE_PARTICIPANT -> attempt.byParticipant();
            case BY_PROGRAMME_MANAGER -> attempt.by(ActorKind.PROGRAMME_MANAGER);
            case BY_LINE_MANAGER -> attempt.by(ActorKind.LINE_MANAGER);
            case BY_A_MANAGER -> attempt.by(ActorKind.PROGRAMME_MANAGER) || attempt.by(ActorKind.LINE_MANAGER);
            case BY_MANAGER_OR_SOFTWARE -> attempt.occasion().by().isOfTheProgramme();
            case BY_THE_PARTICIPANT_OR_FOR_HER ->
                attempt.byParticipant() || attempt.occasion().by().isOfTheProgramme();
            case BY_SOMEBODY_ELSE ->
                !attempt.occasion().by().id().equals(attempt.enrolment().participant());
            case PEOPLE_MAY_JOIN -> attempt.facts().takesPeople();
            case NOT_ENROLLED_TWICE -> !attempt.facts().enrolledAlready();
            case ANSWERS_COMPLETE -> attempt.answersComplete();
            case LINE_MANAGER_NOT_ASKED_TWICE -> !attempt.enrolment().lineManagerAgreed();
            case ELIGIBLE -> attempt.eligibility().established();
            case LINE_MANAGER_AGREES ->
                attempt.enrolment().lineManagerAgreed()
                        || !attempt.facts().terms().enrolment().lineManagerAgrees();
            case CONSENTS_GIVEN -> attempt.facts().consentsGiven();
            case TRAINING_DONE -> attempt.facts().trainingDone();
            case A_PLACE_IS_FREE -> attempt.facts().freePlaces() >= 1;
            case NO_PARTNER_FEASIBLE -> attempt.facts().feasiblePartners() == 0;
            case RELATIONSHIP_IS_NEW -> attempt.addsRelationship();
            case RELATIONSHIP_IS_LIVE -> attempt.knowsRelationship();
            case NO_RELATIONSHIP_LEFT -> attempt.enrolment().relationships().isEmpty();
            case RETURN_IS_AHEAD -> attempt.pauseAhead();
            case PAUSE_WITHIN_POLICY -> attempt.pauseWithinPolicy();
            case WAS_APPROVED -> attempt.was(EnrolmentState.APPROVED);
            case WAS_READY -> attempt.was(EnrolmentState.READY);
            case WAS_WAITLISTED -> attempt.was(EnrolmentState.WAITLISTED);
            case DEADLINE_PASSED -> attempt.deadlinePassed();
            case NOT_REAPPLIED_YET -> attempt.enrolment().successor().isEmpty();
        };
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return EnrolmentTexts.CATALOGUE.label(this);
    }

    @Override
    public BilingualText mend() {
        return EnrolmentTexts.CATALOGUE.text("mend.EnrolmentGuard." + name());
    }
}
