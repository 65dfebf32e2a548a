package dev.mentoring.core.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Whether the table lets a command pass: it leads to a state, or it is barred with reasons. Immutable.
 *
 * @param <G> the aggregate
 * @param <S> its states
 */
public final class Passage<G extends Aggregate<S>, S> {
    private final G aggregate;
    private final @Nullable Occasion occasion;
    private final @Nullable S to;
    private final @Nullable Refusal refusal;

    private Passage(G aggregate, @Nullable Occasion occasion, @Nullable S to, @Nullable Refusal refusal) {
        this.aggregate = aggregate;
        this.occasion = occasion;
        this.to = to;
        this.refusal = refusal;
    }

    static <G extends Aggregate<S>, S> Passage<G, S> open(G aggregate, Occasion occasion, S to) {
        return new Passage<>(aggregate, requireNonNull(occasion), requireNonNull(to), null);
    }

    static <G extends Aggregate<S>, S> Passage<G, S> barred(G aggregate, Refusal refusal) {
        return new Passage<>(aggregate, null, null, requireNonNull(refusal));
    }

    /** {@return why the command is barred; empty when it may pass} */
    public Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** {@return the state that the command leads to; empty when it is barred} */
    public Optional<S> to() {
        return Optional.ofNullable(to);
    }

    /**
     * {@return the decision: the refusal, or the aggregate after the events of the command}
     *
     * @param evolution what the events do
     * @param events what happens; asked for only when the command passes; at least one event, and the new state is reached with
     *     the last of them
     * @param <E> the events
     */
    public <E> Decision<G, S, E> record(Evolution<G, S, E> evolution, Supplier<? extends List<? extends E>> events) {
        if (refusal != null) {
            return new Decision.Refused<>(refusal);
        }
        List<? extends E> happened = events.get();
        checkArgument(!happened.isEmpty(), "a command that passes leaves an event");
        ImmutableList.Builder<Recorded<S, E>> recorded = ImmutableList.builder();
        G after = aggregate;
        for (int i = 0; i < happened.size(); i++) {
            S state = i == happened.size() - 1 ? requireNonNull(to) : aggregate.state();
            Recorded<S, E> next = new Recorded<>(
                    aggregate.key(), aggregate.version() + 1 + i, requireNonNull(occasion), state, happened.get(i));
            recorded.add(next);
            after = evolution.follow(after, next);
        }
        return new Decision.Accepted<>(after, recorded.build());
    }
}
