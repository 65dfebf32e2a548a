package dev.mentoring.matching.algorithm.chance;

import dev.mentoring.matching.certificate.Fraction;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.PairProbability;
import dev.mentoring.matching.outcome.RandomMatching;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The two mechanisms from their definitions, slowly, and what tests ask of probabilities. */
final class Chances {
    private Chances() {}

    /** {@return the probabilities by pair} */
    static Map<Pair, Fraction> of(Collection<PairProbability> probabilities) {
        return probabilities.stream()
                .collect(Collectors.toMap(
                        PairProbability::pair, PairProbability::probability, Fraction::plus, TreeMap::new));
    }

    static Map<Pair, Fraction> of(RandomMatching matching) {
        return of(matching.probabilities());
    }

    /** {@return the probabilities on one line: {@code a-x 1/2, b-y 1/1}} */
    static String text(RandomMatching matching) {
        return of(matching).entrySet().stream()
                .map(entry -> entry.getKey().mentee() + "-" + entry.getKey().mentor() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    /** {@return the mentors of a mentee, best first} */
    static List<String> list(Market market, String mentee) {
        return market.mentee(market.menteeIndex(mentee)).preferences().orElseThrow().stream()
                .flatMap(Collection::stream)
                .toList();
    }

    static int places(Market market, String mentor) {
        return market.mentorMaximum(market.mentorIndex(mentor));
    }

    /** {@return the average over all orders of choosing} */
    static Map<Pair, Fraction> averageOverOrders(Market market) {
        List<List<String>> orders = new ArrayList<>(List.of(List.of()));
        for (String mentee : market.menteeIds()) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> order : orders) {
                for (int place = 0; place <= order.size(); place++) {
                    List<String> with = new ArrayList<>(order);
                    with.add(place, mentee);
                    longer.add(with);
                }
            }
            orders = longer;
        }
        Map<Pair, Fraction> average = new TreeMap<>();
        for (List<String> order : orders) {
            for (Pair pair : serialDictatorship(market, order)) {
                average.merge(pair, Fraction.of(1, orders.size()), Fraction::plus);
            }
        }
        return average;
    }

    static List<Pair> serialDictatorship(Market market, List<String> order) {
        Map<String, Integer> free = new TreeMap<>();
        market.mentorIds().forEach(mentor -> free.put(mentor, places(market, mentor)));
        List<Pair> pairs = new ArrayList<>();
        for (String mentee : order) {
            Optional<String> best = list(market, mentee).stream()
                    .filter(mentor -> free.get(mentor) > 0)
                    .findFirst();
            best.ifPresent(mentor -> {
                free.merge(mentor, -1, Integer::sum);
                pairs.add(new Pair(mentee, mentor));
            });
        }
        return pairs;
    }

    /** {@return what everybody has eaten at time 1, step by step from one change to the next} */
    static Map<Pair, Fraction> eat(Market market, Fraction cap) {
        Map<Pair, Fraction> eaten = new TreeMap<>();
        Map<String, Fraction> left = new TreeMap<>();
        market.mentorIds().forEach(mentor -> left.put(mentor, Fraction.of(places(market, mentor))));
        Fraction time = Fraction.ZERO;
        while (time.compareTo(Fraction.ONE) < 0) {
            List<Pair> eating = new ArrayList<>();
            for (String mentee : market.menteeIds()) {
                list(market, mentee).stream()
                        .map(mentor -> new Pair(mentee, mentor))
                        .filter(pair -> left.get(pair.mentor()).compareTo(Fraction.ZERO) > 0)
                        .filter(pair -> eaten.getOrDefault(pair, Fraction.ZERO).compareTo(cap) < 0)
                        .findFirst()
                        .ifPresent(eating::add);
            }
            Fraction step = Fraction.ONE.minus(time);
            for (Pair pair : eating) {
                int eaters = Math.toIntExact(eating.stream()
                        .filter(other -> other.mentor().equals(pair.mentor()))
                        .count());
                step = Collections.min(List.of(
                        step,
                        left.get(pair.mentor()).dividedBy(eaters),
                        cap.minus(eaten.getOrDefault(pair, Fraction.ZERO))));
            }
            for (Pair pair : eating) {
                eaten.merge(pair, step, Fraction::plus);
                left.put(pair.mentor(), left.get(pair.mentor()).minus(step));
            }
            time = time.plus(step);
        }
        return eaten;
    }

    /** {@return the chance of a mentee to get one of the first {@code k} mentors of a list, for each {@code k}} */
    static List<Fraction> cumulated(Map<Pair, Fraction> chances, String mentee, List<String> list) {
        List<Fraction> sums = new ArrayList<>();
        Fraction sum = Fraction.ZERO;
        for (String mentor : list) {
            sum = sum.plus(chances.getOrDefault(new Pair(mentee, mentor), Fraction.ZERO));
            sums.add(sum);
        }
        return sums;
    }

    static boolean dominates(List<Fraction> one, List<Fraction> other) {
        return IntStream.range(0, one.size()).allMatch(i -> one.get(i).compareTo(other.get(i)) >= 0);
    }

    static Fraction total(Map<Pair, Fraction> chances, String mentor) {
        return chances.entrySet().stream()
                .filter(entry -> entry.getKey().mentor().equals(mentor))
                .map(Map.Entry::getValue)
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    static Fraction totalOfMentee(Map<Pair, Fraction> chances, String mentee) {
        return chances.entrySet().stream()
                .filter(entry -> entry.getKey().mentee().equals(mentee))
                .map(Map.Entry::getValue)
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    /** {@return the tiers of a mentee's list, best first} */
    static List<List<String>> tiers(Market market, String mentee) {
        return List.copyOf(
                market.mentee(market.menteeIndex(mentee)).preferences().orElseThrow());
    }

    /** {@return the chance of a mentee to get one of the first {@code k} tiers of a list, for each {@code k}} */
    static List<Fraction> cumulatedTiers(Map<Pair, Fraction> chances, String mentee, List<List<String>> tiers) {
        List<Fraction> sums = new ArrayList<>();
        Fraction sum = Fraction.ZERO;
        for (List<String> tier : tiers) {
            for (String mentor : tier) {
                sum = sum.plus(chances.getOrDefault(new Pair(mentee, mentor), Fraction.ZERO));
            }
            sums.add(sum);
        }
        return sums;
    }

    /**
     * {@return whether probabilities are ordinally efficient: nobody could have more of a mentor who is not used up, and no
     * circle of mentees could exchange what each has for what each likes as well, and one of them better}; being alone is
     * one more mentor, of whom there is enough (Bogomolnaia and Moulin 2001, lemma 3; with ties Katta and Sethuraman 2006)
     */
    static boolean isOrdinallyEfficient(Market market, Map<Pair, Fraction> chances) {
        int alone = market.mentorCount();
        boolean[][] acceptable = new boolean[alone + 1][alone + 1];
        boolean[][] better = new boolean[alone + 1][alone + 1];
        for (String mentee : market.menteeIds()) {
            List<List<String>> tiers = tiers(market, mentee);
            int[] tierOf = new int[alone + 1];
            Arrays.fill(tierOf, Integer.MAX_VALUE);
            for (int tier = 0; tier < tiers.size(); tier++) {
                for (String mentor : tiers.get(tier)) {
                    tierOf[market.mentorIndex(mentor)] = tier;
                }
            }
            tierOf[alone] = tiers.size();
            for (int held = 0; held <= alone; held++) {
                if (isHeld(market, chances, mentee, held)) {
                    for (int other = 0; other <= alone; other++) {
                        acceptable[held][other] |= tierOf[other] <= tierOf[held];
                        better[held][other] |= tierOf[other] < tierOf[held];
                    }
                }
            }
        }
        for (int mentor = 0; mentor < alone; mentor++) {
            String id = market.mentorIds().get(mentor);
            boolean isLeft = total(chances, id).compareTo(Fraction.of(places(market, id))) < 0;
            for (int other = 0; other <= alone; other++) {
                acceptable[mentor][other] |= isLeft;
            }
        }
        Arrays.fill(acceptable[alone], true);
        return !hasGain(acceptable, better);
    }

    private static boolean isHeld(Market market, Map<Pair, Fraction> chances, String mentee, int held) {
        return held == market.mentorCount()
                ? totalOfMentee(chances, mentee).compareTo(Fraction.ONE) < 0
                : chances.containsKey(new Pair(mentee, market.mentorIds().get(held)));
    }

    /** {@return whether some circle of acceptable exchanges has a better one} */
    private static boolean hasGain(boolean[][] acceptable, boolean[][] better) {
        for (int middle = 0; middle < acceptable.length; middle++) {
            for (boolean[] from : acceptable) {
                for (int to = 0; to < acceptable.length; to++) {
                    from[to] |= from[middle] && acceptable[middle][to];
                }
            }
        }
        for (int from = 0; from < better.length; from++) {
            for (int to = 0; to < better.length; to++) {
                if (better[from][to] && acceptable[to][from]) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@return every list without repetition of some of the mentors} */
    static List<List<String>> allLists(List<String> mentors) {
        List<List<String>> lists = new ArrayList<>(List.of(List.of()));
        for (int i = 0; i < lists.size(); i++) {
            for (String mentor : mentors) {
                if (!lists.get(i).contains(mentor)) {
                    List<String> longer = new ArrayList<>(lists.get(i));
                    longer.add(mentor);
                    lists.add(longer);
                }
            }
        }
        lists.sort(Comparator.comparing(Object::toString));
        return lists;
    }

    static String[] array(List<String> list) {
        return Arrays.copyOf(list.toArray(), list.size(), String[].class);
    }
}
