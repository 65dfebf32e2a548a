package dev.mentoring.matching.plan;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.constraint.Verdict;

/**
 * A constraint that was checked for a pair.
 *
 * @param name the name of the constraint
 * @param label what it looks at
 * @param verdict what it said
 */
public record RuleCheck(String name, BilingualText label, Verdict verdict) {}
