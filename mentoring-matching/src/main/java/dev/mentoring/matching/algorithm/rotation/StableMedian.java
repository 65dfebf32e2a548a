package dev.mentoring.matching.algorithm.rotation;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.algorithm.AlgorithmDescription;
import dev.mentoring.matching.algorithm.AlgorithmOption;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.MedianCounts;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.outcome.Guarantee;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.Set;

/**
 * The stable matching in the middle of all (Teo and Sethuraman 1998; Klaus and Klijn, <i>Median stable matching for college
 * admissions</i>, 2006). Immutable and thread-safe.
 *
 * <p><b>Finds</b> the matching in which every mentee has the {@code ⌈N/2⌉}-th best of the {@code N} mentors, counted with
 * repetition, that it has in all {@code N} stable matchings; that this is a matching, and stable, is the theorem. Every mentor
 * then has the median of its mentees too, of two middle ones the worse. People with several places have the median of their
 * sets of partners, which all stable matchings order from best to worst.
 *
 * <p><b>Accepts</b> what {@link StableEgalitarian} accepts.
 *
 * <p><b>How.</b> A rotation has been carried out in the median exactly when it has been so in more than half of all stable
 * matchings (Cheng 2010). Counting them is #P-complete; it is done exactly while no more than {@code budget} partial choices
 * have to be told apart, each of which takes some hundred bytes, and refused beyond.
 */
public final class StableMedian extends RotationAlgorithm {
    /** How many partial choices may be told apart; a whole number of at least 1. */
    public static final AlgorithmOption BUDGET = new AlgorithmOption(
            "budget", ImmutableList.of(), "1000000", MatchingTexts.CATALOGUE.text("algorithm.stable-median.budget"));

    private static final AlgorithmDescription DESCRIPTION = described("stable-median", Guarantee.MEDIAN_STABLE)
            .addOptions(BUDGET)
            .cost(
                    "time O(p log p) and O(R) for each partial choice of R rotations, at most budget of them; memory O(p) and O(R)"
                            + " for each; p acceptable pairs")
            .source(
                    "C.-P. Teo and J. Sethuraman, The geometry of fractional stable matchings and its applications, 1998;"
                            + " C. T. Cheng, Understanding the generalized median stable matchings, 2010")
            .build();

    /** Makes the algorithm, which has no state. */
    public StableMedian() {
        super(DESCRIPTION);
    }

    @Override
    void checkOptions(SolveContext context) {
        context.wholeNumber(BUDGET, 1, Long.MAX_VALUE);
    }

    @Override
    Choice choose(RotationPoset poset, SolveContext context) {
        long budget = context.wholeNumber(BUDGET, 1, Long.MAX_VALUE);
        ClosedSetCounts counts = ClosedSetCounts.of(poset, budget, context).orElseThrow(() -> tooMany(budget));
        BigInteger total = counts.total();
        ImmutableList<BigInteger> containing = ImmutableList.copyOf(counts.containing());
        BitSet applied = new BitSet();
        for (int rotation = 0; rotation < containing.size(); rotation++) {
            applied.set(rotation, containing.get(rotation).shiftLeft(1).compareTo(total) > 0);
        }
        return new Choice(
                applied,
                Set.of(Guarantee.MEDIAN_STABLE),
                new MedianCounts(poset.rotations(), positions(applied), total, containing));
    }

    private InvalidInputException tooMany(long budget) {
        Place place = Place.field("options", "", BUDGET.name());
        return new InvalidInputException(Problems.builder()
                .error(MatchingTexts.CATALOGUE, "budget-exceeded", place, name(), budget)
                .build());
    }
}
