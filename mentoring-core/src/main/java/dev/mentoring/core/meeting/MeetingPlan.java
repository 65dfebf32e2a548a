package dev.mentoring.core.meeting;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.mentoring.core.identity.MeetingId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.relationship.MeetingModality;
import java.util.Optional;

/**
 * What is planned.
 *
 * @param id its id
 * @param relationship of which relationship
 * @param time when
 * @param purpose what for
 * @param modality how
 * @param replaces the meeting whose place it takes
 */
public record MeetingPlan(
        MeetingId id,
        RelationshipId relationship,
        MeetingTime time,
        MeetingPurpose purpose,
        MeetingModality modality,
        Optional<MeetingId> replaces) {
    /**
     * Checks that it does not replace itself.
     *
     * @param id its id
     * @param relationship of which relationship
     * @param time when
     * @param purpose what for
     * @param modality how
     * @param replaces the meeting whose place it takes
     */
    public MeetingPlan {
        requireNonNull(id);
        requireNonNull(relationship);
        requireNonNull(time);
        requireNonNull(purpose);
        requireNonNull(modality);
        requireNonNull(replaces);
        checkArgument(!replaces.equals(Optional.of(id)), "meeting %s cannot replace itself", id);
    }

    /**
     * {@return a meeting by video that replaces none}
     *
     * @param id its id
     * @param relationship of which relationship
     * @param time when
     * @param purpose what for
     */
    public static MeetingPlan byVideo(
            MeetingId id, RelationshipId relationship, MeetingTime time, MeetingPurpose purpose) {
        return new MeetingPlan(id, relationship, time, purpose, MeetingModality.VIDEO, Optional.empty());
    }
}
