package dev.mentoring.feedback.instrument;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What a person answered to one item. The five kinds never turn into each other: only {@link Rated} is a number, and no
 * number stands for the absence of one.
 */
public sealed interface ResponseValue {
    /**
     * {@return a rating}
     *
     * @param rating the number that was chosen
     */
    static ResponseValue rated(int rating) {
        return new Rated(rating);
    }

    /** {@return “this does not concern us”} */
    static ResponseValue notApplicable() {
        return NotApplicable.ANSWER;
    }

    /** {@return “I had no occasion to see this”} */
    static ResponseValue notObserved() {
        return NotObserved.ANSWER;
    }

    /** {@return no answer, although the item was shown} */
    static ResponseValue skipped() {
        return Skipped.ANSWER;
    }

    /**
     * {@return the answer to a text item}
     *
     * @param text the person’s own words, not blank
     */
    static ResponseValue text(String text) {
        return new Text(text);
    }

    /**
     * A number on the scale of the item; whether it lies on it is checked by {@link Answers}.
     *
     * @param rating the number
     */
    record Rated(int rating) implements ResponseValue {}

    /** The item does not concern this person or relationship. */
    record NotApplicable() implements ResponseValue {
        private static final NotApplicable ANSWER = new NotApplicable();
    }

    /** The item concerns them, but the rater had no occasion to see it. */
    record NotObserved() implements ResponseValue {
        private static final NotObserved ANSWER = new NotObserved();
    }

    /** The item was shown and left without an answer. */
    record Skipped() implements ResponseValue {
        private static final Skipped ANSWER = new Skipped();
    }

    /**
     * The person’s own words. They do not appear in {@link Object#toString()}, so that no log repeats them.
     *
     * @param text the words, not blank
     */
    record Text(String text) implements ResponseValue {
        /**
         * Refuses a blank text: who says nothing skips the item.
         *
         * @param text the words, not blank
         */
        public Text {
            checkArgument(!text.isBlank(), "a text answer is not blank; an item without answer is skipped");
        }

        @Override
        public String toString() {
            return "Text[" + text.length() + " characters]";
        }
    }
}
