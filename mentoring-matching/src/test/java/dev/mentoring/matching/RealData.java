package dev.mentoring.matching;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds public instances that the repository does not hold; where they are absent the test is skipped. */
public final class RealData {
    private RealData() {}

    public static Path path(String name) {
        Path directory = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        while (directory != null && !Files.exists(directory.resolve("mvnw"))) {
            directory = directory.getParent();
        }
        assumeTrue(directory != null, "not run from within the repository");
        Path file = directory.resolveSibling("shared").resolve("data").resolve(name);
        assumeTrue(Files.exists(file), "absent: shared/data/" + name);
        return file;
    }
}
