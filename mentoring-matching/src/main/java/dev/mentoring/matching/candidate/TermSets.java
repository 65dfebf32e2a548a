package dev.mentoring.matching.candidate;

import dev.mentoring.core.participant.Participant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A set of things for each mentee and each mentor, as bits, so that two sets are compared in a few machine words. Only
 * things that occur on both sides take a bit. An empty set means unknown. Immutable and thread-safe.
 */
public final class TermSets {
    private final int words;
    private final Sets mentees;
    private final Sets mentors;

    private TermSets(int words, Sets mentees, Sets mentors) {
        this.words = words;
        this.mentees = mentees;
        this.mentors = mentors;
    }

    /** The sets of one side: how large each is, and which of the things that both sides know are in it. */
    private record Sets(int[] sizes, long[] bits) {}

    /**
     * {@return the sets of all candidates}
     *
     * @param candidates the candidates
     * @param ofMentee the set of a mentee
     * @param ofMentor the set of a mentor
     * @param <T> what is in the sets
     */
    public static <T> TermSets of(
            Candidates candidates,
            Function<Participant, ? extends Collection<T>> ofMentee,
            Function<Participant, ? extends Collection<T>> ofMentor) {
        Map<T, Integer> known = number(candidates.mentees(), ofMentee, null);
        Map<T, Integer> shared = number(candidates.mentors(), ofMentor, known);
        int words = (shared.size() + Long.SIZE - 1) / Long.SIZE;
        return new TermSets(
                words,
                sets(candidates.mentees(), ofMentee, shared, words),
                sets(candidates.mentors(), ofMentor, shared, words));
    }

    private static <T> Map<T, Integer> number(
            List<Participant> side,
            Function<Participant, ? extends Collection<T>> of,
            @Nullable Map<T, Integer> among) {
        Map<T, Integer> numbers = new HashMap<>();
        for (Participant person : side) {
            for (T item : of.apply(person)) {
                if (among == null || among.containsKey(item)) {
                    numbers.putIfAbsent(item, numbers.size());
                }
            }
        }
        return numbers;
    }

    private static <T> Sets sets(
            List<Participant> side,
            Function<Participant, ? extends Collection<T>> of,
            Map<T, Integer> numbers,
            int words) {
        int[] sizes = new int[side.size()];
        long[] bits = new long[Math.multiplyExact(side.size(), words)];
        for (int person = 0; person < sizes.length; person++) {
            Collection<T> items = of.apply(side.get(person));
            sizes[person] = items.size();
            for (T item : items) {
                Integer number = numbers.get(item);
                if (number != null) {
                    bits[person * words + number / Long.SIZE] |= 1L << number; // the shift counts modulo 64
                }
            }
        }
        return new Sets(sizes, bits);
    }

    /**
     * {@return how many things the mentee and the mentor share}
     *
     * @param mentee the index of the mentee
     * @param mentor the index of the mentor
     */
    public int shared(int mentee, int mentor) {
        int shared = 0;
        for (int word = 0; word < words; word++) {
            shared += Long.bitCount(mentees.bits()[mentee * words + word] & mentors.bits()[mentor * words + word]);
        }
        return shared;
    }

    /**
     * {@return the Jaccard index of both sets in basis points, rounded down; -1 when either is unknown}
     *
     * @param mentee the index of the mentee
     * @param mentor the index of the mentor
     */
    public int jaccard(int mentee, int mentor) {
        int ofMentee = mentees.sizes()[mentee];
        int ofMentor = mentors.sizes()[mentor];
        if (ofMentee == 0 || ofMentor == 0) {
            return -1;
        }
        int shared = shared(mentee, mentor);
        return shared * 10_000 / (ofMentee + ofMentor - shared);
    }
}
