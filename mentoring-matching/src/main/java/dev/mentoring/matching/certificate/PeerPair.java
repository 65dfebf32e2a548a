package dev.mentoring.matching.certificate;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;

/**
 * Two peers, in the order of their ids.
 *
 * @param first the smaller id
 * @param second the greater id
 */
public record PeerPair(String first, String second) implements Comparable<PeerPair> {
    private static final Comparator<PeerPair> ORDER =
            Comparator.comparing(PeerPair::first).thenComparing(PeerPair::second);

    /**
     * Checks the order.
     *
     * @param first the smaller id
     * @param second the greater id
     */
    public PeerPair {
        checkArgument(first.compareTo(second) < 0, "%s must come before %s", first, second);
    }

    /**
     * {@return two peers}
     *
     * @param one an id
     * @param other another id
     */
    public static PeerPair of(String one, String other) {
        return one.compareTo(other) < 0 ? new PeerPair(one, other) : new PeerPair(other, one);
    }

    @Override
    public int compareTo(PeerPair other) {
        return ORDER.compare(this, other);
    }
}
