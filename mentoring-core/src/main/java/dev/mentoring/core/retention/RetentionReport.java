package dev.mentoring.core.retention;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import java.time.LocalDate;
import java.util.Collection;

/**
 * A dry run: how things stand on a date with everything that is kept. Nothing is done by it.
 *
 * @param on the date
 * @param lines one line for each thing, by category and reference
 */
public record RetentionReport(LocalDate on, ImmutableList<RetentionLine> lines) {
    /**
     * Refuses null.
     *
     * @param on the date
     * @param lines one line for each thing
     */
    public RetentionReport {
        requireNonNull(on);
        requireNonNull(lines);
    }

    /**
     * {@return the lines of one standing}
     *
     * @param standing the standing
     */
    public ImmutableList<RetentionLine> lines(RetentionStanding standing) {
        return lines.stream().filter(line -> line.standing() == standing).collect(toImmutableList());
    }

    /**
     * {@return the events of actions that were carried out, to be recorded; what is due and not named here stays due}
     *
     * @param occasion when they were carried out, and by whom
     * @param carriedOut the things; each of them is due in this report
     * @throws InvalidInputException with every thing that is not due: it is in use, held, done already, not yet due or unknown
     */
    public ImmutableList<RetentionExecuted> confirm(Occasion occasion, Collection<Holding> carriedOut) {
        requireNonNull(occasion);
        ImmutableList<RetentionLine> due = lines(RetentionStanding.DUE);
        ImmutableSet<Holding> dueHoldings =
                due.stream().map(RetentionLine::holding).collect(ImmutableSet.toImmutableSet());
        ImmutableSet<Holding> confirmed = ImmutableSet.copyOf(carriedOut);
        Problems.Builder problems = Problems.builder();
        confirmed.stream()
                .filter(holding -> !dueHoldings.contains(holding))
                .forEach(holding -> problems.error(
                        RetentionTexts.CATALOGUE,
                        "retention-not-due",
                        Place.field("holding", holding.reference(), "category"),
                        holding.category(),
                        on));
        problems.build().throwIfErrors();
        return due.stream()
                .filter(line -> confirmed.contains(line.holding()))
                .map(line -> new RetentionExecuted(
                        occasion,
                        line.holding().reference(),
                        line.holding().category(),
                        line.rule().action(),
                        line.dueOn().orElseThrow()))
                .collect(toImmutableList());
    }
}
