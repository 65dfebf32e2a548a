/**
 * The year on one page, in both languages: figures, warnings, results, three stories and what was promised about privacy.
 *
 * <p>Start with {@link dev.mentoring.examples.programme.dashboard.Dashboard}. Each section is a class that draws from {@code
 * Material}; what is counted is in {@code Weeks}, {@code Survival} and {@code Counts}.
 */
@NullMarked
package dev.mentoring.examples.programme.dashboard;

import org.jspecify.annotations.NullMarked;
