package dev.mentoring.architecture;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageDocumentationTest {
    @ParameterizedTest
    @ValueSource(strings = {"core", "matching", "feedback", "json"})
    void every_package_says_what_lives_there(String module) {
        assertThat(undocumentedPackages(Library.sources(module))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "matching", "feedback", "json"})
    void every_module_refuses_null_unless_said_otherwise(String module) {
        assertThat(Library.read(Library.sources(module).resolve("module-info.java")))
                .contains("@org.jspecify.annotations.NullMarked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "matching", "feedback", "json"})
    void a_module_goes_without_javadoc_only_while_it_has_no_package(String module) {
        Path sources = Library.sources(module);
        boolean empty = Library.files(sources, ".java").equals(List.of(sources.resolve("module-info.java")));
        assertThat(Library.read(Library.top().resolve("mentoring-" + module).resolve("pom.xml"))
                        .contains("<maven.javadoc.skip>true"))
                .isEqualTo(empty);
    }

    @Test
    void a_package_that_says_nothing_is_reported() {
        Path offences = Library.top().resolve("mentoring-json/src/test/java/dev/mentoring/architecture/offence");
        assertThat(undocumentedPackages(offences)).contains(offences.resolve("core/shape"));
        assertThat(undocumentedPackages(offences)).doesNotContain(offences);
    }

    private static ImmutableSet<Path> undocumentedPackages(Path sources) {
        return Library.files(sources, ".java").stream()
                .filter(file -> !file.endsWith("module-info.java"))
                .map(Path::getParent)
                .filter(directory -> !Files.exists(directory.resolve("package-info.java")))
                .collect(toImmutableSet());
    }
}
