package dev.mentoring.workbench.command;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import dev.mentoring.core.text.TextLanguage;
import dev.mentoring.matching.algorithm.AlgorithmDescription;
import dev.mentoring.matching.algorithm.AlgorithmOption;
import dev.mentoring.matching.algorithm.Algorithms;
import dev.mentoring.matching.algorithm.CapabilityMatrix;
import dev.mentoring.matching.algorithm.MatchingAlgorithm;
import dev.mentoring.matching.algorithm.SolveContext;
import java.util.Collection;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** {@code mentoring algorithms}: what each algorithm accepts, guarantees and costs, and where it comes from. */
@Command(
        name = "algorithms",
        description = "Lists the algorithms: what each accepts, guarantees and costs, and its source.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills in the fields
final class AlgorithmsCommand implements Callable<Integer> {
    @Mixin
    private Console console;

    @Option(names = "--json", description = "Writes a JSON document instead of text.")
    private boolean json;

    @Override
    public Integer call() {
        Algorithms algorithms = Algorithms.discovered();
        if (json) {
            writeJson(algorithms.all());
        } else {
            algorithms.all().forEach(this::print);
            console.out().print(CapabilityMatrix.of(algorithms).toMarkdown(console.language()));
        }
        return ExitStatus.DONE;
    }

    private void print(MatchingAlgorithm algorithm) {
        AlgorithmDescription description = algorithm.description();
        console.out().println(description.name());
        console.out().println("  " + description.summary().in(console.language()));
        console.say("algorithms.accepts", labels(description.acceptedFeatures()));
        console.say("algorithms.guarantees", labels(algorithm.guarantees(SolveContext.defaults())));
        for (AlgorithmOption option : description.options()) {
            console.say(
                    "algorithms.option",
                    option.name(),
                    option.allowed().isEmpty() ? "…" : String.join("|", option.allowed()),
                    option.defaultValue(),
                    option.description());
        }
        console.say("algorithms.cost", description.cost());
        console.say("algorithms.source", description.source());
        console.out().println();
    }

    private static BilingualText labels(Collection<? extends Labelled> labelled) {
        if (labelled.isEmpty()) {
            return BilingualText.same("–");
        }
        return new BilingualText(labels(labelled, TextLanguage.ENGLISH), labels(labelled, TextLanguage.FRENCH));
    }

    private static String labels(Collection<? extends Labelled> labelled, TextLanguage language) {
        return labelled.stream().map(one -> one.label().in(language)).collect(Collectors.joining(", "));
    }

    private void writeJson(Collection<MatchingAlgorithm> algorithms) {
        try (JsonGenerator generator = JsonMapper.shared().writer().createGenerator(console.out())) {
            generator.writeStartObject();
            generator.writeStringProperty("type", "algorithms");
            generator.writeStringProperty("version", "1.0");
            generator.writeArrayPropertyStart("algorithms");
            algorithms.forEach(algorithm -> write(generator, algorithm));
            generator.writeEndArray();
            generator.writeEndObject();
            generator.writeRaw('\n');
        }
    }

    private static void write(JsonGenerator generator, MatchingAlgorithm algorithm) {
        AlgorithmDescription description = algorithm.description();
        generator.writeStartObject();
        generator.writeStringProperty("name", description.name());
        write(generator, "description", description.summary());
        writeCodes(generator, "accepts", description.acceptedFeatures());
        writeCodes(generator, "guarantees", algorithm.guarantees(SolveContext.defaults()));
        generator.writeArrayPropertyStart("options");
        for (AlgorithmOption option : description.options()) {
            generator.writeStartObject();
            generator.writeStringProperty("name", option.name());
            generator.writeArrayPropertyStart("allowed");
            option.allowed().forEach(generator::writeString);
            generator.writeEndArray();
            generator.writeStringProperty("default", option.defaultValue());
            write(generator, "description", option.description());
            generator.writeEndObject();
        }
        generator.writeEndArray();
        generator.writeStringProperty("cost", description.cost());
        generator.writeStringProperty("source", description.source());
        generator.writeEndObject();
    }

    private static void write(JsonGenerator generator, String name, BilingualText text) {
        generator.writeObjectPropertyStart(name);
        generator.writeStringProperty("en", text.english());
        generator.writeStringProperty("fr", text.french());
        generator.writeEndObject();
    }

    private static void writeCodes(JsonGenerator generator, String name, Collection<? extends Labelled> labelled) {
        generator.writeArrayPropertyStart(name);
        labelled.forEach(one -> generator.writeString(one.code()));
        generator.writeEndArray();
    }
}
