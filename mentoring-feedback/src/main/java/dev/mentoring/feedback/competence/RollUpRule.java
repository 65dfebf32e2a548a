package dev.mentoring.feedback.competence;

import static com.google.common.base.Preconditions.checkArgument;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import java.time.LocalDate;
import java.util.Collection;

/**
 * How several assertions about the same person and competency become one level. All arithmetic is exact; no rule depends on
 * the order of the assertions, or on their ids.
 *
 * <p>Of assertions made at the same moment, the one with the lower level counts as the later one. A mean is rounded to the
 * nearest level, and to the lower one when two are equally near: nobody is lifted by a tie.
 *
 * <p>Raising a single level never lowers the outcome, except by {@link ModeOfLast}, which counts levels and does not weigh
 * them.
 */
public sealed interface RollUpRule extends Labelled {
    /**
     * {@return the level that assertions come to}
     *
     * @param assertions assertions with a level, about the same person and competency; at least one, in any order
     * @param date the date by which their age counts
     * @throws IllegalArgumentException when there is none, or one is a withdrawal or about something else
     */
    default int level(Collection<CompetencyAssertion> assertions, LocalDate date) {
        return new RollUp(assertions, date).by(this);
    }

    @Override
    default BilingualText label() {
        return CompetenceTexts.CATALOGUE.text("roll-up." + code());
    }

    /** The latest assertion. */
    record MostRecent() implements RollUpRule {
        @Override
        public String code() {
            return "most-recent";
        }
    }

    /**
     * The level that occurs most often among the latest assertions; of several, the one that was asserted last.
     *
     * @param count how many assertions are looked at, at least 1
     */
    record ModeOfLast(int count) implements RollUpRule {
        /**
         * Checks the count.
         *
         * @param count how many assertions are looked at, at least 1
         */
        public ModeOfLast {
            checkArgument(count >= 1, "at least 1 assertion is looked at, not %s", count);
        }

        @Override
        public String code() {
            return "mode-of-last";
        }
    }

    /** The highest level. */
    record Highest() implements RollUpRule {
        @Override
        public String code() {
            return "highest";
        }
    }

    /** The mean by the weights of the assertions, rounded. */
    record Weighted() implements RollUpRule {
        @Override
        public String code() {
            return "weighted";
        }
    }

    /**
     * The mean by weights that halve with time, rounded.
     *
     * <p>The weight of an assertion is multiplied by 1 on its day and by ½ after each half-life; in between it falls along a
     * straight line, so that it is a rational number. After {@value #MOST_HALF_LIVES} half-lives it falls no further. An
     * assertion of a later day than the date counts in full.
     *
     * @param halfLifeDays after how many days a weight has halved, at least 1
     */
    record TimeDecayed(int halfLifeDays) implements RollUpRule {
        /** After how many half-lives a weight falls no further. */
        public static final int MOST_HALF_LIVES = 1_000;

        /**
         * Checks the half-life.
         *
         * @param halfLifeDays after how many days a weight has halved, at least 1
         */
        public TimeDecayed {
            checkArgument(halfLifeDays >= 1, "a half-life is at least 1 day, not %s", halfLifeDays);
        }

        @Override
        public String code() {
            return "time-decayed";
        }
    }
}
