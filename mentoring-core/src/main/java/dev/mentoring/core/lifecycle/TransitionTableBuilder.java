package dev.mentoring.core.lifecycle;

import static com.google.common.base.Preconditions.checkState;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a {@link TransitionTable} as one sentence a row: from these states, on this command, to that state, when, requiring;
 * not thread-safe.
 *
 * @param <S> the states
 * @param <C> the commands
 * @param <A> what guards look at
 */
public final class TransitionTableBuilder<S extends Enum<S> & Labelled, C extends Enum<C> & Labelled, A> {
    final String name;
    final BilingualText title;
    final Class<S> states;
    final Class<C> commands;
    final Set<S> beginnings;
    final Set<S> ends;
    private final List<Transition<S, C, A>> finished = new ArrayList<>();
    private final List<Guard<A>> when = new ArrayList<>();
    private final List<Guard<A>> guards = new ArrayList<>();
    private @Nullable Set<S> from;
    private @Nullable C command;
    private @Nullable S to;
    private boolean stays;

    TransitionTableBuilder(String name, BilingualText title, Class<S> states, Class<C> commands) {
        this.name = requireNonNull(name);
        this.title = requireNonNull(title);
        this.states = states;
        this.commands = commands;
        this.beginnings = EnumSet.noneOf(states);
        this.ends = EnumSet.noneOf(states);
    }

    /**
     * Names the states in which a life may begin.
     *
     * @param beginning one of them
     * @param more the others
     * @return this builder
     */
    @SafeVarargs
    public final TransitionTableBuilder<S, C, A> begins(S beginning, S... more) {
        beginnings.add(beginning);
        for (S one : more) {
            beginnings.add(one);
        }
        return this;
    }

    /**
     * Names the states that are never left.
     *
     * @param end one of them
     * @param more the others
     * @return this builder
     */
    @SafeVarargs
    public final TransitionTableBuilder<S, C, A> ends(S end, S... more) {
        ends.add(end);
        for (S one : more) {
            ends.add(one);
        }
        return this;
    }

    /**
     * Begins a row for each of some states.
     *
     * @param state one of them
     * @param more the others
     * @return this builder
     */
    @SafeVarargs
    public final TransitionTableBuilder<S, C, A> from(S state, S... more) {
        finish();
        from = EnumSet.noneOf(states);
        from.add(state);
        for (S one : more) {
            from.add(one);
        }
        return this;
    }

    /**
     * Names the command of the row.
     *
     * @param asked the command
     * @return this builder
     */
    public TransitionTableBuilder<S, C, A> on(C asked) {
        checkState(from != null && command == null, "a row is written as from, on, to");
        command = requireNonNull(asked);
        return this;
    }

    /**
     * Names the state that the row leads to.
     *
     * @param state the state
     * @return this builder
     */
    public TransitionTableBuilder<S, C, A> to(S state) {
        checkState(command != null && to == null, "a row is written as from, on, to");
        to = requireNonNull(state);
        return this;
    }

    /**
     * Leaves the state as it is.
     *
     * @return this builder
     */
    public TransitionTableBuilder<S, C, A> stays() {
        checkState(command != null && to == null, "a row is written as from, on, stays");
        stays = true;
        return this;
    }

    /**
     * Says which of several rows for the same state and command is meant: the first one whose conditions all hold. The last of
     * them has no condition.
     *
     * @param condition one condition
     * @param more the others
     * @return this builder
     */
    @SafeVarargs
    public final TransitionTableBuilder<S, C, A> when(Guard<A> condition, Guard<A>... more) {
        when.add(condition);
        for (Guard<A> one : more) {
            when.add(one);
        }
        return this;
    }

    /**
     * Says what must hold, or the command is refused.
     *
     * @param guard one guard
     * @param more the others
     * @return this builder
     */
    @SafeVarargs
    public final TransitionTableBuilder<S, C, A> requires(Guard<A> guard, Guard<A>... more) {
        guards.add(guard);
        for (Guard<A> one : more) {
            guards.add(one);
        }
        return this;
    }

    /**
     * {@return the table}
     *
     * @throws IllegalArgumentException with everything that is wrong with it
     */
    public TransitionTable<S, C, A> build() {
        return new TransitionTable<>(this);
    }

    ImmutableList<Transition<S, C, A>> rows() {
        finish();
        return ImmutableList.copyOf(finished);
    }

    private void finish() {
        if (from != null) {
            C asked = requireNonNull(command, "a row without a command");
            checkState(stays || to != null, "a row without a state to go to");
            for (S state : from) {
                finished.add(new Transition<>(
                        state,
                        asked,
                        ImmutableList.copyOf(when),
                        ImmutableList.copyOf(guards),
                        to == null ? state : to));
            }
        }
        from = null;
        command = null;
        to = null;
        stays = false;
        when.clear();
        guards.clear();
    }
}
