package dev.mentoring.matching.algorithm.schoolchoice;

import dev.mentoring.matching.algorithm.Lottery;
import dev.mentoring.matching.certificate.TieBreaking;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.market.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The mechanisms as the papers tell them, round by round and without a thought for speed. */
final class NaiveMechanisms {
    private final Market market;
    private final List<List<Integer>> wishes = new ArrayList<>();
    private final List<List<Integer>> priorities = new ArrayList<>();
    private final int[] places;

    NaiveMechanisms(Market market, long seed, TieBreaking tieBreaking) {
        this.market = market;
        Lottery lottery = new Lottery(seed, tieBreaking, market.menteeIds(), market.mentorIds());
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            wishes.add(IntStream.range(market.rowStart(mentee), market.rowEnd(mentee))
                    .boxed()
                    .sorted(Comparator.comparingInt(market::menteeRank))
                    .map(market::mentorOf)
                    .toList());
        }
        for (int mentor = 0; mentor < market.mentorCount(); mentor++) {
            int chooser = mentor;
            priorities.add(IntStream.range(market.columnStart(mentor), market.columnEnd(mentor))
                    .mapToObj(market::pairAt)
                    .sorted(Comparator.<Integer>comparingInt(market::mentorRank)
                            .thenComparingLong(pair -> lottery.number(Side.MENTOR, chooser, market.menteeOf(pair))))
                    .map(market::menteeOf)
                    .toList());
        }
        places = IntStream.range(0, market.mentorCount())
                .map(market::mentorMaximum)
                .toArray();
    }

    List<Pair> named(int[] mentors) {
        return IntStream.range(0, mentors.length)
                .filter(mentee -> mentors[mentee] >= 0)
                .mapToObj(mentee -> new Pair(
                        market.menteeIds().get(mentee), market.mentorIds().get(mentors[mentee])))
                .toList();
    }

    /** Chen and Kesten 2017, section 2. */
    int[] applicationRejection(int period) {
        int[] result = new int[wishes.size()];
        Arrays.fill(result, -1);
        int[] left = places.clone();
        int longest = wishes.stream().mapToInt(List::size).max().orElse(0);
        for (int from = 0; from < longest; from += period) {
            List<List<Integer>> band = new ArrayList<>();
            for (int mentee = 0; mentee < result.length; mentee++) {
                List<Integer> list = wishes.get(mentee);
                band.add(
                        result[mentee] >= 0 || from >= list.size()
                                ? List.of()
                                : list.subList(from, (int) Math.min(list.size(), (long) from + period)));
            }
            int[] round = deferred(band, left, new ArrayList<>());
            for (int mentee = 0; mentee < result.length; mentee++) {
                if (round[mentee] >= 0) {
                    result[mentee] = round[mentee];
                    left[round[mentee]]--;
                }
            }
            if (period == Integer.MAX_VALUE) {
                break;
            }
        }
        return result;
    }

    /** Who stays with whom when all who are free propose at the same time; tells the rejections of each step. */
    private int[] deferred(List<List<Integer>> lists, int[] room, List<Set<Pair>> steps) {
        int[] next = new int[lists.size()];
        int[] at = new int[lists.size()];
        Arrays.fill(at, -1);
        while (true) {
            for (int mentee = 0; mentee < at.length; mentee++) {
                if (at[mentee] < 0 && next[mentee] < lists.get(mentee).size()) {
                    at[mentee] = lists.get(mentee).get(next[mentee]++);
                }
            }
            Set<Pair> rejected = new TreeSet<>();
            for (int mentor = 0; mentor < room.length; mentor++) {
                int taken = 0;
                for (int mentee : priorities.get(mentor)) {
                    if (at[mentee] == mentor && ++taken > room[mentor]) {
                        at[mentee] = -1;
                        rejected.add(new Pair("" + mentee, "" + mentor));
                    }
                }
            }
            steps.add(rejected);
            if (rejected.isEmpty()) {
                return at;
            }
        }
    }

    private static boolean desires(List<Integer> list, int mentor, int has) {
        return list.contains(mentor) && (has < 0 || list.indexOf(mentor) < list.indexOf(has));
    }

    /** Tang and Yu 2014, the simplified mechanism with consent. */
    int[] tangAndYu(IntPredicate consents) {
        List<List<Integer>> lists = new ArrayList<>();
        wishes.forEach(list -> lists.add(new ArrayList<>(list)));
        int[] room = places.clone();
        int[] result = new int[lists.size()];
        Set<Integer> active =
                new TreeSet<>(IntStream.range(0, result.length).boxed().toList());
        while (!active.isEmpty()) {
            int[] round = deferred(lists, room, new ArrayList<>());
            Set<Integer> leaving = new TreeSet<>();
            for (int mentee : active) {
                int mentor = round[mentee];
                boolean demanded = mentor >= 0
                        && active.stream().anyMatch(other -> desires(lists.get(other), mentor, round[other]));
                if (!demanded) {
                    leaving.add(mentee);
                }
            }
            for (int mentee : leaving) {
                result[mentee] = round[mentee];
                if (!consents.test(mentee)) {
                    for (int mentor : wishes.get(mentee)) {
                        if (desires(wishes.get(mentee), mentor, round[mentee])) {
                            List<Integer> order = priorities.get(mentor);
                            order.subList(order.indexOf(mentee) + 1, order.size())
                                    .forEach(lower -> lists.get(lower).remove((Integer) mentor));
                        }
                    }
                }
            }
            active.removeAll(leaving);
            for (int mentee : leaving) {
                lists.get(mentee).clear();
                if (result[mentee] >= 0) {
                    room[result[mentee]]--;
                }
            }
        }
        return result;
    }

    /** Kesten 2010, section III: the last interrupters who consent give up their wish, again and again. */
    int[] kesten(IntPredicate consents) {
        List<List<Integer>> lists = new ArrayList<>();
        wishes.forEach(list -> lists.add(new ArrayList<>(list)));
        while (true) {
            List<Set<Pair>> steps = new ArrayList<>();
            int[] result = deferred(lists, places, steps);
            boolean found = false;
            for (int step = steps.size() - 1; step >= 0 && !found; step--) {
                for (Pair rejection : steps.get(step)) {
                    int mentee = Integer.parseInt(rejection.mentee());
                    int mentor = Integer.parseInt(rejection.mentor());
                    if (consents.test(mentee) && interrupts(steps, lists, step, mentee, mentor)) {
                        lists.get(mentee).remove((Integer) mentor);
                        found = true;
                    }
                }
            }
            if (!found) {
                return result;
            }
        }
    }

    /** Held by the mentor from a step before, while somebody else was rejected there. */
    private boolean interrupts(
            List<Set<Pair>> steps, List<List<Integer>> lists, int rejectedIn, int mentee, int mentor) {
        int place = lists.get(mentee).indexOf(mentor);
        int arrived = 0;
        if (place > 0) {
            Pair before = new Pair("" + mentee, "" + lists.get(mentee).get(place - 1));
            while (!steps.get(arrived).contains(before)) {
                arrived++;
            }
            arrived++;
        }
        return steps.subList(arrived, rejectedIn).stream()
                .flatMap(Set::stream)
                .anyMatch(pair -> pair.mentor().equals("" + mentor));
    }

    /** Abdulkadiroğlu and Sönmez 2003: in each round all cycles at once. */
    int[] schoolTradingCycles() {
        int[] left = places.clone();
        return tradingCycles(
                (mentor, here) -> left[mentor] == 0
                        ? -1
                        : priorities.get(mentor).stream()
                                .filter(here::contains)
                                .findFirst()
                                .orElse(-1),
                trades -> trades.forEach((mentor, mentee) -> left[mentor]--));
    }

    /** Abdulkadiroğlu and Sönmez 1999, with several places at a mentor; without vacancies Shapley and Scarf 1974. */
    int[] tenants(Map<Integer, Integer> endowment, List<Integer> order, boolean vacancies) {
        int[] vacant = new int[places.length];
        for (int mentor = 0; mentor < vacant.length; mentor++) {
            int owned = java.util.Collections.frequency(endowment.values(), mentor);
            vacant[mentor] = vacancies ? places[mentor] - owned : 0;
        }
        return tradingCycles(
                (mentor, here) -> priorities.get(mentor).stream()
                        .filter(here::contains)
                        .filter(mentee -> endowment.getOrDefault(mentee, -1) == mentor)
                        .findFirst()
                        .or(() -> order.stream()
                                .filter(here::contains)
                                .filter(mentee -> vacant[mentor] > 0)
                                .findFirst())
                        .orElse(-1),
                trades -> trades.forEach((mentor, owner) -> {
                    if (!mentor.equals(endowment.get(owner))) {
                        vacant[mentor]--;
                        endowment.computeIfPresent(owner, (key, home) -> {
                            vacant[home]++;
                            return home;
                        });
                    }
                }));
    }

    private interface Owner {
        int of(int mentor, Set<Integer> here);
    }

    private interface Taking {
        void take(Map<Integer, Integer> ownerByMentor);
    }

    /** One cycle at a time, found by following the pointers from the last mentee who is still here. */
    private int[] tradingCycles(Owner owner, Taking taking) {
        int[] result = new int[wishes.size()];
        Arrays.fill(result, -1);
        TreeSet<Integer> here =
                new TreeSet<>(IntStream.range(0, result.length).boxed().toList());
        while (!here.isEmpty()) {
            Map<Integer, Integer> target = new TreeMap<>();
            for (int mentee : here) {
                wishes.get(mentee).stream()
                        .filter(mentor -> owner.of(mentor, here) >= 0)
                        .findFirst()
                        .ifPresent(mentor -> target.put(mentee, mentor));
            }
            if (!target.keySet().containsAll(here)) {
                here.retainAll(target.keySet());
                continue;
            }
            Set<Integer> seen = new HashSet<>();
            int at = here.last();
            while (seen.add(at)) {
                at = owner.of(target.get(at), here);
            }
            List<Integer> cycle = new ArrayList<>(List.of(at));
            for (int other = owner.of(target.get(at), here); other != at; other = owner.of(target.get(other), here)) {
                cycle.add(other);
            }
            Map<Integer, Integer> owners = new TreeMap<>();
            for (int mentee : cycle) {
                result[mentee] = target.get(mentee);
                owners.put(result[mentee], owner.of(result[mentee], here));
            }
            taking.take(owners);
            here.removeAll(cycle);
        }
        return result;
    }
}
