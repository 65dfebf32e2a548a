package dev.mentoring.matching.market;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Entries of a sparse mentee-by-mentor table in the order in which they are met; not thread-safe. */
final class Listing {
    private int size;
    private int[] mentees = new int[16];
    private int[] mentors = new int[16];
    private long[] values = new long[16];

    void add(int mentee, int mentor, long value) {
        if (size == values.length) {
            int room = size + (size >> 1);
            mentees = Arrays.copyOf(mentees, room);
            mentors = Arrays.copyOf(mentors, room);
            values = Arrays.copyOf(values, room);
        }
        mentees[size] = mentee;
        mentors[size] = mentor;
        values[size] = value;
        size++;
    }

    int size() {
        return size;
    }

    int mentee(int entry) {
        return mentees[entry];
    }

    int mentor(int entry) {
        return mentors[entry];
    }

    long value(int entry) {
        return values[entry];
    }

    /** {@return the entries by mentee, then by mentor, then in the order in which they were added} */
    int[] sorted(int menteeCount, int mentorCount) {
        int[] byMentor = new int[size];
        Arrays.setAll(byMentor, i -> i);
        byMentor = stablySorted(byMentor, mentorCount, entry -> mentors[entry]);
        return stablySorted(byMentor, menteeCount, entry -> mentees[entry]);
    }

    private static int[] stablySorted(int[] entries, int keys, IntUnaryOperator key) {
        int[] next = new int[keys + 1];
        for (int entry : entries) {
            next[key.applyAsInt(entry) + 1]++;
        }
        for (int i = 0; i < keys; i++) {
            next[i + 1] += next[i];
        }
        int[] sorted = new int[entries.length];
        for (int entry : entries) {
            sorted[next[key.applyAsInt(entry)]++] = entry;
        }
        return sorted;
    }
}
