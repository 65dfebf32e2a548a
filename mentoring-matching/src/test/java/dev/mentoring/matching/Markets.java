package dev.mentoring.matching;

import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketBuilder;
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

/** Random small markets that shrink. */
public final class Markets {
    private Markets() {}

    /** What one mentee and one mentor think of each other; a negative tier stands for unacceptable. */
    public record Cell(int menteeTier, int mentorTier, int weight) {}

    /** A market as its builder will be told. */
    public record Spec(int mentees, int mentors, List<Cell> cells, List<Integer> quotas, boolean strict) {
        Cell cell(int mentee, int mentor) {
            return cells.get(mentee * 6 + mentor);
        }

        boolean isAcceptable(int mentee, int mentor) {
            return cell(mentee, mentor).menteeTier() >= 0
                    && cell(mentee, mentor).mentorTier() >= 0;
        }

        /** {@return the market, whose builder is told everything in an order that depends on the seed} */
        public Market market(long seed) {
            Random random = new Random(seed);
            MarketBuilder builder = Market.builder();
            for (int mentee : shuffled(mentees, random)) {
                builder.addMentee(mentee(mentee, random));
            }
            for (int mentor : shuffled(mentors, random)) {
                builder.addMentor(mentor(mentor, random));
            }
            for (int pair : shuffled(mentees * mentors, random)) {
                int mentee = pair / mentors;
                int mentor = pair % mentors;
                if (isAcceptable(mentee, mentor)) {
                    builder.addWeight(
                            "r" + mentee, "h" + mentor, cell(mentee, mentor).weight());
                }
            }
            return builder.build();
        }

        public Market market() {
            return market(0);
        }

        private Agent mentee(int mentee, Random random) {
            TreeMap<Integer, List<String>> tiers = new TreeMap<>();
            for (int mentor : shuffled(mentors, random)) {
                if (isAcceptable(mentee, mentor)) {
                    int tier = cell(mentee, mentor).menteeTier() * 10 + (strict ? mentor : 0);
                    tiers.computeIfAbsent(tier, key -> new ArrayList<>()).add("h" + mentor);
                }
            }
            return Agent.of("r" + mentee).withMaximum(quotas.get(mentee)).rankingTiers(List.copyOf(tiers.values()));
        }

        private Agent mentor(int mentor, Random random) {
            TreeMap<Integer, List<String>> tiers = new TreeMap<>();
            for (int mentee : shuffled(mentees, random)) {
                if (isAcceptable(mentee, mentor)) {
                    int tier = cell(mentee, mentor).mentorTier() * 10 + (strict ? (mentee + mentor) % mentees : 0);
                    tiers.computeIfAbsent(tier, key -> new ArrayList<>()).add("r" + mentee);
                }
            }
            return Agent.of("h" + mentor).withMaximum(quotas.get(6 + mentor)).rankingTiers(List.copyOf(tiers.values()));
        }

        private static List<Integer> shuffled(int size, Random random) {
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, size).boxed().toList());
            Collections.shuffle(order, random);
            return order;
        }
    }

    private static Arbitrary<Spec> specs(int side, int quota, boolean strict) {
        Arbitrary<Integer> tier = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(-1)),
                Tuple.of(6, Arbitraries.integers().between(0, strict ? 9 : 2)));
        Arbitrary<Cell> cell = Combinators.combine(
                        tier, tier, Arbitraries.integers().between(-4, 9))
                .as(Cell::new);
        Arbitrary<Integer> quotas = quota == 1
                ? Arbitraries.just(1)
                : Arbitraries.frequency(Tuple.of(1, 0), Tuple.of(5, 1), Tuple.of(4, 2), Tuple.of(2, quota));
        return Combinators.combine(
                        Arbitraries.integers().between(1, side),
                        Arbitraries.integers().between(1, side),
                        cell.list().ofSize(36),
                        quotas.list().ofSize(12))
                .as((mentees, mentors, cells, maxima) -> new Spec(mentees, mentors, cells, maxima, strict))
                .withoutEdgeCases();
    }

    /** {@return markets with gaps, unequal sides, weights of either sign, strict lists and at most one place each} */
    public static Arbitrary<Spec> marriage() {
        return specs(5, 1, true);
    }

    /** {@return the same with ties} */
    public static Arbitrary<Spec> marriageWithTies() {
        return specs(5, 1, false);
    }

    /** {@return markets with gaps, unequal sides, weights of either sign, strict lists and 0 to 3 places on both sides} */
    public static Arbitrary<Spec> manyToMany() {
        return specs(4, 3, true);
    }

    /** {@return the same with ties} */
    public static Arbitrary<Spec> manyToManyWithTies() {
        return specs(4, 3, false);
    }

    /** {@return markets with at most one place for each mentee, and 0 to 3 for each mentor} */
    public static Arbitrary<Spec> manyToOne() {
        return specs(5, 3, true).map(Markets::singleMentees);
    }

    /** {@return the same with ties} */
    public static Arbitrary<Spec> manyToOneWithTies() {
        return specs(5, 3, false).map(Markets::singleMentees);
    }

    private static Spec singleMentees(Spec spec) {
        List<Integer> quotas = new ArrayList<>(spec.quotas());
        Collections.fill(quotas.subList(0, 6), 1);
        return new Spec(spec.mentees(), spec.mentors(), spec.cells(), quotas, spec.strict());
    }

    /**
     * {@return markets as in school choice: strict preferences and at most one place for each mentee, priorities that
     * may be tied and 0 to 3 places for each mentor}
     */
    public static Arbitrary<Spec> schoolChoice(int side) {
        return Arbitraries.oneOf(specs(side, 3, true), specs(side, 3, false))
                .map(Markets::singleMentees)
                .map(Markets::strictMentees);
    }

    private static Spec strictMentees(Spec spec) {
        List<Cell> cells = new ArrayList<>(spec.cells());
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            int tier = cell.menteeTier() < 0 ? -1 : cell.menteeTier() * 6 + i % 6;
            cells.set(i, new Cell(tier, cell.mentorTier(), cell.weight()));
        }
        return new Spec(spec.mentees(), spec.mentors(), cells, spec.quotas(), spec.strict());
    }

    /**
     * {@return strict markets with a few gaps and about as many places on both sides, in which each side tends to like best
     * whom the other likes least, so that there are often many stable matchings}
     */
    public static Arbitrary<Spec> opposed(int mentees, int menteeQuota, int mentors, int mentorQuota) {
        List<Integer> quotas = new ArrayList<>(Collections.nCopies(6, menteeQuota));
        quotas.addAll(Collections.nCopies(6, mentorQuota));
        Arbitrary<Integer> noise = Arbitraries.integers().between(0, 3);
        Arbitrary<Boolean> gap = Arbitraries.frequency(Tuple.of(1, true), Tuple.of(30, false));
        return Combinators.combine(noise, noise, gap)
                .as((one, other, absent) -> absent ? new Cell(-1, -1, 1) : new Cell(one, other, 1))
                .list()
                .ofSize(36)
                .map(cells -> new Spec(
                        mentees,
                        mentors,
                        IntStream.range(0, 36)
                                .mapToObj(i -> opposed(cells.get(i), i / 6, i % 6, mentees, mentors))
                                .toList(),
                        quotas,
                        true))
                .withoutEdgeCases();
    }

    private static Cell opposed(Cell noise, int mentee, int mentor, int mentees, int mentors) {
        int forward = Math.floorMod(mentor * mentees - mentee * mentors, mentees * mentors);
        return noise.menteeTier() < 0
                ? noise
                : new Cell(
                        forward + noise.menteeTier() * Math.min(mentees, mentors) / 2,
                        mentees * mentors - forward + noise.mentorTier() * Math.min(mentees, mentors) / 2,
                        1);
    }

    /** {@return markets of every kind} */
    public static Arbitrary<Spec> any() {
        return Arbitraries.oneOf(marriage(), marriageWithTies(), manyToOne(), manyToMany(), manyToManyWithTies());
    }
}
