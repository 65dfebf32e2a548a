package dev.mentoring.feedback.reliability.intraclass;

import static java.util.Objects.requireNonNull;

import dev.mentoring.feedback.reliability.ConfidenceInterval;
import dev.mentoring.feedback.reliability.RatingTable;

/**
 * Whether the members of a group agree enough that their mean stands for the group: ICC(1), the share of variance that lies
 * between groups, and ICC(2), the reliability of the group means (Bliese 2000). Groups may differ in size; the typical size
 * is then Haggard’s (1958), and an interval approximate.
 *
 * @param groups how many groups have a rating
 * @param meanSquareBetween the mean square between groups; 0 when they do not differ or there is one only
 * @param meanSquareWithin the mean square within groups; 0 when members do not differ or all are alone
 * @param icc1 ICC(1)
 * @param icc2 ICC(2)
 */
public record GroupReliability(
        int groups,
        double meanSquareBetween,
        double meanSquareWithin,
        IntraclassCorrelation icc1,
        IntraclassCorrelation icc2) {
    /**
     * Refuses null.
     *
     * @param groups how many groups have a rating
     * @param meanSquareBetween the mean square between groups
     * @param meanSquareWithin the mean square within groups
     * @param icc1 ICC(1)
     * @param icc2 ICC(2)
     */
    public GroupReliability {
        requireNonNull(icc1);
        requireNonNull(icc2);
    }

    /**
     * {@return ICC(1) and ICC(2) of groups}
     *
     * @param groups the ratings, a row a group, as {@link RatingTable#ofGroups} gives them; which column a member has does
     *     not matter
     * @param level the confidence of the intervals, between 0 and 1
     */
    public static GroupReliability of(RatingTable groups, double level) {
        ConfidenceInterval.checkLevel(level);
        OneWayAnalysis analysis = new OneWayAnalysis(groups);
        return new GroupReliability(
                analysis.units(),
                analysis.meanSquareBetween(),
                analysis.meanSquareWithin(),
                analysis.single(level),
                analysis.average(level));
    }
}
