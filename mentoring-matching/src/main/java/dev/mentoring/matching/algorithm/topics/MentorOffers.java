package dev.mentoring.matching.algorithm.topics;

import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.ProjectMarket;
import java.util.Arrays;

/**
 * Mentors with a free place offer to the best mentee whom they can still please the topic that she likes best among those
 * with a free place; she takes it, leaves what she had, and will hear of nothing worse again (algorithm SPA-lecturer of
 * Abraham, Irving and Manlove 2007).
 */
final class MentorOffers {
    private static final int OFFERS_BETWEEN_CANCELLATION_CHECKS = 4096;
    private static final int NONE = -1;

    private final ProjectMarket market;
    private final Market choices;
    private final StrictLists lists;
    private final SolveContext context;
    private final int[] topicLoads;
    private final int[] mentorLoads;

    /** The first pair in the list of each topic that was neither offered nor is known to be of no interest. */
    private final int[] next;

    /** The pair that each mentee has. */
    private final int[] taken;

    private final int[] waiting;
    private final boolean[] isWaiting;
    private int waitingCount;
    private int offers;

    MentorOffers(ProjectMarket market, StrictLists lists, SolveContext context) {
        this.market = market;
        this.choices = market.choices();
        this.lists = lists;
        this.context = context;
        this.topicLoads = new int[market.topicCount()];
        this.mentorLoads = new int[market.mentorCount()];
        this.next = new int[market.topicCount()];
        this.taken = new int[market.menteeCount()];
        this.waiting = new int[market.mentorCount()];
        this.isWaiting = new boolean[market.mentorCount()];
        Arrays.setAll(next, choices::columnStart);
        Arrays.fill(taken, NONE);
    }

    /** {@return the pairs of the matching} */
    int[] run() {
        for (int mentor = 0; mentor < market.mentorCount(); mentor++) {
            await(mentor);
            while (waitingCount > 0) {
                int first = waiting[--waitingCount];
                isWaiting[first] = false;
                offerAll(first);
            }
        }
        return Arrays.stream(taken).filter(pair -> pair != NONE).toArray();
    }

    private void await(int mentor) {
        if (!isWaiting[mentor]) {
            isWaiting[mentor] = true;
            waiting[waitingCount++] = mentor;
        }
    }

    /** Makes the offers of a mentor until she is full or has nobody left. */
    private void offerAll(int mentor) {
        while (mentorLoads[mentor] < market.mentorMaximum(mentor)) {
            if (++offers % OFFERS_BETWEEN_CANCELLATION_CHECKS == 0) {
                context.throwIfCancelled();
            }
            int pair = bestOffer(mentor);
            if (pair == NONE) {
                return;
            }
            int left = take(pair);
            if (left != NONE && left != mentor) {
                await(left);
            }
        }
    }

    private int bestOffer(int mentor) {
        int best = NONE;
        for (int position = market.topicStart(mentor); position < market.topicEnd(mentor); position++) {
            int topic = market.topicAt(position);
            if (topicLoads[topic] < market.topicMaximum(topic)) {
                int pair = nextOf(topic);
                if (pair != NONE && (best == NONE || isBetter(pair, best))) {
                    best = pair;
                }
            }
        }
        return best;
    }

    private int nextOf(int topic) {
        while (next[topic] < choices.columnEnd(topic)) {
            int pair = lists.byTopic[next[topic]];
            int had = taken[choices.menteeOf(pair)];
            if (had == NONE || lists.menteePlaces[pair] < lists.menteePlaces[had]) {
                return pair;
            }
            next[topic]++;
        }
        return NONE;
    }

    private boolean isBetter(int pair, int other) {
        return lists.mentorPlaces[pair] == lists.mentorPlaces[other]
                ? lists.menteePlaces[pair] < lists.menteePlaces[other]
                : lists.mentorPlaces[pair] < lists.mentorPlaces[other];
    }

    /** {@return the mentor whom the mentee leaves, if any} */
    private int take(int pair) {
        int mentee = choices.menteeOf(pair);
        int had = taken[mentee];
        taken[mentee] = pair;
        int topic = choices.mentorOf(pair);
        topicLoads[topic]++;
        mentorLoads[market.mentorOf(topic)]++;
        if (had == NONE) {
            return NONE;
        }
        int leftTopic = choices.mentorOf(had);
        topicLoads[leftTopic]--;
        mentorLoads[market.mentorOf(leftTopic)]--;
        return market.mentorOf(leftTopic);
    }
}
