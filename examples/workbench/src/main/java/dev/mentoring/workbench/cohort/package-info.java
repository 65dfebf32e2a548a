/**
 * People out of CSV files: each row becomes a profile, the profiles of one person become one participant, and everything
 * that is wrong is reported at once with file, line and column.
 *
 * <p>Start with {@link dev.mentoring.workbench.cohort.CohortImport}, which gives a {@link
 * dev.mentoring.workbench.cohort.Cohort}. How a single cell is read stands in {@code CellReading}, the notation of lists
 * in {@code Notation}.
 */
@NullMarked
package dev.mentoring.workbench.cohort;

import org.jspecify.annotations.NullMarked;
