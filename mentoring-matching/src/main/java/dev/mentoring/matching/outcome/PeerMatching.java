package dev.mentoring.matching.outcome;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import dev.mentoring.matching.certificate.Certificate;
import dev.mentoring.matching.market.PeerMarket;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which peers meet: the answer of an algorithm to a {@link PeerMarket}, or of any other tool, by ids. Immutable and
 * thread-safe.
 *
 * <p>It need not be right; {@code dev.mentoring.matching.verify.Verifier} says whether it is.
 *
 * @param algorithm the name of the algorithm that found it, or of another tool
 * @param groups the pairs, and trios where the algorithm makes them, in order
 * @param unmatchedParticipants the ids of those in no group, sorted
 * @param guarantees what is claimed of the matching
 * @param certificate why it is so
 */
public record PeerMatching(
        String algorithm,
        ImmutableList<PeerGroup> groups,
        ImmutableSortedSet<String> unmatchedParticipants,
        ImmutableSet<Guarantee> guarantees,
        Optional<Certificate> certificate)
        implements DefiniteMatching {
    /**
     * Puts the groups and the guarantees in order.
     *
     * @param algorithm the name of the algorithm that found it, or of another tool
     * @param groups the groups
     * @param unmatchedParticipants the ids of those in no group
     * @param guarantees what is claimed of the matching
     * @param certificate why it is so
     */
    public PeerMatching {
        groups = ImmutableList.sortedCopyOf(groups);
        guarantees = Sets.immutableEnumSet(guarantees);
    }

    /**
     * {@return the matching of a market with these groups, in which everybody else is unmatched; it claims nothing}
     *
     * @param market the market
     * @param algorithm the name of the algorithm or tool
     * @param groups the groups
     */
    public static PeerMatching of(PeerMarket market, String algorithm, Collection<PeerGroup> groups) {
        Set<String> matched = new HashSet<>();
        groups.forEach(group -> matched.addAll(group.members()));
        return new PeerMatching(
                algorithm,
                ImmutableList.copyOf(groups),
                market.mirror().menteeIds().stream()
                        .filter(id -> !matched.contains(id))
                        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo)),
                ImmutableSet.of(),
                Optional.empty());
    }

    /**
     * {@return this matching with a claim and its proof}
     *
     * @param claimed what is claimed
     * @param proof why it is so
     */
    public PeerMatching proving(Set<Guarantee> claimed, Certificate proof) {
        return new PeerMatching(
                algorithm, groups, unmatchedParticipants, ImmutableSet.copyOf(claimed), Optional.of(proof));
    }
}
