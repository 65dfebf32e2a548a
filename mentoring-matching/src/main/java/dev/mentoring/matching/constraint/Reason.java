package dev.mentoring.matching.constraint;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.internal.MatchingTexts;

/**
 * How explanations speak of a rule. All rules that are {@linkplain Constraint#confidential() confidential} share one
 * reason with exclusions and separating pins, so that nobody who reads an explanation can tell them apart.
 *
 * @param code the code under which removed pairs are counted, in kebab-case
 * @param label what was looked at, in a few words
 * @param sentence why a pair is forbidden; completed neither with names nor with details
 */
public record Reason(String code, BilingualText label, BilingualText sentence) {
    /** The reason that all confidential rules share. */
    public static final Reason EXCLUSION = ofLibrary("exclusion");

    /** The pair’s score is below the policy’s minimum. */
    public static final Reason MINIMUM_SCORE = ofLibrary("minimum-score");

    /**
     * {@return how explanations speak of a constraint}
     *
     * @param constraint the constraint
     */
    public static Reason of(Constraint constraint) {
        return constraint.confidential()
                ? EXCLUSION
                : new Reason(constraint.name(), constraint.label(), constraint.reason());
    }

    private static Reason ofLibrary(String code) {
        return new Reason(
                code,
                MatchingTexts.CATALOGUE.text("constraint." + code),
                MatchingTexts.CATALOGUE.text("reason." + code));
    }
}
