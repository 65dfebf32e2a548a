/**
 * A year in the life of a programme, from the first application to the last farewell. {@link
 * dev.mentoring.examples.programme.ProgrammeFiles} writes all that there is to see; {@link
 * dev.mentoring.examples.programme.year.ProgrammeYear} is where it happens.
 */
@NullMarked
package dev.mentoring.examples.programme;

import org.jspecify.annotations.NullMarked;
