package dev.mentoring.matching.experiment;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import dev.mentoring.matching.experiment.generator.Generators;
import dev.mentoring.matching.experiment.generator.InstanceGenerator;
import dev.mentoring.matching.experiment.generator.ParameterValues;
import dev.mentoring.matching.experiment.generator.Variation;
import dev.mentoring.matching.experiment.result.Cell;

/** The cells of an experiment: sources in the order of the specification, parameters by name, the last varying fastest. */
final class Grid {
    private final Generators generators = Generators.discovered();
    private final ImmutableList.Builder<Origin> origins = ImmutableList.builder();
    private final ImmutableSet<String> varied;
    private int cells;

    private Grid(ImmutableSet<String> varied) {
        this.varied = varied;
    }

    static ImmutableList<Origin> of(
            ExperimentSpecification specification, ImmutableSortedMap<String, InputInstance> inputs) {
        Grid grid = new Grid(specification.instances().stream()
                .flatMap(source -> source.parameters().keySet().stream())
                .collect(toImmutableSet()));
        for (InstanceSource source : specification.instances()) {
            if (source instanceof InstanceSource.Generated generated) {
                grid.addGenerated(generated);
            } else {
                grid.addFiles((InstanceSource.Files) source, inputs);
            }
        }
        return grid.origins.build();
    }

    private void addGenerated(InstanceSource.Generated source) {
        InstanceGenerator generator = generators.named(source.generator());
        for (ImmutableSortedMap<String, String> given : combinations(source)) {
            ParameterValues values = ParameterValues.of(generator, given);
            origins.add(new Origin.Drawn(
                    new Cell(++cells, source.id(), generator.name(), shown(values)), generator, values));
        }
    }

    private static ImmutableList<ImmutableSortedMap<String, String>> combinations(InstanceSource source) {
        ImmutableList<String> names = source.parameters().keySet().asList();
        return Lists.cartesianProduct(source.parameters().values().asList()).stream()
                .map(combination -> {
                    ImmutableSortedMap.Builder<String, String> given = ImmutableSortedMap.naturalOrder();
                    for (int i = 0; i < names.size(); i++) {
                        given.put(names.get(i), combination.get(i));
                    }
                    return given.buildOrThrow();
                })
                .collect(toImmutableList());
    }

    /** Most generators have many parameters; the tables show those that the specification names anywhere. */
    private ImmutableSortedMap<String, String> shown(ParameterValues values) {
        return ImmutableSortedMap.copyOf(Maps.filterKeys(values.values(), varied::contains));
    }

    private void addFiles(InstanceSource.Files source, ImmutableSortedMap<String, InputInstance> inputs) {
        for (String file : source.files()) {
            InputInstance input = requireNonNull(inputs.get(file));
            if (source.parameters().isEmpty()) {
                origins.add(new Origin.Read(new Cell(++cells, source.id(), file, ImmutableSortedMap.of()), input));
                continue;
            }
            for (ImmutableSortedMap<String, String> given : combinations(source)) {
                ParameterValues values = Variation.values(given);
                origins.add(new Origin.Varied(
                        new Cell(++cells, source.id(), file, shown(values)), input, values, Variation.of(values)));
            }
        }
    }
}
