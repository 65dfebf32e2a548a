package dev.mentoring.feedback.competence;

import static com.google.common.base.Preconditions.checkArgument;

/** What a piece of evidence says: a number on a scale, or something in words. Words never become a number. */
public sealed interface EvidenceFinding {
    /**
     * {@return a rating}
     *
     * @param points the points, turned so that more is more of the competency
     * @param minimum the lowest points of the scale
     * @param maximum the highest points of the scale
     */
    static EvidenceFinding rating(int points, int minimum, int maximum) {
        return new Rating(points, minimum, maximum);
    }

    /**
     * {@return a statement}
     *
     * @param text the words, not blank
     */
    static EvidenceFinding statement(String text) {
        return new Statement(text);
    }

    /**
     * Points on a scale.
     *
     * @param points the points, turned so that more is more of the competency
     * @param minimum the lowest points of the scale
     * @param maximum the highest points of the scale; above the lowest
     */
    record Rating(int points, int minimum, int maximum) implements EvidenceFinding {
        /**
         * Checks that the points lie on the scale.
         *
         * @param points the points
         * @param minimum the lowest points of the scale
         * @param maximum the highest points of the scale; above the lowest
         */
        public Rating {
            checkArgument(
                    minimum < maximum && points >= minimum && points <= maximum,
                    "%s points are not on a scale from %s to %s",
                    points,
                    minimum,
                    maximum);
        }
    }

    /**
     * Something in words. They do not appear in {@link Object#toString()}, so that no log repeats them.
     *
     * @param text the words, not blank
     */
    record Statement(String text) implements EvidenceFinding {
        /**
         * Refuses a blank text.
         *
         * @param text the words, not blank
         */
        public Statement {
            checkArgument(!text.isBlank(), "a statement is not blank");
        }

        @Override
        public String toString() {
            return "Statement[" + text.length() + " characters]";
        }
    }
}
