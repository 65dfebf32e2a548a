package dev.mentoring.matching.plan;

import dev.mentoring.core.text.BilingualText;

/**
 * How many possible partners one rule took from a person.
 *
 * @param reasonCode the reason code of the rule
 * @param reason the reason as a sentence
 * @param relaxable whether people may decide to relax the rule
 * @param partners how many partners it removed
 * @param aloneOf how many of them no other rule removed
 */
public record RuleRemoval(String reasonCode, BilingualText reason, boolean relaxable, int partners, int aloneOf) {}
