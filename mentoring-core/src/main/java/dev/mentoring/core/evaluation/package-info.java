/**
 * How a programme is doing: indicators with intervals, overall and by group, in which small groups are hidden; and what the
 * records show of a standard for mentoring programmes. Nobody is named.
 *
 * <p>Start with {@link dev.mentoring.core.evaluation.ProgrammeEvaluation} and {@link
 * dev.mentoring.core.evaluation.StandardReadiness}; both read {@link dev.mentoring.core.evaluation.ProgrammeRecords}. Which cells
 * are hidden is decided in one place, the class that nobody else sees and that is called SmallCells.
 */
package dev.mentoring.core.evaluation;
