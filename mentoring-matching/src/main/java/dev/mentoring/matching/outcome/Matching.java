package dev.mentoring.matching.outcome;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import dev.mentoring.matching.certificate.Certificate;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.market.ProjectMarket;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Who meets whom: the answer of an algorithm, or of any other tool, by ids. Immutable and thread-safe.
 *
 * <p>A matching need not be right; {@code dev.mentoring.matching.verify.Verifier} says whether it is.
 *
 * @param algorithm the name of the algorithm that found it, or of another tool
 * @param pairs the pairs, in order; a pair that was given twice stays twice
 * @param unmatchedMentees the ids of the mentees in no pair, sorted
 * @param unmatchedMentors the ids of the mentors in no pair, sorted
 * @param guarantees what is claimed of the matching
 * @param certificate why it is so
 */
public record Matching(
        String algorithm,
        ImmutableList<Pair> pairs,
        ImmutableSortedSet<String> unmatchedMentees,
        ImmutableSortedSet<String> unmatchedMentors,
        ImmutableSet<Guarantee> guarantees,
        Optional<Certificate> certificate)
        implements DefiniteMatching {
    /**
     * Puts the pairs and the guarantees in order.
     *
     * @param algorithm the name of the algorithm that found it, or of another tool
     * @param pairs the pairs
     * @param unmatchedMentees the ids of the mentees in no pair
     * @param unmatchedMentors the ids of the mentors in no pair
     * @param guarantees what is claimed of the matching
     * @param certificate why it is so
     */
    public Matching {
        pairs = ImmutableList.sortedCopyOf(pairs);
        guarantees = Sets.immutableEnumSet(guarantees);
    }

    /**
     * {@return the matching of a market with these pairs, in which everybody else is unmatched; it claims nothing}
     *
     * @param market the market
     * @param algorithm the name of the algorithm or tool
     * @param pairs the pairs
     */
    public static Matching of(Market market, String algorithm, Collection<Pair> pairs) {
        return of(market.menteeIds(), market.mentorIds(), algorithm, ImmutableList.copyOf(pairs));
    }

    /**
     * {@return the matching of a market of topics with these pairs, in which everybody else is unmatched; it claims
     * nothing}
     *
     * @param market the market
     * @param algorithm the name of the algorithm or tool
     * @param pairs the pairs, each with its topic
     */
    public static Matching of(ProjectMarket market, String algorithm, Collection<Pair> pairs) {
        return of(market.choices().menteeIds(), market.mentorIds(), algorithm, ImmutableList.copyOf(pairs));
    }

    private static Matching of(
            ImmutableList<String> menteeIds,
            ImmutableList<String> mentorIds,
            String algorithm,
            ImmutableList<Pair> pairs) {
        Set<String> mentees = pairs.stream().map(Pair::mentee).collect(ImmutableSet.toImmutableSet());
        Set<String> mentors = pairs.stream().map(Pair::mentor).collect(ImmutableSet.toImmutableSet());
        return new Matching(
                algorithm,
                pairs,
                others(menteeIds, mentees),
                others(mentorIds, mentors),
                ImmutableSet.of(),
                Optional.empty());
    }

    /**
     * {@return the matching of these pairs of a market of topics, in which everybody else is unmatched; it claims
     * nothing}
     *
     * @param market the market
     * @param algorithm the name of the algorithm
     * @param pairs indices of acceptable pairs of {@link ProjectMarket#choices()}, in any order
     */
    public static Matching ofIndices(ProjectMarket market, String algorithm, int[] pairs) {
        return of(market, algorithm, Arrays.stream(pairs).mapToObj(market::pair).toList());
    }

    /**
     * {@return the matching of these pairs of a market, in which everybody else is unmatched; it claims nothing}
     *
     * @param market the market
     * @param algorithm the name of the algorithm
     * @param pairs indices of acceptable pairs, in any order
     */
    public static Matching ofIndices(Market market, String algorithm, int[] pairs) {
        int[] sorted = pairs.clone();
        Arrays.sort(sorted);
        boolean[] mentees = new boolean[market.menteeCount()];
        boolean[] mentors = new boolean[market.mentorCount()];
        ImmutableList.Builder<Pair> named = ImmutableList.builderWithExpectedSize(pairs.length);
        for (int pair : sorted) {
            int mentee = market.menteeOf(pair);
            int mentor = market.mentorOf(pair);
            mentees[mentee] = true;
            mentors[mentor] = true;
            named.add(
                    new Pair(market.menteeIds().get(mentee), market.mentorIds().get(mentor)));
        }
        return new Matching(
                algorithm,
                named.build(),
                others(market.menteeIds(), mentees),
                others(market.mentorIds(), mentors),
                ImmutableSet.of(),
                Optional.empty());
    }

    private static ImmutableSortedSet<String> others(ImmutableList<String> ids, boolean[] matched) {
        return IntStream.range(0, matched.length)
                .filter(i -> !matched[i])
                .mapToObj(ids::get)
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    private static ImmutableSortedSet<String> others(ImmutableList<String> ids, Set<String> matched) {
        return ids.stream()
                .filter(id -> !matched.contains(id))
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    /**
     * {@return this matching with a claim and its proof}
     *
     * @param claimed what is claimed
     * @param proof why it is so
     */
    public Matching proving(Set<Guarantee> claimed, Certificate proof) {
        return new Matching(
                algorithm, pairs, unmatchedMentees, unmatchedMentors, ImmutableSet.copyOf(claimed), Optional.of(proof));
    }

    /**
     * {@return the total weight of the pairs that the market accepts}
     *
     * @param market the market
     * @throws ArithmeticException when the total exceeds a {@code long}
     */
    public long totalWeight(Market market) {
        long total = 0;
        for (Pair pair : pairs) {
            int mentee = market.menteeIndex(pair.mentee());
            int mentor = market.mentorIndex(pair.mentor());
            int index = mentee < 0 || mentor < 0 ? -1 : market.find(mentee, mentor);
            total = Math.addExact(total, index < 0 ? 0 : market.weight(index));
        }
        return total;
    }

    /**
     * {@return the total weight of the pairs of mentee and topic that the market accepts}
     *
     * @param market the market
     * @throws ArithmeticException when the total exceeds a {@code long}
     */
    public long totalWeight(ProjectMarket market) {
        Market choices = market.choices();
        long total = 0;
        for (Pair pair : pairs) {
            int mentee = choices.menteeIndex(pair.mentee());
            int topic = choices.mentorIndex(pair.topic().orElse(""));
            int index = mentee < 0 || topic < 0 ? -1 : choices.find(mentee, topic);
            total = Math.addExact(total, index < 0 ? 0 : choices.weight(index));
        }
        return total;
    }
}
