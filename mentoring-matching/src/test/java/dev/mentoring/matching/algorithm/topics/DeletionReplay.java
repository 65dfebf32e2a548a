package dev.mentoring.matching.algorithm.topics;

import dev.mentoring.matching.certificate.TopicDeletions;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.market.ProjectMarket;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Checks deletions one by one, as the certificate's documentation says, without any cleverness. */
final class DeletionReplay {
    private final ProjectMarket market;
    private final Market choices;
    private final BitSet deleted = new BitSet();

    private DeletionReplay(ProjectMarket market) {
        this.market = market;
        this.choices = market.choices();
    }

    static boolean proves(ProjectMarket market, TopicDeletions certificate) {
        DeletionReplay replay = new DeletionReplay(market);
        for (Pair named : certificate.deleted()) {
            int pair = replay.choices.find(
                    replay.choices.menteeIndex(named.mentee()),
                    replay.choices.mentorIndex(named.topic().orElseThrow()));
            if (pair < 0 || replay.deleted.get(pair) || !replay.mayDelete(pair)) {
                return false;
            }
            replay.deleted.set(pair);
        }
        return replay.isContradictory();
    }

    private IntStream pairs(IntPredicate which) {
        return IntStream.range(0, choices.pairCount()).filter(which);
    }

    private boolean isClaim(int pair) {
        return pairs(other -> choices.menteeOf(other) == choices.menteeOf(pair) && !deleted.get(other))
                .allMatch(other -> choices.menteeRank(pair) <= choices.menteeRank(other));
    }

    private boolean mayDelete(int pair) {
        int mentee = choices.menteeOf(pair);
        int topic = choices.mentorOf(pair);
        int mentor = market.mentorOf(topic);
        IntPredicate counts = other -> choices.menteeOf(other) != mentee
                && market.mentorOf(choices.mentorOf(other)) == mentor
                && choices.mentorRank(other) <= choices.mentorRank(pair)
                && isClaim(other);
        long others =
                pairs(counts).filter(other -> choices.mentorOf(other) == topic).count();
        boolean anyDeleted = pairs(counts).anyMatch(other -> choices.mentorOf(other) == topic && deleted.get(other));
        if (others >= market.topicMaximum(topic) || anyDeleted) {
            return true;
        }
        long need = 1 + others;
        for (int at = market.topicStart(mentor); at < market.topicEnd(mentor); at++) {
            int other = market.topicAt(at);
            if (other != topic) {
                boolean own = pairs(claim -> choices.menteeOf(claim) == mentee && choices.mentorOf(claim) == other)
                        .anyMatch(claim -> choices.menteeRank(claim) <= choices.menteeRank(pair));
                need += own ? market.topicMaximum(other) : need(other, counts);
            }
        }
        return need > market.mentorMaximum(mentor);
    }

    private long need(int topic, IntPredicate counts) {
        IntPredicate onTopic = pair -> choices.mentorOf(pair) == topic && counts.test(pair);
        return pairs(onTopic).anyMatch(deleted::get)
                ? market.topicMaximum(topic)
                : Math.min(market.topicMaximum(topic), pairs(onTopic).count());
    }

    private boolean isContradictory() {
        long needed = 0;
        for (int mentor = 0; mentor < market.mentorCount(); mentor++) {
            long ofTopics = IntStream.range(market.topicStart(mentor), market.topicEnd(mentor))
                    .mapToLong(at -> need(market.topicAt(at), this::isClaim))
                    .sum();
            needed += Math.min(market.mentorMaximum(mentor), ofTopics);
        }
        long mentees = pairs(pair -> !deleted.get(pair))
                .map(choices::menteeOf)
                .distinct()
                .count();
        return needed > mentees;
    }
}
