package dev.mentoring.matching.outcome;

/**
 * What an algorithm answers: a matching of one of the known shapes, probabilities of pairs, or the proof that what was
 * sought does not exist. Immutable and thread-safe.
 */
public sealed interface Outcome permits Matching, PeerMatching, RandomMatching, NoMatching {
    /** {@return the name of the algorithm, or of another tool} */
    String algorithm();
}
