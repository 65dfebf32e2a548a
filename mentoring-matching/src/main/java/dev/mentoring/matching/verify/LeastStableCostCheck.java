package dev.mentoring.matching.verify;

import dev.mentoring.matching.certificate.LeastStableCost;
import dev.mentoring.matching.certificate.LeastStableCost.Stage;
import dev.mentoring.matching.certificate.RankMeasure;
import dev.mentoring.matching.certificate.Rotation;
import dev.mentoring.matching.certificate.RotationFlow;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.market.RankTable;
import dev.mentoring.matching.outcome.Guarantee;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Does no stable matching cost less? Replays the rotations, then computes each bound from its flow. Takes the time of the
 * replay, and of looking at every rotation in every stage, which is given up after 10⁸ steps.
 */
final class LeastStableCostCheck {
    private static final long MOST_STEPS = 100_000_000;

    private final CheckedMatching matching;
    private final LeastStableCost proof;
    private final RankTable table;
    private final RotationReplay replay;
    private final Steps steps = new Steps(MOST_STEPS);

    /** The first reduced cost other than 0 of each rotation, over all stages so far. */
    private final long[] decided;

    private final Set<Between> bothOrNeither = new HashSet<>();

    private LeastStableCostCheck(CheckedMatching matching, LeastStableCost proof) {
        this.matching = matching;
        this.proof = proof;
        this.table = RankTable.of(matching.market);
        this.replay = new RotationReplay(matching, table, proof.rotations());
        this.decided = new long[proof.rotations().size()];
    }

    private record Between(int earlier, int later) {
        static Between of(RotationFlow flow) {
            return new Between(Math.min(flow.from(), flow.to()), Math.max(flow.from(), flow.to()));
        }
    }

    static Optional<CounterExample> of(CheckedMatching matching, LeastStableCost proof) {
        return new LeastStableCostCheck(matching, proof).run();
    }

    private Optional<CounterExample> run() {
        Optional<CounterExample> wrong = replay.run(proof.applied());
        for (int stage = 0; stage < proof.stages().size() && wrong.isEmpty(); stage++) {
            wrong = check(stage);
        }
        return wrong;
    }

    private Optional<CounterExample> check(int number) {
        Stage stage = proof.stages().get(number);
        long[] reduced = new long[decided.length];
        for (int i = 0; i < reduced.length; i++) {
            reduced[i] = change(stage, proof.rotations().get(i));
        }
        for (RotationFlow flow : stage.flow()) {
            if (!isAllowed(flow)) {
                return Optional.of(
                        new CounterExample.WrongStep("stages", number + 1L, flow.from() + " → " + flow.to()));
            }
            reduced[flow.from()] = Math.addExact(reduced[flow.from()], flow.amount());
            reduced[flow.to()] = Math.subtractExact(reduced[flow.to()], flow.amount());
        }
        long bound = cost(table, stage, replay.first());
        for (int i = 0; i < reduced.length; i++) {
            boolean counts = decided[i] < 0 || (decided[i] == 0 && reduced[i] < 0);
            bound = Math.addExact(bound, counts ? reduced[i] : 0);
            decided[i] = decided[i] == 0 ? reduced[i] : decided[i];
        }
        stage.flow().forEach(flow -> bothOrNeither.add(Between.of(flow)));
        if (bound != stage.value()) {
            return Optional.of(new CounterExample.WrongNumber("value", stage.value(), bound));
        }
        long cost = cost(table, stage, matching.matched);
        boolean last = number == proof.stages().size() - 1;
        return cost == bound || (last && isWorstRank(table, stage, matching.matched))
                ? Optional.empty()
                : Optional.of(new CounterExample.WrongNumber("value", stage.value(), cost));
    }

    private boolean isAllowed(RotationFlow flow) {
        int from = flow.from();
        int to = flow.to();
        return Math.min(from, to) >= 0
                && Math.max(from, to) < decided.length
                && (replay.needs(from, to, steps) || bothOrNeither.contains(Between.of(flow)));
    }

    private long change(Stage stage, Rotation rotation) {
        steps.take(2L * rotation.lost().size());
        return rotation.gained().stream()
                        .mapToLong(pair -> cost(table, stage, replay.find(pair)))
                        .sum()
                - rotation.lost().stream()
                        .mapToLong(pair -> cost(table, stage, replay.find(pair)))
                        .sum();
    }

    private static long cost(RankTable table, Stage stage, BitSet pairs) {
        return pairs.stream().mapToLong(pair -> cost(table, stage, pair)).sum();
    }

    private static long cost(RankTable table, Stage stage, int pair) {
        return cost(stage, table.menteeRank(pair)) + cost(stage, table.mentorRank(pair));
    }

    private static long cost(Stage stage, int rank) {
        return switch (stage.measure()) {
            case RANK_SUM -> rank;
            case AT_RANK -> rank == stage.rank() ? 1 : 0;
            case AT_RANK_OR_WORSE -> rank >= stage.rank() ? 1 : 0;
        };
    }

    /** {@return whether nobody has a worse rank than the stage speaks of, which somebody has in every stable matching} */
    private static boolean isWorstRank(RankTable table, Stage stage, BitSet pairs) {
        return stage.measure() == RankMeasure.AT_RANK_OR_WORSE
                && stage.value() > 0
                && pairs.stream()
                        .allMatch(pair -> Math.max(table.menteeRank(pair), table.mentorRank(pair)) <= stage.rank());
    }

    /** {@return whether a valid certificate proves a choice among the stable matchings, by its first stage or by all} */
    static boolean proves(CheckedMatching matching, LeastStableCost proof, Guarantee claim) {
        if (proof.stages().isEmpty()) {
            return false;
        }
        Stage first = proof.stages().get(0);
        return switch (claim) {
            case EGALITARIAN -> first.measure() == RankMeasure.RANK_SUM;
            case MINIMUM_REGRET -> isWorstRank(RankTable.of(matching.market), first, matching.matched);
            case GENEROUS_STABLE -> isGenerous(matching, proof);
            default -> false;
        };
    }

    /** {@return whether the stages go from the worst rank to the best and pass over only ranks that no rotation changes} */
    private static boolean isGenerous(CheckedMatching matching, LeastStableCost proof) {
        int before = Integer.MAX_VALUE;
        Set<Integer> bounded = new HashSet<>();
        for (Stage stage : proof.stages()) {
            if (stage.measure() != RankMeasure.AT_RANK || stage.rank() >= before) {
                return false;
            }
            before = stage.rank();
            bounded.add(before);
        }
        RankTable table = RankTable.of(matching.market);
        for (Rotation rotation : proof.rotations()) {
            Map<Integer, Integer> changes = new HashMap<>();
            rotation.gained().forEach(pair -> count(matching.market, table, pair, 1, changes));
            rotation.lost().forEach(pair -> count(matching.market, table, pair, -1, changes));
            if (changes.entrySet().stream()
                    .anyMatch(change -> change.getValue() != 0 && !bounded.contains(change.getKey()))) {
                return false;
            }
        }
        return true;
    }

    private static void count(Market market, RankTable table, Pair named, int change, Map<Integer, Integer> changes) {
        int pair = market.find(market.menteeIndex(named.mentee()), market.mentorIndex(named.mentor()));
        changes.merge(table.menteeRank(pair), change, Integer::sum);
        changes.merge(table.mentorRank(pair), change, Integer::sum);
    }
}
