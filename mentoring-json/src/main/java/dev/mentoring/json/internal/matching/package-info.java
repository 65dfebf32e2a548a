/**
 * How the values of {@code mentoring-matching} stand in JSON.
 *
 * <p>Start with {@link dev.mentoring.json.internal.matching.MarketCodecs}.
 */
package dev.mentoring.json.internal.matching;
