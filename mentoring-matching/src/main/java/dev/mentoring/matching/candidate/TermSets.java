package dev.mentoring.matching.candidate;

import dev.mentoring.core.participant.Participant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A set of things for each mentee and each mentor, as bits, so that two sets are compared in a few machine words. An
 * empty set means unknown. Immutable and thread-safe.
 */
public final class TermSets {
    private final int words;
    private final long[] menteeBits;
    private final long[] mentorBits;

    private TermSets(int words, long[] menteeBits, long[] mentorBits) {
        this.words = words;
        this.menteeBits = menteeBits;
        this.mentorBits = mentorBits;
    }

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
        Map<T, Integer> numbers = new HashMap<>();
        List<int[]> mentees = numbered(candidates.mentees(), ofMentee, numbers);
        List<int[]> mentors = numbered(candidates.mentors(), ofMentor, numbers);
        int words = (numbers.size() + 63) / 64;
        return new TermSets(words, bits(mentees, words), bits(mentors, words));
    }

    private static <T> List<int[]> numbered(
            Collection<Participant> side, Function<Participant, ? extends Collection<T>> of, Map<T, Integer> numbers) {
        List<int[]> sets = new ArrayList<>(side.size());
        for (Participant person : side) {
            sets.add(of.apply(person).stream()
                    .mapToInt(item -> numbers.computeIfAbsent(item, any -> numbers.size()))
                    .toArray());
        }
        return sets;
    }

    private static long[] bits(List<int[]> sets, int words) {
        long[] bits = new long[sets.size() * words];
        for (int person = 0; person < sets.size(); person++) {
            for (int item : sets.get(person)) {
                bits[person * words + (item >> 6)] |= 1L << (item & 63);
            }
        }
        return bits;
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
            shared += Long.bitCount(menteeBits[mentee * words + word] & mentorBits[mentor * words + word]);
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
        int shared = 0;
        int either = 0;
        long ofMentee = 0;
        long ofMentor = 0;
        for (int word = 0; word < words; word++) {
            long left = menteeBits[mentee * words + word];
            long right = mentorBits[mentor * words + word];
            ofMentee |= left;
            ofMentor |= right;
            shared += Long.bitCount(left & right);
            either += Long.bitCount(left | right);
        }
        return ofMentee == 0 || ofMentor == 0 ? -1 : shared * 10_000 / either;
    }
}
