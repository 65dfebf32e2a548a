package dev.mentoring.matching.verify;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.certificate.DrawnLottery;
import dev.mentoring.matching.certificate.PairTickets;
import dev.mentoring.matching.certificate.WeightedMatching;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.Matching;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Do the matchings of a draw have the tickets of the pairs, each mentor about as many mentees as expected, and was it this
 * one that the seed drew?
 */
final class DrawnLotteryCheck {
    private final Market market;
    private final DrawnLottery draw;
    private final Map<Pair, BigInteger> counted = new TreeMap<>();

    private DrawnLotteryCheck(Market market, DrawnLottery draw) {
        this.market = market;
        this.draw = draw;
    }

    static Optional<CounterExample> of(CheckedMatching matching, DrawnLottery draw) {
        DrawnLotteryCheck check = new DrawnLotteryCheck(matching.market, draw);
        return check.countTickets()
                .or(check::comparePairs)
                .or(check::checkLoads)
                .or(() -> check.checkDraw(matching));
    }

    private Optional<CounterExample> countTickets() {
        BigInteger total = BigInteger.ZERO;
        for (int i = 0; i < draw.matchings().size(); i++) {
            WeightedMatching each = draw.matchings().get(i);
            if (FeasibilityCheck.of(market, Matching.of(market, "", each.pairs()))
                    .isPresent()) {
                return wrong("matchings", i, each.pairs());
            }
            total = total.add(each.tickets());
            each.pairs().forEach(pair -> counted.merge(pair, each.tickets(), BigInteger::add));
        }
        return total.equals(draw.tickets()) ? Optional.empty() : wrong("tickets", -1, total);
    }

    private Optional<CounterExample> comparePairs() {
        for (int i = 0; i < draw.pairs().size(); i++) {
            PairTickets stated = draw.pairs().get(i);
            if (!stated.tickets().equals(counted.remove(stated.pair()))) {
                return wrong("pairs", i, stated.pair());
            }
        }
        return counted.isEmpty() ? Optional.empty() : wrong("pairs", -1, counted.keySet());
    }

    private Optional<CounterExample> checkLoads() {
        BigInteger[] expected = new BigInteger[market.mentorCount()];
        Arrays.fill(expected, BigInteger.ZERO);
        draw.pairs().forEach(pair -> {
            int mentor = market.mentorIndex(pair.pair().mentor());
            expected[mentor] = expected[mentor].add(pair.tickets());
        });
        for (int i = 0; i < draw.matchings().size(); i++) {
            long[] load = new long[market.mentorCount()];
            draw.matchings().get(i).pairs().forEach(pair -> load[market.mentorIndex(pair.mentor())]++);
            for (int mentor = 0; mentor < load.length; mentor++) {
                BigInteger off = BigInteger.valueOf(load[mentor])
                        .multiply(draw.tickets())
                        .subtract(expected[mentor]);
                if (off.abs().compareTo(draw.tickets()) >= 0) {
                    return wrong("matchings", i, market.mentorIds().get(mentor));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<CounterExample> checkDraw(CheckedMatching matching) {
        if (!RedrawnNumbers.below(draw.seed(), draw.tickets()).equals(draw.drawn())) {
            return wrong("drawn", -1, draw.drawn());
        }
        BigInteger before = BigInteger.ZERO;
        for (WeightedMatching each : draw.matchings()) {
            before = before.add(each.tickets());
            if (draw.drawn().compareTo(before) < 0) {
                ImmutableList<Pair> pairs = StableMatchings.named(matching, matching.matched);
                return List.copyOf(each.pairs()).equals(pairs)
                        ? Optional.empty()
                        : wrong("matchings", -1, each.pairs());
            }
        }
        return wrong("drawn", -1, draw.drawn());
    }

    private static Optional<CounterExample> wrong(String member, int index, Object about) {
        return Optional.of(new CounterExample.WrongStep(member, index + 1L, about.toString()));
    }
}
