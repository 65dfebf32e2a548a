package dev.mentoring.examples.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.examples.programme.year.ProgrammeYear;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgrammeFilesTest {
    @Test
    void every_event_stands_in_one_log_and_the_same_year_gives_the_same_bytes(@TempDir Path directory)
            throws Exception {
        ProgrammeYear year = ProgrammeYear.simulate(30, 4);
        List<Path> first = ProgrammeFiles.write(year, directory.resolve("first"));
        List<Path> second = ProgrammeFiles.write(ProgrammeYear.simulate(30, 4), directory.resolve("second"));

        long lines = 0;
        for (Path file : first) {
            String name = file.getFileName().toString();
            lines += name.endsWith("-events.ndjson") ? Files.readAllLines(file).size() - 1 : 0;
        }
        assertThat(lines).isEqualTo(year.book().size());
        for (int i = 0; i < first.size(); i++) {
            assertThat(first.get(i)).hasSameBinaryContentAs(second.get(i));
        }
        assertThat(Files.readString(directory.resolve("first/events/goal-events.ndjson")))
                .doesNotContain("Lead my first project review");
    }
}
