package dev.mentoring.core.lifecycle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.problem.InvalidInputException;
import java.util.Optional;

/**
 * What came of a command: it was carried out, or refused.
 *
 * @param <G> the aggregate
 * @param <S> its states
 * @param <E> its events
 */
public sealed interface Decision<G, S, E> {
    /**
     * {@return the aggregate after the command}
     *
     * @throws InvalidInputException with the reasons, when it was refused
     */
    G orThrow();

    /** {@return why the command was refused; empty when it was carried out} */
    default Optional<Refusal> reasons() {
        return this instanceof Refused<G, S, E> refused ? Optional.of(refused.refusal()) : Optional.empty();
    }

    /**
     * The command was carried out.
     *
     * @param aggregate the aggregate after it
     * @param events what happened; append them to the log in this order
     * @param <G> the aggregate
     * @param <S> its states
     * @param <E> its events
     */
    record Accepted<G, S, E>(G aggregate, ImmutableList<Recorded<S, E>> events) implements Decision<G, S, E> {
        /**
         * Refuses null.
         *
         * @param aggregate the aggregate after it
         * @param events what happened
         */
        public Accepted {
            requireNonNull(aggregate);
            requireNonNull(events);
        }

        @Override
        public G orThrow() {
            return aggregate;
        }
    }

    /**
     * The command was refused, and nothing has changed.
     *
     * @param refusal why
     * @param <G> the aggregate
     * @param <S> its states
     * @param <E> its events
     */
    record Refused<G, S, E>(Refusal refusal) implements Decision<G, S, E> {
        /**
         * Refuses null.
         *
         * @param refusal why
         */
        public Refused {
            requireNonNull(refusal);
        }

        @Override
        public G orThrow() {
            throw new InvalidInputException(refusal.why());
        }
    }
}
