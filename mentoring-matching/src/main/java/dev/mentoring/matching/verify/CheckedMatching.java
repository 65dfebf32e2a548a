package dev.mentoring.matching.verify;

import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.market.ProjectMarket;
import dev.mentoring.matching.outcome.Matching;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A feasible matching by indices. Of a market of topics it is one between mentees and topics, whose loads stand for those
 * of mentors, and {@link #topics} knows who offers what.
 */
final class CheckedMatching {
    final Market market;
    final Optional<ProjectMarket> topics;
    final BitSet matched;
    final int[] menteeLoad;
    final int[] mentorLoad;

    private CheckedMatching(Market market, Optional<ProjectMarket> topics, BitSet matched) {
        this.market = market;
        this.topics = topics;
        this.matched = matched;
        this.menteeLoad = new int[market.menteeCount()];
        this.mentorLoad = new int[market.mentorCount()];
        matched.stream().forEach(pair -> {
            menteeLoad[market.menteeOf(pair)]++;
            mentorLoad[market.mentorOf(pair)]++;
        });
    }

    static CheckedMatching of(Market market, Matching matching) {
        BitSet matched = new BitSet();
        for (Pair pair : matching.pairs()) {
            matched.set(market.find(market.menteeIndex(pair.mentee()), market.mentorIndex(pair.mentor())));
        }
        return new CheckedMatching(market, Optional.empty(), matched);
    }

    static CheckedMatching of(ProjectMarket project, Matching matching) {
        Market choices = project.choices();
        BitSet matched = new BitSet();
        for (Pair pair : matching.pairs()) {
            matched.set(choices.find(
                    choices.menteeIndex(pair.mentee()),
                    choices.mentorIndex(pair.topic().orElseThrow())));
        }
        return new CheckedMatching(choices, Optional.of(project), matched);
    }

    /** {@return another matching of the same market} */
    CheckedMatching with(BitSet others) {
        return new CheckedMatching(market, topics, others);
    }

    /** {@return how many mentees each mentor who offers topics has} */
    int[] offererLoad(ProjectMarket project) {
        int[] load = new int[project.mentorCount()];
        IntStream.range(0, mentorLoad.length).forEach(topic -> load[project.mentorOf(topic)] += mentorLoad[topic]);
        return load;
    }

    boolean keepsOfferers(ProjectMarket project) {
        int[] load = offererLoad(project);
        return IntStream.range(0, load.length).allMatch(mentor -> load[mentor] <= project.mentorMaximum(mentor));
    }

    Pair named(int pair) {
        return topics.map(project -> project.pair(pair)).orElseGet(() -> named(market, pair));
    }

    static Pair named(Market market, int pair) {
        return new Pair(
                market.menteeIds().get(market.menteeOf(pair)),
                market.mentorIds().get(market.mentorOf(pair)));
    }

    /** {@return the only matched pair of each mentee, or -1}; undecided where a mentee may have several mentors */
    int[] onlyPairs() {
        int[] only = new int[market.menteeCount()];
        for (int mentee = 0; mentee < only.length; mentee++) {
            if (market.menteeMaximum(mentee) > 1) {
                throw new UndecidedException("several-places");
            }
            int pair = matched.nextSetBit(market.rowStart(mentee));
            only[mentee] = pair >= 0 && pair < market.rowEnd(mentee) ? pair : -1;
        }
        return only;
    }
}
