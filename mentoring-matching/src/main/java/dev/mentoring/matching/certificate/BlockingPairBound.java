package dev.mentoring.matching.certificate;

import com.google.common.collect.ImmutableList;

/**
 * Which pairs block a matching of peers, and how few any matching can have.
 *
 * <p>To check: the listed pairs are those that block, as a walk through the acceptable pairs tells. The partition is a
 * stable one, as {@link StablePartition} says; it has {@code k} parties of odd size greater than one, and therefore every
 * matching has at least {@code k / 2} blocking pairs, rounded up (Abraham, Biró and Manlove, <i>“Almost stable” matchings
 * in the roommates problem</i>, 2006). Where {@link #lowerBound()} is greater than that, it rests on a search that can be
 * repeated: if a set of pairs is struck out of the lists so that a stable matching is left, one of them joins neighbours in a
 * party of the partition; strike out each of those in turn, find the parties again, and so on. No set of fewer than {@code
 * lowerBound} pairs was found to do; a set of pairs does exactly if a matching is blocked by no others.
 *
 * @param blockingPairs the pairs that block the matching, in order
 * @param partition a stable partition of the whole market
 * @param lowerBound no matching has fewer blocking pairs than this; if this one has as many, none has fewer
 * @param searched how many partitions were found on the way
 */
public record BlockingPairBound(
        ImmutableList<PeerPair> blockingPairs, StablePartition partition, int lowerBound, long searched)
        implements Certificate {}
