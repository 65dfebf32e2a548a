package dev.mentoring.matching.experiment.result;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** How a published finding relates what is measured to its reference. */
public enum FindingRelation implements Labelled {
    /** The expected value is the reference. */
    EQUAL,
    /** The expected value is at most the reference: a bound. */
    AT_MOST,
    /** The expected value is at least the reference: a bound. */
    AT_LEAST,
    /** The expected value is less than the reference: a direction. */
    LESS,
    /** The expected value is greater than the reference: a direction. */
    GREATER,
    /** The expected value approaches the reference as the instances grow; no finite size has to hold it. */
    ASYMPTOTIC;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return ResultTexts.CATALOGUE.label(this);
    }

    /**
     * What two intervals say: where the measured mean lies, and where the reference does.
     *
     * @param ours where the measured mean lies
     * @param theirs where the reference lies
     */
    FindingVerdict judge(Interval ours, Interval theirs) {
        return switch (this) {
            case EQUAL ->
                ours.low() <= theirs.high() && theirs.low() <= ours.high()
                        ? FindingVerdict.HOLDS
                        : FindingVerdict.DIFFERS;
            case AT_MOST -> decided(ours.high() <= theirs.low(), ours.low() > theirs.high());
            case AT_LEAST -> decided(ours.low() >= theirs.high(), ours.high() < theirs.low());
            case LESS -> decided(ours.high() < theirs.low(), ours.low() >= theirs.high());
            case GREATER -> decided(ours.low() > theirs.high(), ours.high() <= theirs.low());
            case ASYMPTOTIC -> FindingVerdict.NOT_JUDGED;
        };
    }

    private static FindingVerdict decided(boolean holds, boolean differs) {
        if (holds) {
            return FindingVerdict.HOLDS;
        }
        return differs ? FindingVerdict.DIFFERS : FindingVerdict.UNDECIDED;
    }
}
