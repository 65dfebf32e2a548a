package dev.mentoring.feedback.disclosure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.ParticipantId;
import java.util.Comparator;
import java.util.Set;

/**
 * Readers who may put together what each was shown, and what each answered as a rater. One reader is a coalition too.
 *
 * @param members the readers, at least one
 */
public record Coalition(ImmutableSortedSet<ParticipantId> members) implements Comparable<Coalition> {
    private static final Comparator<Iterable<ParticipantId>> ORDER =
            Comparators.<ParticipantId, ParticipantId>lexicographical(Comparator.naturalOrder());

    /**
     * Checks that somebody is in it.
     *
     * @param members the readers, at least one
     */
    public Coalition {
        checkArgument(!members.isEmpty(), "a coalition has at least one member");
    }

    /**
     * {@return the coalition of these readers}
     *
     * @param members the readers, at least one
     */
    public static Coalition of(ParticipantId... members) {
        return new Coalition(ImmutableSortedSet.copyOf(members));
    }

    /**
     * {@return the coalition of these readers}
     *
     * @param members the readers, at least one
     */
    public static Coalition of(Set<ParticipantId> members) {
        return new Coalition(ImmutableSortedSet.copyOf(members));
    }

    @Override
    public int compareTo(Coalition other) {
        return ORDER.compare(members, other.members);
    }
}
