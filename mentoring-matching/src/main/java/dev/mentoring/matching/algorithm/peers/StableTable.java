package dev.mentoring.matching.algorithm.peers;

import dev.mentoring.matching.algorithm.SolveContext;
import java.util.Arrays;
import java.util.BitSet;

/**
 * What is left of the preference lists while pairs that no stable matching can hold are struck out (Irving 1985; for
 * incomplete lists Gusfield and Irving 1989, section 4.5.2); not thread-safe.
 *
 * <p>A pair is struck out when either of the two has somebody better for sure; so the table is known by the last position
 * of each list, and nothing is deleted one by one: the first and the second who are left are looked for from where they
 * were found before, which takes time linear in the lists over the whole run.
 *
 * <p>After {@link #propose()} everybody who has somebody left is the last of their first. {@link #eliminate()} takes one
 * rotation after the other until nobody has more than two left. A rotation that would leave somebody with nobody is a
 * circle of odd size in which everybody has two left: a party of Tan's stable partition (1991). It is put aside; as its
 * members have nobody but each other left, the others are not concerned.
 */
final class StableTable {
    private static final int STEPS_BETWEEN_CANCELLATION_CHECKS = 4096;

    private final PreferenceLists lists;
    private final BitSet removed;
    private final SolveContext context;
    private final int[] first;
    private final int[] second;
    private final int[] last;
    private final boolean[] inOddParty;
    private int steps;

    private StableTable(
            PreferenceLists lists, BitSet removed, SolveContext context, int[] first, int[] second, int[] last) {
        this.lists = lists;
        this.removed = removed;
        this.context = context;
        this.first = first;
        this.second = second;
        this.last = last;
        this.inOddParty = new boolean[first.length];
    }

    /**
     * {@return the full lists without some pairs}
     *
     * @param lists the lists
     * @param removed the positions of the pairs that are left out, both of each pair
     * @param context asked whether to give up
     */
    static StableTable of(PreferenceLists lists, BitSet removed, SolveContext context) {
        int people = lists.people();
        int[] first = new int[people];
        int[] last = new int[people];
        for (int person = 0; person < people; person++) {
            first[person] = lists.start(person);
            last[person] = lists.end(person) - 1;
        }
        return new StableTable(lists, removed, context, first, first.clone(), last);
    }

    /** {@return the same table, to go on with apart from this one; nobody may be in an odd party yet} */
    StableTable copy() {
        return new StableTable(lists, removed, context, first.clone(), second.clone(), last.clone());
    }

    /** Lets everybody propose until each is held by somebody or refused by all. */
    StableTable propose() {
        int[] held = new int[first.length];
        Arrays.fill(held, -1);
        for (int person = 0; person < first.length; person++) {
            int proposer = person;
            while (proposer >= 0 && !isEmpty(proposer)) {
                step();
                int asked = lists.partner(first[proposer]);
                last[asked] = lists.crossed(first[proposer]);
                int refused = held[asked];
                held[asked] = proposer;
                proposer = refused;
            }
        }
        return this;
    }

    /** Eliminates rotations, each found by walking from a person to the last of its second, until there is none. */
    StableTable eliminate() {
        int[] path = new int[first.length + 1];
        int[] placeOnPath = new int[first.length];
        Arrays.fill(placeOnPath, -1);
        for (int start = 0; start < first.length; start++) {
            int length = 0;
            while (length > 0 || hasChoice(start)) {
                step();
                int next = length == 0 ? start : following(path[length - 1]);
                if (placeOnPath[next] < 0) {
                    placeOnPath[next] = length;
                    path[length++] = next;
                    continue;
                }
                int from = placeOnPath[next];
                int stale = firstStale(path, from, length);
                if (stale == length) {
                    turn(path, from, length);
                }
                length = cut(path, placeOnPath, stale == length ? from : stale, length);
            }
        }
        return this;
    }

    private int following(int person) {
        return lists.partner(last[lists.partner(second(person))]);
    }

    /**
     * {@return the first place on the path after one whose step is no longer the right one, or the length}; a rotation
     * eliminated further on may have changed a step, in theory only of the one before it
     */
    private int firstStale(int[] path, int from, int length) {
        for (int i = from; i < length - 1; i++) {
            if (!hasChoice(path[i]) || following(path[i]) != path[i + 1]) {
                return i + 1;
            }
        }
        return length;
    }

    /** Shortens the path to a length, and further while its end has nowhere to go. */
    private int cut(int[] path, int[] placeOnPath, int target, int length) {
        int left = length;
        while (left > 0 && (left > target || !hasChoice(path[left - 1]))) {
            placeOnPath[path[--left]] = -1;
        }
        return left;
    }

    /** Eliminates the rotation on the path, or puts its people aside as a party of odd size. */
    private void turn(int[] path, int from, int to) {
        if (isOddParty(path, from, to)) {
            for (int i = from; i < to; i++) {
                inOddParty[path[i]] = true;
            }
            return;
        }
        int[] kept = new int[to - from];
        for (int i = from; i < to; i++) {
            kept[i - from] = second[path[i]];
        }
        for (int position : kept) {
            last[lists.partner(position)] = lists.crossed(position);
        }
    }

    /** {@return whether the people of a rotation have two left each, and the firsts are themselves of the rotation} */
    private boolean isOddParty(int[] path, int from, int to) {
        BitSet people = new BitSet();
        for (int i = from; i < to; i++) {
            if (second[path[i]] != last[path[i]]) {
                return false;
            }
            people.set(path[i]);
        }
        for (int i = from; i < to; i++) {
            if (!people.get(lists.partner(first[path[i]]))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Leaves two people nobody but each other, and whoever either likes better nobody but whom they like better than
     * that. The table must be {@linkplain #propose() proposed} again.
     *
     * @param position the position of a pair that is left
     */
    void settle(int position) {
        isolate(position);
        isolate(lists.crossed(position));
    }

    private void isolate(int position) {
        for (int better = first[lists.owner(position)]; better < position; better++) {
            if (isLeft(better)) {
                int other = lists.partner(better);
                last[other] = Math.min(last[other], lists.crossed(better) - 1);
            }
        }
        last[lists.owner(position)] = position;
    }

    /** {@return whether the other, too, has not struck out the pair at a position that is not beyond the owner's last} */
    boolean isLeft(int position) {
        return lists.crossed(position) <= last[lists.partner(position)] && !removed.get(position);
    }

    /** {@return whether a person has nobody left} */
    boolean isEmpty(int person) {
        while (first[person] <= last[person] && !isLeft(first[person])) {
            first[person]++;
        }
        return first[person] > last[person];
    }

    /** {@return whether a person has at least two left, and is in no party of odd size} */
    boolean hasChoice(int person) {
        return !inOddParty[person] && second(person) <= last[person];
    }

    /** {@return the position of the second who is left, or one beyond the last} */
    private int second(int person) {
        if (isEmpty(person)) {
            return last[person] + 1;
        }
        second[person] = Math.max(second[person], first[person] + 1);
        while (second[person] <= last[person] && !isLeft(second[person])) {
            second[person]++;
        }
        return second[person];
    }

    boolean isInOddParty(int person) {
        return inOddParty[person];
    }

    boolean hasOddParty() {
        for (boolean is : inOddParty) {
            if (is) {
                return true;
            }
        }
        return false;
    }

    /** {@return the position of the best who is left; only for somebody who is not empty} */
    int first(int person) {
        return first[person];
    }

    /** {@return the position of the worst who is left; only for somebody who is not empty} */
    int last(int person) {
        return last[person];
    }

    private void step() {
        if (++steps % STEPS_BETWEEN_CANCELLATION_CHECKS == 0) {
            context.throwIfCancelled();
        }
    }
}
