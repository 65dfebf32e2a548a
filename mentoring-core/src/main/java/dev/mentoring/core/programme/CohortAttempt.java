package dev.mentoring.core.programme;

import dev.mentoring.core.lifecycle.Occasion;

/** What the guards of a cohort look at. */
record CohortAttempt(Cohort cohort, CohortCommand command, Occasion occasion, CohortFacts facts) {}
