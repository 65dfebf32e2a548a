package dev.mentoring.workbench.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.workbench.mapping.MappingReading;
import dev.mentoring.workbench.sample.SampleFiles;
import dev.mentoring.workbench.sample.SampleGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for the import of any cohort that the generator makes. */
class CohortProperties {
    private static final Set<String> BLEMISHES = Set.of(
            "cell-blanks",
            "letter-case",
            "grade-unknown",
            "hours-unreadable",
            "number-unreadable",
            "number-off-range",
            "competency-unknown",
            "name-unknown",
            "row-repeated",
            "language-unreadable");

    @Property(tries = 60)
    void a_generated_cohort_is_read_whole_with_no_complaint_but_its_blemishes(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 90) int mentees,
            @ForAll @IntRange(min = 1, max = 60) int mentors)
            throws IOException {
        Cohort cohort = read(SampleGenerator.generate(seed, mentees, mentors), UnaryOperator.identity());

        assertThat(cohort.pool().with(Role.MENTEE)).hasSize(mentees);
        assertThat(cohort.pool().with(Role.MENTOR)).hasSize(mentors);
        assertThat(cohort.names()).hasSameSizeAs(cohort.pool().participants());
        assertThat(cohort.warnings().all()).extracting(Problem::code).isSubsetOf(BLEMISHES);
    }

    @Property(tries = 30)
    void separators_line_ends_and_a_byte_order_mark_do_not_change_the_people(@ForAll long seed) throws IOException {
        Map<String, String> files = SampleGenerator.generate(seed, 20, 15);

        Cohort plain = read(files, UnaryOperator.identity());
        Cohort other = read(files, text -> "\uFEFF" + rewritten(text, rows -> {}, ';', LineDelimiter.CRLF));

        assertThat(other.pool()).isEqualTo(plain.pool());
        assertThat(other.names()).isEqualTo(plain.names());
        assertThat(other.warnings()).isEqualTo(plain.warnings());
    }

    @Property(tries = 30)
    void the_order_of_the_rows_does_not_change_the_people(@ForAll long seed, @ForAll long shuffle) throws IOException {
        Map<String, String> files = SampleGenerator.generate(seed, 20, 15);

        Cohort shuffled = read(
                files,
                text -> rewritten(text, rows -> Collections.shuffle(rows, new Random(shuffle)), ',', LineDelimiter.LF));

        assertThat(shuffled.pool())
                .isEqualTo(read(files, UnaryOperator.identity()).pool());
    }

    private interface Rearrangement {
        void apply(List<CsvRecord> rows);
    }

    private static String rewritten(String csv, Rearrangement rearrangement, char separator, LineDelimiter lines) {
        List<CsvRecord> records = new ArrayList<>();
        CsvReader.builder().ofCsvRecord(csv).forEach(records::add);
        rearrangement.apply(records.subList(1, records.size()));
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(lines)
                .build(text)) {
            records.forEach(row -> writer.writeRecord(row.getFields()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Cohort read(Map<String, String> files, UnaryOperator<String> change) {
        try {
            Path directory = Files.createTempDirectory("cohort");
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(directory.resolve(file.getKey()), change.apply(file.getValue()));
            }
            try {
                return CohortImport.read(
                        new CohortFiles(
                                directory.resolve("mentees.csv"),
                                directory.resolve("mentors.csv"),
                                Optional.of(directory.resolve("relations.csv"))),
                        MappingReading.read(SampleFiles.read("mapping.json")),
                        Optional.of(SampleFiles.framework()),
                        false);
            } finally {
                for (String name : files.keySet()) {
                    Files.delete(directory.resolve(name));
                }
                Files.delete(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
