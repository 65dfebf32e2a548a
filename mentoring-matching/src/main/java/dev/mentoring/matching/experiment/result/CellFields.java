package dev.mentoring.matching.experiment.result;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;

/** The columns by which every table tells cells apart: one for each parameter that any cell has. */
final class CellFields {
    private final ImmutableSortedSet<String> parameters;

    CellFields(ResultLayout layout) {
        this.parameters = layout.cells().stream()
                .flatMap(cell -> cell.parameters().keySet().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    ImmutableList<String> header() {
        return ImmutableList.<String>builder()
                .add("cell", "instances", "origin")
                .addAll(parameters)
                .build();
    }

    ImmutableList<String> of(Cell cell) {
        ImmutableList.Builder<String> fields = ImmutableList.builder();
        fields.add(Integer.toString(cell.number()), cell.instances(), cell.origin());
        parameters.forEach(name -> fields.add(cell.parameters().getOrDefault(name, "")));
        return fields.build();
    }
}
