package dev.mentoring.workbench.experiment;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.matching.experiment.result.Cell;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How cells are called: in full, or by what tells them apart, which is short enough for a plot on a phone. */
final class CellNames {
    private final boolean oneSource;
    private final ImmutableSet<Map.Entry<String, String>> common;

    CellNames(ImmutableList<Cell> cells) {
        Cell first = cells.get(0);
        this.oneSource = cells.stream()
                .allMatch(cell -> cell.instances().equals(first.instances())
                        && cell.origin().equals(first.origin()));
        this.common = first.parameters().entrySet().stream()
                .filter(parameter -> cells.stream()
                        .allMatch(cell -> cell.parameters().entrySet().contains(parameter)))
                .collect(toImmutableSet());
    }

    String full(Cell cell) {
        return joined(source(cell), cell.parameters().entrySet().stream());
    }

    /** What tells it from the others; empty for the only one. */
    String brief(Cell cell) {
        return without(cell, "");
    }

    /** The same, but for one parameter. */
    String without(Cell cell, String parameter) {
        return joined(
                oneSource ? Stream.of() : source(cell),
                cell.parameters().entrySet().stream()
                        .filter(entry ->
                                !common.contains(entry) && !entry.getKey().equals(parameter)));
    }

    private static Stream<String> source(Cell cell) {
        return Stream.of(cell.instances(), cell.origin());
    }

    private static String joined(Stream<String> source, Stream<Map.Entry<String, String>> parameters) {
        return Stream.concat(source, parameters.map(entry -> entry.getKey() + " " + entry.getValue()))
                .collect(Collectors.joining(", "));
    }
}
