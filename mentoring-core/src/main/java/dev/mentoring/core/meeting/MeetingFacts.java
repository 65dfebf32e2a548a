package dev.mentoring.core.meeting;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.relationship.Relationship;
import dev.mentoring.core.relationship.RelationshipLife;
import java.time.Duration;

/**
 * What a meeting must know of its relationship to decide on a command.
 *
 * @param life when the relationship lived and rested
 * @param parties who takes part in it
 * @param everParties who takes or took part in it
 * @param grace how long after its end a meeting may go unreported; 0 or more
 * @param roomForAMeeting whether there may be a further meeting; not in a flash relationship that has had its one
 */
public record MeetingFacts(
        RelationshipLife life,
        ImmutableSortedSet<ParticipantId> parties,
        ImmutableSortedSet<ParticipantId> everParties,
        Duration grace,
        boolean roomForAMeeting) {
    /**
     * Checks the range.
     *
     * @param life when the relationship lived and rested
     * @param parties who takes part in it
     * @param everParties who takes or took part in it
     * @param grace how long after its end a meeting may go unreported
     * @param roomForAMeeting whether there may be a further meeting
     */
    public MeetingFacts {
        requireNonNull(life);
        requireNonNull(parties);
        requireNonNull(everParties);
        requireNonNull(grace);
        checkArgument(!grace.isNegative(), "a grace of %s", grace);
    }

    /**
     * {@return the facts that a relationship gives}
     *
     * @param relationship the relationship
     * @param meetingsHeld how many of its meetings were held; 0 or more
     * @param grace how long after its end a meeting may go unreported; 0 or more
     */
    public static MeetingFacts of(Relationship relationship, int meetingsHeld, Duration grace) {
        checkArgument(meetingsHeld >= 0, "%s meetings held", meetingsHeld);
        return new MeetingFacts(
                relationship.life(),
                relationship.signatories(),
                relationship.everParties(),
                grace,
                meetingsHeld == 0 || !relationship.terms().format().rules().oneMeeting());
    }
}
