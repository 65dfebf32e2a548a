package dev.mentoring.json.internal.matching;

import com.google.common.collect.ImmutableList;
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
import dev.mentoring.matching.experiment.result.Finding;
import dev.mentoring.matching.experiment.result.FindingReference;
import dev.mentoring.matching.experiment.result.FindingRelation;
import dev.mentoring.matching.experiment.result.FindingSubject;
import dev.mentoring.matching.experiment.result.FindingVerdict;

/** Experiments: the values of {@code dev.mentoring.matching.experiment}. */
public final class ExperimentCodecs {
    private static final String KIND = "kind";
    private static final Codec<ImmutableSortedMap<String, String>> TEXTS = byName(Scalars.STRING);
    private static final Codec<ImmutableSortedMap<String, String>> WRITTEN_BY_NAME = byName(Scalars.WRITTEN);

    private static final Codec<ImmutableSortedMap<String, ImmutableList<String>>> PARAMETERS =
            byName(Collections.list(Scalars.WRITTEN, 1));

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

    /** A published figure. */
    public static final ObjectCodec<FindingReference.Figure> FIGURE = figure();

    /** Another cell. */
    public static final ObjectCodec<FindingReference.OtherCell> OTHER_CELL = otherCell();

    /** What a finding compares with. */
    public static final Codec<FindingReference> REFERENCE = AlternativesCodec.<FindingReference>builder(
                    "FindingReference", KIND)
            .add("figure", FindingReference.Figure.class, FIGURE)
            .add("cell", FindingReference.OtherCell.class, OTHER_CELL)
            .build();

    /** A published finding. */
    public static final ObjectCodec<Finding> FINDING = finding();

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
                "parameters", PARAMETERS, InstanceSource.Generated::parameters, ImmutableSortedMap.of());
        return source.build(in -> new InstanceSource.Generated(in.get(id), in.get(generator), in.get(parameters)));
    }

    private static ObjectCodec<InstanceSource.Files> files() {
        ObjectCodec.Builder<InstanceSource.Files> source = ObjectCodec.alternative("InstanceFiles", KIND, "files");
        var id = source.required("id", Scalars.STRING, InstanceSource.Files::id);
        var files = source.required("files", Collections.list(Scalars.STRING, 1), InstanceSource.Files::files);
        var parameters =
                source.defaulted("parameters", PARAMETERS, InstanceSource.Files::parameters, ImmutableSortedMap.of());
        return source.build(in -> new InstanceSource.Files(in.get(id), in.get(files), in.get(parameters)));
    }

    private static ObjectCodec<Mechanism> mechanism() {
        ObjectCodec.Builder<Mechanism> mechanism = ObjectCodec.builder("Mechanism");
        var id = mechanism.required("id", Scalars.STRING, Mechanism::id);
        var algorithm = mechanism.required("algorithm", Scalars.STRING, Mechanism::algorithm);
        var options = mechanism.defaulted("options", WRITTEN_BY_NAME, Mechanism::options, ImmutableSortedMap.of());
        return mechanism.build(in -> new Mechanism(in.get(id), in.get(algorithm), in.get(options)));
    }

    private static ObjectCodec<FindingReference.Figure> figure() {
        ObjectCodec.Builder<FindingReference.Figure> figure = ObjectCodec.alternative("Figure", KIND, "figure");
        var value = figure.required("value", Scalars.DECIMAL, FindingReference.Figure::value);
        var uncertainty = figure.defaulted("uncertainty", Scalars.DECIMAL, FindingReference.Figure::uncertainty, 0.0);
        return figure.build(in -> new FindingReference.Figure(in.get(value), in.get(uncertainty)));
    }

    private static ObjectCodec<FindingReference.OtherCell> otherCell() {
        ObjectCodec.Builder<FindingReference.OtherCell> cell = ObjectCodec.alternative("OtherCell", KIND, "cell");
        var where = cell.required("where", WRITTEN_BY_NAME, FindingReference.OtherCell::where);
        return cell.build(in -> new FindingReference.OtherCell(in.get(where)));
    }

    private static ObjectCodec<Finding> finding() {
        ObjectCodec.Builder<Finding> finding = ObjectCodec.builder("Finding");
        var mechanism = finding.required("mechanism", Scalars.STRING, Finding::mechanism);
        var metric = finding.required("metric", Scalars.STRING, Finding::metric);
        var subject = finding.defaulted(
                "subject", Scalars.labelled(FindingSubject.class), Finding::subject, FindingSubject.MEAN);
        var where = finding.defaulted("where", WRITTEN_BY_NAME, Finding::where, ImmutableSortedMap.of());
        var relation = finding.required("relation", Scalars.labelled(FindingRelation.class), Finding::relation);
        var reference = finding.required("reference", REFERENCE, Finding::reference);
        var source = finding.required("source", Scalars.TEXT, Finding::source);
        return finding.build(in -> Finding.builder()
                .mechanism(in.get(mechanism))
                .metric(in.get(metric))
                .subject(in.get(subject))
                .where(in.get(where))
                .relation(in.get(relation))
                .reference(in.get(reference))
                .source(in.get(source))
                .build());
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
        var findings = experiment.defaulted(
                "findings", Collections.list(FINDING, 0), ExperimentSpecification::findings, ImmutableList.of());
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
                        .addAllFindings(in.get(findings))
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
        var verdicts = manifest.defaulted(
                "verdicts",
                Collections.map(Scalars.labelled(FindingVerdict.class), Scalars.integer(1, Integer.MAX_VALUE))
                        .<ImmutableSortedMap<FindingVerdict, Integer>>as(
                                ImmutableSortedMap::copyOf, ImmutableMap::copyOf),
                ExperimentManifest::verdicts,
                ImmutableSortedMap.of());
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
                        .verdicts(in.get(verdicts))
                        .machine(in.get(machine))
                        .build());
    }
}
