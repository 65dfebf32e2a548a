package dev.mentoring.matching.market;

import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.problem.Problems;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A two-sided matching instance as algorithms see it: mentees and mentors with quotas, the acceptable pairs, and for
 * each of them what both sides think of it and what it weighs. Immutable and thread-safe.
 *
 * <p>Begin with {@link #builder()} for ids and preference lists, or with {@link #scored} for cohorts whose preferences
 * are scores. The market knows nothing of people.
 *
 * <p><b>Indices.</b> Mentees are {@code 0 … menteeCount() - 1} and mentors {@code 0 … mentorCount() - 1}, <i>in the
 * order of their ids</i>, whatever the order in which they were given: an algorithm that is a function of indices is
 * therefore a function of ids. Acceptable pairs are {@code 0 … pairCount() - 1}, by mentee and then by mentor. The pairs
 * of a mentee are the indices {@code rowStart(mentee) … rowEnd(mentee) - 1}; those of a mentor are {@code pairAt(position)}
 * for the positions {@code columnStart(mentor) … columnEnd(mentor) - 1}, by mentee. A forbidden pair is absent.
 *
 * <p><b>Ranks.</b> A smaller rank is liked better, equal ranks are a tie, and nothing else about the numbers matters;
 * they may be negative and have gaps. Ranks of different people cannot be compared.
 *
 * <p><b>Weights.</b> Greater is better; negative is allowed. When no weight at all was given every pair weighs 1, so that
 * the greatest total weight is the greatest number of pairs; when some were given, a pair without one weighs 0.
 *
 * <p><b>Memory.</b> The narrowest of 0, 1, 2, 4 or 8 bytes for each of the two ranks and the weight of a pair, and
 * nothing for the pairs themselves when everybody is acceptable to everybody; at most {@value #MAXIMUM_PAIRS} pairs.
 */
public final class Market implements Instance {
    /** The greatest number of acceptable pairs. */
    public static final int MAXIMUM_PAIRS = Integer.MAX_VALUE - 8;

    private final ImmutableList<String> menteeIds;
    private final ImmutableList<String> mentorIds;
    private final Quotas menteeQuotas;
    private final Quotas mentorQuotas;
    private final PairTable pairs;
    private final Column menteeRanks;
    private final Column mentorRanks;
    private final @Nullable Column weights;
    private final ImmutableList<Couple> couples;
    private final Problems warnings;
    private volatile @Nullable ImmutableSet<MarketFeature> features;

    /** Makes a market; the mentors' ranks stand by position where everybody is acceptable, else by pair. */
    Market(
            ImmutableList<String> menteeIds,
            ImmutableList<String> mentorIds,
            Quotas menteeQuotas,
            Quotas mentorQuotas,
            PairTable pairs,
            Column menteeRanks,
            Column mentorRanks,
            @Nullable Column weights,
            ImmutableList<Couple> couples,
            Problems warnings) {
        this.menteeIds = menteeIds;
        this.mentorIds = mentorIds;
        this.menteeQuotas = menteeQuotas;
        this.mentorQuotas = mentorQuotas;
        this.pairs = pairs;
        this.menteeRanks = menteeRanks;
        this.mentorRanks = mentorRanks;
        this.weights = weights;
        this.couples = couples;
        this.warnings = warnings;
    }

    /** {@return this market with couples, and with what is odd about them before what was odd already} */
    Market withCouples(ImmutableList<Couple> added, Problems odd) {
        return new Market(
                menteeIds,
                mentorIds,
                menteeQuotas,
                mentorQuotas,
                pairs,
                menteeRanks,
                mentorRanks,
                weights,
                added,
                Problems.builder().addAll(odd).addAll(warnings).build());
    }

    /** {@return a builder that is told ids, preference lists and weights} */
    public static MarketBuilder builder() {
        return new MarketBuilder();
    }

    /**
     * {@return a builder that is told scores in primitive arrays or by a function}
     *
     * @param menteeIds the ids of the mentees, in the order of the arrays to come
     * @param mentorIds the ids of the mentors, in the order of the arrays to come
     */
    public static ScoredMarketBuilder scored(Collection<String> menteeIds, Collection<String> mentorIds) {
        return new ScoredMarketBuilder(menteeIds, mentorIds);
    }

    /** {@return the number of mentees} */
    public int menteeCount() {
        return menteeIds.size();
    }

    /** {@return the number of mentors} */
    public int mentorCount() {
        return mentorIds.size();
    }

    /** {@return the number of acceptable pairs} */
    public int pairCount() {
        return pairs.pairs();
    }

    /** {@return the ids of the mentees, sorted: the mentee with index {@code i} is at position {@code i}} */
    public ImmutableList<String> menteeIds() {
        return menteeIds;
    }

    /** {@return the ids of the mentors, sorted: the mentor with index {@code i} is at position {@code i}} */
    public ImmutableList<String> mentorIds() {
        return mentorIds;
    }

    /**
     * {@return the index of a mentee, or -1 when there is none with this id}
     *
     * @param id the id
     */
    public int menteeIndex(String id) {
        return Math.max(-1, Collections.binarySearch(menteeIds, id));
    }

    /**
     * {@return the index of a mentor, or -1 when there is none with this id}
     *
     * @param id the id
     */
    public int mentorIndex(String id) {
        return Math.max(-1, Collections.binarySearch(mentorIds, id));
    }

    /**
     * {@return the least number of mentors that a mentee must have}
     *
     * @param mentee the index of the mentee
     */
    public int menteeMinimum(int mentee) {
        return menteeQuotas.minima()[mentee];
    }

    /**
     * {@return the greatest number of mentors that a mentee may have}
     *
     * @param mentee the index of the mentee
     */
    public int menteeMaximum(int mentee) {
        return menteeQuotas.maxima()[mentee];
    }

    /**
     * {@return the least number of mentees that a mentor must have}
     *
     * @param mentor the index of the mentor
     */
    public int mentorMinimum(int mentor) {
        return mentorQuotas.minima()[mentor];
    }

    /**
     * {@return the greatest number of mentees that a mentor may have}
     *
     * @param mentor the index of the mentor
     */
    public int mentorMaximum(int mentor) {
        return mentorQuotas.maxima()[mentor];
    }

    /** {@return whether every mentee may meet every mentor} */
    public boolean isComplete() {
        return pairs.isComplete();
    }

    /**
     * {@return the first pair of a mentee}
     *
     * @param mentee the index of the mentee
     */
    public int rowStart(int mentee) {
        return pairs.rowStart(checkElementIndex(mentee, menteeCount()));
    }

    /**
     * {@return one more than the last pair of a mentee}
     *
     * @param mentee the index of the mentee
     */
    public int rowEnd(int mentee) {
        return pairs.rowStart(checkElementIndex(mentee, menteeCount()) + 1);
    }

    /**
     * {@return the first position of a mentor, for {@link #pairAt}}
     *
     * @param mentor the index of the mentor
     */
    public int columnStart(int mentor) {
        return pairs.columnStart(checkElementIndex(mentor, mentorCount()));
    }

    /**
     * {@return one more than the last position of a mentor}
     *
     * @param mentor the index of the mentor
     */
    public int columnEnd(int mentor) {
        return pairs.columnStart(checkElementIndex(mentor, mentorCount()) + 1);
    }

    /**
     * {@return the pair at a position of the list that is sorted by mentor and then by mentee}
     *
     * @param position 0 to {@code pairCount() - 1}
     */
    public int pairAt(int position) {
        return pairs.pairAt(position);
    }

    /**
     * {@return the mentee of a pair}
     *
     * @param pair the index of the pair
     */
    public int menteeOf(int pair) {
        return pairs.menteeOf(pair);
    }

    /**
     * {@return the mentor of a pair}
     *
     * @param pair the index of the pair
     */
    public int mentorOf(int pair) {
        return pairs.mentorOf(pair);
    }

    /**
     * {@return the pair of a mentee and a mentor, or -1 when they are not acceptable}; in logarithmic time
     *
     * @param mentee the index of the mentee
     * @param mentor the index of the mentor
     */
    public int find(int mentee, int mentor) {
        return pairs.find(checkElementIndex(mentee, menteeCount()), checkElementIndex(mentor, mentorCount()));
    }

    /**
     * {@return what the mentee of a pair thinks of its mentor: smaller is better, equal is a tie}
     *
     * @param pair the index of the pair
     */
    public int menteeRank(int pair) {
        return (int) menteeRanks.get(pair);
    }

    /**
     * {@return what the mentor of a pair thinks of its mentee: smaller is better, equal is a tie}
     *
     * @param pair the index of the pair
     */
    public int mentorRank(int pair) {
        return (int) mentorRanks.get(pairs.isComplete() ? pairs.positionOf(pair) : pair);
    }

    /**
     * {@return what the mentor of the pair at a position thinks of its mentee}; the same as {@code
     * mentorRank(pairAt(position))}, and much faster for all positions in turn
     *
     * @param position 0 to {@code pairCount() - 1}
     */
    public int mentorRankAt(int position) {
        return (int) mentorRanks.get(pairs.isComplete() ? position : pairs.pairAt(position));
    }

    /**
     * {@return what a pair weighs}
     *
     * @param pair the index of the pair
     */
    public long weight(int pair) {
        return weights == null ? 1 : weights.get(pair);
    }

    /** {@return the least weight of an acceptable pair, or 0 when there is none; in constant time} */
    public long leastWeight() {
        return weights == null ? Math.min(1, pairCount()) : weights.least();
    }

    /** {@return the greatest weight of an acceptable pair, or 0 when there is none; in constant time} */
    public long greatestWeight() {
        return weights == null ? Math.min(1, pairCount()) : weights.greatest();
    }

    /** {@return whether any weight was given} */
    public boolean hasWeights() {
        return weights != null;
    }

    /**
     * {@return the couples by the smaller id of the two, who comes first, with the joint choices that all mentors accept}
     *
     * <p>A member of a couple accepts the mentors in these choices; its rank of a mentor is that of the first choice that
     * names her for it, and says nothing by itself.
     */
    public ImmutableList<Couple> couples() {
        return couples;
    }

    @Override
    public Problems warnings() {
        return warnings;
    }

    /**
     * {@inheritDoc}
     *
     * <p>Found on first use, in time linear in the pairs in all but contrived cases, and remembered.
     */
    @Override
    public ImmutableSet<MarketFeature> features() {
        ImmutableSet<MarketFeature> known = features;
        if (known == null) {
            known = FeatureSurvey.of(this, menteeQuotas, mentorQuotas);
            features = known;
        }
        return known;
    }

    /**
     * {@return a mentee as a builder would be told, with its acceptable mentors in tiers}
     *
     * @param mentee the index of the mentee
     */
    public Agent mentee(int mentee) {
        int[] row = new int[rowEnd(mentee) - rowStart(mentee)];
        Arrays.setAll(row, i -> rowStart(mentee) + i);
        List<ImmutableList<String>> tiers = Tiers.of(row, this::menteeRank, pair -> mentorIds.get(mentorOf(pair)));
        return Agent.of(menteeIds.get(mentee))
                .withMinimum(menteeMinimum(mentee))
                .withMaximum(menteeMaximum(mentee))
                .rankingTiers(tiers);
    }

    /**
     * {@return a mentor as a builder would be told, with its acceptable mentees in tiers}
     *
     * @param mentor the index of the mentor
     */
    public Agent mentor(int mentor) {
        int[] column = new int[columnEnd(mentor) - columnStart(mentor)];
        Arrays.setAll(column, i -> pairAt(columnStart(mentor) + i));
        List<ImmutableList<String>> tiers = Tiers.of(column, this::mentorRank, pair -> menteeIds.get(menteeOf(pair)));
        return Agent.of(mentorIds.get(mentor))
                .withMinimum(mentorMinimum(mentor))
                .withMaximum(mentorMaximum(mentor))
                .rankingTiers(tiers);
    }

    /**
     * {@return whether the other is a market with the same people, quotas, acceptable pairs, preferences, couples and
     * weights}; the orders that ranks stand for are compared, not their numbers, and warnings not at all
     *
     * @param other another object
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Market market
                && menteeIds.equals(market.menteeIds)
                && mentorIds.equals(market.mentorIds)
                && menteeQuotas.sameAs(market.menteeQuotas)
                && mentorQuotas.sameAs(market.mentorQuotas)
                && pairs.sameAs(market.pairs)
                && ranksAlike(market)
                && couples.equals(market.couples)
                && ((weights == null || market.weights == null)
                        ? weights == market.weights
                        : weights.sameAs(market.weights));
    }

    /** Compares the numbers, which is fast, and the orders that they stand for where the numbers differ. */
    private boolean ranksAlike(Market other) {
        return (menteeRanks.sameAs(other.menteeRanks) && mentorRanks.sameAs(other.mentorRanks))
                || RankTable.of(this).sameAs(RankTable.of(other));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * menteeIds.hashCode() + mentorIds.hashCode()) + pairCount();
    }

    @Override
    public String toString() {
        return "Market of " + menteeCount() + " mentees, " + mentorCount() + " mentors and " + pairCount()
                + " acceptable pairs";
    }
}
