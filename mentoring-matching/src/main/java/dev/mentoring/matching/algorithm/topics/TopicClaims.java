package dev.mentoring.matching.algorithm.topics;

import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.ProjectMarket;

/**
 * A sweep through one mentor's list, tier by tier, that counts the claims on her topics so far; see {@link
 * dev.mentoring.matching.certificate.TopicDeletions} for the rules.
 */
final class TopicClaims {
    private final ProjectMarket market;
    private final Market choices;
    private final Deletions deletions;

    /** The claims that are not deleted, by topic. */
    private final int[] claims;

    /** Whether there is a deleted claim, by topic: then it must be full. */
    private final boolean[] mustBeFull;

    /** How many mentees the mentor in hand needs. */
    private long need;

    TopicClaims(ProjectMarket market, Deletions deletions) {
        this.market = market;
        this.choices = market.choices();
        this.deletions = deletions;
        this.claims = new int[market.topicCount()];
        this.mustBeFull = new boolean[market.topicCount()];
    }

    private void begin(int mentor) {
        for (int position = market.topicStart(mentor); position < market.topicEnd(mentor); position++) {
            claims[market.topicAt(position)] = 0;
            mustBeFull[market.topicAt(position)] = false;
        }
        need = 0;
    }

    /** Deletes the pairs on a mentor's list that the rules allow to delete. */
    void deleteImpossible(int mentor, int[] list, int start, int end) {
        begin(mentor);
        int tier = start;
        while (tier < end) {
            int next = tierEnd(list, tier, end);
            for (int at = tier; at < next; at++) {
                count(list[at]);
            }
            int from = tier;
            while (from < next) {
                int to = menteeEnd(list, from, next);
                for (int at = from; at < to; at++) {
                    if (!deletions.isDeleted(list[at]) && isImpossible(mentor, list, from, to, list[at])) {
                        deletions.delete(list[at]);
                    }
                }
                from = to;
            }
            tier = next;
        }
    }

    private int tierEnd(int[] list, int tier, int end) {
        int next = tier;
        while (next < end && choices.mentorRank(list[next]) == choices.mentorRank(list[tier])) {
            next++;
        }
        return next;
    }

    private int menteeEnd(int[] list, int from, int end) {
        int to = from;
        while (to < end && choices.menteeOf(list[to]) == choices.menteeOf(list[from])) {
            to++;
        }
        return to;
    }

    private int needOf(int topic) {
        return mustBeFull[topic] ? market.topicMaximum(topic) : Math.min(claims[topic], market.topicMaximum(topic));
    }

    /** Takes account of a pair of the tier in hand. */
    private void count(int pair) {
        if (!deletions.isClaim(pair)) {
            return;
        }
        int topic = choices.mentorOf(pair);
        need -= needOf(topic);
        if (!deletions.isDeleted(pair)) {
            claims[topic]++;
        } else if (!mustBeFull[topic]) {
            mustBeFull[topic] = true;
        }
        need += needOf(topic);
    }

    /** {@return whether a pair, of the mentee whose pairs these are, is in no super-stable matching} */
    private boolean isImpossible(int mentor, int[] list, int from, int to, int pair) {
        int topic = choices.mentorOf(pair);
        int others = claims[topic] - (deletions.isClaim(pair) ? 1 : 0);
        if (mustBeFull[topic] || others >= market.topicMaximum(topic)) {
            return true;
        }
        long needed = need - needOf(topic) + 1 + others;
        for (int at = from; at < to; at++) {
            int other = choices.mentorOf(list[at]);
            if (other != topic && choices.menteeRank(list[at]) <= choices.menteeRank(pair)) {
                needed += market.topicMaximum(other) - needOf(other);
            }
        }
        return needed > market.mentorMaximum(mentor);
    }

    /** {@return how many mentees a mentor must have at least in a super-stable matching} */
    long need(int mentor, int[] list, int start, int end) {
        begin(mentor);
        for (int at = start; at < end; at++) {
            count(list[at]);
        }
        return Math.min(need, market.mentorMaximum(mentor));
    }
}
