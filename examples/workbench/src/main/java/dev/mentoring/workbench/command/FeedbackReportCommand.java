package dev.mentoring.workbench.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hashing;
import dev.mentoring.core.competency.CapMentor;
import dev.mentoring.core.competency.CompetencyFramework;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.feedback.disclosure.DisclosurePolicy;
import dev.mentoring.feedback.disclosure.ReleaseLedger;
import dev.mentoring.feedback.disclosure.ShuffleSecret;
import dev.mentoring.feedback.instrument.Answers;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.report.ReportRelease;
import dev.mentoring.feedback.report.ReportRequest;
import dev.mentoring.feedback.round.Assignment;
import dev.mentoring.feedback.round.FeedbackRound;
import dev.mentoring.feedback.round.RoundId;
import dev.mentoring.workbench.feedback.FeedbackPage;
import dev.mentoring.workbench.responses.CompetencyGuidance;
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
            "Writes a report for each person about whom others answered: self and others, strengths and growth areas, a plan,",
            "and what is kept back and why. One row of the CSV file for each rater, subject and item; the value is the number,",
            "the words, not-applicable (NA), not-observed (NO), or blank for skipped."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills in the fields
final class FeedbackReportCommand implements Callable<Integer> {
    private static final int MONTHS_TO_REVIEW = 2;

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
        Path ledgerFile = out.resolve("ledger.json");
        Optional<ReleaseLedger> ledger = Files.exists(ledgerFile)
                ? documents.read(ledgerFile, ReleaseLedger.class)
                : Optional.of(ReleaseLedger.empty());
        if (instrument.isEmpty() || framework.isEmpty() || ledger.isEmpty()) {
            return ExitStatus.BAD_INPUT;
        }
        ImmutableMap<ResponseColumn, String> names = columnNames();
        RoundId id = roundId();
        ImmutableSortedMap<Assignment, Answers> forms = ResponsesReading.read(responses, instrument.get(), names);
        ImmutableList<ParticipantId> subjects = subjects(forms);
        if (subjects.isEmpty()) {
            return ExitStatus.DONE;
        }
        FeedbackRound released = ResponsesRound.released(id, instrument.get(), forms);
        LocalDate begins = date.orElseGet(() -> LocalDate.now(Clock.systemUTC()));
        ReportRequest request = ReportRequest.builder()
                .round(released)
                .subject(subjects.get(0))
                .reader(subjects.get(0))
                .secret(secret())
                .guidance(CompetencyGuidance.of(
                        instrument.get(), framework.get(), begins, begins.plusMonths(MONTHS_TO_REVIEW)))
                .build();
        Files.createDirectories(out);
        ReleaseLedger all = ledger.get();
        for (ParticipantId subject : subjects) {
            ReportRelease release =
                    request.withSubject(subject).withReader(subject).release(all);
            all = release.ledger();
            // The ledger first: what may be read must have been written down.
            Files.write(ledgerFile, documents.write(all));
            String name = "report-" + URLEncoder.encode(subject.value(), StandardCharsets.UTF_8);
            Files.write(out.resolve(name + ".json"), documents.write(release.report()));
            Files.writeString(
                    out.resolve(name + ".html"),
                    new FeedbackPage(release.report(), instrument.get(), framework.get(), DisclosurePolicy.standard())
                            .write(console.language()));
        }
        console.say("feedback.written", subjects.size(), out, ledgerFile);
        return ExitStatus.DONE;
    }

    private ImmutableMap<ResponseColumn, String> columnNames() {
        ImmutableMap.Builder<ResponseColumn, String> names = ImmutableMap.builder();
        List<String> codes =
                Arrays.stream(ResponseColumn.values()).map(ResponseColumn::code).toList();
        for (Map.Entry<String, String> column : columns.entrySet()) {
            int index = codes.indexOf(column.getKey());
            if (index < 0) {
                throw refusal(
                        "column-name-unknown",
                        "--column",
                        column.getKey(),
                        Suggestion.didYouMean(column.getKey(), codes));
            }
            names.put(ResponseColumn.values()[index], column.getValue());
        }
        return names.buildOrThrow();
    }

    private RoundId roundId() {
        if (!RoundId.isValid(round)) {
            throw refusal("round-id-malformed", "--round", round);
        }
        return RoundId.of(round);
    }

    private ImmutableList<ParticipantId> subjects(ImmutableSortedMap<Assignment, Answers> forms) {
        ImmutableList<ParticipantId> all =
                forms.keySet().stream().map(Assignment::subject).distinct().collect(ImmutableList.toImmutableList());
        if (self.isEmpty()) {
            return all;
        }
        List<String> known = all.stream().map(ParticipantId::value).toList();
        if (!known.contains(self.get())) {
            throw refusal("subject-unknown", "--self", self.get(), Suggestion.didYouMean(self.get(), known));
        }
        return ImmutableList.of(ParticipantId.of(self.get()));
    }

    private ShuffleSecret secret() throws IOException {
        if (secret.isEmpty()) {
            return ShuffleSecret.of(
                    Hashing.sha256().hashBytes(Files.readAllBytes(responses)).asBytes());
        }
        byte[] bytes = Files.readAllBytes(secret.get());
        if (bytes.length < ShuffleSecret.LEAST_BYTES) {
            throw refusal("secret-too-short", "--secret", bytes.length, ShuffleSecret.LEAST_BYTES);
        }
        return ShuffleSecret.of(bytes);
    }

    private static InvalidInputException refusal(String code, String option, Object... arguments) {
        return new InvalidInputException(Problems.builder()
                .error(WorkbenchTexts.CATALOGUE, code, Place.field("options", "", option), arguments)
                .build());
    }
}
