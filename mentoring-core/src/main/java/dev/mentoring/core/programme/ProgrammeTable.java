package dev.mentoring.core.programme;

import static dev.mentoring.core.programme.ProgrammeCommandKind.APPOINT;
import static dev.mentoring.core.programme.ProgrammeCommandKind.ARCHIVE;
import static dev.mentoring.core.programme.ProgrammeCommandKind.CANCEL;
import static dev.mentoring.core.programme.ProgrammeCommandKind.CLOSE;
import static dev.mentoring.core.programme.ProgrammeCommandKind.PUBLISH;
import static dev.mentoring.core.programme.ProgrammeCommandKind.RELIEVE;
import static dev.mentoring.core.programme.ProgrammeCommandKind.RESUME;
import static dev.mentoring.core.programme.ProgrammeCommandKind.REVISE;
import static dev.mentoring.core.programme.ProgrammeCommandKind.START_CLOSING;
import static dev.mentoring.core.programme.ProgrammeCommandKind.SUSPEND;
import static dev.mentoring.core.programme.ProgrammeGuard.ANOTHER_COORDINATOR;
import static dev.mentoring.core.programme.ProgrammeGuard.BY_PROGRAMME_MANAGER;
import static dev.mentoring.core.programme.ProgrammeGuard.COORDINATOR_KNOWN;
import static dev.mentoring.core.programme.ProgrammeGuard.COORDINATOR_NEW;
import static dev.mentoring.core.programme.ProgrammeGuard.COORDINATOR_PRESENT;
import static dev.mentoring.core.programme.ProgrammeGuard.NO_COHORT_LIVES;
import static dev.mentoring.core.programme.ProgrammeGuard.NO_RELATIONSHIP_LIVES;
import static dev.mentoring.core.programme.ProgrammeGuard.RETENTION_SCHEDULED;
import static dev.mentoring.core.programme.ProgrammeGuard.TERMS_COMPLETE;
import static dev.mentoring.core.programme.ProgrammeState.ARCHIVED;
import static dev.mentoring.core.programme.ProgrammeState.CANCELLED;
import static dev.mentoring.core.programme.ProgrammeState.CLOSED;
import static dev.mentoring.core.programme.ProgrammeState.CLOSING;
import static dev.mentoring.core.programme.ProgrammeState.DRAFT;
import static dev.mentoring.core.programme.ProgrammeState.PUBLISHED;
import static dev.mentoring.core.programme.ProgrammeState.SUSPENDED;

import dev.mentoring.core.lifecycle.TransitionTable;

/** Every way from one state of a programme to another. */
final class ProgrammeTable {
    static final TransitionTable<ProgrammeState, ProgrammeCommandKind, ProgrammeAttempt> TABLE =
            TransitionTable.<ProgrammeState, ProgrammeCommandKind, ProgrammeAttempt>named(
                            "programme",
                            ProgrammeTexts.CATALOGUE.text("lifecycle.programme"),
                            ProgrammeState.class,
                            ProgrammeCommandKind.class)
                    .begins(DRAFT)
                    .from(DRAFT)
                    .on(REVISE)
                    .stays()
                    .requires(BY_PROGRAMME_MANAGER)
                    .from(DRAFT, PUBLISHED, SUSPENDED, CLOSING)
                    .on(APPOINT)
                    .stays()
                    .requires(BY_PROGRAMME_MANAGER, COORDINATOR_NEW)
                    .from(DRAFT)
                    .on(RELIEVE)
                    .stays()
                    .requires(BY_PROGRAMME_MANAGER, COORDINATOR_KNOWN)
                    .from(PUBLISHED, SUSPENDED, CLOSING)
                    .on(RELIEVE)
                    .stays()
                    .requires(BY_PROGRAMME_MANAGER, COORDINATOR_KNOWN, ANOTHER_COORDINATOR)
                    .from(DRAFT)
                    .on(PUBLISH)
                    .to(PUBLISHED)
                    .requires(BY_PROGRAMME_MANAGER, TERMS_COMPLETE, COORDINATOR_PRESENT)
                    .from(PUBLISHED)
                    .on(SUSPEND)
                    .to(SUSPENDED)
                    .requires(BY_PROGRAMME_MANAGER)
                    .from(SUSPENDED)
                    .on(RESUME)
                    .to(PUBLISHED)
                    .requires(BY_PROGRAMME_MANAGER)
                    .from(PUBLISHED)
                    .on(START_CLOSING)
                    .to(CLOSING)
                    .requires(BY_PROGRAMME_MANAGER)
                    .from(CLOSING)
                    .on(CLOSE)
                    .to(CLOSED)
                    .requires(BY_PROGRAMME_MANAGER, NO_COHORT_LIVES, NO_RELATIONSHIP_LIVES)
                    .from(CLOSED)
                    .on(ARCHIVE)
                    .to(ARCHIVED)
                    .requires(RETENTION_SCHEDULED)
                    .from(DRAFT, PUBLISHED, SUSPENDED, CLOSING)
                    .on(CANCEL)
                    .to(CANCELLED)
                    .requires(BY_PROGRAMME_MANAGER, NO_COHORT_LIVES, NO_RELATIONSHIP_LIVES)
                    .ends(ARCHIVED, CANCELLED)
                    .build();

    private ProgrammeTable() {}
}
