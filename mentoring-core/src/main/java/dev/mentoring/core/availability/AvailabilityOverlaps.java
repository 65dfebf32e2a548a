package dev.mentoring.core.availability;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How long any two of many people can meet within a window, prepared so that asking is cheap. People are dense indices:
 * their places in the list from which this is made. Whoever gave no hours is unknown and stays so; ask {@link #isKnown}
 * first.
 *
 * <p>The answer is the exact overlap of instants that {@link WeeklyAvailability#overlap} gives, in whole minutes,
 * rounded down. There is no grid to round to: the window is cut wherever anybody becomes available or unavailable, and
 * the cuts at which exactly the same people are available are added up to one <em>slot</em>. Weeks that repeat cost
 * nothing more, and hours at which nobody is available cost nothing at all.
 *
 * <p>With <i>a</i> different availabilities, <i>b</i> instants at which one of them begins or ends, and <i>s</i> slots
 * ({@code s <= b}; a few hundred where hours are given to the quarter, at most 10 080 in a window without clock changes):
 * preparing takes {@code O(b log b + a b / 64)} time, asking {@code O(s / 64)} time without allocation, and the whole
 * {@code O(a s / 8)} bytes. Equal availabilities are held once. Immutable and thread-safe.
 */
public final class AvailabilityOverlaps {
    private static final int UNKNOWN = -1;
    private static final long NANOSECONDS_OF_MINUTE = Duration.ofMinutes(1).toNanos();

    /** For each person the row of the availability, or {@link #UNKNOWN}. */
    private final int[] rows;
    /** Row after row, one bit for each slot; the slots of one word have the same length. */
    private final long[] bits;
    /** How long a slot of each word of a row lasts, in nanoseconds. */
    private final long[] slotLengths;

    private AvailabilityOverlaps(int[] rows, long[] bits, long[] slotLengths) {
        this.rows = rows;
        this.bits = bits;
        this.slotLengths = slotLengths;
    }

    /**
     * {@return the overlaps of people within a window}
     *
     * @param people each person’s availability; empty when unknown
     * @param window the window; at most 292 years
     * @throws ArithmeticException when the window is longer
     */
    public static AvailabilityOverlaps of(List<Optional<WeeklyAvailability>> people, TimeWindow window) {
        return of(people, window, Optional::of);
    }

    /**
     * {@return the overlaps of people within a window, counting for each of them only certain local hours of the day}
     *
     * <p>Whoever gave hours, but none of these, is known and overlaps with nobody.
     *
     * @param people each person’s availability; empty when unknown
     * @param window the window; at most 292 years
     * @param from the first local minute of each day
     * @param to the first local minute after it; see {@link WeeklyAvailability#between}
     * @throws ArithmeticException when the window is longer
     */
    public static AvailabilityOverlaps ofHours(
            List<Optional<WeeklyAvailability>> people, TimeWindow window, LocalTime from, LocalTime to) {
        return of(people, window, availability -> availability.between(from, to));
    }

    private static AvailabilityOverlaps of(
            List<Optional<WeeklyAvailability>> people,
            TimeWindow window,
            Function<WeeklyAvailability, Optional<WeeklyAvailability>> usable) {
        Map<WeeklyAvailability, Integer> rowOf = new HashMap<>();
        List<RangeSet<Instant>> instants = new ArrayList<>();
        int[] rows = new int[people.size()];
        Arrays.fill(rows, UNKNOWN);
        for (int person = 0; person < rows.length; person++) {
            if (people.get(person).isPresent()) {
                rows[person] = rowOf.computeIfAbsent(people.get(person).get(), availability -> {
                    instants.add(usable.apply(availability)
                            .map(hours -> hours.instants(window))
                            .orElse(ImmutableRangeSet.of()));
                    return instants.size() - 1;
                });
            }
        }
        return pack(rows, instants.size(), slots(instants, window));
    }

    /** Some moments of the window, together so long, at which exactly these rows are available. */
    private record Slot(BitSet available, long length) {}

    /** At this many nanoseconds after the start of the window a row becomes available, or stops being so. */
    private record Change(long time, int row) {}

    private static List<Slot> slots(List<RangeSet<Instant>> instants, TimeWindow window) {
        Map<BitSet, Long> lengths = new LinkedHashMap<>();
        BitSet available = new BitSet(instants.size());
        long last = 0;
        for (Change change : changes(instants, window)) {
            if (change.time() > last) {
                if (!available.isEmpty()) {
                    lengths.merge((BitSet) available.clone(), change.time() - last, Long::sum);
                }
                last = change.time();
            }
            available.flip(change.row());
        }
        return lengths.entrySet().stream()
                .map(entry -> new Slot(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Slot::length))
                .toList();
    }

    private static List<Change> changes(List<RangeSet<Instant>> instants, TimeWindow window) {
        List<Change> changes = new ArrayList<>();
        for (int row = 0; row < instants.size(); row++) {
            for (Range<Instant> range : instants.get(row).asRanges()) {
                changes.add(new Change(sinceStart(window, range.lowerEndpoint()), row));
                changes.add(new Change(sinceStart(window, range.upperEndpoint()), row));
            }
        }
        changes.sort(Comparator.comparingLong(Change::time));
        return changes;
    }

    private static long sinceStart(TimeWindow window, Instant instant) {
        return Duration.between(window.start(), instant).toNanos();
    }

    /** Slots of one length stand together, so that a word of 64 of them is counted and multiplied once. */
    private static AvailabilityOverlaps pack(int[] rows, int rowCount, List<Slot> slots) {
        int[] places = new int[slots.size()];
        int next = 0;
        for (int i = 0; i < places.length; i++) {
            if (i > 0 && slots.get(i).length() != slots.get(i - 1).length()) {
                next = roundUpToWord(next);
            }
            places[i] = next++;
        }
        int words = roundUpToWord(next) / Long.SIZE;
        long[] slotLengths = new long[words];
        long[] bits = new long[Math.multiplyExact(words, rowCount)];
        for (int i = 0; i < places.length; i++) {
            int word = places[i] / Long.SIZE;
            long bit = 1L << places[i]; // the shift counts modulo 64
            slotLengths[word] = slots.get(i).length();
            slots.get(i).available().stream().forEach(row -> bits[row * words + word] |= bit);
        }
        return new AvailabilityOverlaps(rows, bits, slotLengths);
    }

    private static int roundUpToWord(int place) {
        return (place + Long.SIZE - 1) / Long.SIZE * Long.SIZE;
    }

    /** {@return how many people there are} */
    public int size() {
        return rows.length;
    }

    /**
     * {@return whether a person said when to meet}
     *
     * @param person the person’s index
     */
    public boolean isKnown(int person) {
        return rows[person] != UNKNOWN;
    }

    /**
     * {@return how many whole minutes of the window two people are both available}
     *
     * @param first one person’s index
     * @param second the other’s index; the same one gives all of that person’s minutes
     * @throws IllegalArgumentException when the hours of one of them are unknown
     */
    public int minutes(int first, int second) {
        checkArgument(isKnown(first), "the hours of person %s are unknown", first);
        checkArgument(isKnown(second), "the hours of person %s are unknown", second);
        int words = slotLengths.length;
        int one = rows[first] * words;
        int other = rows[second] * words;
        long length = 0;
        for (int word = 0; word < words; word++) {
            length += slotLengths[word] * Long.bitCount(bits[one + word] & bits[other + word]);
        }
        return (int) (length / NANOSECONDS_OF_MINUTE);
    }
}
