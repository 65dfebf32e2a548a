package dev.mentoring.matching.algorithm;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.problem.MentoringException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.internal.MatchingTexts;

/** No algorithm has the name that was asked for. */
public final class UnknownAlgorithmException extends MentoringException {
    private static final long serialVersionUID = 1L;

    private final transient ImmutableSet<String> known;

    UnknownAlgorithmException(String name, ImmutableSet<String> known) {
        super(Problems.builder()
                .error(
                        MatchingTexts.CATALOGUE,
                        "unknown-algorithm",
                        Place.field("algorithm", "", ""),
                        name,
                        String.join(", ", known))
                .build());
        this.known = known;
    }

    /** {@return the names that are known, sorted} */
    public ImmutableSet<String> known() {
        return known;
    }
}
