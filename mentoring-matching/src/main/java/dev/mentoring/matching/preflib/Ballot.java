package dev.mentoring.matching.preflib;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What some voters who agree with each other say of the alternatives. Immutable and thread-safe.
 *
 * @param voters how many voters say so, at least 1
 * @param tiers the alternatives by their numbers, from 1, none of them twice: the tied ones together, best first; or, for
 *     categories, those of each category
 */
public record Ballot(int voters, ImmutableList<ImmutableSortedSet<Integer>> tiers) {
    /**
     * Checks the numbers.
     *
     * @param voters how many voters say so, at least 1
     * @param tiers the alternatives by their numbers, from 1, none of them twice
     */
    public Ballot {
        checkArgument(voters >= 1, "a ballot has at least one voter, but was %s", voters);
        Set<Integer> seen = new HashSet<>();
        for (ImmutableSortedSet<Integer> tier : tiers) {
            for (int alternative : tier) {
                checkArgument(alternative >= 1, "alternatives count from 1, but was %s", alternative);
                checkArgument(seen.add(alternative), "the alternative %s stands twice in a ballot", alternative);
            }
        }
    }

    /**
     * {@return a ballot}
     *
     * @param voters how many voters say so, at least 1
     * @param tiers the alternatives by their numbers
     */
    public static Ballot of(int voters, Collection<? extends Collection<Integer>> tiers) {
        return new Ballot(
                voters, tiers.stream().map(ImmutableSortedSet::copyOf).collect(ImmutableList.toImmutableList()));
    }

    /** {@return how many alternatives the ballot names} */
    public int size() {
        int size = 0;
        for (ImmutableSortedSet<Integer> tier : tiers) {
            size += tier.size();
        }
        return size;
    }

    /** {@return whether no two alternatives stand together} */
    public boolean isStrict() {
        return tiers.stream().allMatch(tier -> tier.size() <= 1);
    }

    /** Checks that a list of ballots names existing alternatives only, and no opinion twice. */
    static void check(ImmutableList<Ballot> ballots, int alternatives) {
        Set<ImmutableList<ImmutableSortedSet<Integer>>> seen = new HashSet<>();
        for (Ballot ballot : ballots) {
            checkArgument(seen.add(ballot.tiers()), "two ballots say the same: %s", ballot.tiers());
            for (ImmutableSortedSet<Integer> tier : ballot.tiers()) {
                checkArgument(tier.isEmpty() || tier.last() <= alternatives, "there is no alternative of %s", tier);
            }
        }
    }

    /** {@return the voters of all ballots} */
    static long voters(ImmutableList<Ballot> ballots) {
        return ballots.stream().mapToLong(Ballot::voters).sum();
    }
}
