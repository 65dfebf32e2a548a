package dev.mentoring.core.evaluation;

/** Sound values for the tests of this package. */
final class Examples {
    private Examples() {}

    static Figure figure() {
        return new Figure.Hidden(HidingReason.TOO_FEW_PEOPLE);
    }
}
