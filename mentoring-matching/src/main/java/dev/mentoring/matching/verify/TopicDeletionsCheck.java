package dev.mentoring.matching.verify;

import dev.mentoring.matching.certificate.TopicDeletions;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.market.ProjectMarket;
import dev.mentoring.matching.market.RankTable;
import dev.mentoring.matching.outcome.Guarantee;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * May every pair be deleted, and is the conclusion right? Counts claims for each deletion anew, as the documentation says:
 * each costs the pairs of one mentor, and the whole is given up after 10⁸ of them.
 */
final class TopicDeletionsCheck {
    private static final long MOST_STEPS = 100_000_000;

    private final ProjectMarket project;
    private final Market choices;
    private final TopicDeletions proof;
    private final PairsLeft left;
    private final Steps steps = new Steps(MOST_STEPS);

    private TopicDeletionsCheck(ProjectMarket project, TopicDeletions proof) {
        this.project = project;
        this.choices = project.choices();
        this.proof = proof;
        this.left = new PairsLeft(choices, RankTable.of(choices), pair -> {});
    }

    /** Checks besides that the matching is super-stable, and gives everybody the best that is left. */
    static Optional<CounterExample> of(CheckedMatching matching, ProjectMarket project, TopicDeletions proof) {
        TopicDeletionsCheck check = new TopicDeletionsCheck(project, proof);
        return StabilityCheck.of(matching, Guarantee.SUPER_STABLE)
                .or(check::checkDeletions)
                .or(() -> check.left.checkEverybodyHasTheBest(matching, "deleted"));
    }

    /** Checks besides that mentors need more mentees than have topics left. */
    static Optional<CounterExample> ofAbsence(ProjectMarket project, TopicDeletions proof) {
        TopicDeletionsCheck check = new TopicDeletionsCheck(project, proof);
        return check.checkDeletions()
                .or(() -> check.needed() > check.left.menteeCount()
                        ? Optional.empty()
                        : Optional.of(new CounterExample.WrongStep("deleted", 0, "")));
    }

    private Optional<CounterExample> checkDeletions() {
        for (int i = 0; i < proof.deleted().size(); i++) {
            Pair named = proof.deleted().get(i);
            int pair = find(named);
            if (pair < 0 || left.isGone(pair) || !isImpossible(pair)) {
                return Optional.of(new CounterExample.WrongStep("deleted", i + 1L, named.toString()));
            }
            left.remove(pair);
        }
        return Optional.empty();
    }

    private int find(Pair named) {
        int mentee = choices.menteeIndex(named.mentee());
        int topic = named.topic().map(choices::mentorIndex).orElse(-1);
        int pair = mentee < 0 || topic < 0 ? -1 : choices.find(mentee, topic);
        return pair >= 0 && project.pair(pair).equals(named) ? pair : -1;
    }

    private boolean isImpossible(int pair) {
        int mentee = choices.menteeOf(pair);
        int topic = choices.mentorOf(pair);
        int mentor = project.mentorOf(topic);
        int rank = choices.mentorRank(pair);
        IntPredicate competes = other -> choices.menteeOf(other) != mentee && choices.mentorRank(other) <= rank;
        long others = needOf(topic, competes);
        if (others >= project.topicMaximum(topic)) {
            return true;
        }
        long needed = 1 + others;
        for (int at = project.topicStart(mentor); at < project.topicEnd(mentor); at++) {
            int other = project.topicAt(at);
            if (other != topic) {
                int own = choices.find(mentee, other);
                boolean likedAsMuch = own >= 0 && choices.menteeRank(own) <= choices.menteeRank(pair);
                needed += likedAsMuch ? project.topicMaximum(other) : needOf(other, competes);
            }
        }
        return needed > project.mentorMaximum(mentor);
    }

    /** {@return how many mentees a topic has at least, by the claims of some pairs: all its places if one is deleted} */
    private long needOf(int topic, IntPredicate counts) {
        long claims = 0;
        steps.take(choices.columnEnd(topic) - choices.columnStart(topic));
        for (int position = choices.columnStart(topic); position < choices.columnEnd(topic); position++) {
            int pair = choices.pairAt(position);
            if (left.isClaimed(pair) && counts.test(pair)) {
                if (left.isGone(pair)) {
                    return project.topicMaximum(topic);
                }
                claims++;
            }
        }
        return Math.min(claims, project.topicMaximum(topic));
    }

    /** {@return how many mentees the mentors need together} */
    private long needed() {
        long needed = 0;
        for (int mentor = 0; mentor < project.mentorCount(); mentor++) {
            long ofTopics = 0;
            for (int at = project.topicStart(mentor); at < project.topicEnd(mentor); at++) {
                ofTopics += needOf(project.topicAt(at), pair -> true);
            }
            needed += Math.min(project.mentorMaximum(mentor), ofTopics);
        }
        return needed;
    }
}
