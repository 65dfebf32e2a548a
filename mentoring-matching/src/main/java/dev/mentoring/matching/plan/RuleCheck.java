package dev.mentoring.matching.plan;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.constraint.Verdict;

/**
 * A rule that was checked for a pair. Rules about which nobody may learn more are one check, {@code exclusion}.
 *
 * @param name the reason code of the rule
 * @param label what it looks at
 * @param verdict what it said
 */
public record RuleCheck(String name, BilingualText label, Verdict verdict) {}
