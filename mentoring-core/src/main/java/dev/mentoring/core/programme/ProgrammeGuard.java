package dev.mentoring.core.programme;

import dev.mentoring.core.lifecycle.ActorKind;
import dev.mentoring.core.lifecycle.Guard;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What must hold before a programme does as it is asked. */
enum ProgrammeGuard implements Guard<ProgrammeAttempt> {
    BY_PROGRAMME_MANAGER,
    TERMS_COMPLETE,
    COORDINATOR_PRESENT,
    COORDINATOR_NEW,
    COORDINATOR_KNOWN,
    ANOTHER_COORDINATOR,
    NO_COHORT_LIVES,
    NO_RELATIONSHIP_LIVES,
    RETENTION_SCHEDULED;

    @Override
    public boolean holds(ProgrammeAttempt attempt) {
        return switch (this) {
            case BY_PROGRAMME_MANAGER -> attempt.occasion().by().kind() == ActorKind.PROGRAMME_MANAGER;
            case TERMS_COMPLETE -> attempt.programme().terms().complete();
            case COORDINATOR_PRESENT -> !attempt.programme().coordinators().isEmpty();
            case COORDINATOR_NEW ->
                attempt.command() instanceof ProgrammeCommand.Appoint appoint
                        && !attempt.programme().coordinators().contains(appoint.coordinator());
            case COORDINATOR_KNOWN ->
                attempt.command() instanceof ProgrammeCommand.Relieve relieve
                        && attempt.programme().coordinators().contains(relieve.coordinator());
            case ANOTHER_COORDINATOR -> attempt.programme().coordinators().size() > 1;
            case NO_COHORT_LIVES -> attempt.facts().liveCohorts() == 0;
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
        return ProgrammeTexts.CATALOGUE.text("mend.ProgrammeGuard." + name());
    }
}
