package dev.mentoring.matching.certificate;

import com.google.common.collect.ImmutableSortedMap;

/**
 * When each mentor was used up while all mentees took from the mentors at the same speed (Bogomolnaia and Moulin 2001; Katta
 * and Sethuraman 2006).
 *
 * <p><b>To check</b>: let time run from 0 to 1; the time of a mentor who is not named is 1. Go through each mentee's list tier
 * by tier, best first, with {@code t = 0}. The time of a tier is the latest of its mentors' times. The probabilities of the
 * tier's mentors add up to how long it is from {@code t} to that time, and to 0 when {@code t} is not before it; a mentor of
 * the tier whose own time is earlier has probability 0. Then {@code t} becomes the time of the tier where that is later. The
 * probabilities of each mentor named add up to the upper quota, those of every other mentor to no more.
 *
 * <p>So whoever has a mentor with some probability finds all mentors liked better used up at an earlier time, and those liked
 * as well at no later time: no circle of exchanges can win, which proves ordinal efficiency (Bogomolnaia and Moulin, lemma
 * 3). Without ties the times are those of the only run in which everybody always takes from the best mentor who is left.
 *
 * @param times the time from 0 to before 1 at which nothing was left of a mentor, by id; a mentor of whom something was left
 *     until 1 is absent
 */
public record ExhaustionTimes(ImmutableSortedMap<String, Fraction> times) implements Certificate {}
