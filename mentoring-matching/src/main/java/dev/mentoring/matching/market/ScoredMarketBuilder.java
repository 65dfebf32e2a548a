package dev.mentoring.matching.market;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.problem.Problems;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Market} whose preferences are scores, from primitive arrays or functions; not thread-safe. Begin with
 * {@link Market#scored}.
 *
 * <p>Without {@link #acceptable} everybody may meet everybody. A side without scores is indifferent. Positions in the
 * arrays follow the ids as they were given; the market sorts by id, so that the order makes no difference. What is
 * wrong with the arrays is a programming error and refused with {@link IllegalArgumentException}.
 *
 * <p>Building takes time and memory linear in the pairs. A score function is asked twice for each pair.
 */
public final class ScoredMarketBuilder {
    private final ImmutableList<String> givenMentees;
    private final ImmutableList<String> givenMentors;
    private Quotas menteeQuotas;
    private Quotas mentorQuotas;
    private int @Nullable [] rowStarts;
    private int @Nullable [] columns;
    private int @Nullable [] menteeScores;
    private int @Nullable [] mentorScores;
    private @Nullable PairScore menteeScore;
    private @Nullable PairScore mentorScore;
    private long @Nullable [] weights;

    ScoredMarketBuilder(Collection<String> menteeIds, Collection<String> mentorIds) {
        this.givenMentees = ImmutableList.copyOf(menteeIds);
        this.givenMentors = ImmutableList.copyOf(mentorIds);
        this.menteeQuotas = Quotas.ones(givenMentees.size());
        this.mentorQuotas = Quotas.ones(givenMentors.size());
    }

    /**
     * Says how many mentors each mentee may have; one each, when this is not called.
     *
     * @param maxima the upper quotas, 0 or greater
     * @return this builder
     */
    public ScoredMarketBuilder menteeMaxima(int[] maxima) {
        menteeQuotas = new Quotas(menteeQuotas.minima(), quotas(maxima, givenMentees.size()));
        return this;
    }

    /**
     * Says how many mentees each mentor may have; one each, when this is not called.
     *
     * @param maxima the upper quotas, 0 or greater
     * @return this builder
     */
    public ScoredMarketBuilder mentorMaxima(int[] maxima) {
        mentorQuotas = new Quotas(mentorQuotas.minima(), quotas(maxima, givenMentors.size()));
        return this;
    }

    /**
     * Says how many mentors each mentee must have; none, when this is not called.
     *
     * @param minima the lower quotas, from 0 to the upper quotas
     * @return this builder
     */
    public ScoredMarketBuilder menteeMinima(int[] minima) {
        menteeQuotas = new Quotas(quotas(minima, givenMentees.size()), menteeQuotas.maxima());
        return this;
    }

    /**
     * Says how many mentees each mentor must have; none, when this is not called.
     *
     * @param minima the lower quotas, from 0 to the upper quotas
     * @return this builder
     */
    public ScoredMarketBuilder mentorMinima(int[] minima) {
        mentorQuotas = new Quotas(quotas(minima, givenMentors.size()), mentorQuotas.maxima());
        return this;
    }

    private static int[] quotas(int[] quotas, int size) {
        checkArgument(quotas.length == size, "there are %s quotas for %s people", quotas.length, size);
        checkArgument(Arrays.stream(quotas).allMatch(quota -> quota >= 0), "a quota is negative");
        return quotas.clone();
    }

    /**
     * Says which pairs are acceptable, as compressed sparse rows; the arrays of scores and weights then have one entry
     * for each of these pairs, in this order.
     *
     * @param starts where the row of each mentee begins, and at the end the number of pairs
     * @param mentors the position of the mentor of each pair, strictly ascending within a row
     * @return this builder
     */
    public ScoredMarketBuilder acceptable(int[] starts, int[] mentors) {
        checkArgument(starts.length == givenMentees.size() + 1, "%s row starts", starts.length);
        checkArgument(starts[0] == 0 && starts[starts.length - 1] <= mentors.length, "the row starts do not fit");
        for (int row = 0; row + 1 < starts.length; row++) {
            checkArgument(starts[row] <= starts[row + 1], "row %s ends before it begins", row);
            for (int pair = starts[row]; pair < starts[row + 1]; pair++) {
                int before = pair == starts[row] ? -1 : mentors[pair - 1];
                checkArgument(
                        before < mentors[pair] && mentors[pair] < givenMentors.size(),
                        "row %s is not ascending within the mentors at %s",
                        row,
                        pair);
            }
        }
        this.rowStarts = starts.clone();
        this.columns = Arrays.copyOf(mentors, starts[starts.length - 1]);
        return this;
    }

    /**
     * Says what mentees think of mentors.
     *
     * @param scores one for each acceptable pair by mentee and then mentor; greater is better, equal is a tie
     * @return this builder
     */
    public ScoredMarketBuilder menteeScores(int[] scores) {
        menteeScores = scores.clone();
        menteeScore = null;
        return this;
    }

    /**
     * Says what mentees think of mentors, without holding it in memory; see {@link #menteeScores(int[])}.
     *
     * @param score the score of a pair
     * @return this builder
     */
    public ScoredMarketBuilder menteeScores(PairScore score) {
        menteeScore = score;
        menteeScores = null;
        return this;
    }

    /**
     * Says what mentors think of mentees.
     *
     * @param scores one for each acceptable pair by mentee and then mentor; greater is better, equal is a tie
     * @return this builder
     */
    public ScoredMarketBuilder mentorScores(int[] scores) {
        mentorScores = scores.clone();
        mentorScore = null;
        return this;
    }

    /**
     * Says what mentors think of mentees, without holding it in memory; see {@link #mentorScores(int[])}.
     *
     * @param score the score of a pair
     * @return this builder
     */
    public ScoredMarketBuilder mentorScores(PairScore score) {
        mentorScore = score;
        mentorScores = null;
        return this;
    }

    /**
     * Says what pairs weigh.
     *
     * @param values one for each acceptable pair by mentee and then mentor
     * @return this builder
     */
    public ScoredMarketBuilder weights(long[] values) {
        weights = values.clone();
        return this;
    }

    /**
     * {@return the market}
     *
     * @throws IllegalArgumentException when an id occurs twice, an array has not one entry for each pair, a lower quota
     *     exceeds the upper one, or there are too many pairs
     */
    public Market build() {
        checkArgument(
                menteeQuotas.areConsistent() && mentorQuotas.areConsistent(), "a lower quota exceeds the upper one");
        int[] menteeOrder = order(givenMentees);
        int[] mentorOrder = order(givenMentors);
        ImmutableList<String> menteeIds = sorted(givenMentees, menteeOrder);
        ImmutableList<String> mentorIds = sorted(givenMentors, mentorOrder);
        Layout layout = rowStarts == null || columns == null
                ? Layout.complete(menteeOrder, mentorOrder)
                : Layout.sparse(menteeOrder, mentorOrder, rowStarts, columns);
        return new Market(
                menteeIds,
                mentorIds,
                menteeQuotas.inOrder(menteeOrder),
                mentorQuotas.inOrder(mentorOrder),
                layout.table(),
                ranks(layout, menteeScores, menteeScore, Side.MENTEE),
                ranks(layout, mentorScores, mentorScore, Side.MENTOR),
                weights == null ? null : layout.column(weights),
                ImmutableList.of(),
                Problems.none());
    }

    private static int[] order(ImmutableList<String> ids) {
        return IntStream.range(0, ids.size())
                .boxed()
                .sorted(Comparator.comparing(ids::get))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static ImmutableList<String> sorted(ImmutableList<String> ids, int[] order) {
        ImmutableList<String> sorted = Arrays.stream(order).mapToObj(ids::get).collect(ImmutableList.toImmutableList());
        for (int i = 1; i < sorted.size(); i++) {
            checkArgument(!sorted.get(i).equals(sorted.get(i - 1)), "the id %s occurs twice", sorted.get(i));
        }
        return sorted;
    }

    private static Column ranks(Layout layout, int @Nullable [] scores, @Nullable PairScore score, Side side) {
        if (scores != null) {
            return layout.ranks(scores, side);
        }
        return score == null ? Column.constant(layout.table().pairs(), 0) : layout.ranks(score, side);
    }
}
