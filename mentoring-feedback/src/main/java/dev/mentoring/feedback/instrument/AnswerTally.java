package dev.mentoring.feedback.instrument;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How the items of a subscale were answered, each kind counted apart.
 *
 * @param rated how many were rated
 * @param notApplicable how many did not concern the person or relationship
 * @param notObserved how many the rater had no occasion to see
 * @param skipped how many were shown and left without an answer
 * @param notShown how many were not shown
 */
public record AnswerTally(int rated, int notApplicable, int notObserved, int skipped, int notShown) {
    /**
     * Checks that no count is below 0.
     *
     * @param rated how many were rated
     * @param notApplicable how many did not concern the person or relationship
     * @param notObserved how many the rater had no occasion to see
     * @param skipped how many were shown and left without an answer
     * @param notShown how many were not shown
     */
    public AnswerTally {
        checkArgument(
                rated >= 0 && notApplicable >= 0 && notObserved >= 0 && skipped >= 0 && notShown >= 0,
                "a count is below 0");
    }

    /** {@return how many could have been rated: shown, and not answered “not applicable”} */
    public int applicable() {
        return rated + notObserved + skipped;
    }

    /** {@return how many items the subscale has} */
    public int items() {
        return applicable() + notApplicable + notShown;
    }
}
