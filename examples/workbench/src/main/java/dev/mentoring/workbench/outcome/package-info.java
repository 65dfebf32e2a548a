/**
 * What a run leaves behind for people and programs: documents, tables and a summary.
 *
 * <p>Start with {@link dev.mentoring.workbench.outcome.Outcome}, which holds a plan together with the names of the
 * people, and {@link dev.mentoring.workbench.outcome.OutcomeFiles}, which writes a directory.
 */
@NullMarked
package dev.mentoring.workbench.outcome;

import org.jspecify.annotations.NullMarked;
