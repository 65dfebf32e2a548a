package dev.mentoring.matching.algorithm.topics;

import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.ProjectMarket;
import java.util.Arrays;

/**
 * Mentees apply for topics, best first; a topic with too many mentees gives up the one whom its mentor likes least, and
 * so does a mentor with too many on all her topics (algorithm SPA-student of Abraham, Irving and Manlove 2007).
 *
 * <p>Once a mentor is full she stays full, and her worst mentee only gets better; and so it is for a topic, whose places
 * become free only when its worst mentee is given up because the mentor is full, which nobody worse can fill again. So
 * for each of them one marker moves along the list, from the end towards the beginning; whoever stands after it is out.
 */
final class MenteeProposals {
    private static final int PROPOSALS_BETWEEN_CANCELLATION_CHECKS = 4096;
    private static final int NOBODY = -1;

    private final ProjectMarket market;
    private final Market choices;
    private final StrictLists lists;
    private final SolveContext context;
    private final boolean[] held;
    private final int[] topicLoads;
    private final int[] mentorLoads;
    private final int[] topicLast;
    private final int[] mentorLast;
    private final int[] next;
    private int proposals;

    MenteeProposals(ProjectMarket market, StrictLists lists, SolveContext context) {
        this.market = market;
        this.choices = market.choices();
        this.lists = lists;
        this.context = context;
        this.held = new boolean[choices.pairCount()];
        this.topicLoads = new int[market.topicCount()];
        this.mentorLoads = new int[market.mentorCount()];
        this.topicLast = new int[market.topicCount()];
        this.mentorLast = new int[market.mentorCount()];
        this.next = new int[market.menteeCount()];
        Arrays.setAll(topicLast, topic -> choices.columnEnd(topic) - 1);
        Arrays.setAll(mentorLast, mentor -> lists.mentorStarts[mentor + 1] - 1);
        Arrays.setAll(next, choices::rowStart);
    }

    /** {@return the pairs of the matching} */
    int[] run() {
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            int applicant = mentee;
            while (applicant != NOBODY && next[applicant] < choices.rowEnd(applicant)) {
                if (++proposals % PROPOSALS_BETWEEN_CANCELLATION_CHECKS == 0) {
                    context.throwIfCancelled();
                }
                applicant = propose(lists.byMentee[next[applicant]++], applicant);
            }
        }
        int[] pairs = new int[Arrays.stream(topicLoads).sum()];
        int size = 0;
        for (int pair = 0; pair < held.length; pair++) {
            if (held[pair]) {
                pairs[size++] = pair;
            }
        }
        return pairs;
    }

    /** {@return who has no topic after a proposal: the applicant, somebody given up for it, or nobody} */
    private int propose(int pair, int applicant) {
        int topic = choices.mentorOf(pair);
        int mentor = market.mentorOf(topic);
        if (market.topicMaximum(topic) == 0
                || market.mentorMaximum(mentor) == 0
                || isWorse(pair, lists.byTopic[topicLast[topic]])
                || isWorse(pair, lists.byMentor[mentorLast[mentor]])) {
            return applicant;
        }
        held[pair] = true;
        topicLoads[topic]++;
        mentorLoads[mentor]++;
        if (topicLoads[topic] > market.topicMaximum(topic)) {
            int worst = worstHeld(lists.byTopic, topicLast, topic);
            topicLast[topic]--;
            return giveUp(worst);
        }
        if (mentorLoads[mentor] > market.mentorMaximum(mentor)) {
            int worst = worstHeld(lists.byMentor, mentorLast, mentor);
            while (lists.mentorPlaces[lists.byMentor[mentorLast[mentor]]] == lists.mentorPlaces[worst]) {
                mentorLast[mentor]--;
            }
            return giveUp(worst);
        }
        return NOBODY;
    }

    private boolean isWorse(int pair, int other) {
        return lists.mentorPlaces[pair] > lists.mentorPlaces[other];
    }

    private int worstHeld(int[] list, int[] last, int owner) {
        while (!held[list[last[owner]]]) {
            last[owner]--;
        }
        return list[last[owner]];
    }

    private int giveUp(int pair) {
        held[pair] = false;
        int topic = choices.mentorOf(pair);
        topicLoads[topic]--;
        mentorLoads[market.mentorOf(topic)]--;
        return choices.menteeOf(pair);
    }
}
