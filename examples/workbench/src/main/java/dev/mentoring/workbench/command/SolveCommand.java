package dev.mentoring.workbench.command;

import dev.mentoring.core.problem.MentoringException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.algorithm.Algorithms;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.workbench.text.WorkbenchTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mentoring solve}: finds a matching of each market document. */
@Command(
        name = "solve",
        description = {
            "Finds a matching of each market document.",
            "A batch goes on after a file that fails; the exit status is the highest of its files’."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills in the fields
final class SolveCommand implements Callable<Integer> {
    @Mixin
    private Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE.json", description = "The market documents.")
    private List<Path> files;

    @Option(
            names = "--algorithm",
            paramLabel = "NAME",
            description = "Which algorithm; by default optimal-assignment where pairs have weights, else"
                    + " deferred-acceptance.")
    private Optional<String> algorithm = Optional.empty();

    @Option(names = "--option", paramLabel = "KEY=VALUE", description = "An option of the algorithm; may be repeated.")
    private Map<String, String> options = new LinkedHashMap<>();

    @Option(names = "--all", description = "Lists all stable matchings, where the algorithm can.")
    private boolean all;

    @Option(names = "--seed", paramLabel = "N", description = "The seed of every lottery, ${DEFAULT-VALUE} by default.")
    private long seed;

    @Option(
            names = "--out",
            paramLabel = "FILE or DIR",
            description = "Where to write: for one market a file or an existing directory, for several a directory that"
                    + " takes one document each, named like its market. By default standard output.")
    private Optional<Path> out = Optional.empty();

    private final Algorithms algorithms = Algorithms.discovered();

    @Override
    public Integer call() throws IOException {
        algorithm.ifPresent(algorithms::named);
        if (all) {
            Problems.builder()
                    .error(
                            WorkbenchTexts.CATALOGUE,
                            "all-refused",
                            Place.field("options", "", "--all"),
                            algorithm.orElse("–"))
                    .build()
                    .throwIfErrors();
        }
        Documents documents = new Documents(console);
        Set<Path> written = new HashSet<>();
        int status = ExitStatus.DONE;
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            console.progress("solve.progress", file, i + 1, files.size());
            status = Math.max(status, solve(documents, file, written));
        }
        return status;
    }

    private int solve(Documents documents, Path file, Set<Path> written) throws IOException {
        Optional<Path> target = out.map(path -> target(path, file));
        if (target.isPresent() && (same(target.get(), file) || !written.add(target.get()))) {
            console.report(
                    file,
                    Problems.builder()
                            .error(
                                    WorkbenchTexts.CATALOGUE,
                                    "output-collides",
                                    Place.field("options", "", "--out"),
                                    target.get())
                            .build());
            return ExitStatus.BAD_INPUT;
        }
        try {
            Optional<Object> document = documents.readAny(file);
            if (document.isEmpty()) {
                return ExitStatus.BAD_INPUT;
            }
            write(documents.write(solved(document.get())), target);
            return ExitStatus.DONE;
        } catch (MentoringException refusal) {
            console.report(file, refusal.problems());
            return ExitStatus.BAD_INPUT;
        } catch (IllegalArgumentException | IllegalStateException | ArithmeticException fault) {
            console.report(file, fault);
            return ExitStatus.INTERNAL_FAULT;
        }
    }

    private Object solved(Object document) {
        if (!(document instanceof Instance instance)) {
            throw new dev.mentoring.core.problem.InvalidInputException(Problems.builder()
                    .error(WorkbenchTexts.CATALOGUE, "document-unsolvable", Place.pointer("/type"))
                    .build());
        }
        String name = algorithm.orElse(
                instance.features().contains(MarketFeature.WEIGHTS) ? "optimal-assignment" : "deferred-acceptance");
        return algorithms.solve(
                name, instance, SolveContext.defaults().withSeed(seed).withOptions(options));
    }

    private Path target(Path path, Path file) {
        return files.size() > 1 || Files.isDirectory(path) ? path.resolve(file.getFileName()) : path;
    }

    private static boolean same(Path target, Path file) throws IOException {
        return Files.exists(target) && Files.exists(file) && Files.isSameFile(target, file);
    }

    private void write(byte[] document, Optional<Path> target) throws IOException {
        if (target.isEmpty()) {
            console.out().print(new String(document, StandardCharsets.UTF_8));
            return;
        }
        Path directory = target.get().toAbsolutePath().getParent();
        Files.createDirectories(directory);
        Files.write(target.get(), document);
    }
}
