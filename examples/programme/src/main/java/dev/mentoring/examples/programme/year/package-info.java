/**
 * A year that might have been: people apply, are matched, meet, quarrel, pause, leave and part, and a programme team
 * answers, all by commands to the aggregates of the library.
 *
 * <p>Start with {@link dev.mentoring.examples.programme.year.ProgrammeYear}. Each desk of the programme team is a class
 * with one method for a working day; {@code World} is what they share, {@code Population} and {@code Temper} are what
 * nobody would know in advance.
 */
@NullMarked
package dev.mentoring.examples.programme.year;

import org.jspecify.annotations.NullMarked;
