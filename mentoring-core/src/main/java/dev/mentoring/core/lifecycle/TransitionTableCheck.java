package dev.mentoring.core.lifecycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import dev.mentoring.core.text.Labelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds what is wrong with a table: states that nothing leads to or out of, commands without a row, rows that compete. */
final class TransitionTableCheck<S extends Enum<S> & Labelled, C extends Enum<C> & Labelled, A> {
    private final TransitionTable<S, C, A> table;
    private final C[] commands;
    private final List<String> faults = new ArrayList<>();

    TransitionTableCheck(TransitionTable<S, C, A> table, C[] commands) {
        this.table = table;
        this.commands = commands;
    }

    List<String> faults() {
        everyStateIsReached();
        everyStateEndsSomewhere();
        everyCommandHasARow();
        alternativesAreTold();
        return faults;
    }

    private void everyStateIsReached() {
        Set<S> reached = new TreeSet<>(table.beginnings());
        while (addAll(reached, true)) {}
        table.states().stream()
                .filter(state -> !reached.contains(state))
                .forEach(state -> faults.add("nothing leads to " + state.code()));
    }

    private void everyStateEndsSomewhere() {
        for (S state : table.states()) {
            boolean left = table.rows().stream().anyMatch(row -> row.from() == state && row.to() != state);
            if (left == table.ends().contains(state)) {
                faults.add((left ? "is called an end, but is left: " : "is never left, but not called an end: ")
                        + state.code());
            }
        }
        Set<S> finite = new TreeSet<>(table.ends());
        while (addAll(finite, false)) {}
        table.states().stream()
                .filter(state -> !finite.contains(state))
                .forEach(state -> faults.add("no end can be reached from " + state.code()));
    }

    /** One more step along the rows, forwards or backwards; tells whether it found anything. */
    private boolean addAll(Set<S> known, boolean forwards) {
        boolean grew = false;
        for (Transition<S, C, A> row : table.rows()) {
            S here = forwards ? row.from() : row.to();
            S there = forwards ? row.to() : row.from();
            grew |= known.contains(here) && known.add(there);
        }
        return grew;
    }

    private void everyCommandHasARow() {
        for (C command : commands) {
            if (table.rows().stream().noneMatch(row -> row.command() == command)) {
                faults.add("no row has the command " + command.code());
            }
        }
    }

    private void alternativesAreTold() {
        ListMultimap<String, Transition<S, C, A>> byQuestion =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        table.rows()
                .forEach(row -> byQuestion.put(
                        row.from().code() + " on " + row.command().code(), row));
        for (Map.Entry<String, List<Transition<S, C, A>>> question :
                Multimaps.asMap(byQuestion).entrySet()) {
            ImmutableList<Transition<S, C, A>> rows = ImmutableList.copyOf(question.getValue());
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).when().isEmpty() != (i == rows.size() - 1)) {
                    faults.add("only the last of the rows from " + question.getKey() + " has no condition of choice");
                }
            }
        }
    }
}
