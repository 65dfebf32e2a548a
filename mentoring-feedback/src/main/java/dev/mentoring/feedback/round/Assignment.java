package dev.mentoring.feedback.round;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.mentoring.core.identity.ParticipantId;
import java.util.Comparator;

/**
 * Who is asked about whom, and as what. Assignments are in the order of subject, rater and group.
 *
 * @param rater who answers
 * @param subject about whom
 * @param group as what; {@link RaterGroup#SELF} exactly when rater and subject are the same
 */
public record Assignment(ParticipantId rater, ParticipantId subject, RaterGroup group)
        implements Comparable<Assignment> {
    private static final Comparator<Assignment> ORDER = Comparator.comparing(Assignment::subject)
            .thenComparing(Assignment::rater)
            .thenComparing(Assignment::group);

    /**
     * Checks that people answer for themselves in the group for that, and nowhere else.
     *
     * @param rater who answers
     * @param subject about whom
     * @param group as what
     */
    public Assignment {
        requireNonNull(rater);
        requireNonNull(subject);
        checkArgument(
                isValid(rater, subject, group), "%s does not answer about %s in the group %s", rater, subject, group);
    }

    /**
     * {@return whether these can be an assignment: the group is {@link RaterGroup#SELF} exactly when rater and subject are
     * the same}
     *
     * @param rater who answers
     * @param subject about whom
     * @param group as what
     */
    public static boolean isValid(ParticipantId rater, ParticipantId subject, RaterGroup group) {
        return group.equals(RaterGroup.SELF) == rater.equals(subject);
    }

    /** {@return whether people answer about themselves} */
    public boolean isSelf() {
        return group.equals(RaterGroup.SELF);
    }

    @Override
    public int compareTo(Assignment other) {
        return ORDER.compare(this, other);
    }
}
