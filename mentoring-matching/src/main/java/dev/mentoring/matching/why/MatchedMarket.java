package dev.mentoring.matching.why;

import static com.google.common.base.Preconditions.checkArgument;

import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.Matching;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Who has whom, by index. */
final class MatchedMarket {
    private final int[] byMentee;
    private final int[] byMentor;
    private final int[] menteeStarts;
    private final int[] mentorStarts;

    MatchedMarket(Market market, Matching matching) {
        int[] pairs = matching.pairs().stream()
                .mapToInt(pair -> index(market, pair))
                .sorted()
                .toArray();
        for (int i = 1; i < pairs.length; i++) {
            checkArgument(pairs[i] != pairs[i - 1], "the matching has a pair twice");
        }
        menteeStarts = starts(pairs, market::menteeOf, market.menteeCount());
        mentorStarts = starts(pairs, market::mentorOf, market.mentorCount());
        byMentee = pairs;
        byMentor = new int[pairs.length];
        int[] free = mentorStarts.clone();
        for (int pair : pairs) {
            byMentor[free[market.mentorOf(pair)]++] = pair;
        }
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            checkArgument(menteeLoad(mentee) <= market.menteeMaximum(mentee), "the matching exceeds a maximum");
        }
        for (int mentor = 0; mentor < market.mentorCount(); mentor++) {
            checkArgument(mentorLoad(mentor) <= market.mentorMaximum(mentor), "the matching exceeds a maximum");
        }
    }

    private static int index(Market market, Pair pair) {
        int mentee = market.menteeIndex(pair.mentee());
        int mentor = market.mentorIndex(pair.mentor());
        int index = mentee < 0 || mentor < 0 ? -1 : market.find(mentee, mentor);
        checkArgument(index >= 0, "the market does not accept the pair %s", pair);
        return index;
    }

    private static int[] starts(int[] pairs, IntUnaryOperator owner, int owners) {
        int[] starts = new int[owners + 1];
        for (int pair : pairs) {
            starts[owner.applyAsInt(pair) + 1]++;
        }
        for (int i = 0; i < owners; i++) {
            starts[i + 1] += starts[i];
        }
        return starts;
    }

    int menteeLoad(int mentee) {
        return menteeStarts[mentee + 1] - menteeStarts[mentee];
    }

    int mentorLoad(int mentor) {
        return mentorStarts[mentor + 1] - mentorStarts[mentor];
    }

    /** {@return the pairs of a mentee, by mentor} */
    int[] ofMentee(int mentee) {
        return Arrays.copyOfRange(byMentee, menteeStarts[mentee], menteeStarts[mentee + 1]);
    }

    /** {@return the pairs of a mentor, by mentee} */
    int[] ofMentor(int mentor) {
        return Arrays.copyOfRange(byMentor, mentorStarts[mentor], mentorStarts[mentor + 1]);
    }

    boolean has(int pair) {
        return Arrays.binarySearch(byMentee, pair) >= 0;
    }
}
