package dev.mentoring.core.relationship;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.Recorded;
import java.util.Optional;

/**
 * What somebody may see of the reasons that were given in a relationship. A reason is open to whoever gave it and to
 * coordinators who never took part in the relationship; everybody else sees what happened, and cannot tell a reason that is
 * kept from one that was never given. Who raised a conflict is kept with what it is about.
 *
 * <p>The embedding software makes a view for a person whom it has authenticated. Immutable and thread-safe.
 */
public final class RelationshipView {
    private final Relationship relationship;
    private final Actor reader;

    private RelationshipView(Relationship relationship, Actor reader) {
        this.relationship = requireNonNull(relationship);
        this.reader = requireNonNull(reader);
    }

    /**
     * {@return a view}
     *
     * @param relationship the relationship
     * @param reader who looks at it
     */
    public static RelationshipView of(Relationship relationship, Actor reader) {
        return new RelationshipView(relationship, reader);
    }

    /** {@return how it ended, if it has} */
    public Optional<Closure> closure() {
        return relationship
                .closure()
                .map(closure -> mayKnow(closure.by())
                        ? closure
                        : new Closure(Optional.empty(), closure.process(), closure.by()));
    }

    /** {@return the conflict that waits for a decision, if there is one} */
    public Optional<Conflict> conflict() {
        return relationship
                .conflict()
                .map(conflict -> mayKnow(conflict.by()) ? conflict : new Conflict(Optional.empty(), Actor.system()));
    }

    /**
     * {@return an event of this relationship}
     *
     * @param recorded the event as it stands in the log
     */
    public Recorded<RelationshipState, RelationshipEvent> event(
            Recorded<RelationshipState, RelationshipEvent> recorded) {
        Occasion occasion = recorded.occasion();
        if (mayKnow(occasion.by())) {
            return recorded;
        }
        boolean anonymous = recorded.event() instanceof RelationshipEvent.ConflictRaised;
        return new Recorded<>(
                recorded.aggregate(),
                recorded.sequence(),
                anonymous ? new Occasion(occasion.at(), Actor.system()) : occasion,
                recorded.state(),
                recorded.event().withoutReason());
    }

    private boolean mayKnow(Actor author) {
        return switch (reader.kind()) {
            case PARTICIPANT -> reader.equals(author);
            case PROGRAMME_MANAGER -> !relationship.everParties().contains(reader.id());
            case LINE_MANAGER, SYSTEM -> false;
        };
    }
}
