package dev.mentoring.matching.verify;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.certificate.Fraction;
import dev.mentoring.matching.market.Market;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Ordinally efficient? Looks for shifts of small probabilities from mentors to mentors whom the mentees in question like as
 * much or better, in a cycle or from a mentor with room on average (Bogomolnaia and Moulin 2001, lemma 3: the relation must
 * be acyclic and the lottery not wasteful; with ties Katta and Sethuraman 2006). To be unmatched is one more thing that
 * everybody likes least and of which there is enough.
 */
final class OrdinalEfficiencyCheck {
    /** A shift of a mentee's probability; a pair of -1 is to be unmatched. */
    private record Shift(int mentee, int fromPair, int toPair) {}

    private final CheckedLottery lottery;
    private final Market market;
    private final int unmatched;
    private final int room;
    private final StrictCycle graph;
    private final List<Shift> shifts = new ArrayList<>();

    private OrdinalEfficiencyCheck(CheckedLottery lottery) {
        this.lottery = lottery;
        this.market = lottery.market;
        this.unmatched = market.mentorCount();
        this.room = unmatched + 1;
        this.graph = new StrictCycle(room + 1);
    }

    static Optional<CounterExample> of(CheckedLottery lottery) {
        return new OrdinalEfficiencyCheck(lottery).run();
    }

    private Optional<CounterExample> run() {
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            addShifts(mentee);
        }
        for (int mentor = 0; mentor < market.mentorCount(); mentor++) {
            if (lottery.mentorLoad[mentor].compareTo(Fraction.of(market.mentorMaximum(mentor))) < 0) {
                graph.add(mentor, room, false, -1);
            }
            if (lottery.mentorLoad[mentor].compareTo(Fraction.of(market.mentorMinimum(mentor))) > 0) {
                graph.add(room, mentor, false, -1);
            }
        }
        graph.add(room, unmatched, false, -1);
        return graph.find().map(cycle -> {
            ImmutableList<Trade> trades = cycle.stream()
                    .filter(meaning -> meaning >= 0)
                    .map(meaning -> named(shifts.get(meaning)))
                    .collect(ImmutableList.toImmutableList());
            return new CounterExample.BetterLottery(trades);
        });
    }

    private void addShifts(int mentee) {
        boolean hasRoom = lottery.menteeLoad[mentee].compareTo(Fraction.of(market.menteeMaximum(mentee))) < 0;
        for (int to = market.rowStart(mentee); to < market.rowEnd(mentee); to++) {
            if (lottery.chances[to].compareTo(Fraction.of(1)) >= 0) {
                continue;
            }
            if (hasRoom) {
                add(new Shift(mentee, -1, to), unmatched, market.mentorOf(to), true);
            }
            for (int from = market.rowStart(mentee); from < market.rowEnd(mentee); from++) {
                int better = Integer.compare(market.menteeRank(to), market.menteeRank(from));
                if (from != to && lottery.chances[from].compareTo(Fraction.ZERO) > 0 && better <= 0) {
                    add(new Shift(mentee, from, to), market.mentorOf(from), market.mentorOf(to), better < 0);
                }
            }
        }
    }

    private void add(Shift shift, int from, int to, boolean strict) {
        graph.add(from, to, strict, shifts.size());
        shifts.add(shift);
    }

    private Trade named(Shift shift) {
        return new Trade(
                market.menteeIds().get(shift.mentee()),
                Optional.of(shift.fromPair())
                        .filter(pair -> pair >= 0)
                        .map(pair -> CheckedMatching.named(market, pair)),
                Optional.of(shift.toPair()).map(pair -> CheckedMatching.named(market, pair)));
    }
}
