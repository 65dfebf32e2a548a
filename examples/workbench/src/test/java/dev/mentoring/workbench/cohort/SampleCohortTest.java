package dev.mentoring.workbench.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.core.participant.Role;
import dev.mentoring.core.problem.Severity;
import dev.mentoring.workbench.mapping.MappingReading;
import dev.mentoring.workbench.sample.SampleFiles;
import dev.mentoring.workbench.sample.SampleGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCohortTest {
    @TempDir
    Path directory;

    private Cohort sample() throws IOException {
        SampleFiles.copyTo(directory);
        return CohortImport.read(
                new CohortFiles(
                        directory.resolve("mentees.csv"),
                        directory.resolve("mentors.csv"),
                        Optional.of(directory.resolve("relations.csv"))),
                MappingReading.read(SampleFiles.read("mapping.json")),
                Optional.of(SampleFiles.framework()),
                false);
    }

    @Test
    void the_sample_has_the_people_of_its_files() throws IOException {
        Cohort cohort = sample();

        assertThat(cohort.pool().with(Role.MENTEE)).hasSize(SampleGenerator.MENTEES);
        assertThat(cohort.pool().with(Role.MENTOR)).hasSize(SampleGenerator.MENTORS);
        assertThat(cohort.pool().participants())
                .filteredOn(person -> person.is(Role.MENTEE) && person.is(Role.MENTOR))
                .hasSize(6);
        assertThat(cohort.names()).hasSameSizeAs(cohort.pool().participants());
        assertThat(cohort.pool().organisation().reportingLines()).hasSizeGreaterThan(50);
        assertThat(cohort.pool().exclusions()).isNotEmpty();
        assertThat(cohort.pool().earlierPairings()).isNotEmpty();
    }

    @Test
    void every_spoilt_cell_of_the_sample_is_reported_where_it_stands() throws IOException {
        assertThat(sample().warnings().all())
                .allMatch(problem -> problem.severity() == Severity.WARNING)
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactly(
                        "cell-blanks mentees.csv:13, Site",
                        "letter-case mentees.csv:20, Grade",
                        "grade-unknown mentees.csv:29, Grade",
                        "hours-unreadable mentees.csv:36, Availability",
                        "number-unreadable mentees.csv:43, Hours a month",
                        "competency-unknown mentees.csv:50, Wants to learn",
                        "cell-blanks mentees.csv:66, Training done",
                        "name-unknown mentees.csv:78, First choice",
                        "number-off-range mentees.csv:85, Pace",
                        "row-repeated mentees.csv:123, Employee number",
                        "cell-blanks mentors.csv:16, Department",
                        "language-unreadable mentors.csv:28, Languages",
                        "number-unreadable mentors.csv:42, Commitment");
    }
}
