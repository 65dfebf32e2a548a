package dev.mentoring.matching.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.core.problem.MentoringException;
import dev.mentoring.matching.CoupleMarkets;
import dev.mentoring.matching.Markets;
import dev.mentoring.matching.Peers;
import dev.mentoring.matching.TopicMarkets;
import dev.mentoring.matching.algorithm.Algorithms;
import dev.mentoring.matching.algorithm.MatchingAlgorithm;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.outcome.Outcome;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What our algorithms answer and claim is true, as the verifier sees it. */
class AlgorithmVerificationProperties {
    @Provide
    Arbitrary<Instance> instances() {
        return Arbitraries.oneOf(
                Markets.any().map(Markets.Spec::market),
                Markets.manyToOneWithTies().map(Markets.Spec::market),
                Markets.schoolChoice(5).map(Markets.Spec::market),
                Markets.opposed(5, 1, 5, 1).map(Markets.Spec::market),
                Peers.any().map(Peers.Spec::market),
                TopicMarkets.weighted().map(TopicMarkets.Spec::market),
                TopicMarkets.strict().map(TopicMarkets.Spec::market),
                CoupleMarkets.any().map(CoupleMarkets.Spec::market));
    }

    @Property(tries = 200)
    void nothing_that_an_algorithm_claims_is_refuted(@ForAll("instances") Instance instance, @ForAll long seed) {
        for (MatchingAlgorithm algorithm : Algorithms.discovered().all()) {
            if (algorithm.description().acceptedFeatures().containsAll(instance.features())) {
                Outcome outcome;
                try {
                    outcome = algorithm.solve(instance, SolveContext.defaults().withSeed(seed));
                } catch (MentoringException refused) {
                    continue;
                }
                Verification verification = new Verifier().verify(instance, outcome);
                assertThat(verification.nothingRefuted())
                        .as(algorithm.name() + ": " + verification + " " + outcome)
                        .isTrue();
            }
        }
    }
}
