package dev.mentoring.workbench.sample;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.mentoring.core.competency.CompetencyFramework;
import dev.mentoring.json.MentoringJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of the sample cohort, which lie beside this class in the jar. */
public final class SampleFiles {
    /** The files that {@link SampleGenerator} makes. */
    public static final ImmutableList<String> GENERATED =
            ImmutableList.of("mentees.csv", "mentors.csv", "relations.csv");

    /** The files that hold for a generated cohort of any size. */
    public static final ImmutableList<String> WRITTEN_BY_HAND = ImmutableList.of("mapping.json", "framework.json");

    private SampleFiles() {}

    /**
     * {@return the bytes of a file}
     *
     * @param name the name of one of the files
     * @throws IOException when it cannot be read
     */
    public static byte[] read(String name) throws IOException {
        try (InputStream stream = requireNonNull(SampleFiles.class.getResourceAsStream(name), name)) {
            return stream.readAllBytes();
        }
    }

    /**
     * Writes all files into a directory.
     *
     * @param directory the directory; made when it is missing
     * @throws IOException when a file cannot be written
     */
    public static void copyTo(Path directory) throws IOException {
        Files.createDirectories(directory);
        for (String name : Iterables.concat(GENERATED, WRITTEN_BY_HAND)) {
            Files.write(directory.resolve(name), read(name));
        }
    }

    /**
     * {@return the framework from which the sample names competencies}
     *
     * @throws IOException when it cannot be read
     */
    public static CompetencyFramework framework() throws IOException {
        return MentoringJson.create()
                .read(read("framework.json"), CompetencyFramework.class)
                .orElseThrow();
    }
}
