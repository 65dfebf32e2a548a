package dev.mentoring.matching.algorithm.schoolchoice;

import dev.mentoring.matching.BruteForce;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketBuilder;
import dev.mentoring.matching.outcome.Matching;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** How well off mentees are, by looking at every matching and every misreport. */
final class MenteeWelfare {
    private MenteeWelfare() {}

    /** {@return the ranks of a mentee’s mentors, best first; none is written as the greatest number} */
    static int[] ranks(Market market, BitSet matching, int mentee) {
        int[] ranks = matching.stream()
                .filter(pair -> market.menteeOf(pair) == mentee)
                .map(market::menteeRank)
                .sorted()
                .toArray();
        int[] padded = IntStream.generate(() -> Integer.MAX_VALUE)
                .limit(market.menteeMaximum(mentee))
                .toArray();
        System.arraycopy(ranks, 0, padded, 0, ranks.length);
        return padded;
    }

    static boolean isAtLeastAsGood(int[] ranks, int[] other) {
        return IntStream.range(0, ranks.length).allMatch(i -> ranks[i] <= other[i]);
    }

    static boolean isParetoEfficient(BruteForce all, Market market, BitSet matching) {
        return all.all().stream().noneMatch(other -> dominates(market, other, matching));
    }

    static boolean dominates(Market market, BitSet matching, BitSet other) {
        boolean better = false;
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            int[] ranks = ranks(market, matching, mentee);
            int[] others = ranks(market, other, mentee);
            if (!isAtLeastAsGood(ranks, others)) {
                return false;
            }
            better |= !isAtLeastAsGood(others, ranks);
        }
        return better;
    }

    /** {@return the market with another list for one mentee, its mentors being the same or fewer} */
    static Market misreported(Market market, int liar, List<String> list) {
        MarketBuilder builder = Market.builder();
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            Agent agent = market.mentee(mentee);
            builder.addMentee(mentee == liar ? agent.ranking(list.toArray(String[]::new)) : agent);
        }
        IntStream.range(0, market.mentorCount()).forEach(mentor -> builder.addMentor(market.mentor(mentor)));
        return builder.build();
    }

    /** {@return every list that can be made of some ids, in every order} */
    static List<List<String>> lists(List<String> ids) {
        List<List<String>> lists = new ArrayList<>(List.of(List.of()));
        for (int i = 0; i < lists.size(); i++) {
            for (String id : ids) {
                if (!lists.get(i).contains(id)) {
                    List<String> longer = new ArrayList<>(lists.get(i));
                    longer.add(id);
                    lists.add(longer);
                }
            }
        }
        return lists;
    }

    /** {@return what a mentee with at most one place thinks of its mentor in a matching: smaller is better} */
    static int rank(Market market, Matching matching, int mentee) {
        String id = market.menteeIds().get(mentee);
        return matching.pairs().stream()
                .filter(pair -> pair.mentee().equals(id))
                .mapToInt(pair -> market.menteeRank(market.find(mentee, market.mentorIndex(pair.mentor()))))
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }
}
