package dev.mentoring.matching.verify;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.matching.certificate.DualPrices;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Side;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Do the prices leave no room for a better matching? */
final class DualPricesCheck {
    private DualPricesCheck() {}

    static Optional<CounterExample> of(CheckedMatching matching, DualPrices certificate) {
        Market market = matching.market;
        Optional<CounterExample> wrong = checkOwners(Side.MENTEE, market.menteeIds(), certificate.menteePrices())
                .or(() -> checkOwners(Side.MENTOR, market.mentorIds(), certificate.mentorPrices()))
                .or(() -> ObjectiveProof.checkBonus(
                        market, certificate.objective(), certificate.pairBonus(), most(market)));
        if (wrong.isPresent()) {
            return wrong;
        }
        long[] mentees = byIndex(market.menteeIds(), certificate.menteePrices());
        long[] mentors = byIndex(market.mentorIds(), certificate.mentorPrices());
        long worth = 0;
        long bound = Math.addExact(places(mentees, market::menteeMaximum), places(mentors, market::mentorMaximum));
        for (int mentee = 0; mentee < mentees.length; mentee++) {
            for (int pair = market.rowStart(mentee); pair < market.rowEnd(mentee); pair++) {
                long worthOfPair = Math.addExact(market.weight(pair), certificate.pairBonus());
                long both = Math.addExact(mentees[mentee], mentors[market.mentorOf(pair)]);
                bound = Math.addExact(bound, Math.max(0, Math.subtractExact(worthOfPair, both)));
                if (matching.matched.get(pair)) {
                    worth = Math.addExact(worth, worthOfPair);
                }
            }
        }
        if (worth != certificate.value()) {
            return Optional.of(new CounterExample.WrongNumber("value", certificate.value(), worth));
        }
        return worth == bound ? Optional.empty() : Optional.of(new CounterExample.DualityGap(worth, bound));
    }

    private static Optional<CounterExample> checkOwners(
            Side side, ImmutableList<String> ids, Map<String, Long> prices) {
        for (String id : ids) {
            Long price = prices.get(id);
            if (price == null || price < 0) {
                return Optional.of(new CounterExample.WrongPrice(side, id));
            }
        }
        return prices.keySet().stream()
                .filter(id -> Collections.binarySearch(ids, id) < 0)
                .findFirst()
                .map(id -> new CounterExample.WrongPrice(side, id));
    }

    private static long most(Market market) {
        return Math.min(
                IntStream.range(0, market.menteeCount())
                        .mapToLong(market::menteeMaximum)
                        .sum(),
                IntStream.range(0, market.mentorCount())
                        .mapToLong(market::mentorMaximum)
                        .sum());
    }

    private static long[] byIndex(ImmutableList<String> ids, ImmutableSortedMap<String, Long> prices) {
        return ids.stream().mapToLong(prices::get).toArray();
    }

    private static long places(long[] prices, IntUnaryOperator maximum) {
        long total = 0;
        for (int i = 0; i < prices.length; i++) {
            total = Math.addExact(total, Math.multiplyExact(prices[i], (long) maximum.applyAsInt(i)));
        }
        return total;
    }
}
