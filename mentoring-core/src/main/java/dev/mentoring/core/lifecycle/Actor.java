package dev.mentoring.core.lifecycle;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.identity.ParticipantId;

/**
 * Who does something, and in which capacity.
 *
 * @param kind the capacity
 * @param id who; for the embedding software whatever name it gives itself
 */
public record Actor(ActorKind kind, ParticipantId id) {
    /**
     * Refuses null.
     *
     * @param kind the capacity
     * @param id who
     */
    public Actor {
        requireNonNull(kind);
        requireNonNull(id);
    }

    /**
     * {@return a mentor or mentee who acts for herself}
     *
     * @param id who
     */
    public static Actor participant(ParticipantId id) {
        return new Actor(ActorKind.PARTICIPANT, id);
    }

    /**
     * {@return somebody who coordinates the programme}
     *
     * @param id who
     */
    public static Actor programmeManager(ParticipantId id) {
        return new Actor(ActorKind.PROGRAMME_MANAGER, id);
    }

    /**
     * {@return a participant’s superior}
     *
     * @param id who
     */
    public static Actor lineManager(ParticipantId id) {
        return new Actor(ActorKind.LINE_MANAGER, id);
    }

    /** {@return the embedding software} */
    public static Actor system() {
        return new Actor(ActorKind.SYSTEM, ParticipantId.of("system"));
    }

    /**
     * {@return whether a participant acts for herself}
     *
     * @param person the participant
     */
    public boolean is(ParticipantId person) {
        return kind == ActorKind.PARTICIPANT && id.equals(person);
    }
}
