package dev.mentoring.matching.verify;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.certificate.AcceptanceRounds;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.market.RankTable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Did each round make these pairs final? Lets everybody apply again, round by round, with strict lists of mentees. */
final class AcceptanceRoundsCheck {
    private final Market market;
    private final RankTable table;
    private final AcceptanceRounds certificate;
    private final int[] left;
    private final BitSet placed = new BitSet();

    private AcceptanceRoundsCheck(Market market, AcceptanceRounds certificate) {
        this.market = market;
        this.table = RankTable.of(market);
        this.certificate = certificate;
        this.left = IntStream.range(0, market.mentorCount())
                .map(market::mentorMaximum)
                .toArray();
    }

    static Optional<CounterExample> of(CheckedMatching matching, AcceptanceRounds certificate) {
        matching.onlyPairs();
        AcceptanceRoundsCheck check = new AcceptanceRoundsCheck(matching.market, certificate);
        BitSet all = new BitSet();
        for (int round = 0; round < certificate.rounds().size(); round++) {
            BitSet kept = check.apply(round);
            ImmutableList<Pair> pairs = StableMatchings.named(matching, kept);
            if (!pairs.equals(certificate.rounds().get(round))) {
                return wrong(round, pairs);
            }
            all.or(kept);
        }
        int longest = IntStream.range(0, matching.market.menteeCount())
                .filter(mentee -> !check.placed.get(mentee) && matching.market.menteeMaximum(mentee) > 0)
                .map(mentee -> matching.market.rowEnd(mentee) - matching.market.rowStart(mentee))
                .max()
                .orElse(0);
        for (int round = certificate.rounds().size(); (long) round * certificate.period() < longest; round++) {
            if (!check.apply(round).isEmpty()) {
                return wrong(round, "");
            }
        }
        return all.equals(matching.matched) ? Optional.empty() : wrong(-1, "");
    }

    /** {@return the pairs that a round makes final} */
    private BitSet apply(int round) {
        List<List<Integer>> held = new ArrayList<>();
        IntStream.range(0, left.length).forEach(mentor -> held.add(new ArrayList<>()));
        int[] next = new int[market.menteeCount()];
        ArrayDeque<Integer> applying = new ArrayDeque<>();
        for (int mentee = 0; mentee < next.length; mentee++) {
            long first = market.rowStart(mentee) + (long) round * certificate.period();
            next[mentee] = (int) Math.min(first, market.rowEnd(mentee));
            if (!placed.get(mentee) && market.menteeMaximum(mentee) > 0) {
                applying.add(mentee);
            }
        }
        while (!applying.isEmpty()) {
            int mentee = applying.remove();
            long end = market.rowStart(mentee) + (round + 1L) * certificate.period();
            if (next[mentee] < Math.min(end, market.rowEnd(mentee))) {
                int pair = table.menteeListed(next[mentee]++);
                List<Integer> here = held.get(market.mentorOf(pair));
                here.add(pair);
                if (here.size() > left[market.mentorOf(pair)]) {
                    Integer rejected = here.stream().max(priority()).orElseThrow();
                    here.remove((Object) rejected);
                    applying.add(market.menteeOf(rejected));
                }
            }
        }
        BitSet kept = new BitSet();
        held.forEach(here -> here.forEach(kept::set));
        kept.stream().forEach(pair -> {
            placed.set(market.menteeOf(pair));
            left[market.mentorOf(pair)]--;
        });
        return kept;
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

    private static Optional<CounterExample> wrong(int round, Object about) {
        return Optional.of(new CounterExample.WrongStep("rounds", round + 1L, about.toString()));
    }
}
