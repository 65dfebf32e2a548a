/**
 * How the values of {@code mentoring-core} stand in JSON: one class for each of its packages, two for participants.
 *
 * <p>Start with {@link dev.mentoring.json.internal.core.ParticipantCodecs}.
 */
package dev.mentoring.json.internal.core;
