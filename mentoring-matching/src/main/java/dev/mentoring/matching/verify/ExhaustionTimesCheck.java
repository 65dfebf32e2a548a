package dev.mentoring.matching.verify;

import dev.mentoring.matching.certificate.ExhaustionTimes;
import dev.mentoring.matching.certificate.Fraction;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.RankTable;
import java.util.Optional;

/** Do these times, at which mentors were used up, give these probabilities? Goes through every list, tier by tier. */
final class ExhaustionTimesCheck {
    private ExhaustionTimesCheck() {}

    static Optional<CounterExample> of(CheckedLottery lottery, ExhaustionTimes certificate) {
        Market market = lottery.market;
        for (String id : certificate.times().keySet()) {
            Fraction time = certificate.times().get(id);
            boolean inRange = time.compareTo(Fraction.ZERO) >= 0 && time.compareTo(Fraction.ONE) < 0;
            if (market.mentorIndex(id) < 0 || !inRange) {
                return wrong(id);
            }
        }
        RankTable table = RankTable.of(market);
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            Fraction now = Fraction.ZERO;
            int end = market.rowEnd(mentee);
            for (int start = market.rowStart(mentee); start < end && market.menteeMaximum(mentee) > 0; ) {
                int next = start;
                Fraction until = Fraction.ZERO;
                while (next < end && isTied(table, start, next)) {
                    Fraction time = time(market, certificate, table.menteeListed(next++));
                    until = time.compareTo(until) > 0 ? time : until;
                }
                Fraction taken = Fraction.ZERO;
                for (int at = start; at < next; at++) {
                    int pair = table.menteeListed(at);
                    taken = taken.plus(lottery.chances[pair]);
                    boolean early = time(market, certificate, pair).compareTo(until) < 0;
                    if (early && lottery.chances[pair].compareTo(Fraction.ZERO) > 0) {
                        return wrong(CheckedMatching.named(market, pair).toString());
                    }
                }
                Fraction due = until.compareTo(now) > 0 ? until.minus(now) : Fraction.ZERO;
                if (taken.compareTo(due) != 0) {
                    return wrong(market.menteeIds().get(mentee));
                }
                now = until.compareTo(now) > 0 ? until : now;
                start = next;
            }
        }
        for (String id : certificate.times().keySet()) {
            int mentor = market.mentorIndex(id);
            if (lottery.mentorLoad[mentor].compareTo(Fraction.of(market.mentorMaximum(mentor))) != 0) {
                return wrong(id);
            }
        }
        return Optional.empty();
    }

    private static boolean isTied(RankTable table, int one, int other) {
        return table.menteeRank(table.menteeListed(one)) == table.menteeRank(table.menteeListed(other));
    }

    private static Fraction time(Market market, ExhaustionTimes certificate, int pair) {
        String mentor = market.mentorIds().get(market.mentorOf(pair));
        return certificate.times().getOrDefault(mentor, Fraction.ONE);
    }

    private static Optional<CounterExample> wrong(String about) {
        return Optional.of(new CounterExample.WrongStep("times", 0, about));
    }
}
