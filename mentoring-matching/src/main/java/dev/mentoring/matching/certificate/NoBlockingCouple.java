package dev.mentoring.matching.certificate;

/**
 * No couple and nobody who comes alone blocks the matching. To check: for everybody who comes alone go through the mentors
 * whom they like more than what they have, and for every couple through the joint choices that they like more; each time,
 * a mentor must refuse, as the definition in {@code dev.mentoring.matching.algorithm.couples.StableCouples} says.
 *
 * @param seed the seed of the lottery that broke ties and drew the order in which couples came
 */
public record NoBlockingCouple(long seed) implements Certificate {}
