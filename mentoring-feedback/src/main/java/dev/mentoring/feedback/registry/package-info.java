/**
 * The instruments that the library brings along in its own words, and the keys of published ones, without theirs.
 *
 * <p>Start with {@link dev.mentoring.feedback.registry.RelationshipForm} to ask people, or with {@link
 * dev.mentoring.feedback.registry.KnownInstrument} to score an instrument that you may use. What a source does not say stays
 * unknown in its key, until the embedder completes it.
 */
@ValueStyle
package dev.mentoring.feedback.registry;

import dev.mentoring.feedback.internal.ValueStyle;
