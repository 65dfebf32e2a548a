package dev.mentoring.matching.algorithm.chance;

import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.AllOrders;
import dev.mentoring.matching.market.Market;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts over all orders in which mentees can choose, without going through them: orders that have served as many mentees of
 * each list and filled the same places go on in the same way. The work grows with the number of such situations, far
 * smaller than the number of orders, yet exponential in the number of different lists (exact probabilities are #P-complete:
 * Aziz, Brandt and Brill 2013).
 *
 * <p>A situation is a string: how many mentees of each list have chosen, then how many places of each contested mentor are
 * filled.
 */
final class ExactChances {
    private static final int NO_POSITION = -1;

    private final Market market;
    private final ContestedLists lists;
    private final SolveContext context;
    /** The rivals with the same list, by list. */
    private final List<List<Integer>> groups;

    private final int rivals;
    /** Where a situation says how many places of a mentor are filled. */
    private final int[] slots;

    private final BigInteger[] counts;
    private int situations;

    ExactChances(Market market, SolveContext context) {
        this.market = market;
        this.context = context;
        this.lists = new ContestedLists(market);
        this.groups = lists.rivals();
        this.rivals = groups.stream().mapToInt(List::size).sum();
        this.slots = new int[market.mentorCount()];
        this.counts = new BigInteger[market.pairCount()];
        Arrays.fill(counts, BigInteger.ZERO);
        count();
        settle();
    }

    private void count() {
        int width = groups.size();
        for (int mentor = 0; mentor < slots.length; mentor++) {
            slots[mentor] = lists.isContested(mentor) ? width++ : 0;
        }
        Map<String, BigInteger> level = Map.of("\0".repeat(width), BigInteger.ONE);
        for (int left = rivals - 1; left >= 0; left--) {
            level = next(level, factorial(left));
        }
    }

    /** {@return the situations after one more choice, each with the number of orders that lead to it} */
    private Map<String, BigInteger> next(Map<String, BigInteger> level, BigInteger ordersOfTheRest) {
        Map<String, BigInteger> next = new LinkedHashMap<>();
        for (Map.Entry<String, BigInteger> entry : level.entrySet()) {
            context.throwIfCancelled();
            String situation = entry.getKey();
            for (int group = 0; group < groups.size(); group++) {
                int waiting = groups.get(group).size() - situation.charAt(group);
                if (waiting > 0) {
                    BigInteger ways = entry.getValue().multiply(BigInteger.valueOf(waiting));
                    int position = choice(situation, groups.get(group).get(0));
                    if (position != NO_POSITION) {
                        int pair = lists.pairAt(position);
                        counts[pair] = counts[pair].add(ways.multiply(ordersOfTheRest));
                    }
                    next.merge(after(situation, group, position), ways, BigInteger::add);
                }
            }
            if (situations + next.size() > RandomSerialDictatorship.MOST_SITUATIONS) {
                throw new TooManyOrdersException(RandomSerialDictatorship.MOST_SITUATIONS);
            }
        }
        situations += next.size();
        return next;
    }

    /** {@return where in the list of a mentee the best mentor stands who has a place left} */
    private int choice(String situation, int mentee) {
        for (int position = lists.start(mentee); position < lists.end(mentee); position++) {
            int mentor = lists.mentorAt(position);
            if (!lists.isContested(mentor) || situation.charAt(slots[mentor]) < market.mentorMaximum(mentor)) {
                return position;
            }
        }
        return NO_POSITION;
    }

    private String after(String situation, int group, int position) {
        char[] after = situation.toCharArray();
        after[group]++;
        if (position != NO_POSITION && lists.isContested(lists.mentorAt(position))) {
            after[slots[lists.mentorAt(position)]]++;
        }
        return new String(after);
    }

    /** Divides what was counted for a list among those who have it, and adds those who need not compete. */
    private void settle() {
        for (List<Integer> group : groups) {
            BigInteger size = BigInteger.valueOf(group.size());
            int first = group.get(0);
            for (int place = 0; place < lists.end(first) - lists.start(first); place++) {
                BigInteger each = counts[lists.pairAt(lists.start(first) + place)].divide(size);
                for (int mentee : group) {
                    counts[lists.pairAt(lists.start(mentee) + place)] = each;
                }
            }
        }
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            int first = lists.start(mentee);
            if (first < lists.end(mentee) && !lists.isContested(lists.mentorAt(first))) {
                counts[lists.pairAt(first)] = orders();
            }
        }
    }

    private static BigInteger factorial(int n) {
        BigInteger factorial = BigInteger.ONE;
        for (int i = 2; i <= n; i++) {
            factorial = factorial.multiply(BigInteger.valueOf(i));
        }
        return factorial;
    }

    /** {@return in how many orders each pair is chosen, by index} */
    List<BigInteger> counts() {
        return new ArrayList<>(Arrays.asList(counts));
    }

    /** {@return the number of orders} */
    BigInteger orders() {
        return factorial(rivals);
    }

    AllOrders certificate() {
        return new AllOrders(rivals, orders());
    }
}
