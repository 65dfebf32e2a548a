package dev.mentoring.feedback.disclosure;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Within which whole numbers every answer lies; everybody is taken to know it.
 *
 * @param lowest the lowest answer
 * @param highest the highest answer, above the lowest
 */
public record AnswerRange(int lowest, int highest) {
    /** The answers to whether somebody did something: 0 for no, 1 for yes. */
    public static final AnswerRange YES_OR_NO = new AnswerRange(0, 1);

    /**
     * Checks the order.
     *
     * @param lowest the lowest answer
     * @param highest the highest answer, above the lowest
     */
    public AnswerRange {
        checkArgument(lowest < highest, "answers range from %s up to %s", lowest, highest);
    }

    /**
     * {@return whether an answer lies within the range}
     *
     * @param answer the answer
     */
    public boolean contains(int answer) {
        return lowest <= answer && answer <= highest;
    }
}
