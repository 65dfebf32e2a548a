package dev.mentoring.workbench.command;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.MentoringException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.algorithm.Algorithms;
import dev.mentoring.matching.algorithm.EnumeratingAlgorithm;
import dev.mentoring.matching.algorithm.MatchingAlgorithm;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.outcome.DefiniteMatching;
import dev.mentoring.matching.outcome.Matchings;
import dev.mentoring.matching.outcome.NoMatching;
import dev.mentoring.matching.outcome.Outcome;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    /** How many matchings {@code --all} writes at most. */
    private static final int MOST_LISTED = 100_000;

    @Mixin
    private Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE.json",
            description = "The documents: markets, peer markets, project markets.")
    private List<Path> files;

    @Option(
            names = "--algorithm",
            paramLabel = "NAME",
            description = "Which algorithm; by default optimal-assignment where pairs have weights, else"
                    + " deferred-acceptance; for peers maximum-weight-pairing or stable-roommates.")
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
            Object answer = solved(document.get());
            write(documents.write(answer), target);
            return answer instanceof NoMatching ? ExitStatus.DOES_NOT_EXIST : ExitStatus.DONE;
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
            throw refusal("document-unsolvable", Place.pointer("/type"));
        }
        MatchingAlgorithm chosen =
                algorithms.named(algorithm.orElseGet(() -> all ? listing(instance) : usual(instance)));
        SolveContext context = SolveContext.defaults().withSeed(seed).withOptions(options);
        if (!all) {
            return algorithms.solve(chosen.name(), instance, context);
        }
        if (!(chosen instanceof EnumeratingAlgorithm enumerating)) {
            throw refusal("all-refused", Place.field("options", "", "--all"), chosen.name(), enumerating());
        }
        ImmutableList<DefiniteMatching> found;
        try (Stream<? extends Outcome> stream = enumerating.all(instance, context)) {
            found = stream.limit(MOST_LISTED + 1L)
                    .map(DefiniteMatching.class::cast)
                    .collect(toImmutableList());
        }
        if (found.size() > MOST_LISTED) {
            throw refusal("all-too-many", Place.field("options", "", "--all"), MOST_LISTED);
        }
        return new Matchings(found);
    }

    private static String usual(Instance instance) {
        boolean weighs = instance.features().contains(MarketFeature.WEIGHTS);
        if (instance.features().contains(MarketFeature.COUPLES)) {
            return "stable-couples";
        }
        if (instance.features().contains(MarketFeature.PEERS)) {
            return weighs ? "maximum-weight-pairing" : "stable-roommates";
        }
        return weighs ? "optimal-assignment" : "deferred-acceptance";
    }

    /** {@return the first algorithm that can list, and accepts the instance; else the usual one, which will be refused} */
    private String listing(Instance instance) {
        return algorithms.all().stream()
                .filter(EnumeratingAlgorithm.class::isInstance)
                .filter(one -> one.description().acceptedFeatures().containsAll(instance.features()))
                .findFirst()
                .map(MatchingAlgorithm::name)
                .orElseGet(() -> usual(instance));
    }

    private String enumerating() {
        return algorithms.all().stream()
                .filter(EnumeratingAlgorithm.class::isInstance)
                .map(MatchingAlgorithm::name)
                .collect(Collectors.joining(", "));
    }

    private static InvalidInputException refusal(String code, Place place, Object... arguments) {
        return new InvalidInputException(Problems.builder()
                .error(WorkbenchTexts.CATALOGUE, code, place, arguments)
                .build());
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
