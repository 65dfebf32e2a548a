package dev.mentoring.matching.algorithm;

import dev.mentoring.core.problem.MentoringException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.internal.MatchingTexts;

/**
 * A search ended at its budget: nothing of what was sought has been found, and whether it exists is unknown. With a greater
 * budget the same search goes on to where it will say.
 */
public final class BudgetSpentException extends MentoringException {
    private static final long serialVersionUID = 1L;

    /** The number of nodes after which the search ended. */
    private final long nodes;

    /**
     * Makes the refusal.
     *
     * @param algorithm the name of the algorithm
     * @param nodes the number of nodes after which the search ended
     */
    public BudgetSpentException(String algorithm, long nodes) {
        super(Problems.builder()
                .error(MatchingTexts.CATALOGUE, "budget-spent", Place.field("options", "", "budget"), algorithm, nodes)
                .build());
        this.nodes = nodes;
    }

    /** {@return the number of nodes after which the search ended} */
    public long nodes() {
        return nodes;
    }
}
