package dev.mentoring.matching.outcome;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.mentoring.matching.certificate.Certificate;
import java.util.Optional;

/**
 * The probability of each pair before a lottery is drawn. Immutable and thread-safe.
 *
 * @param algorithm the name of the algorithm that found it, or of another tool
 * @param probabilities the pairs that are possible at all, in order
 * @param guarantees what is claimed of the probabilities
 * @param certificate why it is so
 */
public record RandomMatching(
        String algorithm,
        ImmutableList<PairProbability> probabilities,
        ImmutableSet<Guarantee> guarantees,
        Optional<Certificate> certificate)
        implements Outcome {
    /**
     * Puts the pairs and the guarantees in order.
     *
     * @param algorithm the name of the algorithm that found it, or of another tool
     * @param probabilities the pairs that are possible at all
     * @param guarantees what is claimed of the probabilities
     * @param certificate why it is so
     */
    public RandomMatching {
        probabilities = ImmutableList.sortedCopyOf(probabilities);
        guarantees = Sets.immutableEnumSet(guarantees);
    }
}
