package dev.mentoring.core.programme;

import dev.mentoring.core.lifecycle.Occasion;

/** What the guards of a programme look at. */
record ProgrammeAttempt(Programme programme, ProgrammeCommand command, Occasion occasion, ProgrammeFacts facts) {}
