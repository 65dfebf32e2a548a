package dev.mentoring.matching.algorithm.couples;

import dev.mentoring.matching.algorithm.Lottery;
import dev.mentoring.matching.internal.IndexSort;
import dev.mentoring.matching.market.Couple;
import dev.mentoring.matching.market.JointChoice;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Side;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Couples, and then those who come alone, each in the order of ids, with what they want in flat arrays: the options of an
 * applicant are {@code starts[applicant]} to before {@code starts[applicant + 1]}, best first.
 */
final class Applicants {
    static final int NONE = -1;

    final Market market;
    final int couples;
    final int count;
    final int[] starts;

    /** The pair that an option has for the first member, or none. */
    final int[] first;

    /** The pair that an option has for the second member, or none; always none for who comes alone. */
    final int[] second;

    /** What an applicant thinks of an option: smaller is better, equal is a tie. */
    final int[] ranks;

    /** The applicant to which each mentee belongs. */
    final int[] applicantOf;

    /** The mentee, or the first of the two. */
    final int[] firstMentee;

    Applicants(Market market, Lottery lottery) {
        this.market = market;
        this.couples = market.couples().size();
        this.count = market.menteeCount() - couples;
        this.applicantOf = new int[market.menteeCount()];
        this.firstMentee = new int[count];
        this.starts = new int[count + 1];
        Arrays.fill(applicantOf, NONE);
        int options = market.couples().stream()
                .mapToInt(couple -> couple.preferences().size())
                .sum();
        int size = options + market.pairCount();
        this.first = new int[size];
        this.second = new int[size];
        this.ranks = new int[size];
        for (int couple = 0; couple < couples; couple++) {
            addCouple(couple, market.couples().get(couple));
        }
        int applicant = couples;
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            if (applicantOf[mentee] == NONE) {
                addSingle(applicant++, mentee, lottery);
            }
        }
    }

    private void addCouple(int applicant, Couple couple) {
        int one = market.menteeIndex(couple.first());
        int other = market.menteeIndex(couple.second());
        applicantOf[one] = applicant;
        applicantOf[other] = applicant;
        firstMentee[applicant] = one;
        int option = starts[applicant];
        for (JointChoice choice : couple.preferences()) {
            first[option] = pair(one, choice.first());
            second[option] = pair(other, choice.second());
            ranks[option] = option - starts[applicant];
            option++;
        }
        starts[applicant + 1] = option;
    }

    private int pair(int mentee, Optional<String> mentor) {
        return mentor.isEmpty() ? NONE : market.find(mentee, market.mentorIndex(mentor.get()));
    }

    private void addSingle(int applicant, int mentee, Lottery lottery) {
        applicantOf[mentee] = applicant;
        firstMentee[applicant] = mentee;
        int option = starts[applicant];
        int[] pairs =
                IntStream.range(market.rowStart(mentee), market.rowEnd(mentee)).toArray();
        IndexSort.sort(
                pairs,
                0,
                pairs.length,
                new int[pairs.length],
                (pair, other) -> lottery.isBefore(market, Side.MENTEE, mentee, pair, other));
        for (int pair : pairs) {
            first[option] = pair;
            second[option] = NONE;
            ranks[option] = market.menteeRank(pair);
            option++;
        }
        starts[applicant + 1] = option;
    }

    /** {@return whether an applicant likes one of its options more than another, or than none} */
    boolean prefers(int option, int other) {
        return other == NONE || ranks[option] < ranks[other];
    }
}
