package dev.mentoring.matching.verify;

import dev.mentoring.matching.BruteForce;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.outcome.Guarantee;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What each claim means, said about all matchings of a small market, for mentees with at most one place. */
final class ClaimOracle {
    private final BruteForce all;
    private final Market market;
    private final List<BitSet> stable;
    private final int[] menteeRanks;
    private final int[] mentorRanks;
    private final Map<BitSet, int[]> menteeRanksOf = new HashMap<>();

    ClaimOracle(BruteForce all) {
        this.all = all;
        this.market = all.market();
        this.stable = all.stable(Guarantee.WEAKLY_STABLE);
        this.menteeRanks = IntStream.range(0, market.pairCount())
                .map(pair -> countedRank(pair, true))
                .toArray();
        this.mentorRanks = IntStream.range(0, market.pairCount())
                .map(pair -> countedRank(pair, false))
                .toArray();
    }

    List<BitSet> stable() {
        return stable;
    }

    boolean holds(BitSet here, Guarantee claim) {
        return switch (claim) {
            case WEAKLY_STABLE, STRONGLY_STABLE, SUPER_STABLE -> all.isStable(here, claim);
            case PARETO_EFFICIENT ->
                all.all().stream().noneMatch(other -> votes(other, here, 1) > 0 && votes(other, here, -1) == 0);
            case POPULAR -> all.all().stream().noneMatch(other -> votes(other, here, 1) > votes(other, here, -1));
            case RANK_MAXIMAL -> best(here, all.all(), other -> profile(other, false, 1));
            case GREEDY_MAXIMUM -> best(here, all.all(), other -> profile(other, true, 1));
            case GENEROUS_MAXIMUM -> best(here, all.all(), other -> profile(other, true, -1));
            case EGALITARIAN -> bestStable(here, other -> new long[] {-sum(other, true) - sum(other, false)});
            case SEX_EQUAL -> bestStable(here, other -> new long[] {-Math.abs(sum(other, true) - sum(other, false))});
            case MINIMUM_REGRET ->
                bestStable(here, other -> new long[] {
                    -other.stream()
                            .map(pair -> Math.max(rank(pair, true), rank(pair, false)))
                            .max()
                            .orElse(0)
                });
            case GENEROUS_STABLE -> bestStable(here, this::generous);
            case MAXIMUM_WEAKLY_STABLE -> bestStable(here, other -> new long[] {other.cardinality()});
            case TWO_THIRDS_OF_MAXIMUM_WEAKLY_STABLE ->
                stable.contains(here)
                        && stable.stream().allMatch(other -> 3 * here.cardinality() >= 2 * other.cardinality());
            case MENTEE_OPTIMAL -> stable.contains(here) && stable.stream().allMatch(other -> suits(here, other, true));
            case MENTOR_OPTIMAL ->
                stable.contains(here) && stable.stream().allMatch(other -> suits(here, other, false));
            default -> throw new AssertionError(claim);
        };
    }

    /** {@return whether one has the better profile by a claim about profiles} */
    boolean isBetter(BitSet one, BitSet other, Guarantee claim) {
        boolean sizeFirst = claim != Guarantee.RANK_MAXIMAL;
        int sign = claim == Guarantee.GENEROUS_MAXIMUM ? -1 : 1;
        return Arrays.compare(profile(one, sizeFirst, sign), profile(other, sizeFirst, sign)) > 0;
    }

    private interface Figures {
        long[] of(BitSet matching);
    }

    private static boolean best(BitSet here, List<BitSet> others, Figures figures) {
        long[] own = figures.of(here);
        return others.stream().noneMatch(other -> Arrays.compare(figures.of(other), own) > 0);
    }

    private boolean bestStable(BitSet here, Figures figures) {
        return stable.contains(here) && best(here, stable, figures);
    }

    int rank(int pair, boolean byMentee) {
        return byMentee ? menteeRanks[pair] : mentorRanks[pair];
    }

    private int countedRank(int pair, boolean byMentee) {
        Predicate<Integer> sameChooser = other -> byMentee
                ? market.menteeOf(other) == market.menteeOf(pair)
                : market.mentorOf(other) == market.mentorOf(pair);
        return 1
                + (int) IntStream.range(0, market.pairCount())
                        .filter(sameChooser::test)
                        .map(other -> byMentee ? market.menteeRank(other) : market.mentorRank(other))
                        .filter(rank -> rank < (byMentee ? market.menteeRank(pair) : market.mentorRank(pair)))
                        .distinct()
                        .count();
    }

    long sum(BitSet matching, boolean byMentee) {
        return matching.stream().mapToLong(pair -> rank(pair, byMentee)).sum();
    }

    private int[] menteeRanks(BitSet matching) {
        return menteeRanksOf.computeIfAbsent(matching, each -> {
            int[] ranks = new int[market.menteeCount()];
            Arrays.fill(ranks, Integer.MAX_VALUE);
            each.stream().forEach(pair -> ranks[market.menteeOf(pair)] = menteeRanks[pair]);
            return ranks;
        });
    }

    /** {@return how many mentees prefer one to the other, or the other way round} */
    long votes(BitSet one, BitSet other, int sign) {
        int[] ranks = menteeRanks(one);
        int[] others = menteeRanks(other);
        return IntStream.range(0, ranks.length)
                .filter(mentee -> Integer.compare(others[mentee], ranks[mentee]) == sign)
                .count();
    }

    /** {@return how many have the first choice, the second, and so on; or from the worst, with the sign of a loss} */
    private long[] profile(BitSet matching, boolean sizeFirst, int sign) {
        int ranks = market.mentorCount();
        long[] profile = new long[ranks + 1];
        profile[0] = sizeFirst ? matching.cardinality() : 0;
        matching.stream()
                .map(pair -> rank(pair, true))
                .forEach(rank -> profile[sign > 0 ? rank : ranks + 1 - rank] += sign);
        return profile;
    }

    private long[] generous(BitSet matching) {
        int worst = Math.max(market.menteeCount(), market.mentorCount());
        long[] counts = new long[worst];
        matching.stream().forEach(pair -> {
            counts[worst - rank(pair, true)]--;
            counts[worst - rank(pair, false)]--;
        });
        return counts;
    }

    private boolean suits(BitSet here, BitSet other, boolean mentees) {
        int people = mentees ? market.menteeCount() : market.mentorCount();
        return IntStream.range(0, people).allMatch(person -> {
            int[] now = ranks(here, person, mentees);
            int[] then = ranks(other, person, mentees);
            return now.length >= then.length
                    && IntStream.range(0, then.length).allMatch(place -> now[place] <= then[place]);
        });
    }

    private int[] ranks(BitSet matching, int person, boolean mentee) {
        return matching.stream()
                .filter(pair -> (mentee ? market.menteeOf(pair) : market.mentorOf(pair)) == person)
                .map(pair -> rank(pair, mentee))
                .sorted()
                .toArray();
    }
}
