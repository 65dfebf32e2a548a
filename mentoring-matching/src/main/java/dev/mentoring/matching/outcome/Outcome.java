package dev.mentoring.matching.outcome;

/**
 * What an algorithm answers: a matching of one of the known shapes, probabilities of pairs, or the proof that what was
 * sought does not exist. Immutable and thread-safe.
 */
public sealed interface Outcome permits DefiniteMatching, RandomMatching, NoMatching {
    /** {@return the name of the algorithm, or of another tool} */
    String algorithm();

    /**
     * {@return this outcome as a matching of two sides, for callers who know that it is one}
     *
     * @throws IllegalStateException when it is something else
     */
    default Matching toMatching() {
        if (this instanceof Matching matching) {
            return matching;
        }
        throw new IllegalStateException(algorithm() + " did not answer with a matching of two sides: " + this);
    }
}
