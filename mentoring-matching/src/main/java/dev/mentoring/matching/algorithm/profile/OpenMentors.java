package dev.mentoring.matching.algorithm.profile;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.market.Market;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The mentors who can have a place left while as many mentees as possible have a first choice: those whom alternating
 * paths reach from a free place (the even ones of the decomposition of Dulmage and Mendelsohn 1958).
 */
final class OpenMentors {
    private final Market market;
    private final BitSet firstChoices;
    private final BitSet open = new BitSet();
    private final int[] found;
    private int count;

    /**
     * Searches from the free places.
     *
     * @param market the market
     * @param firstChoices all pairs of first choice, of mentors with a place
     * @param matched a matching of most of these
     */
    OpenMentors(Market market, BitSet firstChoices, BitSet matched) {
        this.market = market;
        this.firstChoices = firstChoices;
        this.found = new int[market.mentorCount()];
        int[] free = new int[market.mentorCount()];
        int[] mentorOf = new int[market.menteeCount()];
        Arrays.setAll(free, market::mentorMaximum);
        Arrays.fill(mentorOf, -1);
        matched.stream().forEach(pair -> {
            free[market.mentorOf(pair)]--;
            mentorOf[market.menteeOf(pair)] = market.mentorOf(pair);
        });
        for (int mentor = 0; mentor < free.length; mentor++) {
            if (free[mentor] > 0) {
                add(mentor);
            }
        }
        for (int next = 0; next < count; next++) {
            addThoseWhomItCouldRelieve(found[next], mentorOf);
        }
    }

    private void add(int mentor) {
        if (!open.get(mentor)) {
            open.set(mentor);
            found[count++] = mentor;
        }
    }

    private void addThoseWhomItCouldRelieve(int mentor, int[] mentorOf) {
        for (int position = market.columnStart(mentor); position < market.columnEnd(mentor); position++) {
            int pair = market.pairAt(position);
            int holder = mentorOf[market.menteeOf(pair)];
            if (firstChoices.get(pair) && holder >= 0) {
                add(holder);
            }
        }
    }

    boolean isOpen(int mentor) {
        return open.get(mentor);
    }

    /** {@return the ids in the order in which they were found} */
    ImmutableList<String> ids() {
        return Arrays.stream(found, 0, count)
                .mapToObj(market.mentorIds()::get)
                .collect(ImmutableList.toImmutableList());
    }
}
