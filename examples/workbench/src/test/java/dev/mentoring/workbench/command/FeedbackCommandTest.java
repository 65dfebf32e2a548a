package dev.mentoring.workbench.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.feedback.disclosure.AggregateKind;
import dev.mentoring.feedback.disclosure.Answer;
import dev.mentoring.feedback.disclosure.Release;
import dev.mentoring.feedback.disclosure.ReleaseLedger;
import dev.mentoring.json.MentoringJson;
import dev.mentoring.workbench.sample.FeedbackSample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedbackCommandTest {
    @TempDir
    Path directory;

    private Run report(Path out, String... more) {
        Run.of("feedback", "sample", "--out", directory);
        return reportOn(directory.resolve("responses.csv"), out, more);
    }

    /** The instrument is that of the sample, which stands there already. */
    private Run reportOn(Path responses, Path out, String... more) {
        return Run.of(Stream.concat(
                        Stream.of(
                                "feedback",
                                "report",
                                "--responses",
                                responses,
                                "--instrument",
                                directory.resolve("instrument.json"),
                                "--date",
                                "2027-04-01",
                                "--out",
                                out),
                        Stream.of(more))
                .toArray());
    }

    @Test
    void the_sample_becomes_twelve_reports_that_reveal_nobody() throws IOException {
        Path out = directory.resolve("out");
        assertThat(report(out).status()).isEqualTo(ExitStatus.DONE);
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .hasSize(25)
                    .contains("report-aicha.html", "report-leila.json", "ledger.json");
        }
        Run audit = Run.of("feedback", "audit", out.resolve("ledger.json"));
        assertThat(audit.status()).isEqualTo(ExitStatus.DONE);
        assertThat(audit.out()).contains("Nothing that was shown tells");
    }

    @Test
    void two_runs_write_the_same_bytes_in_either_language() throws IOException {
        for (String language : List.of("en", "fr")) {
            Path first = directory.resolve("first-" + language);
            Path second = directory.resolve("second-" + language);
            report(first, "--self", "jonas", "--locale", language);
            report(second, "--self", "jonas", "--locale", language);
            for (String name : List.of("report-jonas.html", "report-jonas.json", "ledger.json")) {
                assertThat(first.resolve(name)).hasSameBinaryContentAs(second.resolve(name));
            }
        }
    }

    @Test
    void a_ledger_is_continued_so_that_one_more_answer_waits() throws IOException {
        Path out = directory.resolve("out");
        Run.of("feedback", "sample", "--out", directory);
        List<String> all = Files.readAllLines(directory.resolve("responses.csv"));
        Path fewer = directory.resolve("fewer.csv");
        Files.write(
                fewer,
                all.stream()
                        .filter(line -> !line.startsWith("benoit-mentee-8,"))
                        .toList());
        reportOn(fewer, out, "--self", "benoit");
        String before = Files.readString(out.resolve("report-benoit.json"));
        report(out, "--self", "benoit");
        assertThat(numbers(Files.readString(out.resolve("report-benoit.json")))).isEqualTo(numbers(before));
        assertThat(Run.of("feedback", "audit", out.resolve("ledger.json")).status())
                .isEqualTo(ExitStatus.DONE);
    }

    @Test
    void a_misspelt_group_of_raters_is_told() throws IOException {
        Run.of("feedback", "sample", "--out", directory);
        Path misspelt = directory.resolve("misspelt.csv");
        Files.writeString(
                misspelt,
                Files.readString(directory.resolve("responses.csv"))
                        .replace("\nelodie,aicha,peer,", "\nelodie,aicha,pear,"));
        Run run = Run.of(
                "feedback",
                "report",
                "--responses",
                misspelt,
                "--instrument",
                directory.resolve("instrument.json"),
                "--out",
                directory.resolve("out"));
        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .contains("misspelt.csv:142", "“pear” is none of the known groups");
    }

    @Test
    void a_year_later_each_report_says_what_has_changed_as_far_as_nobody_is_revealed() throws IOException {
        Path spring = directory.resolve("spring");
        report(spring, "--round", "spring");
        Path next = directory.resolve("next");
        Run later = Run.of(
                "feedback",
                "report",
                "--responses",
                directory.resolve("responses-later.csv"),
                "--instrument",
                directory.resolve("instrument.json"),
                "--date",
                "2028-04-01",
                "--round",
                "next-spring",
                "--previous",
                spring,
                "--out",
                next);
        assertThat(later.status()).isEqualTo(ExitStatus.DONE);
        assertThat(Files.readString(next.resolve("report-jonas.json")))
                .contains("\"trend\":{\"since\":\"spring\",\"findings\":[{", "\"reliable-gain\"");
        assertThat(Files.readString(next.resolve("report-jonas.html"))).contains("id=\"trend\"");
        String newlyShown = Files.readString(next.resolve("report-elodie.json"));
        assertThat(newlyShown).contains("\"trend\":{\"since\":\"spring\",\"findings\":[]}");
        assertThat(numbers(newlyShown)).isNotEmpty();
        assertThat(numbers(Files.readString(next.resolve("report-ines.json"))))
                .as("with one who left, what is still said by the others would tell what she said")
                .isEmpty();
        assertThat(Run.of("feedback", "audit", next.resolve("ledger.json")).status())
                .isEqualTo(ExitStatus.DONE);
    }

    @Test
    void an_earlier_round_that_is_no_earlier_round_is_refused() {
        Path spring = directory.resolve("spring");
        report(spring);
        assertThat(report(directory.resolve("again"), "--previous", spring.toString())
                        .err())
                .contains("previous-of-same-round");
        Path other = directory.resolve("other");
        report(other, "--self", "aicha", "--round", "other");
        assertThat(report(other, "--self", "jonas", "--round", "next", "--previous", spring.toString())
                        .err())
                .as("the ledger of the other folder does not know what was shown here")
                .contains("previous-not-in-ledger");
        assertThat(report(
                                directory.resolve("none"),
                                "--previous",
                                directory.resolve("none").toString())
                        .err())
                .contains("file-unreadable");
    }

    private static List<String> numbers(String report) {
        return Pattern.compile("\"others\":\\{\"kind\":\"shown\",\"value\":[0-9.]+")
                .matcher(report)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void no_byte_of_a_report_tells_what_is_hidden_or_who_answered() throws IOException {
        Path out = directory.resolve("out");
        Run.of("feedback", "sample", "--out", directory);
        List<String> lines = Files.readAllLines(directory.resolve("responses.csv"));
        Path marked = directory.resolve("marked.csv");
        // Every comment of a confidential rater is unmistakable; elodie has two mentees and two peers, too few for
        // anything.
        Files.write(marked, lines.stream().map(FeedbackCommandTest::marked).toList());
        reportOn(marked, out, "--self", "elodie");
        for (String name : List.of("report-elodie.html", "report-elodie.json")) {
            String text = Files.readString(out.resolve(name));
            assertThat(text)
                    .doesNotContain("MARKED")
                    .doesNotContain("-mentee-")
                    .doesNotContain("\"others\":{\"kind\":\"shown\"");
            assertThat(text).doesNotContain("others 1", "others 2", "others 3", "others 4", "others 5");
        }
        // Self is there, but not among the others: another self changes nothing else.
        Path other = directory.resolve("other");
        Files.write(
                marked, lines.stream().map(FeedbackCommandTest::withOtherSelf).toList());
        reportOn(marked, other, "--self", "jonas");
        report(out, "--self", "jonas");
        assertThat(numbers(Files.readString(other.resolve("report-jonas.json"))))
                .isNotEmpty()
                .isEqualTo(numbers(Files.readString(out.resolve("report-jonas.json"))));
        assertThat(Files.readString(other.resolve("report-jonas.html")))
                .isNotEqualTo(Files.readString(out.resolve("report-jonas.html")));
    }

    private static String marked(String line) {
        boolean comment = line.contains(",helpful,") || line.contains(",different,");
        return comment && !line.contains(",self,")
                ? line.substring(0, line.indexOf(',', line.indexOf(",helpful,") + line.indexOf(",different,") + 2) + 1)
                        + "MARKED"
                : line;
    }

    private static String withOtherSelf(String line) {
        return line.startsWith("jonas,jonas,self,") && line.matches(".*,[1-5]")
                ? line.substring(0, line.length() - 1) + "1"
                : line;
    }

    @Test
    void the_audit_finds_a_planted_leak_and_proves_it() throws IOException {
        ReleaseLedger ledger = ReleaseLedger.empty()
                .append(ParticipantId.of("reader"), "one", List.of(mean("all", 6, 20)))
                .append(ParticipantId.of("reader"), "two", List.of(mean("all", 7, 25)));
        Path file = directory.resolve("ledger.json");
        Files.write(file, MentoringJson.create().write(ledger));
        Run audit = Run.of("feedback", "audit", file);
        assertThat(audit.status()).isEqualTo(ExitStatus.DOES_NOT_EXIST);
        assertThat(audit.out()).contains("for the auditor only", "reader", "r6", "= 5");

        ReleaseLedger pooled = ReleaseLedger.empty()
                .append(ParticipantId.of("one"), "x", List.of(mean("all", 6, 20)))
                .append(ParticipantId.of("two"), "x", List.of(mean("all", 7, 25)));
        Files.write(file, MentoringJson.create().write(pooled));
        assertThat(Run.of("feedback", "audit", file).status()).isEqualTo(ExitStatus.DONE);
        assertThat(Run.of("feedback", "audit", "--pool", "one,two", file).status())
                .isEqualTo(ExitStatus.DOES_NOT_EXIST);
        Run misspelt = Run.of("feedback", "audit", "--pool", "one,twoo", file);
        assertThat(misspelt.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(misspelt.err()).contains("reader-unknown", "“two”");
    }

    private static Release mean(String cell, int raters, long total) {
        ImmutableSortedMap.Builder<Answer, Integer> weights = ImmutableSortedMap.naturalOrder();
        for (int rater = 0; rater < raters; rater++) {
            weights.put(new Answer("trust", ParticipantId.of("r" + rater)), 1);
        }
        return new Release(cell, AggregateKind.MEAN, 1, 5, weights.buildOrThrow(), total);
    }

    @Test
    void bad_input_is_reported_and_nothing_is_written() throws IOException {
        Run.of("feedback", "sample", "--out", directory);
        Path out = directory.resolve("out");
        Run unknown = report(out, "--self", "jona");
        assertThat(unknown.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(unknown.err()).contains("subject-unknown", "jonas");
        assertThat(report(out, "--column", "ratr=x", "--round", "a b", "--secret", "none")
                        .err())
                .contains("column-name-unknown", "round-id-malformed", "file-unreadable");
        assertThat(Run.of("feedback").status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(out).doesNotExist();
    }

    /** Run with {@code -Dmentoring.sample=write} to write the files after a change of the generator. */
    @Test
    void the_sample_that_ships_is_what_its_seed_gives() throws IOException {
        assertThat(Run.of("feedback", "sample", "--out", directory).status()).isEqualTo(ExitStatus.DONE);
        for (String name : List.of("responses.csv", "responses-later.csv", "instrument.json")) {
            Path shipped = Path.of("feedback").resolve(name);
            if ("write".equals(System.getProperty("mentoring.sample"))) {
                Files.createDirectories(shipped.getParent());
                Files.copy(directory.resolve(name), shipped, StandardCopyOption.REPLACE_EXISTING);
            }
            assertThat(shipped).hasSameBinaryContentAs(directory.resolve(name));
        }
        assertThat(FeedbackSample.responses(1)).isNotEqualTo(FeedbackSample.responses(2));
    }
}
