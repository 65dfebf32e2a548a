package dev.mentoring.examples.programme;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.text.TextLanguage;
import dev.mentoring.examples.programme.dashboard.Dashboard;
import dev.mentoring.examples.programme.timeline.Timeline;
import dev.mentoring.examples.programme.year.ProgrammeYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is written of a year: the dashboard in both languages, the timeline in each, and the events as JSON. */
public final class ProgrammeFiles {
    private ProgrammeFiles() {}

    /**
     * Writes the files of a year; equal years give equal bytes.
     *
     * @param year the year
     * @param directory where to, made when it is missing
     * @return what was written
     * @throws IOException when it cannot be written
     */
    public static ImmutableList<Path> write(ProgrammeYear year, Path directory) throws IOException {
        Files.createDirectories(directory);
        ImmutableList.Builder<Path> written = ImmutableList.builder();
        written.add(Files.writeString(directory.resolve("dashboard.html"), Dashboard.write(year)));
        Timeline timeline = Timeline.of(year);
        for (TextLanguage language : TextLanguage.values()) {
            written.add(Files.writeString(
                    directory.resolve("timeline-" + language.code() + ".txt"), timeline.text(language)));
        }
        return written.addAll(EventLogs.write(year.book(), directory.resolve("events")))
                .build();
    }
}
