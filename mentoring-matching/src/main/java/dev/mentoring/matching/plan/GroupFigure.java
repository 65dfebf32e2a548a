package dev.mentoring.matching.plan;

import java.util.Optional;

/**
 * How the plan treats one group of mentees. The figures of small groups are withheld.
 *
 * @param attribute by what people are grouped, such as {@code site}
 * @param group the group, such as {@code Lyon}
 * @param figures the figures; empty when the group is too small to be shown
 */
public record GroupFigure(String attribute, String group, Optional<Figures> figures) {
    /**
     * What is told of a group.
     *
     * @param mentees how many mentees there are
     * @param matched how many of them have a mentor
     * @param meanScore the mean score of their pairs in basis points, rounded down; 0 without pairs
     */
    public record Figures(int mentees, int matched, int meanScore) {
        /** {@return the share of the mentees who have a mentor, in basis points, rounded down} */
        public int matchRate() {
            return mentees == 0 ? 0 : (int) (matched * 10_000L / mentees);
        }
    }
}
