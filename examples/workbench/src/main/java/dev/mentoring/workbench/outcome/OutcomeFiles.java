package dev.mentoring.workbench.outcome;

import dev.mentoring.core.text.TextLanguage;
import dev.mentoring.json.MentoringJson;
import dev.mentoring.workbench.report.HtmlReport;
import dev.mentoring.workbench.report.People;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes an outcome as a directory of files. The same outcome gives the same bytes. */
public final class OutcomeFiles {
    private final Path directory;
    private final MentoringJson json = MentoringJson.create();

    private OutcomeFiles(Path directory) {
        this.directory = directory;
    }

    /**
     * Writes {@code plan.json}, {@code matching.json}, {@code policy.json}, {@code pool.json}, {@code pairs.csv}, {@code
     * unmatched.csv}, {@code problems.txt}, {@code report-en.html} and {@code report-fr.html}; files of these names are replaced.
     *
     * @param outcome the outcome
     * @param language the language of {@code unmatched.csv} and {@code problems.txt}
     * @param directory the directory; made when it is missing
     * @throws IOException when a file cannot be written
     */
    public static void write(Outcome outcome, TextLanguage language, Path directory) throws IOException {
        Files.createDirectories(directory);
        OutcomeFiles files = new OutcomeFiles(directory);
        files.document("plan.json", outcome.plan());
        files.document("matching.json", outcome.plan().matching());
        files.document("policy.json", outcome.policy());
        files.document("pool.json", outcome.cohort().pool());
        People people = People.named(outcome.cohort().names())
                .withPositions(outcome.cohort().pool());
        HtmlReport report =
                HtmlReport.of(outcome.plan(), outcome.policy(), people).forProgramme(outcome.programme());
        for (TextLanguage one : TextLanguage.values()) {
            files.text("report-" + one.code() + ".html", report.write(one));
        }
        OutcomeTables tables = new OutcomeTables(outcome, language);
        files.text("pairs.csv", tables.pairs());
        files.text("unmatched.csv", tables.unmatched());
        files.text(
                "problems.txt",
                outcome.warnings().isEmpty() ? "" : outcome.warnings().lines(language) + "\n");
    }

    private void document(String name, Object value) throws IOException {
        Files.write(directory.resolve(name), json.write(value));
    }

    private void text(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }
}
