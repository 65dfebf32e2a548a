package dev.mentoring.feedback.disclosure;

import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;

/**
 * From how many people at least a value must come before it is shown. Counted per item: who answered “not applicable” does
 * not count.
 *
 * <p>What tells more needs more people. The standard for spreads follows from {@link VarianceDisclosure}.
 *
 * @param count for how many took part, {@value #FLOOR} or more
 * @param mean for means and sums, {@value #FLOOR} or more
 * @param spread for standard deviations, not below that for means
 * @param distribution for distributions, lowest and highest answers, not below that for spreads
 * @param text for comments, not below that for means
 * @param coalition how many raters, whoever they are, may tell a reader their own answers without betraying the others:
 *     that many more must have answered; 0 or more
 */
public record DisclosureThresholds(int count, int mean, int spread, int distribution, int text, int coalition) {
    /** No value that comes from fewer people is ever shown. */
    public static final int FLOOR = 3;

    private static final DisclosureThresholds STANDARD = new DisclosureThresholds(5, 5, 8, 10, 8, 0);

    /**
     * Checks the thresholds.
     *
     * @param count for how many took part
     * @param mean for means and sums
     * @param spread for standard deviations
     * @param distribution for distributions
     * @param text for comments
     * @param coalition how many raters may tell their own answers
     * @throws InvalidInputException with every threshold that is too low
     */
    public DisclosureThresholds {
        Problems.Builder problems = Problems.builder();
        atLeast(problems, "count", count, FLOOR);
        atLeast(problems, "mean", mean, FLOOR);
        atLeast(problems, "spread", spread, mean);
        atLeast(problems, "distribution", distribution, spread);
        atLeast(problems, "text", text, mean);
        atLeast(problems, "coalition", coalition, 0);
        problems.build().throwIfErrors();
    }

    private static void atLeast(Problems.Builder problems, String field, int value, int least) {
        if (value < least) {
            problems.error(
                    DisclosureTexts.CATALOGUE,
                    "threshold-too-low",
                    Place.field("disclosure-thresholds", "", field),
                    value,
                    least);
        }
    }

    /** {@return 5 for counts and means, 8 for spreads and comments, 10 for distributions, no telling raters} */
    public static DisclosureThresholds standard() {
        return STANDARD;
    }

    /**
     * {@return one threshold for everything, and no telling raters}
     *
     * @param people the threshold, {@value #FLOOR} or more
     */
    public static DisclosureThresholds of(int people) {
        return new DisclosureThresholds(people, people, people, people, people, 0);
    }

    /**
     * {@return the same thresholds, with so many raters who may tell their own answers}
     *
     * @param raters how many
     */
    public DisclosureThresholds withCoalition(int raters) {
        return new DisclosureThresholds(count, mean, spread, distribution, text, raters);
    }

    /**
     * {@return how many people must stand behind what is learnt of a kind, with those who may tell their own answers}
     *
     * @param kind the kind
     */
    public int peopleFor(AggregateKind kind) {
        return coalition
                + switch (kind) {
                    case COUNT -> count;
                    case MEAN -> mean;
                    case SPREAD -> spread;
                    case DISTRIBUTION -> distribution;
                    case TEXT -> text;
                };
    }
}
