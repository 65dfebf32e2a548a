package dev.mentoring.matching.verify;

import dev.mentoring.matching.certificate.EfficiencyAdjustment;
import dev.mentoring.matching.certificate.EfficiencyAdjustment.Step;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.market.RankTable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Do these closures and trades lead from deferred acceptance to the matching? Replays them. As nobody’s claim returns, every
 * list of priorities is read once, so that the time is that of sorting the pairs.
 */
final class EfficiencyAdjustmentCheck {
    private static final int NOBODY = -1;

    private final Market market;
    private final EfficiencyAdjustment certificate;
    private final List<List<Integer>> priorities = new ArrayList<>();
    private final BitSet consenting = new BitSet();
    private final BitSet closedMentors = new BitSet();
    private final int[] assigned;
    private final int[] next;

    private EfficiencyAdjustmentCheck(Market market, EfficiencyAdjustment certificate) {
        this.market = market;
        this.certificate = certificate;
        this.assigned = new int[market.menteeCount()];
        this.next = new int[market.mentorCount()];
        for (int mentor = 0; mentor < next.length; mentor++) {
            priorities.add(IntStream.range(market.columnStart(mentor), market.columnEnd(mentor))
                    .map(market::pairAt)
                    .boxed()
                    .sorted(priority())
                    .toList());
        }
    }

    static Optional<CounterExample> of(CheckedMatching matching, EfficiencyAdjustment certificate) {
        if (matching.market.features().contains(MarketFeature.MENTEE_TIES)) {
            throw new UndecidedException("ties");
        }
        int[] reached = matching.onlyPairs();
        EfficiencyAdjustmentCheck check = new EfficiencyAdjustmentCheck(matching.market, certificate);
        return check.checkConsent().or(check::replay).or(() -> check.checkEnd(reached));
    }

    private Comparator<Integer> priority() {
        return Comparator.<Integer>comparingInt(market::mentorRank)
                .thenComparingLong(pair -> RedrawnNumbers.ofMentee(
                        certificate.seed(),
                        certificate.tieBreaking(),
                        market.mentorIds().get(market.mentorOf(pair)),
                        market.menteeIds().get(market.menteeOf(pair))))
                .thenComparingInt(pair -> pair);
    }

    private Optional<CounterExample> checkConsent() {
        List<String> ids = certificate.consenting();
        for (int i = 0; i < ids.size(); i++) {
            int mentee = market.menteeIndex(ids.get(i));
            if (mentee < 0 || (i > 0 && ids.get(i - 1).compareTo(ids.get(i)) >= 0)) {
                return wrong("consenting", i, ids.get(i));
            }
            consenting.set(mentee);
        }
        return Optional.empty();
    }

    private Optional<CounterExample> replay() {
        defer();
        for (int i = 0; i < certificate.steps().size(); i++) {
            Step step = certificate.steps().get(i);
            for (String id : step.underdemanded()) {
                int mentor = market.mentorIndex(id);
                if (mentor < 0 || closedMentors.get(mentor) || claim(mentor) != NOBODY) {
                    return wrong("steps", i, id);
                }
                closedMentors.set(mentor);
            }
            Optional<Pair> astray = trade(step.trades());
            if (astray.isPresent()) {
                return wrong("steps", i, astray.get().toString());
            }
        }
        return Optional.empty();
    }

    /** Mentees ask in the order of their lists, and mentors keep those of highest priority. */
    private void defer() {
        RankTable table = RankTable.of(market);
        int[] place = new int[market.pairCount()];
        List<TreeMap<Integer, Integer>> held = new ArrayList<>();
        for (List<Integer> list : priorities) {
            held.add(new TreeMap<>());
            IntStream.range(0, list.size()).forEach(at -> place[list.get(at)] = at);
        }
        int[] asks = IntStream.range(0, assigned.length).map(market::rowStart).toArray();
        ArrayDeque<Integer> asking = new ArrayDeque<>();
        IntStream.range(0, assigned.length)
                .filter(mentee -> market.menteeMaximum(mentee) > 0)
                .forEach(asking::add);
        Arrays.fill(assigned, NOBODY);
        while (!asking.isEmpty()) {
            int mentee = asking.remove();
            if (asks[mentee] < market.rowEnd(mentee)) {
                int pair = table.menteeListed(asks[mentee]++);
                TreeMap<Integer, Integer> here = held.get(market.mentorOf(pair));
                here.put(place[pair], pair);
                assigned[mentee] = pair;
                if (here.size() > market.mentorMaximum(market.mentorOf(pair))) {
                    int rejected = market.menteeOf(here.pollLastEntry().getValue());
                    assigned[rejected] = NOBODY;
                    asking.add(rejected);
                }
            }
        }
    }

    /** {@return the pair of a mentor with whoever has the claim to it, or -1} */
    private int claim(int mentor) {
        List<Integer> list = priorities.get(mentor);
        for (; next[mentor] < list.size(); next[mentor]++) {
            int pair = list.get(next[mentor]);
            int mentee = market.menteeOf(pair);
            boolean better =
                    assigned[mentee] == NOBODY || market.menteeRank(pair) < market.menteeRank(assigned[mentee]);
            if (better && market.menteeMaximum(mentee) > 0 && !isClosed(mentee)) {
                return pair;
            }
            if (better && market.menteeMaximum(mentee) > 0 && !consenting.get(mentee)) {
                return NOBODY;
            }
        }
        return NOBODY;
    }

    /** {@return whether a mentee was closed, with its mentor or because it has none}; nobody moves to a closed mentor */
    private boolean isClosed(int mentee) {
        return assigned[mentee] == NOBODY || closedMentors.get(market.mentorOf(assigned[mentee]));
    }

    /** Lets mentees move, and {@return who may not move there} */
    private Optional<Pair> trade(List<Pair> trades) {
        BitSet moved = new BitSet();
        int[] pairs = new int[trades.size()];
        for (int i = 0; i < pairs.length; i++) {
            Pair trade = trades.get(i);
            int mentor = market.mentorIndex(trade.mentor());
            pairs[i] = mentor < 0 ? NOBODY : claim(mentor);
            if (pairs[i] == NOBODY || !CheckedMatching.named(market, pairs[i]).equals(trade)) {
                return Optional.of(trade);
            }
            int left = market.mentorOf(assigned[market.menteeOf(pairs[i])]);
            boolean inTurn = market.mentorIds()
                    .get(left)
                    .equals(trades.get((i + 1) % pairs.length).mentor());
            if (!inTurn || moved.get(market.menteeOf(pairs[i]))) {
                return Optional.of(trade);
            }
            moved.set(market.menteeOf(pairs[i]));
        }
        IntStream.of(pairs).forEach(pair -> assigned[market.menteeOf(pair)] = pair);
        return Optional.empty();
    }

    private Optional<CounterExample> checkEnd(int[] reached) {
        for (int mentee = 0; mentee < assigned.length; mentee++) {
            if (!isClosed(mentee) || assigned[mentee] != reached[mentee]) {
                return wrong("steps", -1, market.menteeIds().get(mentee));
            }
        }
        return Optional.empty();
    }

    private static Optional<CounterExample> wrong(String member, int position, String about) {
        return Optional.of(new CounterExample.WrongStep(member, position + 1L, about));
    }
}
