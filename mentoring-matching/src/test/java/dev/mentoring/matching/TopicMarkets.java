package dev.mentoring.matching;

import com.google.common.base.Splitter;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.ProjectMarket;
import dev.mentoring.matching.market.ProjectMarketBuilder;
import dev.mentoring.matching.market.Topic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Small markets of topics: random ones that shrink, and those of the literature. */
public final class TopicMarkets {
    private static final int ROOM = 5;

    private TopicMarkets() {}

    /** A market as its builder will be told; a negative tier stands for unacceptable. */
    public record Spec(
            int mentees,
            int mentors,
            List<Integer> mentorOf,
            List<Integer> menteeTiers,
            List<Integer> mentorTiers,
            List<Integer> quotas,
            List<Integer> weights,
            boolean strict,
            boolean weighted) {

        public int topics() {
            return mentorOf.size();
        }

        public int mentorOf(int topic) {
            return mentorOf.get(topic) % mentors;
        }

        private boolean isAcceptable(int mentee, int topic) {
            return menteeTiers.get(mentee * ROOM + topic) >= 0 && mentorTiers.get(mentee * ROOM + mentorOf(topic)) >= 0;
        }

        public ProjectMarket market() {
            return market(0);
        }

        /** {@return the market, whose builder is told everything in an order that depends on the seed} */
        public ProjectMarket market(long seed) {
            Random random = new Random(seed);
            ProjectMarketBuilder builder = ProjectMarket.builder();
            for (int mentee : shuffled(mentees, random)) {
                builder.addMentee(Agent.of("s" + mentee).rankingTiers(menteeList(mentee, random)));
            }
            for (int topic : shuffled(topics(), random)) {
                builder.addTopic(Topic.of("p" + topic, "l" + mentorOf(topic)).withMaximum(quotas.get(topic)));
            }
            for (int mentor : shuffled(mentors, random)) {
                builder.addMentor(Agent.of("l" + mentor)
                        .withMaximum(quotas.get(ROOM + mentor))
                        .rankingTiers(mentorList(mentor, random)));
            }
            for (int mentee = 0; weighted && mentee < mentees; mentee++) {
                for (int topic = 0; topic < topics(); topic++) {
                    if (isAcceptable(mentee, topic)) {
                        builder.addWeight("s" + mentee, "p" + topic, weights.get(mentee * ROOM + topic));
                    }
                }
            }
            return builder.build();
        }

        private List<List<String>> menteeList(int mentee, Random random) {
            return tiers(
                    shuffled(topics(), random).stream()
                            .filter(topic -> isAcceptable(mentee, topic))
                            .toList(),
                    topic -> menteeTiers.get(mentee * ROOM + topic) * 10 + (strict ? topic : 0),
                    topic -> "p" + topic);
        }

        private List<List<String>> mentorList(int mentor, Random random) {
            return tiers(
                    shuffled(mentees, random).stream()
                            .filter(mentee -> IntStream.range(0, topics())
                                    .anyMatch(topic -> mentorOf(topic) == mentor && isAcceptable(mentee, topic)))
                            .toList(),
                    mentee -> mentorTiers.get(mentee * ROOM + mentor) * 10 + (strict ? (mentee + mentor) % mentees : 0),
                    mentee -> "s" + mentee);
        }
    }

    private static List<List<String>> tiers(List<Integer> members, IntUnaryOperator tier, IntFunction<String> name) {
        TreeMap<Integer, List<String>> tiers = new TreeMap<>();
        for (int member : members) {
            tiers.computeIfAbsent(tier.applyAsInt(member), key -> new ArrayList<>())
                    .add(name.apply(member));
        }
        return List.copyOf(tiers.values());
    }

    private static List<Integer> shuffled(int size, Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, random);
        return order;
    }

    private static Arbitrary<Spec> specs(boolean strict, boolean weighted) {
        Arbitrary<Integer> tier = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(-1)),
                Tuple.of(5, Arbitraries.integers().between(0, strict ? 9 : 2)));
        Arbitrary<Integer> quota =
                Arbitraries.frequency(Tuple.of(1, 0), Tuple.of(6, 1), Tuple.of(5, 2), Tuple.of(2, 3));
        return Combinators.combine(
                        Arbitraries.integers().between(1, ROOM),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 5).list().ofMinSize(1).ofMaxSize(ROOM),
                        tier.list().ofSize(ROOM * ROOM),
                        tier.list().ofSize(ROOM * ROOM),
                        quota.list().ofSize(2 * ROOM),
                        Arbitraries.integers().between(-4, 9).list().ofSize(ROOM * ROOM))
                .as((mentees, mentors, owners, menteeTiers, mentorTiers, quotas, weights) ->
                        new Spec(mentees, mentors, owners, menteeTiers, mentorTiers, quotas, weights, strict, weighted))
                .withoutEdgeCases();
    }

    /** {@return markets with gaps and strict lists, 0 to 3 places on topics and with mentors} */
    public static Arbitrary<Spec> strict() {
        return specs(true, false);
    }

    /** {@return the same with ties} */
    public static Arbitrary<Spec> withTies() {
        return specs(false, false);
    }

    /** {@return the same with ties and with weights of either sign} */
    public static Arbitrary<Spec> weighted() {
        return specs(false, true);
    }

    /** {@return the market of lines such as {@code s: p (q r)}, {@code p(2): l} and {@code l(3): s (t u)}} */
    public static ProjectMarket market(String mentees, String topics, String mentors) {
        ProjectMarketBuilder builder = ProjectMarket.builder();
        mentees.lines().map(MarketText::agent).forEach(builder::addMentee);
        mentors.lines().map(MarketText::agent).forEach(builder::addMentor);
        topics.lines().forEach(line -> {
            Agent topic = MarketText.agent(line);
            String mentor = Splitter.on(':').trimResults().splitToList(line).get(1);
            builder.addTopic(new Topic(topic.id(), mentor, topic.maximum()));
        });
        return builder.build();
    }
}
