package dev.mentoring.matching.experiment.map;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.assignment.OptimalAssignment;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.outcome.Matching;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * At which place everybody stands on the lists of those whom they list: A(a, k) is the place of a on the list of whom a has at
 * place k, from 0. Immutable and thread-safe. After N. Boehmer, K. Heeger and S. Szufa, <i>A map of diverse synthetic stable
 * roommates instances</i> (2023).
 *
 * <p>The distance of two instances of equal size is the least Σ |A(a, k) − A′(σ(a), k)| over all bijections σ of people, apart
 * for each side; the placewise distance compares the sorted numbers of each place k, which is the same with a bijection for each
 * place and therefore never more. Both are divided by what they were if every two numbers were a whole list apart, so
 * that they lie between 0 and 1. Neither depends on names. They are 0 for equal instances, symmetric, and obey the triangle
 * inequality, but some different instances have distance 0 as well.
 *
 * <p>Where the source knows complete strict lists alone: a place is the number of those who are liked better; whoever is tied
 * stands in the order of those places; a list is filled up to the full length with the place after the last.
 */
public final class MutualAttraction {
    private final ImmutableList<int[][]> sides;
    private final ImmutableList<Integer> sizes;

    private MutualAttraction(ImmutableList<int[][]> sides, ImmutableList<Integer> sizes) {
        this.sides = sides;
        this.sizes = sizes;
    }

    /**
     * {@return the attraction in an instance}, in time O(p log p) for p pairs
     *
     * @param instance a market of two sides without couples, or of peers
     * @throws InvalidInputException when the instance has another shape
     */
    public static MutualAttraction of(Instance instance) {
        if (instance instanceof PeerMarket peers) {
            Market mirror = peers.mirror();
            int others = StrictMath.max(0, mirror.menteeCount() - 1);
            return new MutualAttraction(
                    ImmutableList.of(ofMentees(mirror, places(mirror, true), places(mirror, false), others, others)),
                    ImmutableList.of(mirror.menteeCount()));
        }
        if (instance instanceof Market market && market.couples().isEmpty()) {
            int[] mentees = places(market, true);
            int[] mentors = places(market, false);
            return new MutualAttraction(
                    ImmutableList.of(
                            ofMentees(market, mentees, mentors, market.mentorCount(), market.menteeCount()),
                            ofMentors(market, mentees, mentors, market.menteeCount(), market.mentorCount())),
                    ImmutableList.of(market.menteeCount(), market.mentorCount()));
        }
        throw new InvalidInputException(Problems.builder()
                .error(MapTexts.CATALOGUE, "not-on-a-map", Place.field("instance", "", ""))
                .build());
    }

    private static int[][] ofMentees(Market market, int[] mentees, int[] mentors, int length, int worst) {
        IntFunction<IntStream> pairs = mentee -> IntStream.range(market.rowStart(mentee), market.rowEnd(mentee));
        return rows(market.menteeCount(), pairs, mentees, mentors, length, worst);
    }

    private static int[][] ofMentors(Market market, int[] mentees, int[] mentors, int length, int worst) {
        IntFunction<IntStream> pairs = mentor -> IntStream.range(market.columnStart(mentor), market.columnEnd(mentor))
                .map(market::pairAt);
        return rows(market.mentorCount(), pairs, mentors, mentees, length, worst);
    }

    private static int[][] rows(
            int people, IntFunction<IntStream> pairs, int[] own, int[] answers, int length, int worst) {
        int[][] rows = new int[people][];
        Arrays.setAll(rows, person -> row(pairs.apply(person).toArray(), own, answers, length, worst));
        return rows;
    }

    private static int[] row(int[] pairs, int[] own, int[] answers, int length, int worst) {
        long[] keys = new long[pairs.length];
        Arrays.setAll(keys, i -> ((long) own[pairs[i]] << 32) | answers[pairs[i]]);
        Arrays.sort(keys);
        int[] row = new int[length];
        Arrays.fill(row, worst);
        for (int place = 0; place < keys.length; place++) {
            row[place] = (int) keys[place];
        }
        return row;
    }

    /** For each pair, how many the one side of it likes better than the other. */
    private static int[] places(Market market, boolean ofMentees) {
        int[] places = new int[market.pairCount()];
        int people = ofMentees ? market.menteeCount() : market.mentorCount();
        for (int person = 0; person < people; person++) {
            int start = ofMentees ? market.rowStart(person) : market.columnStart(person);
            int end = ofMentees ? market.rowEnd(person) : market.columnEnd(person);
            IntUnaryOperator pairAt = ofMentees ? IntUnaryOperator.identity() : market::pairAt;
            IntUnaryOperator rank = ofMentees ? market::menteeRank : market::mentorRank;
            long[] keys = IntStream.range(start, end)
                    .mapToLong(position ->
                            ((long) rank.applyAsInt(pairAt.applyAsInt(position)) << 32) | (position - start))
                    .sorted()
                    .toArray();
            int better = 0;
            for (int i = 0; i < keys.length; i++) {
                if (i > 0 && keys[i] >> 32 != keys[i - 1] >> 32) {
                    better = i;
                }
                places[pairAt.applyAsInt(start + (int) keys[i])] = better;
            }
        }
        return places;
    }

    /**
     * {@return the distance, 0 to 1}; exact, in time cubic in the people
     *
     * @param other the other instance, with as many people on each side
     * @throws InvalidInputException when the sizes differ
     */
    public double distanceTo(MutualAttraction other) {
        requireEqualSizes(other);
        long sum = 0;
        for (int side = 0; side < sides.size(); side++) {
            sum += leastDifference(sides.get(side), other.sides.get(side));
        }
        return normalised(sum);
    }

    /**
     * {@return the placewise distance, 0 to 1, never more than {@link #distanceTo}}; in time O(p log p) for p pairs
     *
     * @param other the other instance, with as many people on each side
     * @throws InvalidInputException when the sizes differ
     */
    public double placewiseDistanceTo(MutualAttraction other) {
        requireEqualSizes(other);
        long sum = 0;
        for (int side = 0; side < sides.size(); side++) {
            int[][] one = sides.get(side);
            int[][] two = other.sides.get(side);
            for (int place = 0; one.length > 0 && place < one[0].length; place++) {
                int k = place;
                sum += difference(
                        Arrays.stream(one).mapToInt(row -> row[k]).sorted().toArray(),
                        Arrays.stream(two).mapToInt(row -> row[k]).sorted().toArray());
            }
        }
        return normalised(sum);
    }

    private void requireEqualSizes(MutualAttraction other) {
        if (!sizes.equals(other.sizes)) {
            throw new InvalidInputException(Problems.builder()
                    .error(
                            MapTexts.CATALOGUE,
                            "sizes-differ",
                            Place.field("instance", "", ""),
                            sizes.toString(),
                            other.sizes.toString())
                    .build());
        }
    }

    private double normalised(long sum) {
        double largest = 0;
        for (int side = 0; side < sides.size(); side++) {
            int[][] rows = sides.get(side);
            int candidates = rows.length == 0 ? 0 : rows[0].length;
            int worst = sides.size() == 1 ? candidates : rows.length;
            largest += (double) rows.length * candidates * worst;
        }
        return largest == 0 ? 0 : sum / largest;
    }

    /** The least sum of differences when each row of the one is paired with a row of the other: an optimal assignment. */
    private static long leastDifference(int[][] one, int[][] two) {
        int people = one.length;
        if (people == 0) {
            return 0;
        }
        ImmutableList<String> ids = IntStream.range(0, people)
                .mapToObj(i -> Integer.toString(people + i))
                .collect(ImmutableList.toImmutableList());
        long[] likeness = new long[people * people];
        for (int pair = 0; pair < likeness.length; pair++) {
            likeness[pair] = -difference(one[pair / people], two[pair % people]);
        }
        Market market = Market.scored(ids, ids).weights(likeness).build();
        Matching best = new OptimalAssignment()
                .solve(market, SolveContext.defaults().withOption("objective", "most-pairs"))
                .toMatching();
        return best.pairs().stream()
                .mapToLong(pair -> -market.weight(
                        market.find(market.menteeIndex(pair.mentee()), market.mentorIndex(pair.mentor()))))
                .sum();
    }

    private static long difference(int[] one, int[] two) {
        long sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += StrictMath.abs(one[i] - two[i]);
        }
        return sum;
    }
}
