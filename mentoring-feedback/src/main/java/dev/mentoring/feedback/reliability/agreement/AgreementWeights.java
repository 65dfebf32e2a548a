package dev.mentoring.feedback.reliability.agreement;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/**
 * How much two categories agree, from 1 for the same to 0 for the most distant. Categories are taken as equally spaced, in
 * their order. Gwet’s “ordinal” weights are another definition, and not among these.
 */
public enum AgreementWeights implements Labelled {
    /** Only the same category agrees (Cohen 1960). */
    IDENTITY,
    /** Agreement falls with the distance (Cicchetti and Allison 1971). */
    LINEAR,
    /** Agreement falls with the square of the distance (Fleiss and Cohen 1973). */
    QUADRATIC;

    double between(int first, int second, int categories) {
        if (first == second) {
            return 1;
        }
        double distance = Math.abs(first - second) / (categories - 1.0);
        return switch (this) {
            case IDENTITY -> 0;
            case LINEAR -> 1 - distance;
            case QUADRATIC -> 1 - distance * distance;
        };
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return AgreementTexts.CATALOGUE.label(this);
    }
}
