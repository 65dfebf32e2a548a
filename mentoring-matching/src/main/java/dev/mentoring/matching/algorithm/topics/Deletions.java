package dev.mentoring.matching.algorithm.topics;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.internal.IndexSort;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.market.ProjectMarket;
import dev.mentoring.matching.market.RankTable;
import java.util.Arrays;

/**
 * Deletes pairs that are in no super-stable matching until the rules of {@link
 * dev.mentoring.matching.certificate.TopicDeletions} allow no more. What the rules say of a mentor depends only on claims
 * by mentees whom she likes at least as much as the one in question, so that one sweep through her list, best first, with
 * a count for each topic, applies them to everybody on it.
 */
final class Deletions {
    private final ProjectMarket market;
    private final Market choices;
    private final SolveContext context;
    private final RankTable ranks;

    /** The pairs by mentor, from those she likes best, and those of one mentee together. */
    private final int[] byMentor;

    private final int[] mentorStarts;
    private final boolean[] deleted;
    private final int[] order;
    private int deletedCount;

    /** Where the best that is left to each mentee stands in its list. */
    private final int[] best;

    private final int[] waiting;
    private final boolean[] isWaiting;
    private int waitingCount;

    Deletions(ProjectMarket market, SolveContext context) {
        this.market = market;
        this.choices = market.choices();
        this.context = context;
        this.ranks = RankTable.of(choices);
        this.byMentor = new int[choices.pairCount()];
        this.mentorStarts = new int[market.mentorCount() + 1];
        this.deleted = new boolean[choices.pairCount()];
        this.order = new int[choices.pairCount()];
        this.best = new int[market.menteeCount()];
        Arrays.setAll(best, choices::rowStart);
        this.waiting = new int[market.mentorCount()];
        this.isWaiting = new boolean[market.mentorCount()];
        int[] room = new int[choices.pairCount()];
        for (int mentor = 0; mentor < market.mentorCount(); mentor++) {
            collect(mentor, room);
        }
    }

    private void collect(int mentor, int[] room) {
        int end = mentorStarts[mentor];
        for (int position = market.topicStart(mentor); position < market.topicEnd(mentor); position++) {
            int topic = market.topicAt(position);
            for (int at = choices.columnStart(topic); at < choices.columnEnd(topic); at++) {
                byMentor[end++] = choices.pairAt(at);
            }
        }
        mentorStarts[mentor + 1] = end;
        IndexSort.sort(
                byMentor,
                mentorStarts[mentor],
                end,
                room,
                (pair, other) -> choices.mentorRank(pair) == choices.mentorRank(other)
                        ? pair < other
                        : choices.mentorRank(pair) < choices.mentorRank(other));
    }

    void run() {
        TopicClaims sweep = new TopicClaims(market, this);
        for (int mentor = market.mentorCount() - 1; mentor >= 0; mentor--) {
            await(mentor);
        }
        while (waitingCount > 0) {
            context.throwIfCancelled();
            int mentor = waiting[--waitingCount];
            isWaiting[mentor] = false;
            sweep.deleteImpossible(mentor, byMentor, mentorStarts[mentor], mentorStarts[mentor + 1]);
        }
    }

    private void await(int mentor) {
        if (!isWaiting[mentor]) {
            isWaiting[mentor] = true;
            waiting[waitingCount++] = mentor;
        }
    }

    boolean isDeleted(int pair) {
        return deleted[pair];
    }

    /** {@return whether a mentee likes a topic at least as much as the best that is left to it} */
    boolean isClaim(int pair) {
        int mentee = choices.menteeOf(pair);
        return isDestitute(mentee) || ranks.menteeRank(pair) <= ranks.menteeRank(ranks.menteeListed(best[mentee]));
    }

    private boolean isDestitute(int mentee) {
        return best[mentee] == choices.rowEnd(mentee);
    }

    void delete(int pair) {
        int mentee = choices.menteeOf(pair);
        int before = best[mentee];
        deleted[pair] = true;
        order[deletedCount++] = pair;
        await(market.mentorOf(choices.mentorOf(pair)));
        while (!isDestitute(mentee) && deleted[ranks.menteeListed(best[mentee])]) {
            best[mentee]++;
        }
        // Claims are new from where the best stood before, be they deleted already or not.
        for (int at = before; at < choices.rowEnd(mentee) && isClaim(ranks.menteeListed(at)); at++) {
            await(market.mentorOf(choices.mentorOf(ranks.menteeListed(at))));
        }
    }

    /** {@return whether what is left contradicts itself, so that there is no super-stable matching} */
    boolean contradict() {
        long mentees = 0;
        for (int mentee = 0; mentee < best.length; mentee++) {
            mentees += isDestitute(mentee) ? 0 : 1;
        }
        TopicClaims sweep = new TopicClaims(market, this);
        long needed = 0;
        for (int mentor = 0; mentor < market.mentorCount(); mentor++) {
            needed += sweep.need(mentor, byMentor, mentorStarts[mentor], mentorStarts[mentor + 1]);
        }
        return needed > mentees;
    }

    /** {@return the pair of the best topic that is left to each mentee} */
    int[] best() {
        int[] pairs = new int[best.length];
        int size = 0;
        for (int mentee = 0; mentee < best.length; mentee++) {
            if (!isDestitute(mentee)) {
                pairs[size++] = ranks.menteeListed(best[mentee]);
            }
        }
        return Arrays.copyOf(pairs, size);
    }

    /** {@return the deleted pairs in the order of their deletion} */
    ImmutableList<Pair> inOrder() {
        return Arrays.stream(order, 0, deletedCount).mapToObj(market::pair).collect(ImmutableList.toImmutableList());
    }
}
