package dev.mentoring.matching.algorithm.assignment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.certificate.HallViolator;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.Matching;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * Says of a matching with most pairs why a mentee has no (further) mentor: the mentees and mentors who stand in the way
 * (Hall 1935; found by Kőnig's alternating search). Immutable and thread-safe.
 *
 * <p>Make one for a market and a matching, then ask for one mentee after the other with {@link #around}. Making it takes
 * time linear in the pairs; an answer takes time linear in the pairs of the mentees in it.
 */
public final class HallViolators {
    private final Market market;
    private final BitSet matched = new BitSet();
    private final int[] menteeLoad;
    private final int[] mentorLoad;

    /**
     * Prepares the questions about a matching.
     *
     * @param market the market
     * @param matching a matching of it with most pairs
     * @throws IllegalArgumentException when a pair of the matching is not acceptable in the market
     */
    public HallViolators(Market market, Matching matching) {
        this.market = market;
        this.menteeLoad = new int[market.menteeCount()];
        this.mentorLoad = new int[market.mentorCount()];
        for (Pair pair : matching.pairs()) {
            int mentee = market.menteeIndex(pair.mentee());
            int mentor = market.mentorIndex(pair.mentor());
            checkArgument(mentee >= 0 && mentor >= 0 && market.find(mentee, mentor) >= 0, "%s is not acceptable", pair);
            matched.set(market.find(mentee, mentor));
            menteeLoad[mentee]++;
            mentorLoad[mentor]++;
        }
    }

    /**
     * {@return the shortage that keeps a mentee from one more mentor, or empty when the mentee has all that it may have}
     *
     * <p>It holds the mentee, all its mentors, all the mentees who fill their places, all mentors whom these may have
     * instead, and so on. Where every mentee has at most one place, no shortage in which this mentee is the only one
     * unplaced is smaller: each contains this one.
     *
     * @param mentee the index of the mentee
     * @throws IllegalArgumentException when the matching has not most pairs: the mentee could be placed
     */
    public Optional<HallViolator> around(int mentee) {
        if (menteeLoad[mentee] >= wanted(mentee)) {
            return Optional.empty();
        }
        BitSet mentees = new BitSet();
        BitSet mentors = new BitSet();
        int[] queue = new int[market.menteeCount()];
        int end = 0;
        queue[end++] = mentee;
        mentees.set(mentee);
        for (int next = 0; next < end; next++) {
            for (int pair = market.rowStart(queue[next]); pair < market.rowEnd(queue[next]); pair++) {
                int mentor = market.mentorOf(pair);
                if (!matched.get(pair) && !mentors.get(mentor)) {
                    end = addHolders(mentor, mentees, queue, end);
                    mentors.set(mentor);
                }
            }
        }
        return Optional.of(shortage(Arrays.copyOf(queue, end), mentors));
    }

    private int addHolders(int mentor, BitSet mentees, int[] queue, int from) {
        checkArgument(
                mentorLoad[mentor] >= market.mentorMaximum(mentor),
                "the matching has not most pairs: %s could have one more",
                market.mentorIds().get(mentor));
        int end = from;
        for (int position = market.columnStart(mentor); position < market.columnEnd(mentor); position++) {
            int pair = market.pairAt(position);
            int holder = market.menteeOf(pair);
            if (matched.get(pair) && !mentees.get(holder)) {
                mentees.set(holder);
                queue[end++] = holder;
            }
        }
        return end;
    }

    private HallViolator shortage(int[] mentees, BitSet mentors) {
        Arrays.sort(mentees);
        ImmutableList.Builder<String> menteeIds = ImmutableList.builder();
        ImmutableList.Builder<String> mentorIds = ImmutableList.builder();
        long wanted = 0;
        long elsewhere = 0;
        for (int mentee : mentees) {
            menteeIds.add(market.menteeIds().get(mentee));
            wanted += wanted(mentee);
            for (int pair = market.rowStart(mentee); pair < market.rowEnd(mentee); pair++) {
                elsewhere += mentors.get(market.mentorOf(pair)) ? 0 : 1;
            }
        }
        long places = 0;
        for (int mentor = mentors.nextSetBit(0); mentor >= 0; mentor = mentors.nextSetBit(mentor + 1)) {
            mentorIds.add(market.mentorIds().get(mentor));
            places += market.mentorMaximum(mentor);
        }
        return new HallViolator(menteeIds.build(), mentorIds.build(), wanted, places, elsewhere);
    }

    private int wanted(int mentee) {
        int degree = market.rowEnd(mentee) - market.rowStart(mentee);
        return Math.min(market.menteeMaximum(mentee), Math.max(1, degree));
    }
}
