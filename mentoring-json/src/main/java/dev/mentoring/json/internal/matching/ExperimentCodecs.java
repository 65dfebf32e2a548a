package dev.mentoring.json.internal.matching;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.json.internal.codec.AlternativesCodec;
import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.codec.Collections;
import dev.mentoring.json.internal.codec.Header;
import dev.mentoring.json.internal.codec.ObjectCodec;
import dev.mentoring.json.internal.codec.Scalars;
import dev.mentoring.json.internal.core.TextCodecs;
import dev.mentoring.matching.experiment.ExperimentManifest;
import dev.mentoring.matching.experiment.ExperimentSpecification;
import dev.mentoring.matching.experiment.InstanceSource;
import dev.mentoring.matching.experiment.Mechanism;

/** Experiments: the values of {@code dev.mentoring.matching.experiment}. */
public final class ExperimentCodecs {
    private static final String KIND = "kind";
    private static final Codec<ImmutableSortedMap<String, String>> TEXTS = byName(Scalars.STRING);

    /** Instances that a generator draws. */
    public static final ObjectCodec<InstanceSource.Generated> GENERATED = generated();

    /** Instances from files. */
    public static final ObjectCodec<InstanceSource.Files> FILES = files();

    /** Where instances come from. */
    public static final Codec<InstanceSource> INSTANCE_SOURCE = AlternativesCodec.<InstanceSource>builder(
                    "InstanceSource", KIND)
            .add("generated", InstanceSource.Generated.class, GENERATED)
            .add("files", InstanceSource.Files.class, FILES)
            .build();

    /** An algorithm with options. */
    public static final ObjectCodec<Mechanism> MECHANISM = mechanism();

    /** A specification as a document. */
    public static final ObjectCodec<ExperimentSpecification> EXPERIMENT_DOCUMENT = experiment();

    /** A manifest as a document. */
    public static final ObjectCodec<ExperimentManifest> MANIFEST_DOCUMENT = manifest();

    private ExperimentCodecs() {}

    private static <V> Codec<ImmutableSortedMap<String, V>> byName(Codec<V> value) {
        return Collections.map(Scalars.STRING, value).as(ImmutableSortedMap::copyOf, ImmutableMap::copyOf);
    }

    private static ObjectCodec<InstanceSource.Generated> generated() {
        ObjectCodec.Builder<InstanceSource.Generated> source =
                ObjectCodec.alternative("GeneratedInstances", KIND, "generated");
        var id = source.required("id", Scalars.STRING, InstanceSource.Generated::id);
        var generator = source.required("generator", Scalars.STRING, InstanceSource.Generated::generator);
        var parameters = source.defaulted(
                "parameters",
                byName(Collections.list(Scalars.WRITTEN, 1)),
                InstanceSource.Generated::parameters,
                ImmutableSortedMap.of());
        return source.build(in -> new InstanceSource.Generated(in.get(id), in.get(generator), in.get(parameters)));
    }

    private static ObjectCodec<InstanceSource.Files> files() {
        ObjectCodec.Builder<InstanceSource.Files> source = ObjectCodec.alternative("InstanceFiles", KIND, "files");
        var id = source.required("id", Scalars.STRING, InstanceSource.Files::id);
        var files = source.required("files", Collections.list(Scalars.STRING, 1), InstanceSource.Files::files);
        return source.build(in -> new InstanceSource.Files(in.get(id), in.get(files)));
    }

    private static ObjectCodec<Mechanism> mechanism() {
        ObjectCodec.Builder<Mechanism> mechanism = ObjectCodec.builder("Mechanism");
        var id = mechanism.required("id", Scalars.STRING, Mechanism::id);
        var algorithm = mechanism.required("algorithm", Scalars.STRING, Mechanism::algorithm);
        var options =
                mechanism.defaulted("options", byName(Scalars.WRITTEN), Mechanism::options, ImmutableSortedMap.of());
        return mechanism.build(in -> new Mechanism(in.get(id), in.get(algorithm), in.get(options)));
    }

    private static ObjectCodec<ExperimentSpecification> experiment() {
        ObjectCodec.Builder<ExperimentSpecification> experiment = ObjectCodec.builder("Experiment");
        var id = experiment.required("id", Scalars.STRING, ExperimentSpecification::id);
        var title = experiment.required("title", TextCodecs.BILINGUAL_TEXT, ExperimentSpecification::title);
        var instances = experiment.required(
                "instances", Collections.list(INSTANCE_SOURCE, 1), ExperimentSpecification::instances);
        var mechanisms =
                experiment.required("mechanisms", Collections.list(MECHANISM, 1), ExperimentSpecification::mechanisms);
        var metrics =
                experiment.required("metrics", Collections.list(Scalars.STRING, 1), ExperimentSpecification::metrics);
        var trials = experiment.required(
                "trials", Scalars.integer(1, ExperimentSpecification.MOST_TRIALS), ExperimentSpecification::trials);
        var seed = experiment.defaulted(
                "seed", Scalars.longInteger(Long.MIN_VALUE, Long.MAX_VALUE), ExperimentSpecification::seed, 0L);
        var baseline = experiment.optional("baseline", Scalars.STRING, ExperimentSpecification::baseline);
        return experiment.buildDocument(
                new Header("experiment", 1, 0),
                in -> ExperimentSpecification.builder()
                        .id(in.get(id))
                        .title(in.get(title))
                        .addAllInstances(in.get(instances))
                        .addAllMechanisms(in.get(mechanisms))
                        .addAllMetrics(in.get(metrics))
                        .trials(in.get(trials))
                        .seed(in.get(seed))
                        .baseline(in.get(baseline))
                        .build());
    }

    private static ObjectCodec<ExperimentManifest> manifest() {
        ObjectCodec.Builder<ExperimentManifest> manifest = ObjectCodec.builder("ExperimentManifest");
        var specification = manifest.required("specification", EXPERIMENT_DOCUMENT, ExperimentManifest::specification);
        var hash = manifest.required("specificationHash", Scalars.STRING, ExperimentManifest::specificationHash);
        var version = manifest.required("libraryVersion", Scalars.STRING, ExperimentManifest::libraryVersion);
        var inputs = manifest.defaulted("inputs", TEXTS, ExperimentManifest::inputs, ImmutableSortedMap.of());
        var trials = manifest.required("trials", Scalars.longInteger(0, Long.MAX_VALUE), ExperimentManifest::trials);
        var failed = manifest.required(
                "failedTrials", Scalars.longInteger(0, Long.MAX_VALUE), ExperimentManifest::failedTrials);
        var tables = manifest.required("tables", TEXTS, ExperimentManifest::tables);
        var machine = manifest.defaulted("machine", TEXTS, ExperimentManifest::machine, ImmutableSortedMap.of());
        return manifest.buildDocument(
                new Header("experiment-manifest", 1, 0),
                in -> ExperimentManifest.builder()
                        .specification(in.get(specification))
                        .specificationHash(in.get(hash))
                        .libraryVersion(in.get(version))
                        .inputs(in.get(inputs))
                        .trials(in.get(trials))
                        .failedTrials(in.get(failed))
                        .tables(in.get(tables))
                        .machine(in.get(machine))
                        .build());
    }
}
