package dev.mentoring.matching.algorithm.chance;

import dev.mentoring.matching.certificate.Fraction;
import dev.mentoring.matching.market.Market;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.function.ObjIntConsumer;

/**
 * As much as possible of what mentees demand, taken from some mentors each, exactly: a greatest flow by shortest augmenting
 * paths (Edmonds and Karp 1972).
 */
final class DemandFlow {
    private static final int NONE = -1;

    private final Market market;
    private final int[] edges;
    private final Fraction[] unmet;
    private final Fraction[] spare;
    private final Fraction cap;
    /** What each edge carries. */
    private final Fraction[] carried;

    private final int[][] edgesOfMentee;
    private final int[][] edgesOfMentor;
    /** By which edge the search came to a mentor, and to a mentee; nodes found by the last search. */
    private final int[] mentorVia;

    private final int[] menteeVia;
    private final BitSet foundMentees = new BitSet();
    private final BitSet foundMentors = new BitSet();

    /**
     * Finds the flow.
     *
     * @param edges the pairs that may be used
     * @param demands what each mentee demands; kept
     * @param supplies what each mentor has; kept
     * @param cap the most that a pair may carry
     */
    DemandFlow(Market market, int[] edges, Fraction[] demands, Fraction[] supplies, Fraction cap) {
        this.market = market;
        this.edges = edges;
        this.unmet = demands;
        this.spare = supplies;
        this.cap = cap;
        this.carried = new Fraction[edges.length];
        this.edgesOfMentee = new int[demands.length][];
        this.edgesOfMentor = new int[supplies.length][];
        this.mentorVia = new int[supplies.length];
        this.menteeVia = new int[demands.length];
        Arrays.fill(carried, Fraction.ZERO);
        index();
        int mentor = search();
        while (mentor != NONE) {
            augment(mentor);
            mentor = search();
        }
    }

    private void index() {
        int[] menteeDegrees = new int[unmet.length];
        int[] mentorDegrees = new int[spare.length];
        for (int pair : edges) {
            menteeDegrees[market.menteeOf(pair)]++;
            mentorDegrees[market.mentorOf(pair)]++;
        }
        Arrays.setAll(edgesOfMentee, mentee -> new int[menteeDegrees[mentee]]);
        Arrays.setAll(edgesOfMentor, mentor -> new int[mentorDegrees[mentor]]);
        for (int edge = edges.length - 1; edge >= 0; edge--) {
            edgesOfMentee[mentee(edge)][--menteeDegrees[mentee(edge)]] = edge;
            edgesOfMentor[mentor(edge)][--mentorDegrees[mentor(edge)]] = edge;
        }
    }

    private int mentee(int edge) {
        return market.menteeOf(edges[edge]);
    }

    private int mentor(int edge) {
        return market.mentorOf(edges[edge]);
    }

    private static boolean isPositive(Fraction fraction) {
        return fraction.numerator().signum() > 0;
    }

    /** {@return a mentor with something to spare that unmet demand can reach, or -1} */
    private int search() {
        foundMentees.clear();
        foundMentors.clear();
        int[] queue = new int[unmet.length];
        int end = 0;
        for (int mentee = 0; mentee < unmet.length; mentee++) {
            if (isPositive(unmet[mentee])) {
                foundMentees.set(mentee);
                menteeVia[mentee] = NONE;
                queue[end++] = mentee;
            }
        }
        for (int next = 0; next < end; next++) {
            for (int edge : edgesOfMentee[queue[next]]) {
                int mentor = mentor(edge);
                if (foundMentors.get(mentor) || carried[edge].compareTo(cap) >= 0) {
                    continue;
                }
                foundMentors.set(mentor);
                mentorVia[mentor] = edge;
                if (isPositive(spare[mentor])) {
                    return mentor;
                }
                for (int back : edgesOfMentor[mentor]) {
                    if (isPositive(carried[back]) && !foundMentees.get(mentee(back))) {
                        foundMentees.set(mentee(back));
                        menteeVia[mentee(back)] = back;
                        queue[end++] = mentee(back);
                    }
                }
            }
        }
        return NONE;
    }

    private void augment(int last) {
        Fraction amount = spare[last];
        int edge = mentorVia[last];
        while (edge != NONE) {
            int back = menteeVia[mentee(edge)];
            Fraction room = cap.minus(carried[edge]);
            Fraction source = back == NONE ? unmet[mentee(edge)] : carried[back];
            amount = Collections.min(List.of(amount, room, source));
            edge = back == NONE ? NONE : mentorVia[mentor(back)];
        }
        spare[last] = spare[last].minus(amount);
        edge = mentorVia[last];
        while (edge != NONE) {
            int back = menteeVia[mentee(edge)];
            carried[edge] = carried[edge].plus(amount);
            if (back == NONE) {
                unmet[mentee(edge)] = unmet[mentee(edge)].minus(amount);
                return;
            }
            carried[back] = carried[back].minus(amount);
            edge = mentorVia[mentor(back)];
        }
    }

    boolean meetsAllDemands() {
        return Arrays.stream(unmet).noneMatch(DemandFlow::isPositive);
    }

    /**
     * {@return until when those whose demand is not met, and those with whom they compete, could be served if nobody else
     * were there}; an upper bound of the greatest feasible time that falls from call to call (Newton's method on cuts:
     * Radzik 1993)
     *
     * @param since since when each mentee has eaten
     * @param supplies what each mentor has
     */
    Fraction latestTimeOfBottleneck(Fraction[] since, Fraction[] supplies) {
        Fraction sum = Fraction.ZERO;
        for (int mentor = foundMentors.nextSetBit(0); mentor >= 0; mentor = foundMentors.nextSetBit(mentor + 1)) {
            sum = sum.plus(supplies[mentor]);
        }
        for (int mentee = foundMentees.nextSetBit(0); mentee >= 0; mentee = foundMentees.nextSetBit(mentee + 1)) {
            sum = sum.plus(since[mentee]);
            for (int edge : edgesOfMentee[mentee]) {
                sum = foundMentors.get(mentor(edge)) ? sum : sum.plus(cap);
            }
        }
        return sum.dividedBy(foundMentees.cardinality());
    }

    /** {@return the mentees who cannot get more, whoever gives way} */
    BitSet bottleneck() {
        BitSet canGetMore = new BitSet();
        int[] queue = new int[spare.length];
        int end = 0;
        BitSet canGiveMore = new BitSet();
        for (int mentor = 0; mentor < spare.length; mentor++) {
            if (isPositive(spare[mentor])) {
                canGiveMore.set(mentor);
                queue[end++] = mentor;
            }
        }
        for (int next = 0; next < end; next++) {
            for (int edge : edgesOfMentor[queue[next]]) {
                int mentee = mentee(edge);
                if (canGetMore.get(mentee) || carried[edge].compareTo(cap) >= 0) {
                    continue;
                }
                canGetMore.set(mentee);
                for (int other : edgesOfMentee[mentee]) {
                    if (isPositive(carried[other]) && !canGiveMore.get(mentor(other))) {
                        canGiveMore.set(mentor(other));
                        queue[end++] = mentor(other);
                    }
                }
            }
        }
        BitSet bottleneck = new BitSet();
        for (int edge = 0; edge < edges.length; edge++) {
            bottleneck.set(mentee(edge), !canGetMore.get(mentee(edge)));
        }
        return bottleneck;
    }

    /** Hands out what is carried by the pairs of some mentees. */
    void forEachShare(BitSet mentees, ObjIntConsumer<Fraction> share) {
        for (int edge = 0; edge < edges.length; edge++) {
            if (mentees.get(mentee(edge))) {
                share.accept(carried[edge], edges[edge]);
            }
        }
    }
}
