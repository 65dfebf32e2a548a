package dev.mentoring.matching;

import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.market.ProjectMarket;
import dev.mentoring.matching.outcome.Matching;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Looks at every matching of a small market of topics; shares nothing with the library's algorithms or verifier. */
public final class TopicBruteForce {
    private static final int NONE = -1;

    private final ProjectMarket market;
    private final Market choices;

    /** Each the pair of every mentee, or -1. */
    private final List<int[]> matchings = new ArrayList<>();

    public TopicBruteForce(ProjectMarket market) {
        this.market = market;
        this.choices = market.choices();
        int[] none = new int[market.menteeCount()];
        Arrays.fill(none, NONE);
        extend(0, none);
    }

    private void extend(int mentee, int[] matching) {
        if (mentee == market.menteeCount()) {
            matchings.add(matching.clone());
            return;
        }
        extend(mentee + 1, matching);
        for (int pair = choices.rowStart(mentee); pair < choices.rowEnd(mentee); pair++) {
            int topic = choices.mentorOf(pair);
            matching[mentee] = pair;
            if (onTopic(matching, topic).length <= market.topicMaximum(topic)
                    && withMentor(matching, market.mentorOf(topic)).length
                            <= market.mentorMaximum(market.mentorOf(topic))) {
                extend(mentee + 1, matching);
            }
        }
        matching[mentee] = NONE;
    }

    private int[] onTopic(int[] matching, int topic) {
        return Arrays.stream(matching)
                .filter(pair -> pair != NONE && choices.mentorOf(pair) == topic)
                .toArray();
    }

    public int[] withMentor(int[] matching, int mentor) {
        return Arrays.stream(matching)
                .filter(pair -> pair != NONE && market.mentorOf(choices.mentorOf(pair)) == mentor)
                .toArray();
    }

    public List<int[]> all() {
        return matchings;
    }

    public List<int[]> weaklyStable() {
        return matchings.stream().filter(this::isWeaklyStable).toList();
    }

    public List<int[]> superStable() {
        return matchings.stream().filter(this::isSuperStable).toList();
    }

    public boolean isWeaklyStable(int[] matching) {
        return IntStream.range(0, choices.pairCount()).noneMatch(pair -> blocks(matching, pair, 0));
    }

    public boolean isSuperStable(int[] matching) {
        return IntStream.range(0, choices.pairCount()).noneMatch(pair -> blocks(matching, pair, 1));
    }

    /** Abraham, Irving and Manlove 2007 where a gain must be positive; Olaosebikan and Manlove 2020 where it may be 0. */
    private boolean blocks(int[] matching, int pair, int slack) {
        int mentee = choices.menteeOf(pair);
        int topic = choices.mentorOf(pair);
        int mentor = market.mentorOf(topic);
        int has = matching[mentee];
        if (has == pair || (has != NONE && choices.menteeRank(pair) >= choices.menteeRank(has) + slack)) {
            return false;
        }
        int[] onTopic = onTopic(matching, topic);
        int[] withMentor = withMentor(matching, mentor);
        boolean topicFull = onTopic.length == market.topicMaximum(topic);
        boolean mentorFull = withMentor.length == market.mentorMaximum(mentor);
        if (topicFull) {
            return beatsWorst(onTopic, pair, slack);
        }
        return !mentorFull
                || beatsWorst(withMentor, pair, slack)
                || Arrays.stream(withMentor).anyMatch(other -> choices.menteeOf(other) == mentee);
    }

    private boolean beatsWorst(int[] members, int pair, int slack) {
        return Arrays.stream(members).anyMatch(other -> choices.mentorRank(pair) < choices.mentorRank(other) + slack);
    }

    public int size(int[] matching) {
        return (int) Arrays.stream(matching).filter(pair -> pair != NONE).count();
    }

    public long weight(int[] matching) {
        return Arrays.stream(matching)
                .filter(pair -> pair != NONE)
                .mapToLong(choices::weight)
                .sum();
    }

    /** {@return the rank that a mentee gives what it has, worse than any when it has nothing} */
    public int menteeRank(int[] matching, int mentee) {
        return matching[mentee] == NONE ? Integer.MAX_VALUE : choices.menteeRank(matching[mentee]);
    }

    /** {@return the ranks that a mentor gives those whom she has, best first} */
    public int[] mentorRanks(int[] matching, int mentor) {
        return Arrays.stream(withMentor(matching, mentor))
                .map(choices::mentorRank)
                .sorted()
                .toArray();
    }

    public int[] indices(Matching matching) {
        int[] indices = new int[market.menteeCount()];
        Arrays.fill(indices, NONE);
        for (Pair pair : matching.pairs()) {
            int mentee = choices.menteeIndex(pair.mentee());
            int topic = choices.mentorIndex(pair.topic().orElseThrow());
            if (indices[mentee] != NONE
                    || !pair.mentor().equals(market.mentorIds().get(market.mentorOf(topic)))) {
                throw new AssertionError("not a matching: " + matching);
            }
            indices[mentee] = choices.find(mentee, topic);
        }
        return indices;
    }

    public boolean isMatching(int[] indices) {
        return matchings.stream().anyMatch(matching -> Arrays.equals(matching, indices));
    }
}
