package dev.mentoring.matching.explain;

import com.google.common.primitives.ImmutableIntArray;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.run.MatchRun;
import dev.mentoring.matching.run.Pin;
import dev.mentoring.matching.run.PinKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Who holds whose places in a plan, pins included, and which mentors could give a place away. */
final class Places {
    private final Market market;
    private final List<List<Integer>> mentorsOf;
    private final List<List<Integer>> menteesOf;
    /** The same without pins: whoever is named here could be moved. */
    private final List<ImmutableIntArray> movableMentors;

    private final List<ImmutableIntArray> movableMentees;
    /** The pairs of the market that are matched. */
    private final BitSet matched = new BitSet();

    private final BitSet reachable;

    Places(MatchRun run, Matching matching) {
        market = run.market();
        mentorsOf = lists(market.menteeCount());
        menteesOf = lists(market.mentorCount());
        for (Pair pair : matching.pairs()) {
            int mentee = market.menteeIndex(pair.mentee());
            int mentor = market.mentorIndex(pair.mentor());
            matched.set(market.find(mentee, mentor));
            hold(mentee, mentor);
        }
        movableMentors = mentorsOf.stream().map(ImmutableIntArray::copyOf).toList();
        movableMentees = menteesOf.stream().map(ImmutableIntArray::copyOf).toList();
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

    private static List<List<Integer>> lists(int size) {
        List<List<Integer>> lists = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
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

    /** The mentors of a mentee who are not pinned, by index. */
    ImmutableIntArray movableMentors(int mentee) {
        return movableMentors.get(mentee);
    }

    /** The mentees of a mentor who are not pinned, by index. */
    ImmutableIntArray movableMentees(int mentor) {
        return movableMentees.get(mentor);
    }

    /** Whether a pair of the market is in the plan. */
    boolean isMatched(int pair) {
        return matched.get(pair);
    }

    /** Whether a mentor has a place that the plan leaves free. */
    boolean isFree(int mentor) {
        return movableMentees.get(mentor).length() < market.mentorMaximum(mentor);
    }

    /** Whether a mentee could have one more mentor. */
    boolean wantsMore(int mentee) {
        return movableMentors.get(mentee).length() < market.menteeMaximum(mentee);
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
        BitSet moved = new BitSet();
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
                int mentee = market.menteeOf(pair);
                if (!matched.get(pair) && !moved.get(mentee)) {
                    moved.set(mentee);
                    end = addLeft(mentee, found, queue, end);
                }
            }
        }
        return found;
    }

    private int addLeft(int mentee, BitSet found, int[] queue, int from) {
        int end = from;
        ImmutableIntArray mentors = movableMentors.get(mentee);
        for (int i = 0; i < mentors.length(); i++) {
            if (!found.get(mentors.get(i))) {
                found.set(mentors.get(i));
                queue[end++] = mentors.get(i);
            }
        }
        return end;
    }
}
