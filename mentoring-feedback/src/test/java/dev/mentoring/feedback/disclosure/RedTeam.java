package dev.mentoring.feedback.disclosure;

import com.google.common.collect.ImmutableSortedMultiset;
import dev.mentoring.core.identity.ParticipantId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Somebody who puts together everything that some readers were shown, and tries every attack. Knows who answered what item,
 * which is more than most readers know, and shares no code with the audit.
 */
final class RedTeam {
    /** What can be attacked. */
    enum Attack {
        SMALL_CELL,
        LINEAR_COMBINATION,
        DIFFERENCE_OF_ONE,
        RANGE_OF_ANSWERS,
        SPREAD,
        COMMENT_SET_APART,
        PARTICIPATION
    }

    /**
     * Something that was read.
     *
     * @param kind what it tells
     * @param question what was asked
     * @param raters whose answers it comes from
     * @param value what the reader saw
     */
    record Seen(AggregateKind kind, String question, Set<ParticipantId> raters, Object value) {
        double sum() {
            return value instanceof Integer count ? count : (Double) value * raters.size();
        }
    }

    private static final int PEOPLE = 5;
    private static final int PEOPLE_FOR_SPREAD = 8;
    private static final int PEOPLE_FOR_TEXT = 8;

    private final SimulatedRound round;
    private final Set<ParticipantId> readers;
    private final Collection<Seen> seen;
    private final Map<Attack, Integer> successes = new EnumMap<>(Attack.class);

    RedTeam(SimulatedRound round, Set<ParticipantId> readers, Collection<Seen> seen) {
        this.round = round;
        this.readers = readers;
        this.seen = seen;
    }

    /** How often each attack recovered something that is protected. */
    Map<Attack, Integer> attack() {
        for (String item : SimulatedRound.ITEMS) {
            List<Seen> about = about(item);
            about.forEach(this::smallCell);
            linearCombination(about, PEOPLE, AggregateKind.MEAN);
            linearCombination(about, PEOPLE_FOR_SPREAD, AggregateKind.SPREAD);
            linearCombination(about, 10, AggregateKind.DISTRIBUTION);
            differenceOfOne(about);
            rangeOfAnswers(about, 1, 5, Attack.RANGE_OF_ANSWERS);
            spread(about);
            commentSetApart(about(item + ", comments"));
        }
        List<Seen> rates = about("took part");
        linearCombination(rates, PEOPLE, AggregateKind.COUNT);
        rangeOfAnswers(rates, 0, 1, Attack.PARTICIPATION);
        return successes;
    }

    private List<Seen> about(String question) {
        return seen.stream().filter(one -> one.question().equals(question)).toList();
    }

    private void success(Attack attack) {
        successes.merge(attack, 1, Integer::sum);
    }

    private Set<ParticipantId> strangers(Set<ParticipantId> raters) {
        Set<ParticipantId> strangers = new TreeSet<>(raters);
        strangers.removeAll(readers);
        return strangers;
    }

    private void smallCell(Seen one) {
        if (strangers(one.raters()).size() < PEOPLE) {
            success(Attack.SMALL_CELL);
        }
    }

    /** Whether some combination of what was seen is about fewer people: removing them then lowers the rank. */
    private void linearCombination(List<Seen> about, int people, AggregateKind kind) {
        List<Seen> telling =
                about.stream().filter(one -> one.kind().compareTo(kind) >= 0).toList();
        List<ParticipantId> raters =
                strangers(telling.stream().flatMap(one -> one.raters().stream()).collect(Collectors.toSet())).stream()
                        .toList();
        Set<Long> rows = new HashSet<>();
        for (Seen one : telling) {
            long row = 0;
            for (int i = 0; i < raters.size(); i++) {
                row |= one.raters().contains(raters.get(i)) ? 1L << i : 0;
            }
            rows.add(row);
        }
        rows.remove(0L);
        int rank = rank(rows, raters.size(), 0);
        int size = Math.min(people - 1, raters.size());
        for (long few = 0; few < 1L << raters.size(); few++) {
            if (Long.bitCount(few) == size && rank(rows, raters.size(), few) < rank) {
                success(Attack.LINEAR_COMBINATION);
                return;
            }
        }
    }

    /** The rank without some columns, modulo a large prime. */
    private static int rank(Set<Long> rows, int columns, long without) {
        long prime = 1_000_000_007L;
        long[][] matrix = rows.stream()
                .map(row -> {
                    long[] values = new long[columns];
                    for (int j = 0; j < columns; j++) {
                        values[j] = (row & ~without) >> j & 1;
                    }
                    return values;
                })
                .toArray(long[][]::new);
        int rank = 0;
        for (int column = 0; column < columns; column++) {
            int pivot = rank;
            while (pivot < matrix.length && matrix[pivot][column] == 0) {
                pivot++;
            }
            if (pivot < matrix.length) {
                long[] leading = matrix[pivot];
                matrix[pivot] = matrix[rank];
                matrix[rank++] = leading;
                for (int i = rank; i < matrix.length; i++) {
                    long factor = matrix[i][column];
                    for (int j = column; factor != 0 && j < columns; j++) {
                        matrix[i][j] = Math.floorMod(
                                matrix[i][j] * leading[column] % prime - factor * leading[j] % prime, prime);
                    }
                }
            }
        }
        return rank;
    }

    /** Two means of which one has one person more: the difference is that person’s answer. */
    private void differenceOfOne(List<Seen> about) {
        for (Seen more : about) {
            for (Seen less : about) {
                if (more.kind() == AggregateKind.MEAN
                        && less.kind() == AggregateKind.MEAN
                        && more.raters().containsAll(less.raters())
                        && more.raters().size() == less.raters().size() + 1) {
                    Set<ParticipantId> one = new TreeSet<>(more.raters());
                    one.removeAll(less.raters());
                    long answer = Math.round(more.sum() - less.sum());
                    if (one.stream().allMatch(who -> isTrue(more.question(), who, answer))
                            && !readers.containsAll(one)) {
                        success(Attack.DIFFERENCE_OF_ONE);
                    }
                }
            }
        }
    }

    private boolean isTrue(String question, ParticipantId who, long answer) {
        return question.equals("took part")
                ? answer == (round.tookPart.contains(who) ? 1 : 0)
                : answer == round.truth.getOrDefault(new Answer(question, who), -1);
    }

    /** Tightens what everybody can have answered by every sum, and every difference of a sum and one within it. */
    private void rangeOfAnswers(List<Seen> about, int lowest, int highest, Attack attack) {
        Map<ParticipantId, int[]> ranges = new TreeMap<>();
        Map<Set<ParticipantId>, Long> sums = new HashMap<>();
        for (Seen one : about) {
            one.raters().forEach(who -> ranges.computeIfAbsent(who, any -> new int[] {lowest, highest}));
            if (one.value() instanceof ImmutableSortedMultiset<?> distribution) {
                int least = (Integer) distribution.firstEntry().getElement();
                int most = (Integer) distribution.lastEntry().getElement();
                one.raters().forEach(who -> narrow(ranges.get(who), least, most));
            } else if (one.kind() == AggregateKind.SPREAD) {
                if ((Double) one.value() == 0) {
                    success(attack); // all the same
                }
            } else {
                sums.put(one.raters(), Math.round(one.sum()));
            }
        }
        readers.stream().filter(ranges::containsKey).forEach(who -> {
            int own = round.truth.get(new Answer(about.get(0).question(), who));
            narrow(ranges.get(who), own, own);
        });
        for (Set<ParticipantId> more : List.copyOf(sums.keySet())) {
            for (Set<ParticipantId> less : List.copyOf(sums.keySet())) {
                if (more.size() > less.size() && more.containsAll(less)) {
                    Set<ParticipantId> rest = new TreeSet<>(more);
                    rest.removeAll(less);
                    sums.putIfAbsent(rest, sums.get(more) - sums.get(less));
                }
            }
        }
        for (int pass = 0; pass < 20; pass++) {
            sums.forEach((whose, sum) -> tighten(whose, sum, ranges));
        }
        ranges.forEach((who, range) -> {
            if (range[0] == range[1] && !readers.contains(who)) {
                if (!isTrue(about.get(0).question(), who, range[0])) {
                    throw new AssertionError("the attack itself is wrong about " + who);
                }
                success(attack);
            }
        });
    }

    private static void narrow(int[] range, int least, int most) {
        range[0] = Math.max(range[0], least);
        range[1] = Math.min(range[1], most);
    }

    private static void tighten(Set<ParticipantId> whose, long sum, Map<ParticipantId, int[]> ranges) {
        int least = whose.stream().mapToInt(who -> ranges.get(who)[0]).sum();
        int most = whose.stream().mapToInt(who -> ranges.get(who)[1]).sum();
        for (ParticipantId who : whose) {
            int[] range = ranges.get(who);
            int lowest = (int) Math.max(range[0], sum - (most - range[1]));
            int highest = (int) Math.min(range[1], sum - (least - range[0]));
            least += lowest - range[0];
            most += highest - range[1];
            narrow(range, lowest, highest);
        }
    }

    /** A mean with a standard deviation, when only one multiset of fewer than eight answers has both. */
    private void spread(List<Seen> about) {
        for (Seen spread : about) {
            int n = spread.raters().size();
            if (spread.kind() == AggregateKind.SPREAD && n > 1 && n < PEOPLE_FOR_SPREAD) {
                for (Seen mean : about) {
                    if (mean.kind() == AggregateKind.MEAN && mean.raters().equals(spread.raters())) {
                        double squares = Math.pow((Double) spread.value(), 2) * (n - 1) + Math.pow(mean.sum(), 2) / n;
                        if (multisets(n, 1, Math.round(mean.sum()), Math.round(squares)) == 1) {
                            success(Attack.SPREAD);
                        }
                    }
                }
            }
        }
    }

    private static int multisets(int n, int least, long sum, long squares) {
        if (n == 0) {
            return sum == 0 && squares == 0 ? 1 : 0;
        }
        int found = 0;
        for (int answer = least; answer <= 5; answer++) {
            found += multisets(n - 1, answer, sum - answer, squares - (long) answer * answer);
        }
        return found;
    }

    /** Comments that stand on some sheets and not on others belong to those who are on some and not on others. */
    private void commentSetApart(List<Seen> sheets) {
        Map<String, Set<Integer>> sheetsOf = new TreeMap<>();
        int number = 0;
        for (Seen sheet : sheets) {
            for (String text : ((CommentSheet) sheet.value()).texts()) {
                sheetsOf.computeIfAbsent(text, any -> new TreeSet<>()).add(number);
            }
            number++;
        }
        Map<Set<Integer>, List<String>> apart = new HashMap<>();
        sheetsOf.forEach((text, on) ->
                apart.computeIfAbsent(on, any -> new ArrayList<>()).add(text));
        if (apart.values().stream().anyMatch(texts -> texts.size() < PEOPLE_FOR_TEXT)) {
            success(Attack.COMMENT_SET_APART);
        }
    }

    static Map<Attack, Integer> none() {
        Map<Attack, Integer> none = new EnumMap<>(Attack.class);
        Arrays.stream(Attack.values()).forEach(attack -> none.put(attack, 0));
        return none;
    }
}
