package dev.mentoring.matching.algorithm.ties;

import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.RankTable;
import java.util.Arrays;

/**
 * What is settled at a node of the search for a largest weakly stable matching: limits, who must have a mentor, and who must
 * be full; with what follows from it, and a trail to take it back.
 *
 * <p>Two conclusions, the reductions of Irving and Manlove (<i>Finding large stable matchings</i>, 2009), drawn anew at each
 * node: a mentee with fewer rivals on a mentor's list than the mentor has places, the tied included, is welcome there, and so
 * does no worse; and a mentor with as many places as there are mentees who like nobody as much as this mentor is full, and
 * holds nobody worse than the worst of them. A limit that excludes a pair is always one that keeps it from blocking.
 */
final class SearchState {
    private static final int MENTEE_LIMIT = 0;
    private static final int MENTEE_FLOOR = 1;
    private static final int MENTOR_LIMIT = 2;

    final Limits limits;
    final boolean[] mustHaveMentor;
    final boolean[] mustBeFull;

    private final Market market;
    private final RankTable ranks;
    private final int[] favoured;
    private int[] trail = new int[64];
    private int trailSize;
    private boolean changed;

    SearchState(Market market, RankTable ranks) {
        this.market = market;
        this.ranks = ranks;
        this.limits = new Limits(market, ranks);
        this.mustHaveMentor = new boolean[market.menteeCount()];
        this.mustBeFull = new boolean[market.mentorCount()];
        this.favoured = new int[market.pairCount()];
    }

    /** {@return where the trail ends now, for {@link #undo}} */
    int mark() {
        return trailSize;
    }

    void undo(int mark) {
        while (trailSize > mark) {
            int index = trail[trailSize - 3];
            int before = trail[trailSize - 2];
            boolean mustBefore = (trail[trailSize - 1] & 1) == 1;
            switch (trail[trailSize - 1] >> 1) {
                case MENTEE_LIMIT -> {
                    limits.menteeLimit[index] = before;
                    mustHaveMentor[index] = mustBefore;
                }
                case MENTEE_FLOOR -> limits.menteeFloor[index] = before;
                default -> {
                    limits.mentorLimit[index] = before;
                    mustBeFull[index] = mustBefore;
                }
            }
            trailSize -= 3;
        }
    }

    private void record(int kind, int index, int before, boolean mustBefore) {
        trail = trailSize + 3 > trail.length ? Arrays.copyOf(trail, 2 * trail.length) : trail;
        trail[trailSize++] = index;
        trail[trailSize++] = before;
        trail[trailSize++] = 2 * kind + (mustBefore ? 1 : 0);
        changed = true;
    }

    /** Settles that the mentee of a pair does at least as well as with its mentor. */
    void contentMentee(int pair) {
        int mentee = market.menteeOf(pair);
        int rank = ranks.menteeRank(pair);
        if (!mustHaveMentor[mentee] || limits.menteeLimit[mentee] > rank) {
            record(MENTEE_LIMIT, mentee, limits.menteeLimit[mentee], mustHaveMentor[mentee]);
            limits.menteeLimit[mentee] = Math.min(limits.menteeLimit[mentee], rank);
            mustHaveMentor[mentee] = true;
        }
    }

    /** Settles that the mentor of a pair is full of mentees liked at least as much as its mentee. */
    void contentMentor(int pair) {
        contentMentor(market.mentorOf(pair), ranks.mentorRank(pair));
    }

    private void contentMentor(int mentor, int rank) {
        if (!mustBeFull[mentor] || limits.mentorLimit[mentor] > rank) {
            record(MENTOR_LIMIT, mentor, limits.mentorLimit[mentor], mustBeFull[mentor]);
            limits.mentorLimit[mentor] = Math.min(limits.mentorLimit[mentor], rank);
            mustBeFull[mentor] = true;
        }
    }

    /** Settles that the mentee of a pair does worse than with its mentor; all mentors liked as much must then be content. */
    void disappointMentee(int pair) {
        int mentee = market.menteeOf(pair);
        int rank = ranks.menteeRank(pair);
        record(MENTEE_FLOOR, mentee, limits.menteeFloor[mentee], false);
        limits.menteeFloor[mentee] = Math.max(limits.menteeFloor[mentee], rank);
        for (int other = market.rowStart(mentee); other < market.rowEnd(mentee); other++) {
            if (ranks.menteeRank(other) <= rank) {
                contentMentor(other);
            }
        }
    }

    /** Draws conclusions until there is none left. */
    void conclude() {
        do {
            changed = false;
            for (int mentor = 0; mentor < mustBeFull.length; mentor++) {
                concludeWelcome(mentor);
            }
            Arrays.fill(favoured, 0);
            for (int mentee = 0; mentee < mustHaveMentor.length; mentee++) {
                markFavourite(mentee);
            }
            for (int mentor = 0; mentor < mustBeFull.length; mentor++) {
                concludeFull(mentor);
            }
        } while (changed);
    }

    private void concludeWelcome(int mentor) {
        int end = market.columnEnd(mentor);
        int rivals = 0;
        int tierStart = market.columnStart(mentor);
        while (tierStart < end) {
            int rank = ranks.mentorRank(ranks.mentorListed(tierStart));
            int tierEnd = tierStart;
            for (; tierEnd < end && ranks.mentorRank(ranks.mentorListed(tierEnd)) == rank; tierEnd++) {
                rivals += limits.allow(ranks.mentorListed(tierEnd)) ? 1 : 0;
            }
            if (rivals > market.mentorMaximum(mentor)) {
                return;
            }
            for (int position = tierStart; position < tierEnd; position++) {
                if (limits.allow(ranks.mentorListed(position))) {
                    contentMentee(ranks.mentorListed(position));
                }
            }
            tierStart = tierEnd;
        }
    }

    /** Notes the pair whose mentor a mentee likes more than all others that are left, if there is one. */
    private void markFavourite(int mentee) {
        int favourite = PlaceMatching.NONE;
        for (int position = market.rowStart(mentee); position < market.rowEnd(mentee); position++) {
            int pair = ranks.menteeListed(position);
            if (favourite != PlaceMatching.NONE && ranks.menteeRank(pair) > ranks.menteeRank(favourite)) {
                break;
            }
            if (limits.allow(pair)) {
                if (favourite != PlaceMatching.NONE) {
                    return;
                }
                favourite = pair;
            }
        }
        if (favourite != PlaceMatching.NONE) {
            favoured[favourite] = 1;
        }
    }

    private void concludeFull(int mentor) {
        int count = 0;
        for (int position = market.columnStart(mentor); position < market.columnEnd(mentor); position++) {
            int pair = ranks.mentorListed(position);
            count += favoured[pair];
            if (count > 0 && count == market.mentorMaximum(mentor)) {
                contentMentor(pair);
                return;
            }
        }
    }
}
