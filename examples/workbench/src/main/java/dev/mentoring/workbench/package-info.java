/**
 * The {@code mentoring} command.
 *
 * <p>Start with {@link dev.mentoring.workbench.Workbench}, the main class; each command is a class of {@code command}.
 * From CSV to people: {@code table} reads files, {@code mapping} says what the columns mean, {@code cohort} makes people
 * of the rows. The sample cohort and its generator live in {@code sample}.
 */
@NullMarked
package dev.mentoring.workbench;

import org.jspecify.annotations.NullMarked;
