package dev.mentoring.matching.verify;

import dev.mentoring.matching.certificate.ExhaustionTimes;
import dev.mentoring.matching.certificate.Fraction;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.RankTable;
import java.util.Optional;

/** Do these times, at which mentors were used up, give these probabilities? Goes through every list once. */
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
            for (int at = market.rowStart(mentee); at < market.rowEnd(mentee); at++) {
                int pair = table.menteeListed(at);
                String mentor = market.mentorIds().get(market.mentorOf(pair));
                Fraction until = certificate.times().getOrDefault(mentor, Fraction.ONE);
                Fraction taken = Fraction.ZERO;
                if (market.menteeMaximum(mentee) > 0 && until.compareTo(now) > 0) {
                    taken = until.minus(now);
                    now = until;
                }
                if (taken.compareTo(lottery.chances[pair]) != 0) {
                    return wrong(CheckedMatching.named(market, pair).toString());
                }
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

    private static Optional<CounterExample> wrong(String about) {
        return Optional.of(new CounterExample.WrongStep("times", 0, about));
    }
}
