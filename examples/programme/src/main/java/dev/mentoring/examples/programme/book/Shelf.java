package dev.mentoring.examples.programme.book;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.lifecycle.Aggregate;
import dev.mentoring.core.lifecycle.Evolution;
import dev.mentoring.core.lifecycle.Recorded;
import java.util.Map;
import java.util.TreeMap;

/**
 * The aggregates of one kind as their events left them, by key. Nothing can be put here but an event. Not thread-safe.
 *
 * @param <G> the aggregate
 * @param <S> its states
 * @param <E> its events
 */
public final class Shelf<G extends Aggregate<S>, S, E> {
    private final Class<E> kind;
    private final Evolution<G, S, E> evolution;
    private final Map<String, G> current = new TreeMap<>();

    Shelf(Class<E> kind, Evolution<G, S, E> evolution) {
        this.kind = kind;
        this.evolution = evolution;
    }

    /**
     * {@return the aggregate of a key}
     *
     * @param key the key
     * @throws IllegalArgumentException when there is none
     */
    public G get(String key) {
        G found = current.get(key);
        checkArgument(found != null, "nothing has the key %s", key);
        return found;
    }

    /** {@return a snapshot of all, in the order of their keys} */
    public ImmutableList<G> all() {
        return ImmutableList.copyOf(current.values());
    }

    boolean holds(Recorded<?, ?> recorded) {
        return kind.isInstance(recorded.event());
    }

    void clear() {
        current.clear();
    }

    @SuppressWarnings("unchecked") // a shelf is asked first whether it holds such events
    void follow(Recorded<?, ?> recorded) {
        Recorded<S, E> mine = (Recorded<S, E>) recorded;
        G before = current.get(recorded.aggregate());
        current.put(recorded.aggregate(), before == null ? evolution.begin(mine) : evolution.follow(before, mine));
    }
}
