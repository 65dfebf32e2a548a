package dev.mentoring.workbench.command;

import dev.mentoring.core.competency.CompetencyFramework;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.policy.MatchingPolicy;
import dev.mentoring.workbench.cohort.CohortFiles;
import dev.mentoring.workbench.mapping.CsvMapping;
import dev.mentoring.workbench.mapping.MappingReading;
import dev.mentoring.workbench.outcome.Outcome;
import dev.mentoring.workbench.outcome.Summary;
import dev.mentoring.workbench.sample.SampleFiles;
import dev.mentoring.workbench.text.WorkbenchTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mentoring match}: from two CSV files to a plan that explains itself. */
@Command(
        name = "match",
        description = "Matches the mentees and mentors of two CSV files, and explains every pair.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills in the fields
final class MatchCommand implements Callable<Integer> {
    @Mixin
    private Console console;

    @Option(names = "--mentees", paramLabel = "F.csv", required = true, description = "The file of mentees.")
    private Path mentees;

    @Option(names = "--mentors", paramLabel = "F.csv", required = true, description = "The file of mentors.")
    private Path mentors;

    @Option(
            names = "--relations",
            paramLabel = "F.csv",
            description = "Reporting lines, evaluations, exclusions and earlier pairs.")
    private Optional<Path> relations = Optional.empty();

    @Option(
            names = "--mapping",
            paramLabel = "F.json",
            description = "What the columns mean; by default the columns of the sample.")
    private Optional<Path> mapping = Optional.empty();

    @Option(
            names = "--framework",
            paramLabel = "F.json",
            description = "The competency framework from which needs and offers name competencies.")
    private Optional<Path> framework = Optional.empty();

    @Option(names = "--policy", paramLabel = "F.json", description = "The policy; by default the standard one.")
    private Optional<Path> policy = Optional.empty();

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The date at which rules are looked at; by default today in UTC. It stands in the plan.")
    private Optional<LocalDate> date = Optional.empty();

    @Option(
            names = "--programme",
            paramLabel = "NAME",
            description = "The name of the programme, for the title of the report; by default that of the policy.")
    private String programme = "";

    @Option(names = "--skip-invalid-rows", description = "Goes on without rows that have an error, and reports them.")
    private boolean skipInvalidRows;

    @Option(
            names = "--choice-costs",
            paramLabel = "N,N,…",
            split = ",",
            description = "Also shows what the pairs cost when a first choice costs the first number, a second one the"
                    + " second, and any other mentor the last.")
    private List<Integer> choiceCosts = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "Where to write; by default the summary alone is shown.")
    private Optional<Path> out = Optional.empty();

    @Override
    public Integer call() throws IOException {
        Documents documents = new Documents(console);
        CsvMapping columns = mapping();
        Optional<CompetencyFramework> competencies =
                framework.flatMap(file -> documents.read(file, CompetencyFramework.class));
        Optional<MatchingPolicy> rules = policy.isEmpty()
                ? Optional.of(MatchingPolicy.standard())
                : documents.read(policy.get(), MatchingPolicy.class);
        if (rules.isEmpty() || competencies.isPresent() != framework.isPresent()) {
            return ExitStatus.BAD_INPUT;
        }
        checkRelations(columns);
        Outcome outcome = new MatchRunner(console, programme)
                .run(
                        new CohortFiles(mentees, mentors, relations),
                        columns,
                        competencies,
                        rules.get(),
                        date.orElseGet(() -> LocalDate.now(Clock.systemUTC())),
                        skipInvalidRows,
                        out);
        if (!choiceCosts.isEmpty()) {
            console.say(
                    "match.choice-cost",
                    choiceCosts.stream().map(Object::toString).collect(Collectors.joining(", ")),
                    Summary.choiceCost(outcome, choiceCosts));
        }
        return ExitStatus.DONE;
    }

    private CsvMapping mapping() throws IOException {
        if (mapping.isEmpty()) {
            return MappingReading.read(SampleFiles.read("mapping.json"));
        }
        byte[] document;
        try {
            document = Files.readAllBytes(mapping.get());
        } catch (IOException e) {
            throw refusal("file-unreadable", Place.cell(mapping.get().toString(), 1, ""), mapping.get());
        }
        return MappingReading.read(document);
    }

    private void checkRelations(CsvMapping columns) {
        if (relations.isPresent() && columns.relations().isEmpty()) {
            throw refusal("member-missing", Place.pointer("/relations"), "relations");
        }
    }

    private static InvalidInputException refusal(String code, Place place, Object... arguments) {
        return new InvalidInputException(Problems.builder()
                .error(WorkbenchTexts.CATALOGUE, code, place, arguments)
                .build());
    }
}
