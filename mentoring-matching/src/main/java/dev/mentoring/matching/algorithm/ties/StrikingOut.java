package dev.mentoring.matching.algorithm.ties;

import static dev.mentoring.matching.algorithm.ties.PlaceMatching.NONE;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.StruckPairs;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.RankTable;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.NoMatching;
import dev.mentoring.matching.outcome.Outcome;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Strikes out pairs that are in no strongly stable, or in no super-stable, matching, until what each mentee likes best of the
 * rest makes a matching or shows that there is none (Irving 1994; Irving, Manlove and Scott 2000 and 2003).
 *
 * <p>Every mentee <i>asks</i> all the mentors it likes best of those left. A mentor strikes from the end of its list, a whole
 * tier at a time, so that what is left of a list is told by one rank.
 */
final class StrikingOut {
    private static final int TURNS_BETWEEN_CANCELLATION_CHECKS = 1024;

    private final Market market;
    private final RankTable ranks;
    private final Guarantee notion;
    private final SolveContext context;
    private final StrikeLog log;

    /** The first position of the tier that each mentee asks, and the number of its pairs that are not struck. */
    private final int[] tierStart;

    private final int[] live;
    private final int[] waiting;
    private int waitingCount;

    /** The rank of the last tier left of each mentor's list, and the position after it. */
    private final int[] limit;

    private final int[] tail;

    /** How many mentees ask each mentor, and how many of them from each tier, at the start of the list plus the rank less 1. */
    private final int[] asking;

    private final int[] askingFromTier;

    /** For strong stability: who has to share the places left in the mentors' last tiers. */
    private final PlaceMatching shared;

    private final int[] placesLeft;

    StrikingOut(Market market, Guarantee notion, SolveContext context) {
        this.market = market;
        this.ranks = RankTable.of(market);
        this.notion = notion;
        this.context = context;
        this.log = new StrikeLog(market);
        this.tierStart = new int[market.menteeCount()];
        this.live = new int[market.menteeCount()];
        this.waiting = new int[market.menteeCount()];
        this.limit = new int[market.mentorCount()];
        this.tail = new int[market.mentorCount()];
        this.asking = new int[market.mentorCount()];
        this.askingFromTier = new int[market.pairCount()];
        this.placesLeft = new int[market.mentorCount()];
        this.shared = new PlaceMatching(market, placesLeft, pair -> isLeft(pair) && isAsked(pair), context);
        for (int mentor = 0; mentor < limit.length; mentor++) {
            tail[mentor] = market.columnEnd(mentor);
            limit[mentor] = tail[mentor] == market.columnStart(mentor)
                    ? 0
                    : ranks.mentorRank(ranks.mentorListed(tail[mentor] - 1));
        }
    }

    /**
     * {@return a matching with the notion of stability that is sought, best for all mentees, or the proof that none exists}
     *
     * @param algorithm the name of the algorithm
     * @param claims what to claim of the matching
     */
    Outcome run(String algorithm, Set<Guarantee> claims) {
        for (int mentee = live.length - 1; mentee >= 0; mentee--) {
            tierStart[mentee] = market.rowStart(mentee);
            waiting[waitingCount++] = mentee;
        }
        do {
            settle();
        } while (notion == Guarantee.STRONGLY_STABLE && strikeCrowded());
        int left = (int) Arrays.stream(live).filter(pairs -> pairs > 0).count();
        int wanted = wanted();
        StruckPairs proof = new StruckPairs(notion == Guarantee.SUPER_STABLE, log.strikes(ranks), left, wanted);
        return wanted > left
                ? new NoMatching(algorithm, ImmutableSet.of(notion), proof)
                : Matching.ofIndices(market, algorithm, chosen()).proving(claims, proof);
    }

    private boolean isLeft(int pair) {
        return ranks.mentorRank(pair) <= limit[market.mentorOf(pair)];
    }

    private boolean isAsked(int pair) {
        int mentee = market.menteeOf(pair);
        return live[mentee] > 0 && ranks.menteeRank(pair) == askedRank(mentee);
    }

    private int askedRank(int mentee) {
        return tierStart[mentee] == market.rowEnd(mentee)
                ? Integer.MAX_VALUE
                : ranks.menteeRank(ranks.menteeListed(tierStart[mentee]));
    }

    private int endOfTier(int mentee) {
        int rank = askedRank(mentee);
        int end = tierStart[mentee];
        while (end < market.rowEnd(mentee) && ranks.menteeRank(ranks.menteeListed(end)) == rank) {
            end++;
        }
        return end;
    }

    /** Lets everybody who asks nobody ask the next mentors, until nobody has anybody left to ask. */
    private void settle() {
        int turns = 0;
        while (waitingCount > 0) {
            if (++turns % TURNS_BETWEEN_CANCELLATION_CHECKS == 0) {
                context.throwIfCancelled();
            }
            int mentee = waiting[--waitingCount];
            while (live[mentee] == 0 && tierStart[mentee] < market.rowEnd(mentee)) {
                ask(mentee);
                if (live[mentee] == 0) {
                    tierStart[mentee] = endOfTier(mentee);
                }
            }
            int end = endOfTier(mentee);
            for (int position = tierStart[mentee]; position < end; position++) {
                strikeSurplus(market.mentorOf(ranks.menteeListed(position)));
            }
        }
    }

    /** Asks the mentors left in the tier in hand. */
    private void ask(int mentee) {
        int end = endOfTier(mentee);
        for (int position = tierStart[mentee]; position < end; position++) {
            int pair = ranks.menteeListed(position);
            if (isLeft(pair)) {
                live[mentee]++;
                asking[market.mentorOf(pair)]++;
                askingFromTier[tier(pair)]++;
            }
        }
    }

    private int tier(int pair) {
        return tier(market.mentorOf(pair), ranks.mentorRank(pair));
    }

    private int tier(int mentor, int rank) {
        return market.columnStart(mentor) + rank - 1;
    }

    /** Strikes the last tiers of a mentor as long as enough others ask who are liked more, or as much. */
    private void strikeSurplus(int mentor) {
        while (limit[mentor] > 0 && isSurplus(mentor)) {
            log.surplus(mentor, limit[mentor]);
            strikeLastTier(mentor);
        }
    }

    private boolean isSurplus(int mentor) {
        int places = market.mentorMaximum(mentor);
        return askingMore(mentor) >= places || (notion == Guarantee.SUPER_STABLE && asking[mentor] > places);
    }

    /** {@return how many ask a mentor whom it likes more than its last tier} */
    private int askingMore(int mentor) {
        return asking[mentor] - askingFromTier[tier(mentor, limit[mentor])];
    }

    private void strikeLastTier(int mentor) {
        int rank = limit[mentor];
        asking[mentor] = askingMore(mentor);
        askingFromTier[tier(mentor, rank)] = 0;
        while (tail[mentor] > market.columnStart(mentor)) {
            int pair = ranks.mentorListed(tail[mentor] - 1);
            if (ranks.mentorRank(pair) < rank) {
                break;
            }
            tail[mentor]--;
            int mentee = market.menteeOf(pair);
            if (isAsked(pair) && --live[mentee] == 0) {
                waiting[waitingCount++] = mentee;
            }
        }
        limit[mentor] = rank - 1;
    }

    /** Strikes the last tiers of mentors whose places left are too few for those who can only go there. */
    private boolean strikeCrowded() {
        context.throwIfCancelled();
        int[] sharing = IntStream.range(0, live.length).filter(this::mustShare).toArray();
        for (int mentor = 0; mentor < placesLeft.length; mentor++) {
            placesLeft[mentor] = isCrowded(mentor) ? market.mentorMaximum(mentor) - askingMore(mentor) : 0;
        }
        for (int mentee = 0; mentee < live.length; mentee++) {
            if (shared.mates[mentee] != NONE && !mustShare(mentee)) {
                shared.separate(mentee);
            }
        }
        shared.separateForbidden();
        shared.grow(sharing, sharing.length);
        int[] crowd = Arrays.stream(sharing).filter(shared::isReachedMentee).toArray();
        if (crowd.length == 0) {
            return false;
        }
        int[] mentors =
                IntStream.range(0, limit.length).filter(shared::isReachedMentor).toArray();
        log.crowded(crowd, mentors, limit);
        for (int mentor : mentors) {
            strikeLastTier(mentor);
        }
        return true;
    }

    private boolean isCrowded(int mentor) {
        return asking[mentor] > market.mentorMaximum(mentor);
    }

    /** {@return whether a mentee asks only mentors whom more ask than have a place, and who like it least of these} */
    private boolean mustShare(int mentee) {
        return live[mentee] > 0 && secure(mentee) == NONE;
    }

    /** {@return the first pair that a mentee asks for and can have whatever others do, or {@link PlaceMatching#NONE}} */
    private int secure(int mentee) {
        int end = endOfTier(mentee);
        for (int position = tierStart[mentee]; position < end; position++) {
            int pair = ranks.menteeListed(position);
            int mentor = market.mentorOf(pair);
            if (isLeft(pair) && !(isCrowded(mentor) && ranks.mentorRank(pair) == limit[mentor])) {
                return pair;
            }
        }
        return NONE;
    }

    private int[] chosen() {
        return IntStream.range(0, live.length)
                .filter(mentee -> live[mentee] > 0)
                .map(mentee -> shared.mates[mentee] == NONE ? secure(mentee) : shared.mates[mentee])
                .toArray();
    }

    /** {@return how many pairs there must be: nobody devoted to a mentor with a free place may be elsewhere} */
    private int wanted() {
        int[] devoted = new int[limit.length];
        for (int mentee = 0; mentee < live.length; mentee++) {
            int rank = askedRank(mentee);
            for (int pair = market.rowStart(mentee); pair < market.rowEnd(mentee); pair++) {
                devoted[market.mentorOf(pair)] += ranks.menteeRank(pair) <= rank ? 1 : 0;
            }
        }
        return IntStream.range(0, devoted.length)
                .map(mentor -> Math.min(devoted[mentor], market.mentorMaximum(mentor)))
                .sum();
    }
}
