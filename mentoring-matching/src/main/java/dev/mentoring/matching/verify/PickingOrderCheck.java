package dev.mentoring.matching.verify;

import dev.mentoring.matching.certificate.PickingOrder;
import dev.mentoring.matching.certificate.TieBreaking;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Did everybody in this order get the best that was left? Lets them choose again; with ties, looks for an exchange that is
 * better for somebody and leaves everybody earlier as well off.
 */
final class PickingOrderCheck {
    private final CheckedMatching matching;
    private final Market market;
    private final PickingOrder order;
    private final int[] turnOf;

    private PickingOrderCheck(CheckedMatching matching, PickingOrder order) {
        this.matching = matching;
        this.market = matching.market;
        this.order = order;
        this.turnOf = new int[market.menteeCount()];
    }

    static Optional<CounterExample> of(CheckedMatching matching, PickingOrder order) {
        PickingOrderCheck check = new PickingOrderCheck(matching, order);
        return check.checkTurns()
                .or(check::checkDraw)
                .or(matching.market.features().contains(MarketFeature.MENTEE_TIES) ? check::exchange : check::replay);
    }

    private Optional<CounterExample> checkTurns() {
        TreeSet<String> seen = new TreeSet<>();
        for (int turn = 0; turn < order.turns().size(); turn++) {
            String id = order.turns().get(turn).mentee();
            int mentee = market.menteeIndex(id);
            if (mentee < 0 || !seen.add(id)) {
                return wrong(turn, id);
            }
            turnOf[mentee] = turn;
            List<String> has = IntStream.range(market.rowStart(mentee), market.rowEnd(mentee))
                    .filter(matching.matched::get)
                    .mapToObj(pair -> market.mentorIds().get(market.mentorOf(pair)))
                    .toList();
            if (!has.equals(order.turns().get(turn).mentors())) {
                return wrong(turn, id);
            }
        }
        return seen.size() == market.menteeCount() ? Optional.empty() : wrong(-1, "");
    }

    private Optional<CounterExample> checkDraw() {
        for (int turn = 1; order.drawn() && turn < order.turns().size(); turn++) {
            String before = order.turns().get(turn - 1).mentee();
            String id = order.turns().get(turn).mentee();
            int compared = Long.compare(number(before), number(id));
            if (compared > 0 || (compared == 0 && before.compareTo(id) > 0)) {
                return wrong(turn, id);
            }
        }
        return Optional.empty();
    }

    private long number(String mentee) {
        return RedrawnNumbers.ofMentee(order.seed(), TieBreaking.SINGLE, "", mentee);
    }

    private Optional<CounterExample> replay() {
        int[] left = IntStream.range(0, market.mentorCount())
                .map(market::mentorMaximum)
                .toArray();
        for (int turn = 0; turn < order.turns().size(); turn++) {
            int mentee = market.menteeIndex(order.turns().get(turn).mentee());
            BitSet picked = new BitSet();
            IntStream.range(market.rowStart(mentee), market.rowEnd(mentee))
                    .filter(pair -> left[market.mentorOf(pair)] > 0)
                    .boxed()
                    .sorted((one, other) -> Integer.compare(market.menteeRank(one), market.menteeRank(other)))
                    .limit(market.menteeMaximum(mentee))
                    .forEach(picked::set);
            BitSet has = new BitSet();
            IntStream.range(market.rowStart(mentee), market.rowEnd(mentee))
                    .filter(matching.matched::get)
                    .forEach(has::set);
            if (!picked.equals(has)) {
                return wrong(turn, market.menteeIds().get(mentee));
            }
            picked.stream().forEach(pair -> left[market.mentorOf(pair)]--);
        }
        return Optional.empty();
    }

    private Optional<CounterExample> exchange() {
        matching.onlyPairs();
        ExchangeGoal goal = new ExchangeGoal() {
            @Override
            public int levels() {
                return order.turns().size();
            }

            @Override
            public long worth(int level, int pair) {
                return turnOf[market.menteeOf(pair)] == level
                        ? (long) Integer.MAX_VALUE + 1 - market.menteeRank(pair)
                        : 0;
            }
        };
        return ExchangeSearch.of(matching, goal)
                .map(exchange -> new CounterExample.ParetoImprovement(exchange.trades(matching)));
    }

    private static Optional<CounterExample> wrong(int turn, String about) {
        return Optional.of(new CounterExample.WrongStep("turns", turn + 1L, about));
    }
}
