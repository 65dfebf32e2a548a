package dev.mentoring.matching.verify;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.certificate.Certificate;
import dev.mentoring.matching.certificate.TradingCycles;
import dev.mentoring.matching.certificate.TradingRule;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * In the core of a housing market? Draws an arc from every mentee to the owner of each place that it likes as much as its
 * present mentor or better, strict when better: a group that can do better on its own is a cycle with a strict arc (Shapley
 * and Scarf 1974; strict core of Roth and Postlewaite 1977). Who owns what is told by the certificate of top trading cycles.
 */
final class CoreCheck {
    /** Who would take which place of the endowment. */
    private record Wish(int mentee, int owned) {}

    private final CheckedMatching matching;
    private final Market market;
    private final ImmutableList<Pair> endowment;
    private final int[] present;

    private CoreCheck(CheckedMatching matching, ImmutableList<Pair> endowment) {
        this.matching = matching;
        this.market = matching.market;
        this.endowment = endowment;
        this.present = matching.onlyPairs();
    }

    static Optional<CounterExample> of(CheckedMatching matching, Optional<Certificate> certificate) {
        if (certificate.isPresent()
                && certificate.get() instanceof TradingCycles cycles
                && cycles.rule() == TradingRule.HOUSING
                && matching.topics.isEmpty()) {
            return new CoreCheck(matching, cycles.endowment()).run();
        }
        throw new UndecidedException("endowment");
    }

    /** One node for each mentee, and one for having nothing, which whoever is unmatched may go on with. */
    private Optional<CounterExample> run() {
        int nothing = market.menteeCount();
        List<Wish> wishes = new ArrayList<>();
        StrictCycle graph = new StrictCycle(nothing + 1);
        for (int owned = 0; owned < endowment.size(); owned++) {
            int owner = market.menteeIndex(endowment.get(owned).mentee());
            int mentor = market.mentorIndex(endowment.get(owned).mentor());
            if (owner < 0 || mentor < 0) {
                return Optional.of(new CounterExample.WrongStep(
                        "endowment", owned + 1L, endowment.get(owned).toString()));
            }
            for (int position = market.columnStart(mentor); position < market.columnEnd(mentor); position++) {
                int pair = market.pairAt(position);
                int mentee = market.menteeOf(pair);
                boolean better = present[mentee] < 0 || market.menteeRank(pair) < market.menteeRank(present[mentee]);
                if (better || market.menteeRank(pair) == market.menteeRank(present[mentee])) {
                    graph.add(mentee, owner, better, wishes.size());
                    wishes.add(new Wish(mentee, owned));
                }
            }
        }
        for (int mentee = 0; mentee < nothing; mentee++) {
            if (present[mentee] < 0) {
                graph.add(mentee, nothing, false, -1);
            }
            graph.add(nothing, mentee, false, -1);
        }
        return graph.find()
                .map(cycle -> new CounterExample.BlockingCoalition(cycle.stream()
                        .filter(meaning -> meaning >= 0)
                        .map(meaning -> named(wishes.get(meaning)))
                        .collect(ImmutableList.toImmutableList())));
    }

    private Trade named(Wish wish) {
        String id = market.menteeIds().get(wish.mentee());
        return new Trade(
                id,
                Optional.of(present[wish.mentee()]).filter(pair -> pair >= 0).map(matching::named),
                Optional.of(new Pair(id, endowment.get(wish.owned()).mentor())));
    }
}
