package dev.mentoring.core.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.core.problem.Severity;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import java.util.List;

/**
 * The states of one kind of aggregate, and every way from one to another. What the table lacks cannot happen.
 *
 * <pre>{@code
 * TransitionTable.named("goal", title, GoalState.class, GoalCommandKind.class)
 *         .begins(DRAFT)
 *         .from(DRAFT).on(AGREE).to(AGREED).requires(MENTEE_AGREES)
 *         .from(AGREED, ACTIVE).on(ABANDON).to(ABANDONED)
 *         .ends(ABANDONED)
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe. Building one checks that every state can be reached and left unless it is an end, that every
 * command is possible somewhere, and that no two rows compete.
 *
 * @param <S> the states
 * @param <C> the commands
 * @param <A> what guards look at
 */
public final class TransitionTable<S extends Enum<S> & Labelled, C extends Enum<C> & Labelled, A> {
    private record Question(Object state, Object command) {}

    private final String name;
    private final BilingualText title;
    private final ImmutableList<S> states;
    private final ImmutableSet<S> beginnings;
    private final ImmutableSet<S> ends;
    private final ImmutableList<Transition<S, C, A>> rows;
    private final ImmutableListMultimap<Question, Transition<S, C, A>> byQuestion;

    TransitionTable(TransitionTableBuilder<S, C, A> builder) {
        this.name = builder.name;
        this.title = builder.title;
        this.states = ImmutableList.copyOf(builder.states.getEnumConstants());
        this.beginnings = ImmutableSet.copyOf(builder.beginnings);
        this.ends = ImmutableSet.copyOf(builder.ends);
        this.rows = builder.rows();
        this.byQuestion = Multimaps.index(rows, row -> new Question(row.from(), row.command()));
        List<String> faults = new TransitionTableCheck<>(this, builder.commands.getEnumConstants()).faults();
        checkArgument(faults.isEmpty(), "the transition table of the %s is not sound: %s", name, faults);
    }

    /**
     * {@return a new, empty builder}
     *
     * @param name what kind of aggregate this is the table of, in kebab-case; problems name it as their place
     * @param title the same for people, in the singular and with a capital letter
     * @param states the enum of the states
     * @param commands the enum of the commands
     * @param <S> the states
     * @param <C> the commands
     * @param <A> what guards look at
     */
    public static <S extends Enum<S> & Labelled, C extends Enum<C> & Labelled, A> TransitionTableBuilder<S, C, A> named(
            String name, BilingualText title, Class<S> states, Class<C> commands) {
        return new TransitionTableBuilder<>(name, title, states, commands);
    }

    /** {@return what kind of aggregate this is the table of, in kebab-case} */
    public String name() {
        return name;
    }

    /** {@return what kind of aggregate this is the table of, for people} */
    public BilingualText title() {
        return title;
    }

    /** {@return every state} */
    public ImmutableList<S> states() {
        return states;
    }

    /** {@return the states in which a life may begin} */
    public ImmutableSet<S> beginnings() {
        return beginnings;
    }

    /** {@return the states that are never left} */
    public ImmutableSet<S> ends() {
        return ends;
    }

    /** {@return every row, in the order in which they were written} */
    public ImmutableList<Transition<S, C, A>> rows() {
        return rows;
    }

    /**
     * {@return the commands for which there is a row in a state, in the order of the rows}
     *
     * @param state the state
     */
    public ImmutableSet<C> possible(S state) {
        return rows.stream()
                .filter(row -> row.from() == state)
                .map(Transition::command)
                .collect(toImmutableSet());
    }

    /**
     * {@return whether a command may be carried out, and if not, every reason}
     *
     * @param aggregate what the command is for
     * @param command what is asked for
     * @param occasion when and by whom
     * @param attempt what the guards look at
     * @param <G> the aggregate
     */
    public <G extends Aggregate<S>> Passage<G, S> pass(G aggregate, C command, Occasion occasion, A attempt) {
        requireNonNull(attempt);
        Problems.Builder reasons = Problems.builder();
        Place place = Place.field(name, aggregate.key(), "");
        if (occasion.at().isBefore(aggregate.changedAt())) {
            reasons.error(LifecycleTexts.CATALOGUE, "time-runs-backwards", place, occasion.at(), aggregate.changedAt());
        }
        ImmutableList<Transition<S, C, A>> candidates =
                byQuestion.get(new Question(aggregate.state(), requireNonNull(command)));
        if (candidates.isEmpty()) {
            reasons.error(LifecycleTexts.CATALOGUE, "command-not-possible", place, command, title, aggregate.state());
            return barred(aggregate, command, reasons.build());
        }
        Transition<S, C, A> row = candidates.stream()
                .filter(candidate -> candidate.when().stream().allMatch(guard -> guard.holds(attempt)))
                .findFirst()
                .orElseThrow();
        row.guards().stream()
                .filter(guard -> !guard.holds(attempt))
                .map(guard -> new Problem(guard.code(), Severity.ERROR, place, guard.label(), guard.mend()))
                .forEach(reasons::add);
        Problems all = reasons.build();
        return all.hasErrors() ? barred(aggregate, command, all) : Passage.open(aggregate, occasion, row.to());
    }

    private <G extends Aggregate<S>> Passage<G, S> barred(G aggregate, C command, Problems reasons) {
        ImmutableList<Labelled> allowed = ImmutableList.copyOf(possible(aggregate.state()));
        return Passage.barred(aggregate, new Refusal(aggregate.state(), command, reasons, allowed));
    }

    /** {@return every guard that a row names, as condition of choice or as guard, each once} */
    public ImmutableList<Guard<A>> guards() {
        return rows.stream()
                .flatMap(row ->
                        ImmutableList.<Guard<A>>builder().addAll(row.when()).addAll(row.guards()).build().stream())
                .distinct()
                .collect(toImmutableList());
    }
}
