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
 */
public record MeetingFacts(
        RelationshipLife life,
        ImmutableSortedSet<ParticipantId> parties,
        ImmutableSortedSet<ParticipantId> everParties,
        Duration grace) {
    /**
     * Checks the range.
     *
     * @param life when the relationship lived and rested
     * @param parties who takes part in it
     * @param everParties who takes or took part in it
     * @param grace how long after its end a meeting may go unreported
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
     * @param grace how long after its end a meeting may go unreported; 0 or more
     */
    public static MeetingFacts of(Relationship relationship, Duration grace) {
        return new MeetingFacts(relationship.life(), relationship.signatories(), relationship.everParties(), grace);
    }
}
