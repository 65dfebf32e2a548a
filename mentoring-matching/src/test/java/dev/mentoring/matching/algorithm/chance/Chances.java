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
                        PairProbability::pair,
                        each -> new Fraction(each.numerator(), each.denominator()),
                        Fraction::plus,
                        TreeMap::new));
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

    /**
     * {@return whether probabilities are ordinally efficient: nobody could have more of a mentor who is not used up in
     * exchange for less of a worse one or of being alone, and no circle of mentees could exchange what each likes less for
     * what each likes more} (Bogomolnaia and Moulin 2001, lemma 3, with the option of staying alone)
     */
    static boolean isOrdinallyEfficient(Market market, Map<Pair, Fraction> chances) {
        List<String> mentors = market.mentorIds();
        boolean[][] wanted = new boolean[mentors.size()][mentors.size()];
        for (String mentee : market.menteeIds()) {
            List<String> list = list(market, mentee);
            boolean sometimesAlone = totalOfMentee(chances, mentee).compareTo(Fraction.ONE) < 0;
            for (int better = 0; better < list.size(); better++) {
                boolean hasWorse = sometimesAlone;
                for (String worse : list.subList(better + 1, list.size())) {
                    if (chances.containsKey(new Pair(mentee, worse))) {
                        hasWorse = true;
                        wanted[mentors.indexOf(list.get(better))][mentors.indexOf(worse)] = true;
                    }
                }
                Fraction used = total(chances, list.get(better));
                if (hasWorse && used.compareTo(Fraction.of(places(market, list.get(better)))) < 0) {
                    return false;
                }
            }
        }
        for (int middle = 0; middle < wanted.length; middle++) {
            for (int from = 0; from < wanted.length; from++) {
                for (int to = 0; to < wanted.length; to++) {
                    wanted[from][to] |= wanted[from][middle] && wanted[middle][to];
                }
            }
        }
        return IntStream.range(0, wanted.length).noneMatch(mentor -> wanted[mentor][mentor]);
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
