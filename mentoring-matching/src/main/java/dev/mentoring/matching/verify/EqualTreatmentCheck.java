package dev.mentoring.matching.verify;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.certificate.Fraction;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.RankTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Have mentees with the same list and as many places the same chances of every tier of their list? */
final class EqualTreatmentCheck {
    private EqualTreatmentCheck() {}

    static Optional<CounterExample> of(CheckedLottery lottery) {
        Market market = lottery.market;
        RankTable table = RankTable.of(market);
        Map<ImmutableList<Integer>, Integer> firstWithList = new HashMap<>();
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            ImmutableList.Builder<Integer> list = ImmutableList.builder();
            list.add(market.menteeMinimum(mentee), market.menteeMaximum(mentee));
            for (int pair = market.rowStart(mentee); pair < market.rowEnd(mentee); pair++) {
                list.add(market.mentorOf(pair), table.menteeRank(pair));
            }
            Integer equal = firstWithList.putIfAbsent(list.build(), mentee);
            if (equal != null) {
                List<Fraction> one = tiers(lottery, table, equal);
                List<Fraction> other = tiers(lottery, table, mentee);
                for (int rank = 0; rank < one.size(); rank++) {
                    if (one.get(rank).compareTo(other.get(rank)) != 0) {
                        return Optional.of(unequal(market, table, equal, mentee, rank + 1));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static List<Fraction> tiers(CheckedLottery lottery, RankTable table, int mentee) {
        List<Fraction> tiers = new ArrayList<>();
        int start = lottery.market.rowStart(mentee);
        for (int at = start; at < lottery.market.rowEnd(mentee); at++) {
            int pair = table.menteeListed(at);
            int rank = table.menteeRank(pair);
            if (rank > tiers.size()) {
                tiers.add(Fraction.ZERO);
            }
            tiers.set(rank - 1, tiers.get(rank - 1).plus(lottery.chances[pair]));
        }
        return tiers;
    }

    private static CounterExample unequal(Market market, RankTable table, int one, int other, int rank) {
        int pair = market.rowStart(one);
        while (table.menteeRank(pair) != rank) {
            pair++;
        }
        return new CounterExample.UnequalTreatment(
                market.menteeIds().get(one),
                market.menteeIds().get(other),
                market.mentorIds().get(market.mentorOf(pair)));
    }
}
