package dev.mentoring.matching.why;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.certificate.AcceptanceRounds;
import dev.mentoring.matching.certificate.Certificate;
import dev.mentoring.matching.certificate.EfficiencyAdjustment;
import dev.mentoring.matching.certificate.PickingOrder;
import dev.mentoring.matching.certificate.TradingCycles;
import dev.mentoring.matching.market.Pair;
import java.util.Optional;

/** How the mechanism came to a pair, by the certificate of the matching. Immutable and thread-safe. */
public sealed interface Course {
    /** {@return what happened, in words} */
    default BilingualText sentence() {
        return Sentences.of(this);
    }

    /**
     * The mentee chose at its turn.
     *
     * @param mentee the id of the mentee
     * @param turn which turn it was, from 1
     * @param of how many mentees chose
     * @param drawn whether the order was drawn by lot
     */
    record Turn(String mentee, int turn, int of, boolean drawn) implements Course {}

    /**
     * The mentor accepted the mentee for good in a round.
     *
     * @param pair who accepted whom
     * @param round which round it was, from 1
     * @param of how many rounds there were
     */
    record Round(Pair pair, int round, int of) implements Course {}

    /**
     * The mentee got the place in a trade.
     *
     * @param pair who got a place with whom
     * @param trade which trade it was, from 1
     * @param owner the id of the mentee to whom the place belonged, which may be the same
     */
    record Trade(Pair pair, int trade, String owner) implements Course {}

    /**
     * The mentee moved here from what it had in the stable matching, because somebody gave way or nobody was concerned.
     *
     * @param pair who moved to whom
     * @param moves how often the mentee moved
     */
    record Improvement(Pair pair, int moves) implements Course {}

    /**
     * {@return how a certificate says that the mechanism came to a pair}
     *
     * @param certificate the certificate of the matching
     * @param pair a pair of the matching
     */
    static Optional<Course> of(Certificate certificate, Pair pair) {
        if (certificate instanceof PickingOrder order) {
            return turn(order, pair);
        }
        if (certificate instanceof AcceptanceRounds rounds) {
            return round(rounds, pair);
        }
        if (certificate instanceof TradingCycles cycles) {
            return trade(cycles, pair);
        }
        return certificate instanceof EfficiencyAdjustment adjustment
                ? improvement(adjustment, pair)
                : Optional.empty();
    }

    private static Optional<Course> turn(PickingOrder order, Pair pair) {
        for (int i = 0; i < order.turns().size(); i++) {
            PickingOrder.Turn turn = order.turns().get(i);
            if (turn.mentee().equals(pair.mentee()) && turn.mentors().contains(pair.mentor())) {
                return Optional.of(new Turn(pair.mentee(), i + 1, order.turns().size(), order.drawn()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Course> round(AcceptanceRounds rounds, Pair pair) {
        for (int i = 0; i < rounds.rounds().size(); i++) {
            if (rounds.rounds().get(i).contains(pair)) {
                return Optional.of(new Round(pair, i + 1, rounds.rounds().size()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Course> trade(TradingCycles cycles, Pair pair) {
        for (int i = 0; i < cycles.cycles().size(); i++) {
            ImmutableList<Pair> trades = cycles.cycles().get(i).trades();
            int place = trades.indexOf(pair);
            if (place >= 0) {
                String owner = trades.get((place + 1) % trades.size()).mentee();
                return Optional.of(new Trade(pair, i + 1, owner));
            }
        }
        return Optional.empty();
    }

    private static Optional<Course> improvement(EfficiencyAdjustment adjustment, Pair pair) {
        ImmutableList<Pair> moves = adjustment.steps().stream()
                .flatMap(step -> step.trades().stream())
                .filter(trade -> trade.mentee().equals(pair.mentee()))
                .collect(ImmutableList.toImmutableList());
        return moves.isEmpty() || !moves.get(moves.size() - 1).equals(pair)
                ? Optional.empty()
                : Optional.of(new Improvement(pair, moves.size()));
    }
}
