package dev.mentoring.matching.certificate;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.market.Pair;

/**
 * No matching is popular, because some mentees who must have a first or second choice cannot all have one; {@link
 * FirstAndSecondChoices} says what these are, and why a popular matching consists of them.
 *
 * <p><b>To check</b>: {@link #firstChoices()} is a matching of first choices that passes the first two checks of {@link
 * FirstAndSecondChoices} with {@link #openMentors()}. So in every matching with as many first choices each mentee with an
 * open first choice has such a one, and whoever is not open has all places filled by first choices. A popular matching
 * therefore gives a mentee with an open first choice one of these, and any other mentee who lists an open mentor a first
 * choice or one of the best open mentors in the list. All mentees of the {@link #shortage()} list an open mentor; see
 * that all their mentors of this kind are among those of the shortage, and that these have fewer places.
 *
 * @param firstChoices a matching of first choices, as many as can be, in order
 * @param openMentors the ids of the open mentors, each after the one that shows it to be open
 * @param shortage the mentees who cannot all be placed, and the only mentors for them
 */
public record NoPopularMatching(
        ImmutableList<Pair> firstChoices, ImmutableList<String> openMentors, HallViolator shortage)
        implements Certificate {
    /**
     * Puts the pairs in order.
     *
     * @param firstChoices a matching of first choices, as many as can be
     * @param openMentors the ids of the open mentors, each after the one that shows it to be open
     * @param shortage the mentees who cannot all be placed, and the only mentors for them
     */
    public NoPopularMatching {
        firstChoices = ImmutableList.sortedCopyOf(firstChoices);
    }
}
