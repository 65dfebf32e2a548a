package dev.mentoring.matching.plan;

import dev.mentoring.core.text.BilingualText;

/**
 * Something behind a score, as a short phrase.
 *
 * @param criterion the name of the criterion to which it belongs
 * @param text the phrase
 */
public record Fact(String criterion, BilingualText text) {}
