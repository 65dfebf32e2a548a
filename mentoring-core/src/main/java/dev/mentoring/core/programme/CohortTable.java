package dev.mentoring.core.programme;

import static dev.mentoring.core.programme.CohortCommandKind.ARCHIVE;
import static dev.mentoring.core.programme.CohortCommandKind.CANCEL;
import static dev.mentoring.core.programme.CohortCommandKind.CLOSE;
import static dev.mentoring.core.programme.CohortCommandKind.CLOSE_ENROLMENT;
import static dev.mentoring.core.programme.CohortCommandKind.LAUNCH;
import static dev.mentoring.core.programme.CohortCommandKind.OPEN_ENROLMENT;
import static dev.mentoring.core.programme.CohortCommandKind.PUBLISH;
import static dev.mentoring.core.programme.CohortCommandKind.RESCHEDULE;
import static dev.mentoring.core.programme.CohortCommandKind.RESUME;
import static dev.mentoring.core.programme.CohortCommandKind.START_CLOSING;
import static dev.mentoring.core.programme.CohortCommandKind.START_MATCHING;
import static dev.mentoring.core.programme.CohortCommandKind.SUSPEND;
import static dev.mentoring.core.programme.CohortGuard.BY_MANAGER_OR_SOFTWARE;
import static dev.mentoring.core.programme.CohortGuard.BY_PROGRAMME_MANAGER;
import static dev.mentoring.core.programme.CohortGuard.ENOUGH_ARE_READY;
import static dev.mentoring.core.programme.CohortGuard.EVERY_PROPOSAL_DECIDED;
import static dev.mentoring.core.programme.CohortGuard.NO_RELATIONSHIP_LIVES;
import static dev.mentoring.core.programme.CohortGuard.PROGRAMME_RUNS;
import static dev.mentoring.core.programme.CohortGuard.RETENTION_SCHEDULED;
import static dev.mentoring.core.programme.CohortGuard.WITHIN_ENROLMENT_DATES;
import static dev.mentoring.core.programme.CohortState.ARCHIVED;
import static dev.mentoring.core.programme.CohortState.CANCELLED;
import static dev.mentoring.core.programme.CohortState.CLOSED;
import static dev.mentoring.core.programme.CohortState.CLOSING;
import static dev.mentoring.core.programme.CohortState.DRAFT;
import static dev.mentoring.core.programme.CohortState.ENROLMENT_CLOSED;
import static dev.mentoring.core.programme.CohortState.ENROLMENT_OPEN;
import static dev.mentoring.core.programme.CohortState.MATCHING;
import static dev.mentoring.core.programme.CohortState.PUBLISHED;
import static dev.mentoring.core.programme.CohortState.RUNNING;
import static dev.mentoring.core.programme.CohortState.SUSPENDED;

import dev.mentoring.core.lifecycle.TransitionTable;

/** Every way from one state of a cohort to another. */
final class CohortTable {
    static final TransitionTable<CohortState, CohortCommandKind, CohortAttempt> TABLE =
            TransitionTable.<CohortState, CohortCommandKind, CohortAttempt>named(
                            "cohort",
                            ProgrammeTexts.CATALOGUE.text("lifecycle.cohort"),
                            CohortState.class,
                            CohortCommandKind.class)
                    .begins(DRAFT)
                    .from(DRAFT, PUBLISHED)
                    .on(RESCHEDULE)
                    .stays()
                    .requires(BY_PROGRAMME_MANAGER)
                    .from(DRAFT)
                    .on(PUBLISH)
                    .to(PUBLISHED)
                    .requires(BY_PROGRAMME_MANAGER, PROGRAMME_RUNS)
                    .from(PUBLISHED)
                    .on(OPEN_ENROLMENT)
                    .to(ENROLMENT_OPEN)
                    .requires(BY_MANAGER_OR_SOFTWARE, PROGRAMME_RUNS, WITHIN_ENROLMENT_DATES)
                    .from(ENROLMENT_OPEN)
                    .on(CLOSE_ENROLMENT)
                    .to(ENROLMENT_CLOSED)
                    .requires(BY_MANAGER_OR_SOFTWARE)
                    .from(ENROLMENT_CLOSED)
                    .on(START_MATCHING)
                    .to(MATCHING)
                    .requires(BY_PROGRAMME_MANAGER, PROGRAMME_RUNS, ENOUGH_ARE_READY)
                    .from(MATCHING)
                    .on(LAUNCH)
                    .to(RUNNING)
                    .requires(BY_PROGRAMME_MANAGER, PROGRAMME_RUNS, EVERY_PROPOSAL_DECIDED)
                    .from(RUNNING)
                    .on(SUSPEND)
                    .to(SUSPENDED)
                    .requires(BY_PROGRAMME_MANAGER)
                    .from(SUSPENDED)
                    .on(RESUME)
                    .to(RUNNING)
                    .requires(BY_PROGRAMME_MANAGER, PROGRAMME_RUNS)
                    .from(RUNNING)
                    .on(START_CLOSING)
                    .to(CLOSING)
                    .requires(BY_MANAGER_OR_SOFTWARE)
                    .from(CLOSING)
                    .on(CLOSE)
                    .to(CLOSED)
                    .requires(BY_PROGRAMME_MANAGER, NO_RELATIONSHIP_LIVES)
                    .from(CLOSED)
                    .on(ARCHIVE)
                    .to(ARCHIVED)
                    .requires(RETENTION_SCHEDULED)
                    .from(DRAFT, PUBLISHED, ENROLMENT_OPEN, ENROLMENT_CLOSED, MATCHING, RUNNING, SUSPENDED, CLOSING)
                    .on(CANCEL)
                    .to(CANCELLED)
                    .requires(BY_PROGRAMME_MANAGER, NO_RELATIONSHIP_LIVES)
                    .ends(ARCHIVED, CANCELLED)
                    .build();

    private CohortTable() {}
}
