package dev.mentoring.matching.market;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Two mentees who want to be placed together, and rank pairs of mentors, strictly and best first; to stay unmatched, both
 * of them, is acceptable and comes last (Roth, <i>The evolution of the labor market for medical interns and residents</i>,
 * 1984; Manlove, <i>Algorithmics of Matching Under Preferences</i>, 2013, section 5.3). Immutable and thread-safe. What is
 * wrong with it is said by {@link MarketBuilder}, all at once.
 *
 * <p>{@code Couple.of("r1", "r2", JointChoice.of("h1", "h2"), JointChoice.onlyFirst("h1"))} would have {@code r1} with
 * {@code h1} and {@code r2} with {@code h2}, or else {@code r1} with {@code h1} and {@code r2} with nobody, or else
 * nothing. The two add no preference lists of their own to the market; mentors rank each of them as anybody else.
 *
 * @param first the id of a mentee
 * @param second the id of another mentee
 * @param preferences what is acceptable to the two together, best first
 */
public record Couple(String first, String second, ImmutableList<JointChoice> preferences) {
    /**
     * {@return a couple}
     *
     * @param first the id of a mentee
     * @param second the id of another mentee
     * @param preferences what is acceptable to the two together, best first
     */
    public static Couple of(String first, String second, JointChoice... preferences) {
        return new Couple(first, second, ImmutableList.copyOf(preferences));
    }

    /** {@return the couple told by the one with the smaller id, with some of its choices} */
    Couple inOrder(List<JointChoice> choices) {
        return first.compareTo(second) < 0
                ? new Couple(first, second, ImmutableList.copyOf(choices))
                : new Couple(
                        second,
                        first,
                        choices.stream().map(JointChoice::swapped).collect(ImmutableList.toImmutableList()));
    }
}
