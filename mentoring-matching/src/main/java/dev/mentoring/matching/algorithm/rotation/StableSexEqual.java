package dev.mentoring.matching.algorithm.rotation;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.algorithm.AlgorithmDescription;
import dev.mentoring.matching.algorithm.AlgorithmOption;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.SexEqualSearch;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.outcome.Guarantee;
import java.util.Arrays;
import java.util.Set;

/**
 * The stable matching that serves both sides as equally as possible (Gusfield and Irving 1989). Immutable and thread-safe.
 *
 * <p><b>Finds</b>, of all stable matchings, one with the least {@code |Σ r(i, j) - Σ r(j, i)|} over its pairs of a mentee
 * {@code i} and a mentor {@code j}, where {@code r(i, j)} is the place of {@code j} among the acceptable partners of {@code
 * i}, from 1. The name is the one under which the problem is known.
 *
 * <p><b>Accepts</b> what {@link StableEgalitarian} accepts.
 *
 * <p><b>How.</b> Every rotation moves the difference towards the mentors, so that the task is to choose a closed set of
 * rotations whose changes come closest to a sum. This is NP-hard (Kato 1993). It is solved exactly while no more than {@code
 * budget} partial choices have to be told apart, each of which takes some hundred bytes. Beyond that the answer is the best
 * matching met, which is never farther from equality than the nearest possible value by more than half of the greatest change
 * that one rotation makes; it does not claim to be sex-equal then, and the certificate has the bound that is known.
 */
public final class StableSexEqual extends RotationAlgorithm {
    /** How many partial choices may be told apart; a whole number of at least 1. */
    public static final AlgorithmOption BUDGET = new AlgorithmOption(
            "budget", ImmutableList.of(), "1000000", MatchingTexts.CATALOGUE.text("algorithm.stable-sex-equal.budget"));

    private static final AlgorithmDescription DESCRIPTION = described("stable-sex-equal")
            .addOptions(BUDGET)
            .cost(
                    "time O(p log p) and O(R) for each partial choice of R rotations, at most budget of them; memory O(p) and O(R)"
                            + " for each; p acceptable pairs")
            .source("D. Gusfield and R. W. Irving, The Stable Marriage Problem, 1989;"
                    + " A. Kato, Complexity of the sex-equal stable marriage problem, 1993")
            .build();

    /** Makes the algorithm, which has no state. */
    public StableSexEqual() {
        super(DESCRIPTION);
    }

    @Override
    void checkOptions(SolveContext context) {
        context.wholeNumber(BUDGET, 1, Long.MAX_VALUE);
    }

    @Override
    Choice choose(RotationPoset poset, SolveContext context) {
        RankCosts costs = new RankCosts(poset);
        long start = costs.start(rank -> rank, rank -> -rank);
        long[] changes = costs.changes(rank -> rank, rank -> -rank);
        ClosestSum closest =
                new ClosestSum(poset, changes, -start, context.wholeNumber(BUDGET, 1, Long.MAX_VALUE), context);
        SexEqualSearch proof = new SexEqualSearch(
                poset.rotations(),
                positions(closest.best()),
                start,
                Arrays.stream(changes).boxed().collect(ImmutableList.toImmutableList()),
                closest.distance(),
                closest.lowerBound(),
                closest.examined());
        return new Choice(closest.best(), proof.isExact() ? Set.of(Guarantee.SEX_EQUAL) : Set.of(), proof);
    }
}
