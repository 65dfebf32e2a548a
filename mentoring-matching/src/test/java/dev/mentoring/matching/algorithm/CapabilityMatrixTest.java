package dev.mentoring.matching.algorithm;

import static dev.mentoring.matching.MarketText.market;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import dev.mentoring.core.text.TextLanguage;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Couple;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.JointChoice;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.market.PeerMarketBuilder;
import dev.mentoring.matching.market.ProjectMarket;
import dev.mentoring.matching.market.ProjectMarketBuilder;
import dev.mentoring.matching.market.Topic;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Solves every kind of instance with every algorithm, or is refused as the declarations say. */
class CapabilityMatrixTest {
    private static final Algorithms ALGORITHMS = Algorithms.discovered();

    /** Small instances that have, besides their shape, no feature but one. */
    private static ImmutableMap<String, Instance> instances() {
        return ImmutableMap.<String, Instance>builder()
                .put("two sides", market("a: x y\nb: x y", "x: a b\ny: b a"))
                .put("mentees’ ties", market("a: (x y)\nb: x y", "x: a b\ny: b a"))
                .put("mentors’ ties", market("a: x y\nb: x y", "x: (a b)\ny: b a"))
                .put("incomplete lists", market("a: x\nb: x y", "x: a b\ny: b"))
                .put("unequal sides", market("a: x y", "x: a\ny: a"))
                .put("mentees’ upper quotas", market("a(2): x y\nb: x y", "x: a b\ny: b a"))
                .put("mentors’ upper quotas", market("a: x y\nb: x y", "x(2): a b\ny: b a"))
                .put("no place", market("a: x y\nb: x y", "x(0): a b\ny: b a"))
                .put("mentees’ lower quotas", withMinimum(1, 0))
                .put("mentors’ lower quotas", withMinimum(0, 1))
                .put("weights", weighted())
                .put("peers", peers("a: b c d", "b: a c d", "c: a b d", "d: a b c"))
                .put("peers’ ties", peers("a: (b c) d", "b: a c d", "c: a b d", "d: a b c"))
                .put("peers’ incomplete lists", peers("a: b", "b: a c", "c: b"))
                .put("peers’ weights", weighedPeers())
                .put("topics", topics("a: t", "b: u", "x: a", "y: b").build())
                .put(
                        "topics, mentees’ ties",
                        topics("a: (t u)", "b: u", "x: a", "y: a b").build())
                .put(
                        "topics, mentors’ ties",
                        topics("a: t", "b: t u", "x: (a b)", "y: b").build())
                .put(
                        "topics, mentors’ upper quotas",
                        topics("a: t", "b: u", "x(2): a", "y: b").build())
                .put("topics, unequal sides", topics("a: t", "b: u", "x: a b").build())
                .put(
                        "topics, weights",
                        topics("a: t", "b: u", "x: a", "y: b")
                                .addWeight("a", "t", 3)
                                .build())
                .put(
                        "couples",
                        Market.builder()
                                .addMentee(Agent.of("a"))
                                .addMentee(Agent.of("b"))
                                .addMentor(Agent.of("x"))
                                .addMentor(Agent.of("y"))
                                .addCouple(Couple.of("a", "b", JointChoice.of("x", "y")))
                                .build())
                .buildOrThrow();
    }

    private static Market withMinimum(int mentee, int mentor) {
        return Market.builder()
                .addMentee(Agent.of("a").ranking("x").withMinimum(mentee))
                .addMentor(Agent.of("x").ranking("a").withMinimum(mentor))
                .build();
    }

    private static Market weighted() {
        return Market.builder()
                .addMentee(Agent.of("a").ranking("x"))
                .addMentor(Agent.of("x").ranking("a"))
                .addWeight("a", "x", 3)
                .build();
    }

    private static PeerMarket peers(String... lines) {
        PeerMarketBuilder builder = PeerMarket.builder();
        Stream.of(lines).map(dev.mentoring.matching.MarketText::agent).forEach(builder::addParticipant);
        return builder.build();
    }

    private static PeerMarket weighedPeers() {
        return PeerMarket.builder()
                .addParticipant(Agent.of("a").ranking("b"))
                .addParticipant(Agent.of("b").ranking("a"))
                .addWeight("a", "b", 3)
                .build();
    }

    /** {@return two mentees and one or two mentors, of whom the first offers t, and the last u} */
    private static ProjectMarketBuilder topics(String... lines) {
        ProjectMarketBuilder builder = ProjectMarket.builder();
        Stream.of(lines).limit(2).map(dev.mentoring.matching.MarketText::agent).forEach(builder::addMentee);
        Stream.of(lines).skip(2).map(dev.mentoring.matching.MarketText::agent).forEach(builder::addMentor);
        return builder.addTopic(Topic.of("t", "x")).addTopic(Topic.of("u", lines.length == 3 ? "x" : "y"));
    }

    @TestFactory
    Stream<DynamicTest> every_algorithm_solves_what_it_accepts_and_refuses_the_rest() {
        return ALGORITHMS.all().stream()
                .flatMap(algorithm -> instances().entrySet().stream()
                        .map(entry -> DynamicTest.dynamicTest(
                                algorithm.name() + ", " + entry.getKey(), () -> solve(algorithm, entry.getValue()))));
    }

    private static void solve(MatchingAlgorithm algorithm, Instance instance) {
        Set<MarketFeature> refused =
                Sets.difference(instance.features(), algorithm.description().acceptedFeatures());
        if (refused.isEmpty()) {
            assertThat(ALGORITHMS
                            .solve(algorithm.name(), instance, SolveContext.defaults())
                            .algorithm())
                    .isEqualTo(algorithm.name());
            return;
        }
        MarketRefusedException refusal = catchThrowableOfType(
                MarketRefusedException.class,
                () -> ALGORITHMS.solve(algorithm.name(), instance, SolveContext.defaults()));
        assertThat(refusal.refused().keySet()).isEqualTo(refused);
        refusal.refused().forEach((feature, others) -> {
            assertThat(others).isEqualTo(ALGORITHMS.accepting(feature)).doesNotContain(algorithm.name());
            assertThat(refusal.problems().lines(TextLanguage.ENGLISH))
                    .contains(feature.label().english())
                    .satisfies(
                            lines -> others.forEach(other -> assertThat(lines).contains(other)));
        });
        assertThat(catchThrowableOfType(
                                MarketRefusedException.class, () -> algorithm.solve(instance, SolveContext.defaults()))
                        .refused()
                        .keySet())
                .as("asked directly")
                .isEqualTo(refused);
    }

    @Test
    void every_feature_that_somebody_accepts_is_tried() {
        Set<MarketFeature> tried = EnumSet.noneOf(MarketFeature.class);
        instances().values().forEach(instance -> tried.addAll(instance.features()));
        assertThat(MarketFeature.values())
                .filteredOn(feature -> !ALGORITHMS.accepting(feature).isEmpty())
                .isSubsetOf(tried);
    }

    @Test
    void the_matrix_says_what_the_algorithms_declare() {
        String[] lines = CapabilityMatrix.of(ALGORITHMS)
                .toMarkdown(TextLanguage.ENGLISH)
                .lines()
                .toArray(String[]::new);
        MatchingAlgorithm first = ALGORITHMS.all().iterator().next();
        assertThat(lines[2]).startsWith("| " + first.name() + " ");
        assertThat(lines[2].chars().filter(character -> character == '●'))
                .hasSize(first.description().acceptedFeatures().size());
        assertThat(lines)
                .hasSize(3 + ALGORITHMS.all().size() + MarketFeature.values().length)
                .endsWith(MarketFeature.values().length + " "
                        + MarketFeature.values()[MarketFeature.values().length - 1]
                                .label()
                                .english());
    }
}
