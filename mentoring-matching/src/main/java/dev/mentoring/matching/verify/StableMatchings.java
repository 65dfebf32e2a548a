package dev.mentoring.matching.verify;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.market.ProjectMarket;
import dev.mentoring.matching.outcome.Guarantee;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Goes through all stable matchings of a market, in the way that suits it; gives up beyond a bound. */
final class StableMatchings {
    /** So many pairs are looked at, or places of matchings kept in memory. */
    static final long MOST_STEPS = 20_000_000;

    private StableMatchings() {}

    /** Shows every matching that is stable in this sense until one is accepted; returns whether one was. */
    static boolean any(CheckedMatching like, Guarantee notion, Predicate<BitSet> accept) {
        Market market = like.market;
        if (!market.couples().isEmpty()) {
            throw new UndecidedException("couples");
        }
        Steps steps = new Steps(MOST_STEPS);
        if (like.topics.isPresent()) {
            return anyAtAll(like, pairs -> {
                steps.take(market.pairCount());
                CheckedMatching other = like.with(pairs);
                return TopicStabilityCheck.of(other, like.topics.get(), notion).isEmpty() && accept.test(pairs);
            });
        }
        boolean singleMentees =
                IntStream.range(0, market.menteeCount()).allMatch(mentee -> market.menteeMaximum(mentee) <= 1);
        boolean plain = isStrict(like) && singleMentees && !hasMinima(market);
        return plain
                ? BreakMarriage.any(market, steps, accept)
                : StableSearch.any(market, Optional.of(notion), steps, accept);
    }

    /** Shows every matching at all until one is accepted; returns whether one was. */
    static boolean anyAtAll(CheckedMatching like, Predicate<BitSet> accept) {
        return StableSearch.any(like.market, Optional.empty(), new Steps(MOST_STEPS), pairs -> {
            CheckedMatching other = like.with(pairs);
            boolean topicsKept = like.topics.map(other::keepsOfferers).orElse(true);
            return topicsKept && CoupleStabilityCheck.placesCouples(other) && accept.test(pairs);
        });
    }

    static boolean isStrict(CheckedMatching matching) {
        Set<MarketFeature> features =
                matching.topics.map(ProjectMarket::features).orElseGet(matching.market::features);
        return !features.contains(MarketFeature.MENTEE_TIES) && !features.contains(MarketFeature.MENTOR_TIES);
    }

    static boolean hasMinima(Market market) {
        return market.features().contains(MarketFeature.MENTEE_LOWER_QUOTAS)
                || market.features().contains(MarketFeature.MENTOR_LOWER_QUOTAS);
    }

    static ImmutableList<Pair> named(CheckedMatching like, BitSet pairs) {
        return pairs.stream().mapToObj(like::named).collect(ImmutableList.toImmutableList());
    }
}
