package dev.mentoring.core.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.mentoring.core.identity.ParticipantId;

/**
 * Who does something, and in which capacity.
 *
 * <p>Software is nobody: it has one id, which no person who acts can have. An erasure may therefore leave it alone, and
 * nobody is left behind in it.
 *
 * @param kind the capacity
 * @param id who; {@code system} for the embedding software, and for nobody else
 */
public record Actor(ActorKind kind, ParticipantId id) {
    private static final ParticipantId SOFTWARE = ParticipantId.of("system");

    /**
     * Keeps people and software apart.
     *
     * @param kind the capacity
     * @param id who; {@code system} for the embedding software, and for nobody else
     */
    public Actor {
        requireNonNull(kind);
        checkArgument(
                (kind == ActorKind.SYSTEM) == id.equals(SOFTWARE),
                "the id %s is that of the software, and of nobody else",
                SOFTWARE);
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
        return new Actor(ActorKind.SYSTEM, SOFTWARE);
    }

    /** {@return whether this is somebody who coordinates the programme, or the embedding software on their behalf} */
    public boolean isOfTheProgramme() {
        return kind == ActorKind.PROGRAMME_MANAGER || kind == ActorKind.SYSTEM;
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
