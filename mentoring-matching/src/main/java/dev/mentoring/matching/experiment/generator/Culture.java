package dev.mentoring.matching.experiment.generator;

import java.util.Optional;

/** How people come to like each other: a distribution of everybody’s order of everybody on the other side. */
@FunctionalInterface
interface Culture {
    /**
     * What a culture is asked for.
     *
     * @param generator the name under which problems are reported
     * @param values the values of the culture’s parameters
     * @param mentees how many mentees; for peers, how many participants
     * @param mentors how many mentors; for peers, as many as participants
     * @param peers whether everybody is on one side
     * @param stream where all chance comes from
     */
    record Setting(
            String generator, ParameterValues values, int mentees, int mentors, boolean peers, SeededStream stream) {}

    /**
     * Everybody’s candidates, best first, each by its position. Peers are mentees, mentors there are none then, and a peer may
     * stand on their own list, from which they are taken later.
     */
    record Orders(int[][] mentees, int[][] mentors) {}

    /** Draws everybody’s order. */
    Orders draw(Setting setting);

    /** The groups of mentees, by position, for the same setting as {@link #draw}; empty when the culture knows none. */
    default Optional<int[]> groups(Setting setting) {
        return Optional.empty();
    }
}
