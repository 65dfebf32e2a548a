package dev.mentoring.matching.outcome;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;

/**
 * Peers who meet: two, or three where somebody would be left over. Members stand in the order of their ids; groups are
 * ordered by their first members, then by the others.
 *
 * @param first the smallest id
 * @param second the next id
 * @param third the greatest id of three
 */
public record PeerGroup(String first, String second, Optional<String> third) implements Comparable<PeerGroup> {
    private static final Comparator<PeerGroup> ORDER = Comparator.comparing(PeerGroup::first)
            .thenComparing(PeerGroup::second)
            .thenComparing(group -> group.third().orElse(""));

    /**
     * Checks the order of the members.
     *
     * @param first the smallest id
     * @param second the next id
     * @param third the greatest id of three
     */
    public PeerGroup {
        checkArgument(first.compareTo(second) < 0, "%s must come before %s", first, second);
        if (third.isPresent()) {
            checkArgument(second.compareTo(third.get()) < 0, "%s must come before %s", second, third.get());
        }
    }

    /**
     * {@return two peers who meet}
     *
     * @param one an id
     * @param other another id
     */
    public static PeerGroup of(String one, String other) {
        return one.compareTo(other) < 0
                ? new PeerGroup(one, other, Optional.empty())
                : new PeerGroup(other, one, Optional.empty());
    }

    /** {@return the ids of the members, sorted} */
    public ImmutableList<String> members() {
        return third.map(last -> ImmutableList.of(first, second, last))
                .orElseGet(() -> ImmutableList.of(first, second));
    }

    @Override
    public int compareTo(PeerGroup other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return String.join(" – ", members());
    }
}
