package dev.mentoring.matching.explain;

import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Matching;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.run.MatchRun;
import dev.mentoring.matching.run.Pin;
import dev.mentoring.matching.run.PinKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Who holds whose places in a plan, pins included, and which mentors could give a place away. */
final class Places {
    private final Market market;
    private final List<List<Integer>> mentorsOf = new ArrayList<>();
    private final List<List<Integer>> menteesOf = new ArrayList<>();
    /** The pairs of the market that are matched. */
    private final BitSet matched = new BitSet();

    private final int[] mentorLoad;
    private final BitSet reachable;

    Places(MatchRun run, Matching matching) {
        market = run.market();
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            mentorsOf.add(new ArrayList<>());
        }
        for (int mentor = 0; mentor < market.mentorCount(); mentor++) {
            menteesOf.add(new ArrayList<>());
        }
        mentorLoad = new int[market.mentorCount()];
        for (Pair pair : matching.pairs()) {
            int mentee = market.menteeIndex(pair.mentee());
            int mentor = market.mentorIndex(pair.mentor());
            matched.set(market.find(mentee, mentor));
            mentorLoad[mentor]++;
            hold(mentee, mentor);
        }
        for (Pin pin : run.pins().pins()) {
            if (pin.kind() == PinKind.MUST_MATCH) {
                hold(
                        market.menteeIndex(pin.mentee().value()),
                        market.mentorIndex(pin.mentor().value()));
            }
        }
        mentorsOf.forEach(mentors -> mentors.sort(null));
        menteesOf.forEach(mentees -> mentees.sort(null));
        reachable = mentorsWithAPlaceInReach();
    }

    private void hold(int mentee, int mentor) {
        mentorsOf.get(mentee).add(mentor);
        menteesOf.get(mentor).add(mentee);
    }

    /** The mentors of a mentee in the plan, by index. */
    List<Integer> mentorsOf(int mentee) {
        return mentorsOf.get(mentee);
    }

    /** The mentees of a mentor in the plan, by index. */
    List<Integer> menteesOf(int mentor) {
        return menteesOf.get(mentor);
    }

    /** Whether a pair of the market is in the plan. */
    boolean isMatched(int pair) {
        return matched.get(pair);
    }

    /** Whether a mentor has a place that the plan leaves free. */
    boolean isFree(int mentor) {
        return mentorLoad[mentor] < market.mentorMaximum(mentor);
    }

    /**
     * Whether one more mentee with this mentor would make one more pair: the mentor has a free place, or can get one by
     * moving mentees along acceptable pairs.
     */
    boolean canTakeOneMore(int mentor) {
        return reachable.get(mentor);
    }

    /** Walks alternating paths backwards from the free places; linear in the pairs. */
    private BitSet mentorsWithAPlaceInReach() {
        BitSet found = new BitSet();
        int[] queue = new int[market.mentorCount()];
        int end = 0;
        for (int mentor = 0; mentor < market.mentorCount(); mentor++) {
            if (isFree(mentor)) {
                found.set(mentor);
                queue[end++] = mentor;
            }
        }
        for (int next = 0; next < end; next++) {
            int free = queue[next];
            for (int position = market.columnStart(free); position < market.columnEnd(free); position++) {
                int pair = market.pairAt(position);
                if (!matched.get(pair)) {
                    end = addHeld(market.menteeOf(pair), found, queue, end);
                }
            }
        }
        return found;
    }

    private int addHeld(int mentee, BitSet found, int[] queue, int from) {
        int end = from;
        for (int pair = market.rowStart(mentee); pair < market.rowEnd(mentee); pair++) {
            if (matched.get(pair) && !found.get(market.mentorOf(pair))) {
                found.set(market.mentorOf(pair));
                queue[end++] = market.mentorOf(pair);
            }
        }
        return end;
    }
}
