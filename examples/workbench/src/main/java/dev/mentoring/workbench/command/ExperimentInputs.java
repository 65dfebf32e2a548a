package dev.mentoring.workbench.command;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.core.problem.MentoringException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.experiment.Experiment;
import dev.mentoring.matching.experiment.ExperimentSpecification;
import dev.mentoring.matching.experiment.InputInstance;
import dev.mentoring.matching.interchange.Reading;
import dev.mentoring.matching.interchange.Strictness;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.preflib.PrefLib;
import dev.mentoring.matching.preflib.PrefLibData;
import dev.mentoring.workbench.conversion.Conversion;
import dev.mentoring.workbench.conversion.FileFormat;
import dev.mentoring.workbench.text.WorkbenchTexts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads the instance files that a specification names: documents, and every format that {@code mentoring convert} knows by its
 * extension. PrefLib’s data becomes markets in which everybody has one place; others are converted first.
 */
final class ExperimentInputs {
    private static final Conversion ONE_PLACE_EACH = new Conversion(1, 1, Optional.empty(), Optional.empty());

    private final Console console;
    private final Documents documents;

    ExperimentInputs(Console console) {
        this.console = console;
        this.documents = new Documents(console);
    }

    /** {@return the instances by file; empty when one cannot be read, after all problems have been reported} */
    Optional<ImmutableMap<String, InputInstance>> read(ExperimentSpecification specification, Path directory) {
        ImmutableMap.Builder<String, InputInstance> inputs = ImmutableMap.builder();
        boolean broken = false;
        for (String name : Experiment.files(specification)) {
            Optional<InputInstance> input = read(directory.resolve(name));
            input.ifPresent(one -> inputs.put(name, one));
            broken |= input.isEmpty();
        }
        return broken ? Optional.empty() : Optional.of(inputs.buildOrThrow());
    }

    private Optional<InputInstance> read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return instance(file, bytes).map(instance -> InputInstance.of(instance, bytes));
        } catch (IOException e) {
            console.report(Problems.builder()
                    .error(WorkbenchTexts.CATALOGUE, "file-unreadable", Place.cell(file.toString(), 1, ""), file)
                    .build());
        } catch (MentoringException refusal) {
            console.report(refusal);
        }
        return Optional.empty();
    }

    private Optional<Instance> instance(Path file, byte[] bytes) throws IOException {
        FileFormat format = FileFormat.ofFile(file).orElse(FileFormat.JSON);
        try (InputStream stream = new ByteArrayInputStream(bytes)) {
            if (format.instances().isPresent()) {
                return Optional.of(reported(format.instances().get().read(file.toString(), stream, Strictness.STRICT)));
            }
            if (format.preferences().isPresent()) {
                PrefLibData data = reported(
                        PrefLib.read(file.toString(), format.preferences().get(), stream, Strictness.STRICT));
                return Optional.of(reported(ONE_PLACE_EACH.instance(data)));
            }
        }
        Optional<Object> document = documents.readAny(file);
        Optional<Instance> instance =
                document.filter(Instance.class::isInstance).map(Instance.class::cast);
        if (document.isPresent() && instance.isEmpty()) {
            console.report(
                    file,
                    Problems.builder()
                            .error(WorkbenchTexts.CATALOGUE, "document-no-instance", Place.pointer("/type"))
                            .build());
        }
        return instance;
    }

    private <T> T reported(Reading<T> reading) {
        console.report(reading.warnings());
        return reading.value();
    }
}
