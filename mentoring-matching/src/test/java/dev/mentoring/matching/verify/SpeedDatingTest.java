package dev.mentoring.matching.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.matching.SpeedDating;
import dev.mentoring.matching.algorithm.Algorithms;
import dev.mentoring.matching.algorithm.MatchingAlgorithm;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.outcome.Outcome;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Real people through every mechanism that applies, and what each claims, checked. */
class SpeedDatingTest {
    private static final Algorithms ALGORITHMS = Algorithms.discovered();

    @Test
    void every_round_through_every_mechanism() throws IOException {
        SpeedDating data = SpeedDating.read();
        Set<String> tried = new TreeSet<>();
        for (Map<Integer, ? extends Instance> rounds : Set.of(data.withTies(), data.strict(), data.peers())) {
            assertThat(rounds).hasSize(21);
            rounds.forEach((round, instance) -> check(round, instance, tried));
        }
        assertThat(tried)
                .containsAll(
                        ALGORITHMS.all().stream().map(MatchingAlgorithm::name).toList());
    }

    /** Exact chances of a random order are for small markets; here they are sampled. */
    private static void check(int round, Instance instance, Set<String> tried) {
        for (MatchingAlgorithm algorithm : ALGORITHMS.all()) {
            if (!algorithm.description().acceptedFeatures().containsAll(instance.features())) {
                continue;
            }
            SolveContext context = SolveContext.defaults().withSeed(round);
            if (algorithm.name().equals("random-serial-dictatorship")) {
                context = context.withOption("samples", "200");
            }
            Outcome outcome = ALGORITHMS.solve(algorithm.name(), instance, context);
            Verification verification = new Verifier().verify(instance, outcome);
            assertThat(verification.nothingRefuted())
                    .as("round %s, %s: %s", round, algorithm.name(), verification)
                    .isTrue();
            tried.add(algorithm.name());
        }
    }
}
