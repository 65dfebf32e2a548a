package dev.mentoring.matching.constraint;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import dev.mentoring.matching.internal.MatchingTexts;

/** What a constraint says of a pair. */
public enum Verdict implements Labelled {
    /** The rule has nothing against the pair. */
    ALLOWED,
    /** The rule forbids the pair. */
    FORBIDDEN,
    /** The answers that the rule needs are missing; the policy decides. */
    UNKNOWN;

    /**
     * {@return the worse of two verdicts: one that forbids, else one that cannot be checked}
     *
     * @param first a verdict
     * @param second another
     */
    public static Verdict worse(Verdict first, Verdict second) {
        if (first == FORBIDDEN || second == FORBIDDEN) {
            return FORBIDDEN;
        }
        return first == UNKNOWN ? first : second;
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.label(this);
    }
}
