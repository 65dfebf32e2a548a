package dev.mentoring.workbench.command;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.experiment.Experiment;
import dev.mentoring.matching.experiment.ExperimentSpecification;
import dev.mentoring.matching.experiment.InputInstance;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.workbench.text.WorkbenchTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the instance files that a specification names. */
final class ExperimentInputs {
    private final Console console;
    private final Documents documents;

    ExperimentInputs(Console console) {
        this.console = console;
        this.documents = new Documents(console);
    }

    /** {@return the instances by file; empty when one cannot be read, after all problems have been reported} */
    Optional<ImmutableMap<String, InputInstance>> read(ExperimentSpecification specification, Path directory)
            throws IOException {
        ImmutableMap.Builder<String, InputInstance> inputs = ImmutableMap.builder();
        boolean broken = false;
        for (String name : Experiment.files(specification)) {
            Path file = directory.resolve(name);
            Optional<Object> document = documents.readAny(file);
            if (document.isPresent() && document.get() instanceof Instance instance) {
                inputs.put(name, InputInstance.of(instance, Files.readAllBytes(file)));
                continue;
            }
            broken = true;
            if (document.isPresent()) {
                console.report(
                        file,
                        Problems.builder()
                                .error(WorkbenchTexts.CATALOGUE, "document-no-instance", Place.pointer("/type"))
                                .build());
            }
        }
        return broken ? Optional.empty() : Optional.of(inputs.buildOrThrow());
    }
}
