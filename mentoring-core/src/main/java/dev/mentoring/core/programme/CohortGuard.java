package dev.mentoring.core.programme;

import dev.mentoring.core.lifecycle.ActorKind;
import dev.mentoring.core.lifecycle.Guard;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What must hold before a cohort does as it is asked. */
enum CohortGuard implements Guard<CohortAttempt> {
    BY_PROGRAMME_MANAGER,
    BY_MANAGER_OR_SOFTWARE,
    PROGRAMME_RUNS,
    WITHIN_ENROLMENT_DATES,
    ENOUGH_ARE_READY,
    EVERY_PROPOSAL_DECIDED,
    NO_RELATIONSHIP_LIVES,
    RETENTION_SCHEDULED;

    @Override
    public boolean holds(CohortAttempt attempt) {
        return switch (this) {
            case BY_PROGRAMME_MANAGER -> attempt.occasion().by().kind() == ActorKind.PROGRAMME_MANAGER;
            case BY_MANAGER_OR_SOFTWARE -> attempt.occasion().by().isOfTheProgramme();
            case PROGRAMME_RUNS -> attempt.facts().programme() == ProgrammeState.PUBLISHED;
            case WITHIN_ENROLMENT_DATES ->
                attempt.cohort().enrolmentDay(attempt.occasion().at());
            case ENOUGH_ARE_READY ->
                !attempt.facts()
                        .readiness()
                        .report(attempt.cohort().id(), attempt.cohort().format())
                        .hasErrors();
            case EVERY_PROPOSAL_DECIDED -> attempt.facts().openProposals() == 0;
            case NO_RELATIONSHIP_LIVES -> attempt.facts().liveRelationships() == 0;
            case RETENTION_SCHEDULED -> attempt.facts().retentionScheduled();
        };
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return ProgrammeTexts.CATALOGUE.label(this);
    }

    @Override
    public BilingualText mend() {
        return ProgrammeTexts.CATALOGUE.text("mend.CohortGuard." + name());
    }
}
