package dev.mentoring.workbench.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hashing;
import dev.mentoring.core.competency.CapMentor;
import dev.mentoring.core.competency.CompetencyFramework;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.feedback.disclosure.DisclosurePolicy;
import dev.mentoring.feedback.disclosure.ReleaseLedger;
import dev.mentoring.feedback.disclosure.ShuffleSecret;
import dev.mentoring.feedback.instrument.Answers;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.report.FeedbackReport;
import dev.mentoring.feedback.report.ReportRelease;
import dev.mentoring.feedback.report.ReportRequest;
import dev.mentoring.feedback.round.Assignment;
import dev.mentoring.feedback.round.RoundId;
import dev.mentoring.workbench.feedback.FeedbackPage;
import dev.mentoring.workbench.responses.CompetencyGuidance;
import dev.mentoring.workbench.responses.CompletedForms;
import dev.mentoring.workbench.responses.ResponseColumn;
import dev.mentoring.workbench.responses.ResponsesReading;
import dev.mentoring.workbench.responses.ResponsesRound;
import dev.mentoring.workbench.text.Suggestion;
import dev.mentoring.workbench.text.WorkbenchTexts;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mentoring feedback report}: one report for each person about whom others answered. */
@Command(
        name = "report",
        description = {
            "Writes a report for each person about whom others answered, and the ledger of what was shown.",
            "A report holds self and others, strengths and growth areas, a plan, and what is kept back and why. One row of the"
                    + " CSV file for each rater, subject and item; the value is the number, the words, not-applicable (NA),"
                    + " not-observed (NO), or blank for skipped."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills in the fields
final class FeedbackReportCommand implements Callable<Integer> {
    private static final int MONTHS_TO_REVIEW = 2;
    private static final String LEDGER = "ledger.json";

    @Mixin
    private Console console;

    @Option(names = "--responses", paramLabel = "F.csv", required = true, description = "The answers, one a row.")
    private Path responses;

    @Option(names = "--instrument", paramLabel = "F.json", required = true, description = "What was asked.")
    private Path instrumentFile;

    @Option(
            names = "--framework",
            paramLabel = "F.json",
            description = "The competency framework whose indicators the items are; by default that of the library.")
    private Optional<Path> frameworkFile = Optional.empty();

    @Option(names = "--self", paramLabel = "ID", description = "The person to report on; by default everybody.")
    private Optional<String> self = Optional.empty();

    @Option(
            names = "--column",
            paramLabel = "COLUMN=NAME",
            description = "How the column rater, subject, group, item or value is called; may be repeated.")
    private Map<String, String> columns = Map.of();

    @Option(names = "--round", paramLabel = "ID", description = "The id of the round, ${DEFAULT-VALUE} by default.")
    private String round = "round";

    @Option(
            names = "--previous",
            paramLabel = "DIR",
            description = "Where the reports of an earlier round were written: each report says what has changed since,"
                    + " and that ledger is continued if there is none in --out.")
    private Optional<Path> previous = Optional.empty();

    @Option(
            names = "--secret",
            paramLabel = "FILE",
            description =
                    "At least 16 random bytes by which comments are shuffled; by default a hash of the answers, which"
                            + " nobody knows who has not got them all.")
    private Optional<Path> secret = Optional.empty();

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The date on which proposals begin; by default today in UTC.")
    private Optional<LocalDate> date = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Where to write; a ledger that lies there is continued.")
    private Path out;

    @Override
    public Integer call() throws IOException {
        Documents documents = new Documents(console);
        Optional<Instrument> instrument = documents.read(instrumentFile, Instrument.class);
        Optional<CompetencyFramework> framework = frameworkFile.isEmpty()
                ? Optional.of(CapMentor.framework())
                : documents.read(frameworkFile.get(), CompetencyFramework.class);
        Optional<ReleaseLedger> ledger = ledger(documents);
        Problems.Builder found = Problems.builder();
        ImmutableMap<ResponseColumn, String> names = columnNames(found);
        Optional<ShuffleSecret> secret = secret(found);
        if (!RoundId.isValid(round)) {
            refuse(found, "round-id-malformed", "--round", round);
        }
        Problems problems = found.build();
        console.report(problems);
        if (instrument.isEmpty() || framework.isEmpty() || ledger.isEmpty() || problems.hasErrors()) {
            return ExitStatus.BAD_INPUT;
        }
        CompletedForms completed = ResponsesReading.read(responses, instrument.get(), names);
        console.report(completed.warnings());
        ImmutableSortedMap<Assignment, Answers> forms = completed.answers();
        ImmutableList<ParticipantId> subjects = subjects(forms);
        LocalDate begins = date.orElseGet(() -> LocalDate.now(Clock.systemUTC()));
        ReportRequest request = ReportRequest.builder()
                .round(ResponsesRound.released(RoundId.of(round), instrument.get(), forms))
                .subject(subjects.get(0))
                .reader(subjects.get(0))
                .secret(secret.orElseThrow())
                .guidance(CompetencyGuidance.of(
                        instrument.get(), framework.get(), begins, begins.plusMonths(MONTHS_TO_REVIEW)))
                .build();
        List<ReportRequest> requests = new ArrayList<>();
        for (ParticipantId subject : subjects) {
            ReportRequest one = request.withSubject(subject).withReader(subject);
            Optional<Path> earlier = previous.map(there -> file(there, subject, ".json"));
            if (earlier.filter(Files::exists).isPresent()) {
                Optional<FeedbackReport> report = documents.read(earlier.get(), FeedbackReport.class);
                if (report.isEmpty()) {
                    return ExitStatus.BAD_INPUT;
                }
                one = one.withPrevious(report);
            }
            requests.add(one);
        }
        write(requests, framework.get(), ledger.get(), documents);
        console.say("feedback.written", subjects.size(), out, out.resolve(LEDGER));
        return ExitStatus.DONE;
    }

    private void write(
            List<ReportRequest> requests, CompetencyFramework framework, ReleaseLedger ledger, Documents documents)
            throws IOException {
        ReleaseLedger all = ledger;
        for (ReportRequest request : requests) {
            ReportRelease release = request.release(all);
            all = release.ledger();
            Files.createDirectories(out);
            // The ledger first: what may be read must have been written down.
            Files.write(out.resolve(LEDGER), documents.write(all));
            Files.write(file(out, request.subject(), ".json"), documents.write(release.report()));
            Files.writeString(
                    file(out, request.subject(), ".html"),
                    new FeedbackPage(
                                    release.report(),
                                    request.round().plan().instrument(),
                                    framework,
                                    DisclosurePolicy.standard())
                            .write(console.language()));
        }
    }

    private static Path file(Path directory, ParticipantId subject, String ending) {
        return directory.resolve("report-" + URLEncoder.encode(subject.value(), StandardCharsets.UTF_8) + ending);
    }

    private Optional<ReleaseLedger> ledger(Documents documents) {
        Path own = out.resolve(LEDGER);
        if (Files.exists(own)) {
            return documents.read(own, ReleaseLedger.class);
        }
        return previous.isEmpty()
                ? Optional.of(ReleaseLedger.empty())
                : documents.read(previous.get().resolve(LEDGER), ReleaseLedger.class);
    }

    private ImmutableMap<ResponseColumn, String> columnNames(Problems.Builder found) {
        ImmutableMap.Builder<ResponseColumn, String> names = ImmutableMap.builder();
        List<String> codes =
                Arrays.stream(ResponseColumn.values()).map(ResponseColumn::code).toList();
        columns.forEach((column, name) -> {
            int index = codes.indexOf(column);
            if (index < 0) {
                refuse(found, "column-name-unknown", "--column", column, Suggestion.didYouMean(column, codes));
            } else {
                names.put(ResponseColumn.values()[index], name);
            }
        });
        return names.buildOrThrow();
    }

    private ImmutableList<ParticipantId> subjects(ImmutableSortedMap<Assignment, Answers> forms) {
        ImmutableList<ParticipantId> all =
                forms.keySet().stream().map(Assignment::subject).distinct().collect(ImmutableList.toImmutableList());
        if (self.isEmpty()) {
            return all;
        }
        List<String> known = all.stream().map(ParticipantId::value).toList();
        Problems.Builder found = Problems.builder();
        if (!known.contains(self.get())) {
            refuse(found, "subject-unknown", "--self", self.get(), Suggestion.didYouMean(self.get(), known));
        }
        found.build().throwIfErrors();
        return ImmutableList.of(ParticipantId.of(self.get()));
    }

    private Optional<ShuffleSecret> secret(Problems.Builder found) {
        Path source = secret.orElse(responses);
        try {
            byte[] bytes = Files.readAllBytes(source);
            if (secret.isEmpty()) {
                return Optional.of(
                        ShuffleSecret.of(Hashing.sha256().hashBytes(bytes).asBytes()));
            }
            if (bytes.length >= ShuffleSecret.LEAST_BYTES) {
                return Optional.of(ShuffleSecret.of(bytes));
            }
            refuse(found, "secret-too-short", "--secret", bytes.length, ShuffleSecret.LEAST_BYTES);
        } catch (IOException e) {
            found.error(WorkbenchTexts.CATALOGUE, "file-unreadable", Place.cell(source.toString(), 1, ""), source);
        }
        return Optional.empty();
    }

    private static void refuse(Problems.Builder found, String code, String option, Object... arguments) {
        found.error(WorkbenchTexts.CATALOGUE, code, Place.field("options", "", option), arguments);
    }
}
