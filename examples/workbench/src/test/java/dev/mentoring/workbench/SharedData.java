package dev.mentoring.workbench;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real data that lies beside the repository on some machines and is never copied into it. */
public final class SharedData {
    private SharedData() {}

    /** {@return a file below {@code ../shared/data}; the test is skipped, visibly, where it is absent} */
    public static Path file(String name) {
        for (Path top = Path.of(System.getProperty("user.dir")).toAbsolutePath(); top != null; top = top.getParent()) {
            Path file = top.resolve("../shared/data").normalize().resolve(name);
            if (Files.exists(top.resolve("mentoring-core")) && Files.exists(file)) {
                return file;
            }
        }
        assumeTrue(false, "real data is absent: " + name);
        throw new AssertionError("not reached");
    }
}
