package dev.mentoring.matching.algorithm.rotation;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.certificate.Rotation;
import dev.mentoring.matching.market.Pair;

/**
 * All stable matchings of a market as plain data: where to begin, the steps that lead from one to the next, and which steps
 * must come first. Immutable and thread-safe. Made by {@link RotationPoset#diagram()}; a program that draws or counts
 * needs nothing else.
 *
 * <p>Each set of steps that holds with every step also those that it needs leads to another stable matching, and every
 * stable matching is reached so (Irving and Leather 1986).
 *
 * @param menteeOptimal the pairs of the matching in which every mentee is best off, by mentee
 * @param steps the rotations, each after those that it needs
 */
public record RotationDiagram(ImmutableList<Pair> menteeOptimal, ImmutableList<Step> steps) {
    /**
     * A rotation and what must come before it.
     *
     * @param rotation who loses and gains whom
     * @param needs the positions of earlier steps, without repetition; what those need is not always listed again
     */
    public record Step(Rotation rotation, ImmutableList<Integer> needs) {}
}
