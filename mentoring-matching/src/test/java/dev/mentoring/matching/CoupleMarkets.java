package dev.mentoring.matching;

import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Couple;
import dev.mentoring.matching.market.JointChoice;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random small markets with couples, that shrink. */
public final class CoupleMarkets {
    private static final int ROOM = 6;

    private CoupleMarkets() {}

    /** A market as its builder will be told: {@code choices} are two mentors in one number, the last for none. */
    public record Spec(
            int couples,
            int singles,
            int mentors,
            List<Integer> menteeTiers,
            List<Integer> mentorTiers,
            List<Integer> quotas,
            List<List<Integer>> choices) {

        /** {@return the market, whose builder is told everything in an order that depends on the seed} */
        public Market market(long seed) {
            Random random = new Random(seed);
            MarketBuilder builder = Market.builder();
            int mentees = 2 * couples + singles;
            for (int mentee : shuffled(mentees, random)) {
                builder.addMentee(
                        mentee < 2 * couples
                                ? Agent.of("r" + mentee)
                                : Agent.of("r" + mentee)
                                        .rankingTiers(tiers(menteeTiers, mentee, mentors, "h", random)));
            }
            for (int mentor : shuffled(mentors, random)) {
                builder.addMentor(Agent.of("h" + mentor)
                        .withMaximum(quotas.get(mentor))
                        .rankingTiers(tiers(mentorTiers, mentor, mentees, "r", random)));
            }
            for (int couple : shuffled(couples, random)) {
                boolean swapped = random.nextBoolean();
                List<JointChoice> list = new ArrayList<>();
                for (int choice : choices.get(couple)) {
                    Optional<String> first = mentor(choice / (mentors + 1));
                    Optional<String> second = mentor(choice);
                    if (first.isPresent() || second.isPresent()) {
                        list.add(swapped ? new JointChoice(second, first) : new JointChoice(first, second));
                    }
                }
                String one = "r" + 2 * couple;
                String other = "r" + (2 * couple + 1);
                JointChoice[] distinct = list.stream().distinct().toArray(JointChoice[]::new);
                builder.addCouple(swapped ? Couple.of(other, one, distinct) : Couple.of(one, other, distinct));
            }
            return builder.build();
        }

        private Optional<String> mentor(int number) {
            int mentor = number % (mentors + 1);
            return mentor == mentors ? Optional.empty() : Optional.of("h" + mentor);
        }

        public Market market() {
            return market(0);
        }

        private static List<List<String>> tiers(
                List<Integer> tiers, int owner, int others, String prefix, Random random) {
            TreeMap<Integer, List<String>> byTier = new TreeMap<>();
            for (int other : shuffled(others, random)) {
                int tier = tiers.get(owner * ROOM + other);
                if (tier >= 0) {
                    byTier.computeIfAbsent(tier, key -> new ArrayList<>()).add(prefix + other);
                }
            }
            return List.copyOf(byTier.values());
        }

        private static List<Integer> shuffled(int size, Random random) {
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, size).boxed().toList());
            Collections.shuffle(order, random);
            return order;
        }
    }

    /** {@return markets of at most two couples and two others} */
    public static Arbitrary<Spec> any() {
        Arbitrary<Integer> tier = Arbitraries.integers().between(-1, 8);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(1, 4),
                        tier.list().ofSize(ROOM * ROOM),
                        tier.list().ofSize(ROOM * ROOM),
                        Arbitraries.of(0, 1, 1, 1, 1, 2, 2, 2, 3).list().ofSize(ROOM),
                        Arbitraries.integers()
                                .between(0, 24)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(6)
                                .list()
                                .ofSize(2))
                .as(Spec::new)
                .withoutEdgeCases();
    }
}
