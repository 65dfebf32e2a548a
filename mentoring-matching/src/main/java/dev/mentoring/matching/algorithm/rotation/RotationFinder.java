package dev.mentoring.matching.algorithm.rotation;

import com.google.common.primitives.ImmutableIntArray;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.RankTable;
import java.util.Arrays;

/**
 * Carries out all rotations from the mentee-optimal matching on, each as soon as it is met.
 *
 * <p>A mentee who is to lose a mentor would take the first one below all it has had who prefers it to the worst mentee there.
 * That worst mentee then loses this mentor in turn: from mentee to mentee this path leads into a ring, which is a rotation, or
 * to somebody who stays for good, and so do then all who lead there. Lists are walked in one direction, and so is the worst
 * partner of each mentor: time and memory are linear in the acceptable pairs.
 */
final class RotationFinder {
    private static final int STEPS_BETWEEN_CANCELLATION_CHECKS = 4096;
    private static final int NONE = -1;

    private final Market market;
    private final RankTable table;
    private final SolveContext context;

    /** Where each mentee goes on in its list, and where it went on after the latest mentor that it took. */
    private final int[] next;

    private final int[] passedFrom;

    /** The position of each mentor's worst partner in its list, or {@link #NONE} when it has a free place. */
    private final int[] worst;

    /** The rotation by which the mentor of each pair came to like everybody better; {@link #NONE} when none did. */
    private final int[] carriedPast;

    private final boolean[] held;
    private final boolean[] stays;
    private final int[] onPath;
    private final int[] path;
    private int pathSize;
    private int steps;

    private final int[] latestOfMentee;
    private final int[] latestOfMentor;
    private final ImmutableIntArray.Builder starts = ImmutableIntArray.builder();
    private final ImmutableIntArray.Builder lost = ImmutableIntArray.builder();
    private final ImmutableIntArray.Builder gained = ImmutableIntArray.builder();
    private final ImmutableIntArray.Builder needStarts = ImmutableIntArray.builder();
    private final ImmutableIntArray.Builder needs = ImmutableIntArray.builder();
    private int[] seenBy = new int[64];
    private int rotations;
    private int moves;
    private int needCount;

    RotationFinder(Market market, RankTable table, int[] menteeOptimal, SolveContext context) {
        this.market = market;
        this.table = table;
        this.context = context;
        next = new int[market.menteeCount()];
        passedFrom = new int[market.menteeCount()];
        worst = new int[market.mentorCount()];
        carriedPast = filled(market.pairCount());
        held = new boolean[market.pairCount()];
        stays = new boolean[market.menteeCount()];
        onPath = filled(market.menteeCount());
        path = new int[market.menteeCount()];
        latestOfMentee = filled(market.menteeCount());
        latestOfMentor = filled(market.mentorCount());
        Arrays.fill(seenBy, NONE);
        start(menteeOptimal);
    }

    private static int[] filled(int size) {
        int[] array = new int[size];
        Arrays.fill(array, NONE);
        return array;
    }

    private void start(int[] menteeOptimal) {
        int[] menteeLoad = new int[next.length];
        int[] mentorLoad = new int[worst.length];
        for (int pair : menteeOptimal) {
            int mentee = market.menteeOf(pair);
            int mentor = market.mentorOf(pair);
            held[pair] = true;
            menteeLoad[mentee]++;
            mentorLoad[mentor]++;
            next[mentee] = Math.max(next[mentee], market.rowStart(mentee) + table.menteeRank(pair));
            worst[mentor] = Math.max(worst[mentor], placeAtMentor(pair));
        }
        for (int mentee = 0; mentee < next.length; mentee++) {
            passedFrom[mentee] = next[mentee];
            stays[mentee] = menteeLoad[mentee] == 0 || menteeLoad[mentee] < market.menteeMaximum(mentee);
        }
        for (int mentor = 0; mentor < worst.length; mentor++) {
            if (mentorLoad[mentor] < market.mentorMaximum(mentor)) {
                worst[mentor] = NONE;
            }
        }
    }

    private int placeAtMentor(int pair) {
        return market.columnStart(market.mentorOf(pair)) + table.mentorRank(pair) - 1;
    }

    /** {@return the rotations, each after those that it needs} */
    FoundRotations run() {
        for (int mentee = 0; mentee < next.length; mentee++) {
            while (!stays[mentee]) {
                push(mentee);
                walk();
            }
        }
        starts.add(moves);
        needStarts.add(needCount);
        return new FoundRotations(starts.build(), lost.build(), gained.build(), needStarts.build(), needs.build());
    }

    private void push(int mentee) {
        onPath[mentee] = pathSize;
        path[pathSize++] = mentee;
    }

    /** Follows the path until it is used up. */
    private void walk() {
        while (pathSize > 0) {
            if (++steps % STEPS_BETWEEN_CANCELLATION_CHECKS == 0) {
                context.throwIfCancelled();
            }
            int mentee = path[pathSize - 1];
            int wanted = wanted(mentee);
            int rival = wanted == NONE ? NONE : market.menteeOf(worstPair(market.mentorOf(wanted)));
            if (rival == NONE || stays[rival]) {
                stays[mentee] = true;
                onPath[mentee] = NONE;
                pathSize--;
            } else if (onPath[rival] == NONE) {
                push(rival);
            } else {
                carryOut(onPath[rival]);
            }
        }
    }

    private int worstPair(int mentor) {
        return table.mentorListed(worst[mentor]);
    }

    /** {@return the pair that a mentee would begin if it lost one, or {@link #NONE}} */
    private int wanted(int mentee) {
        for (int end = market.rowEnd(mentee); next[mentee] < end; next[mentee]++) {
            int pair = table.menteeListed(next[mentee]);
            int mentor = market.mentorOf(pair);
            if (market.mentorMaximum(mentor) == 0) {
                continue;
            }
            if (worst[mentor] == NONE) {
                return NONE; // who has a free place has the same partners in every stable matching
            }
            if (placeAtMentor(pair) < worst[mentor]) {
                return pair;
            }
        }
        return NONE;
    }

    /** Carries out the rotation of the mentees on the path from a place on. */
    private void carryOut(int from) {
        int rotation = rotations++;
        seenBy = rotations < seenBy.length ? seenBy : grown(seenBy);
        starts.add(moves);
        needStarts.add(needCount);
        int size = pathSize - from;
        int first = smallest(from);
        int[] begins = new int[size];
        int[] ends = new int[size];
        for (int i = 0; i < size; i++) {
            begins[i] = wanted(path[from + (first + i) % size]);
            ends[(i + 1) % size] = worstPair(market.mentorOf(begins[i]));
        }
        for (int i = 0; i < size; i++) {
            gained.add(begins[i]);
            lost.add(ends[i]);
            held[begins[i]] = true;
            held[ends[i]] = false;
        }
        moves += size;
        for (int pair : begins) {
            moveMentee(rotation, market.menteeOf(pair));
            moveMentor(rotation, market.mentorOf(pair));
        }
        for (int at = from; at < pathSize; at++) {
            onPath[path[at]] = NONE;
        }
        pathSize = from;
    }

    /** {@return how far the first mentee of the rotation by index stands from the place where it begins on the path} */
    private int smallest(int from) {
        int smallest = from;
        for (int at = from + 1; at < pathSize; at++) {
            smallest = path[at] < path[smallest] ? at : smallest;
        }
        return smallest - from;
    }

    private void moveMentee(int rotation, int mentee) {
        need(rotation, latestOfMentee[mentee]);
        latestOfMentee[mentee] = rotation;
        for (int position = passedFrom[mentee]; position < next[mentee]; position++) {
            need(rotation, carriedPast[table.menteeListed(position)]);
        }
        passedFrom[mentee] = ++next[mentee];
    }

    private void moveMentor(int rotation, int mentor) {
        need(rotation, latestOfMentor[mentor]);
        latestOfMentor[mentor] = rotation;
        while (!held[worstPair(mentor)]) {
            carriedPast[worstPair(mentor)] = rotation;
            worst[mentor]--;
        }
    }

    private void need(int rotation, int earlier) {
        if (earlier != NONE && seenBy[earlier] != rotation) {
            seenBy[earlier] = rotation;
            needs.add(earlier);
            needCount++;
        }
    }

    private static int[] grown(int[] array) {
        int[] larger = Arrays.copyOf(array, 2 * array.length);
        Arrays.fill(larger, array.length, larger.length, NONE);
        return larger;
    }
}
