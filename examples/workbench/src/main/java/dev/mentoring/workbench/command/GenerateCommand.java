package dev.mentoring.workbench.command;

import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.experiment.generator.GeneratorParameter;
import dev.mentoring.matching.experiment.generator.Generators;
import dev.mentoring.matching.experiment.generator.InstanceGenerator;
import dev.mentoring.matching.experiment.generator.ParameterValues;
import dev.mentoring.workbench.text.WorkbenchTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mentoring generate}: draws market documents from a distribution. */
@Command(
        name = "generate",
        description = {
            "Draws markets from a documented distribution and writes them as documents.",
            "The same generator, parameters and seed give the same bytes on every machine."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills in the fields
final class GenerateCommand implements Callable<Integer> {
    @Mixin
    private Console console;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "Which generator; --list shows them all.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--list",
            description = "Lists the generators with their laws, parameters and sources, or one of them.")
    private boolean list;

    @Option(names = "--param", paramLabel = "KEY=VALUE", description = "A parameter of the generator; may be repeated.")
    private Map<String, String> given = new LinkedHashMap<>();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The seed of the first market, ${DEFAULT-VALUE} by default.")
    private long seed;

    @Option(
            names = "--count",
            paramLabel = "N",
            description = "How many markets, each with the next seed; ${DEFAULT-VALUE} by default.")
    private int count = 1;

    @Option(
            names = "--out",
            paramLabel = "FILE or DIR",
            description = "Where to write: for one market a file or an existing directory, for several a directory that"
                    + " takes one document each, named by generator and seed. By default standard output.")
    private Optional<Path> out = Optional.empty();

    private final Generators generators = Generators.discovered();

    @Override
    public Integer call() throws IOException {
        if (list) {
            name.map(generators::named)
                    .ifPresentOrElse(this::print, () -> generators.all().forEach(this::print));
            return ExitStatus.DONE;
        }
        InstanceGenerator generator = generators.named(name.orElseThrow(() -> refusal("generator-missing", "NAME")));
        ParameterValues values = ParameterValues.of(generator, given);
        if (count > 1 && out.isEmpty()) {
            throw refusal("several-without-directory", "--out");
        }
        Documents documents = new Documents(console);
        for (long next = seed; next < seed + count; next++) {
            byte[] document = documents.write(generator.generate(values, next));
            if (out.isEmpty()) {
                console.out().print(new String(document, StandardCharsets.UTF_8));
            } else {
                write(document, out.get(), generator.name() + "-" + next + ".json");
            }
        }
        return ExitStatus.DONE;
    }

    private static InvalidInputException refusal(String code, String option) {
        Problems.Builder problems = Problems.builder();
        Place place = Place.field("options", "", option);
        if (code.equals("generator-missing")) {
            problems.error(WorkbenchTexts.CATALOGUE, "generator-missing", place);
        } else {
            problems.error(WorkbenchTexts.CATALOGUE, "several-without-directory", place);
        }
        return new InvalidInputException(problems.build());
    }

    private void write(byte[] document, Path path, String fileName) throws IOException {
        Path target = count > 1 || Files.isDirectory(path) ? path.resolve(fileName) : path;
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.write(target, document);
        console.say("generate.written", target);
    }

    private void print(InstanceGenerator generator) {
        console.out().println(generator.name());
        console.out().println("  " + generator.description().in(console.language()));
        console.say("generate.law", generator.law());
        for (GeneratorParameter parameter : generator.parameters()) {
            console.say(
                    "generate.parameter",
                    parameter.name(),
                    parameter.kind().label(),
                    parameter.range(),
                    parameter.defaultValue(),
                    parameter.description());
        }
        console.say("generate.source", generator.source());
        console.out().println();
    }
}
