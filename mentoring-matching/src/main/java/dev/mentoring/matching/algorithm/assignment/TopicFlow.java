package dev.mentoring.matching.algorithm.assignment;

import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.Objective;
import dev.mentoring.matching.certificate.TopicPrices;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.ProjectMarket;
import java.util.Arrays;

/**
 * A flow of least cost from mentees through topics and mentors, or from mentees directly to staying unmatched, at cost 0,
 * by successive shortest paths with potentials (Edmonds and Karp 1972), a mentee at a time. A pair costs what it is worth,
 * negated. Topics without places, or whose mentor has none, take no part.
 *
 * <p>Potentials only ever go down, and the end of all paths stays at 0; they are such that no arc with room has a negative
 * reduced cost {@code cost + potential(from) - potential(to)}. Nodes are topics and then mentors; a mentee who is matched
 * is reached only through its topic, at no reduced cost, and needs no node.
 */
final class TopicFlow {
    private static final int NONE = -1;

    private final ProjectMarket market;
    private final Market choices;
    private final SolveContext context;
    private final long bonus;
    private final int topics;

    /** The pair of each mentee. */
    private final int[] taken;

    private final int[] topicLoads;
    private final int[] mentorLoads;
    private final long[] menteePotentials;
    private final long[] potentials;
    private final long[] distances;
    private final boolean[] settled;
    private final int[] reached;
    private int reachedCount;
    private final NodeHeap heap;

    /** For a topic, the pair by which its mentee would come to it, or none when a place of its mentor's moves to it. */
    private final int[] arrivals;

    /** For a mentor, the topic that would have one mentee more. */
    private final int[] growing;

    private long shortest;
    private int lastMentor;
    private int lastMentee;

    TopicFlow(ProjectMarket market, long bonus, SolveContext context) {
        this.market = market;
        this.choices = market.choices();
        this.context = context;
        this.bonus = bonus;
        this.topics = market.topicCount();
        int nodes = topics + market.mentorCount();
        this.taken = new int[market.menteeCount()];
        this.topicLoads = new int[topics];
        this.mentorLoads = new int[market.mentorCount()];
        this.menteePotentials = new long[market.menteeCount()];
        this.potentials = new long[nodes];
        this.distances = new long[nodes];
        this.settled = new boolean[nodes];
        this.reached = new int[nodes];
        this.heap = new NodeHeap(distances);
        this.arrivals = new int[topics];
        this.growing = new int[market.mentorCount()];
        Arrays.fill(taken, NONE);
        Arrays.fill(distances, Long.MAX_VALUE);
    }

    /** Finds the flow. */
    void run() {
        for (int mentee = 0; mentee < taken.length; mentee++) {
            context.throwIfCancelled();
            long potential = 0;
            for (int pair = choices.rowStart(mentee); pair < choices.rowEnd(mentee); pair++) {
                if (hasPlaces(choices.mentorOf(pair))) {
                    potential = Math.max(potential, worth(pair) + potentials[choices.mentorOf(pair)]);
                }
            }
            menteePotentials[mentee] = potential;
            search(mentee);
            lowerPotentials(mentee);
            augment(mentee);
        }
    }

    private boolean hasPlaces(int topic) {
        return market.topicMaximum(topic) > 0 && market.mentorMaximum(market.mentorOf(topic)) > 0;
    }

    private long worth(int pair) {
        return choices.weight(pair) + bonus;
    }

    /** Finds the shortest path from a mentee to a free place, or to somebody who had better stay unmatched. */
    private void search(int mentee) {
        shortest = Long.MAX_VALUE;
        heap.clear();
        reachedCount = 0;
        leave(mentee, 0);
        while (!heap.isEmpty() && heap.leastKey() < shortest) {
            int node = heap.poll();
            settled[node] = true;
            if (node < topics) {
                leaveTopic(node, distances[node]);
            } else {
                leaveMentor(node - topics, distances[node]);
            }
        }
    }

    private void leave(int mentee, long distance) {
        end(distance + menteePotentials[mentee], NONE, mentee);
        for (int pair = choices.rowStart(mentee); pair < choices.rowEnd(mentee); pair++) {
            int topic = choices.mentorOf(pair);
            if (pair != taken[mentee] && hasPlaces(topic)) {
                long length = distance - worth(pair) + menteePotentials[mentee] - potentials[topic];
                if (reach(topic, length)) {
                    arrivals[topic] = pair;
                }
            }
        }
    }

    private void leaveTopic(int topic, long distance) {
        int mentor = market.mentorOf(topic);
        if (topicLoads[topic] < market.topicMaximum(topic)) {
            if (reach(topics + mentor, distance + potentials[topic] - potentials[topics + mentor])) {
                growing[mentor] = topic;
            }
        }
        for (int position = choices.columnStart(topic); position < choices.columnEnd(topic); position++) {
            int pair = choices.pairAt(position);
            if (taken[choices.menteeOf(pair)] == pair) {
                leave(choices.menteeOf(pair), distance);
            }
        }
    }

    private void leaveMentor(int mentor, long distance) {
        if (mentorLoads[mentor] < market.mentorMaximum(mentor)) {
            end(distance + potentials[topics + mentor], mentor, NONE);
        }
        for (int position = market.topicStart(mentor); position < market.topicEnd(mentor); position++) {
            int topic = market.topicAt(position);
            if (topicLoads[topic] > 0 && reach(topic, distance + potentials[topics + mentor] - potentials[topic])) {
                arrivals[topic] = NONE;
            }
        }
    }

    private void end(long length, int mentor, int mentee) {
        if (length < shortest) {
            shortest = length;
            lastMentor = mentor;
            lastMentee = mentee;
        }
    }

    private boolean reach(int node, long length) {
        if (settled[node] || length >= distances[node]) {
            return false;
        }
        if (distances[node] == Long.MAX_VALUE) {
            reached[reachedCount++] = node;
        }
        distances[node] = length;
        heap.raise(node);
        return true;
    }

    /** Moves everybody on the path that was found, from its end back to the mentee with whom it begins. */
    private void augment(int first) {
        if (lastMentee == first) {
            return;
        }
        int topic = lastMentee == NONE ? growing[lastMentor] : give(lastMentee);
        while (true) {
            int pair = arrivals[topic];
            if (pair == NONE) {
                topic = growing[market.mentorOf(topic)];
                continue;
            }
            int mentee = choices.menteeOf(pair);
            int left = mentee == first ? NONE : give(mentee);
            taken[mentee] = pair;
            topicLoads[topic]++;
            mentorLoads[market.mentorOf(topic)]++;
            if (left == NONE) {
                return;
            }
            topic = left;
        }
    }

    /** {@return the topic that a mentee gives up} */
    private int give(int mentee) {
        int topic = choices.mentorOf(taken[mentee]);
        taken[mentee] = NONE;
        topicLoads[topic]--;
        mentorLoads[market.mentorOf(topic)]--;
        return topic;
    }

    /** Makes the path that was found one without reduced costs, and forgets the search. */
    private void lowerPotentials(int first) {
        menteePotentials[first] -= shortest;
        for (int i = 0; i < reachedCount; i++) {
            int node = reached[i];
            long drop = settled[node] ? shortest - distances[node] : 0;
            settled[node] = false;
            distances[node] = Long.MAX_VALUE;
            if (drop > 0) {
                potentials[node] -= drop;
                lowerMentees(node, drop);
            }
        }
    }

    private void lowerMentees(int node, long drop) {
        int end = node < topics ? choices.columnEnd(node) : 0;
        for (int position = node < topics ? choices.columnStart(node) : 0; position < end; position++) {
            int pair = choices.pairAt(position);
            if (taken[choices.menteeOf(pair)] == pair) {
                menteePotentials[choices.menteeOf(pair)] -= drop;
            }
        }
    }

    /** {@return the pairs of mentees and topics} */
    int[] pairs() {
        return Arrays.stream(taken).filter(pair -> pair != NONE).toArray();
    }

    /**
     * {@return the prices that prove that the flow is of least cost}
     *
     * @param objective what the bonus is for
     */
    TopicPrices proof(Objective objective) {
        long[] mentors = new long[market.mentorCount()];
        long[] prices = new long[topics];
        Arrays.setAll(mentors, mentor -> -potentials[topics + mentor]);
        Arrays.setAll(prices, topic -> Math.max(0, potentials[topics + market.mentorOf(topic)] - potentials[topic]));
        // Where there are no places any price that is high enough costs nothing.
        for (int pair = 0; pair < choices.pairCount(); pair++) {
            int topic = choices.mentorOf(pair);
            int mentor = market.mentorOf(topic);
            long beyond = worth(pair) - menteePotentials[choices.menteeOf(pair)] - prices[topic] - mentors[mentor];
            if (beyond > 0 && market.topicMaximum(topic) == 0) {
                prices[topic] += beyond;
            } else if (beyond > 0) {
                mentors[mentor] += beyond;
            }
        }
        return new TopicPrices(
                objective,
                bonus,
                Prices.byId(choices.menteeIds(), menteePotentials),
                Prices.byId(choices.mentorIds(), prices),
                Prices.byId(market.mentorIds(), mentors),
                Arrays.stream(pairs()).mapToLong(this::worth).sum());
    }
}
