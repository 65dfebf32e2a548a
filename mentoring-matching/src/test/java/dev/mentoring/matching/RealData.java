package dev.mentoring.matching;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mentoring.matching.interchange.InstanceFormat;
import dev.mentoring.matching.interchange.Strictness;
import dev.mentoring.matching.market.Instance;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds public instances that the repository does not hold; where they are absent the test is skipped. */
public final class RealData {
    private RealData() {}

    /** {@return the instance in a file of another tool} */
    public static Instance read(InstanceFormat format, String name) throws IOException {
        try (InputStream stream = Files.newInputStream(path(name))) {
            return format.read(name, stream, Strictness.STRICT).value();
        }
    }

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
