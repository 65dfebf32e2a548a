package dev.mentoring.architecture;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The four modules, as class files and as sources. */
final class Library {
    static final ImmutableList<String> MODULES = ImmutableList.of("core", "matching", "feedback", "json");

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages(MODULES.stream()
                    .map(module -> HouseRule.LIBRARY + "." + module)
                    .toList());

    private Library() {}

    /** The repository's top directory: the tests are started in that of a module, or in the top itself. */
    static Path top() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(directory.resolve("mentoring-core"))) {
            directory = requireNonNull(directory.getParent(), "the tests run outside the repository");
        }
        return directory;
    }

    static Path sources(String module) {
        return top().resolve("mentoring-" + module).resolve("src/main/java");
    }

    static Path resources(String module) {
        return top().resolve("mentoring-" + module).resolve("src/main/resources");
    }

    /** The files below a directory whose name ends so, sorted; none where there is no such directory. */
    static ImmutableList<Path> files(Path directory, String suffix) {
        if (!Files.isDirectory(directory)) {
            return ImmutableList.of();
        }
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
