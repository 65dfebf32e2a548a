/**
 * Documents: reading them with every problem at once, and writing them in one canonical form.
 *
 * <p>Start with {@link dev.mentoring.json.MentoringJson}. Who already has a Jackson mapper needs only {@code
 * findAndAddModules()}.
 */
package dev.mentoring.json;
