/**
 * Responses to a round of feedback: one row of a CSV file for each rater, subject and item becomes a released round.
 *
 * <p>Start with {@link dev.mentoring.workbench.responses.ResponsesReading}, which reports everything that is wrong with a file;
 * {@link dev.mentoring.workbench.responses.ResponseNotation} says how a cell is written.
 */
@NullMarked
package dev.mentoring.workbench.responses;

import org.jspecify.annotations.NullMarked;
