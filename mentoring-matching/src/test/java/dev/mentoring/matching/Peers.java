package dev.mentoring.matching;

import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.market.PeerMarketBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random small markets of peers that shrink. */
public final class Peers {
    private static final int MOST = 8;

    private Peers() {}

    /** What one thinks of another, and what the pair weighs; a negative liking stands for unacceptable. */
    public record Cell(int liking, int weight) {}

    /** A market as its builder will be told. */
    public record Spec(int people, List<Cell> cells, boolean strict) {
        private Cell cell(int one, int other) {
            return cells.get(one * MOST + other);
        }

        private boolean isAcceptable(int one, int other) {
            return one != other
                    && cell(one, other).liking() >= 0
                    && cell(other, one).liking() >= 0;
        }

        public PeerMarket market() {
            return market(0);
        }

        /** {@return the market, whose builder is told everything in an order that depends on the seed} */
        public PeerMarket market(long seed) {
            Random random = new Random(seed);
            PeerMarketBuilder builder = PeerMarket.builder();
            for (int person : shuffled(people, random)) {
                TreeMap<Integer, List<String>> tiers = new TreeMap<>();
                for (int other : shuffled(people, random)) {
                    if (isAcceptable(person, other)) {
                        int tier = cell(person, other).liking() * 10 + (strict ? (other + 3 * person) % people : 0);
                        tiers.computeIfAbsent(tier, key -> new ArrayList<>()).add("p" + other);
                    }
                }
                builder.addParticipant(Agent.of("p" + person).rankingTiers(List.copyOf(tiers.values())));
            }
            for (int pair : shuffled(people * people, random)) {
                int one = pair / people;
                int other = pair % people;
                if (one < other && isAcceptable(one, other)) {
                    builder.addWeight("p" + one, "p" + other, cell(one, other).weight());
                }
            }
            return builder.build();
        }

        private static List<Integer> shuffled(int size, Random random) {
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, size).boxed().toList());
            Collections.shuffle(order, random);
            return order;
        }
    }

    private static Arbitrary<Spec> specs(int least, int most, int likings, int gaps, boolean strict, int heaviest) {
        Arbitrary<Integer> liking = Arbitraries.frequencyOf(
                Tuple.of(gaps, Arbitraries.just(-1)),
                Tuple.of(20, Arbitraries.integers().between(0, likings)));
        Arbitrary<Cell> cell = Combinators.combine(
                        liking, Arbitraries.integers().between(-heaviest / 3, heaviest))
                .as(Cell::new);
        return Combinators.combine(
                        Arbitraries.integers().between(least, most), cell.list().ofSize(MOST * MOST))
                .as((people, cells) -> new Spec(people, cells, strict))
                .withoutEdgeCases();
    }

    /** {@return markets of 1 to 8 with strict lists, some of them complete} */
    public static Arbitrary<Spec> strict() {
        return Arbitraries.oneOf(specs(1, MOST, 30, 0, true, 12), specs(2, MOST, 30, 3, true, 12));
    }

    /** {@return the same with at most six people} */
    public static Arbitrary<Spec> fewStrict() {
        return specs(1, 6, 30, 1, true, 12);
    }

    /** {@return markets of 3 to 8 with strict lists in which mostly no matching is stable: many like the next best} */
    public static Arbitrary<Spec> unstable() {
        return Arbitraries.oneOf(strict(), specs(3, MOST, 30, 1, true, 12).map(Peers::circular));
    }

    private static Spec circular(Spec spec) {
        List<Cell> cells = new ArrayList<>();
        for (int cell = 0; cell < MOST * MOST; cell++) {
            int ahead = Math.floorMod(cell % MOST - cell / MOST, 3);
            int liking = spec.cells().get(cell).liking();
            boolean isNext = cell % MOST / 3 == cell / MOST / 3 && ahead > 0;
            cells.add(new Cell(isNext ? ahead - 1 : liking < 0 ? liking : liking + 2, 0));
        }
        return new Spec(spec.people(), cells, true);
    }

    /** {@return markets of 1 to 8 with ties, gaps, and weights of either sign} */
    public static Arbitrary<Spec> any() {
        return Arbitraries.oneOf(specs(1, MOST, 2, 6, false, 5), specs(3, MOST, 5, 2, false, 1000), strict());
    }
}
