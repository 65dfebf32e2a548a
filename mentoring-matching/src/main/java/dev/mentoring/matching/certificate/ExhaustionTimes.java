package dev.mentoring.matching.certificate;

import com.google.common.collect.ImmutableSortedMap;

/**
 * When each mentor was used up while all mentees took from the mentors at the same speed (Bogomolnaia and Moulin 2001).
 *
 * <p><b>To check</b>: let time run from 0 to 1. Go through each mentee's list, best first, with {@code t = 0}: the
 * probability of the pair is how long it is from {@code t} to the time of the mentor, 1 for who is not named, and {@code
 * t} becomes that time where it is later. The probabilities of each mentor named add up to the upper quota, those of every
 * other mentor to no more. The times are then those of the only run in which everybody always takes from the best mentor
 * who is left.
 *
 * @param times the time from 0 to before 1 at which nothing was left of a mentor, by id; a mentor of whom something was left
 *     until 1 is absent
 */
public record ExhaustionTimes(ImmutableSortedMap<String, Fraction> times) implements Certificate {}
