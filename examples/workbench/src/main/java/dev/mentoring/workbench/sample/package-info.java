/**
 * The sample cohort that ships with the workbench, and the seeded generator that made it. All people are invented.
 *
 * <p>Start with {@link dev.mentoring.workbench.sample.SampleFiles}, which lists the files, and {@link
 * dev.mentoring.workbench.sample.SampleGenerator}, which makes a cohort of any size.
 */
@NullMarked
package dev.mentoring.workbench.sample;

import org.jspecify.annotations.NullMarked;
