/**
 * Matching among peers: stable roommates, the fewest blocking pairs where nothing is stable, the pairing worth most, and
 * rounds of conversations without repeats.
 *
 * <p>Start with {@link dev.mentoring.matching.algorithm.peers.StableRoommates} for preferences, with {@link
 * dev.mentoring.matching.algorithm.peers.MaximumWeightPairing} for weights.
 */
package dev.mentoring.matching.algorithm.peers;
