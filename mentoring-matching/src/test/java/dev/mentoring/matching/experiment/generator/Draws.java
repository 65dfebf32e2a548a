package dev.mentoring.matching.experiment.generator;

import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.PeerMarket;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Draws instances by name, and reads lists from them. */
final class Draws {
    private static final Generators GENERATORS = Generators.discovered();

    private Draws() {}

    /** The parameters alternate with their values. */
    static Instance draw(String generator, long seed, Object... parameters) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            given.put((String) parameters[i], parameters[i + 1].toString());
        }
        InstanceGenerator named = GENERATORS.named(generator);
        return named.generate(ParameterValues.of(named, given), seed);
    }

    static Market market(String generator, long seed, Object... parameters) {
        return (Market) draw(generator, seed, parameters);
    }

    static Market peers(String generator, long seed, int participants, Object... parameters) {
        Object[] all = Arrays.copyOf(parameters, parameters.length + 4);
        System.arraycopy(new Object[] {"shape", "peers", "mentees", participants}, 0, all, parameters.length, 4);
        return ((PeerMarket) draw(generator, seed, all)).mirror();
    }

    /** The mentors of a mentee in the order of her list, each by position. */
    static List<Integer> ofMentee(Market market, int mentee) {
        return IntStream.range(market.rowStart(mentee), market.rowEnd(mentee))
                .boxed()
                .sorted(Comparator.comparing(market::menteeRank))
                .map(market::mentorOf)
                .toList();
    }

    /** The mentees of a mentor in the order of his list, each by position. */
    static List<Integer> ofMentor(Market market, int mentor) {
        return IntStream.range(market.columnStart(mentor), market.columnEnd(mentor))
                .mapToObj(market::pairAt)
                .sorted(Comparator.comparing(market::mentorRank))
                .map(market::menteeOf)
                .toList();
    }

    static List<List<Integer>> ofMentees(Market market) {
        return IntStream.range(0, market.menteeCount())
                .mapToObj(mentee -> ofMentee(market, mentee))
                .toList();
    }

    static List<List<Integer>> ofMentors(Market market) {
        return IntStream.range(0, market.mentorCount())
                .mapToObj(mentor -> ofMentor(market, mentor))
                .toList();
    }

    static List<Integer> tierSizes(Agent agent) {
        return agent.preferences().orElseThrow().stream().map(Collection::size).toList();
    }

    static List<Agent> mentees(Market market) {
        return IntStream.range(0, market.menteeCount()).mapToObj(market::mentee).toList();
    }

    static List<Agent> mentors(Market market) {
        return IntStream.range(0, market.mentorCount()).mapToObj(market::mentor).toList();
    }

    /** A fingerprint of everything that algorithms see. */
    static long fingerprint(Instance instance) {
        Market market = instance instanceof PeerMarket peers ? peers.mirror() : (Market) instance;
        long hash = market.menteeCount() * 31L + market.mentorCount();
        for (int pair = 0; pair < market.pairCount(); pair++) {
            for (long value : new long[] {
                market.menteeOf(pair),
                market.mentorOf(pair),
                market.menteeRank(pair),
                market.mentorRank(pair),
                market.weight(pair)
            }) {
                hash = (hash ^ value) * 0x100000001B3L;
            }
        }
        for (int mentor = 0; mentor < market.mentorCount(); mentor++) {
            hash = (hash ^ market.mentorMaximum(mentor)) * 0x100000001B3L;
            hash = (hash ^ market.mentorMinimum(mentor)) * 0x100000001B3L;
        }
        return hash;
    }

    /** Pearson’s statistic of counts against probabilities. */
    static double chiSquare(Map<List<Integer>, Integer> counts, Map<List<Integer>, Double> probabilities) {
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        return probabilities.entrySet().stream()
                .mapToDouble(entry -> {
                    double expected = total * entry.getValue();
                    double off = counts.getOrDefault(entry.getKey(), 0) - expected;
                    return off * off / expected;
                })
                .sum();
    }

    static Map<List<Integer>, Integer> count(Collection<List<Integer>> lists) {
        Map<List<Integer>, Integer> counts = new HashMap<>();
        lists.forEach(list -> counts.merge(list, 1, Integer::sum));
        return counts;
    }

    static int inversions(List<Integer> order) {
        int inversions = 0;
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < order.size(); j++) {
                inversions += order.get(i) > order.get(j) ? 1 : 0;
            }
        }
        return inversions;
    }
}
