/**
 * Every value of the library in a mapper of Jackson 2.
 *
 * <p>Start with {@link dev.mentoring.json.jackson2.MentoringModule}.
 */
package dev.mentoring.json.jackson2;
