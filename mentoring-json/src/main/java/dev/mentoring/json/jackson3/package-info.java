/**
 * Every value of the library in a mapper of Jackson 3.
 *
 * <p>Start with {@link dev.mentoring.json.jackson3.MentoringModule}.
 */
package dev.mentoring.json.jackson3;
