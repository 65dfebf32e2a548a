/**
 * Records described by their components: what has nothing to say about JSON needs no code for it. The published schemas,
 * which a test compares, show what comes of it.
 *
 * <p>Start with {@link dev.mentoring.json.internal.component.RecordCodecs}; {@link
 * dev.mentoring.json.internal.component.ConfidentialCodec} writes content only for those who hold the key.
 */
package dev.mentoring.json.internal.component;
