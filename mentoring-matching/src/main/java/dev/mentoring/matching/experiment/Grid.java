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
import dev.mentoring.matching.experiment.result.Cell;
import java.util.List;

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
                .filter(InstanceSource.Generated.class::isInstance)
                .flatMap(source -> ((InstanceSource.Generated) source).parameters().keySet().stream())
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
        ImmutableList<String> names = source.parameters().keySet().asList();
        for (List<String> combination :
                Lists.cartesianProduct(source.parameters().values().asList())) {
            ImmutableSortedMap.Builder<String, String> given = ImmutableSortedMap.naturalOrder();
            for (int i = 0; i < names.size(); i++) {
                given.put(names.get(i), combination.get(i));
            }
            ParameterValues values = ParameterValues.of(generator, given.buildOrThrow());
            origins.add(new Origin.Drawn(
                    new Cell(++cells, source.id(), generator.name(), shown(values)), generator, values));
        }
    }

    /** Most generators have many parameters; the tables show those that the specification names anywhere. */
    private ImmutableSortedMap<String, String> shown(ParameterValues values) {
        return ImmutableSortedMap.copyOf(Maps.filterKeys(values.values(), varied::contains));
    }

    private void addFiles(InstanceSource.Files source, ImmutableSortedMap<String, InputInstance> inputs) {
        origins.addAll(source.files().stream()
                .map(file -> new Origin.Read(
                        new Cell(++cells, source.id(), file, ImmutableSortedMap.of()),
                        requireNonNull(inputs.get(file))))
                .collect(toImmutableList()));
    }
}
