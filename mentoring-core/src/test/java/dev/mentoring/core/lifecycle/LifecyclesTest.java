package dev.mentoring.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.core.internal.CoreTexts;
import dev.mentoring.core.text.Labelled;
import dev.mentoring.core.text.TextLanguage;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The lifecycles of this module: every public class with a static method {@code lifecycle()}. Their documentation is written
 * anew by {@code -Dmentoring.lifecycles=write}.
 */
class LifecyclesTest {
    private static final List<TransitionTable<?, ?, ?>> TABLES = tables();

    @Test
    void every_state_command_and_guard_has_a_text_in_both_languages() {
        for (TransitionTable<?, ?, ?> table : TABLES) {
            assertThat(table.title().french()).isNotBlank();
            Stream<Labelled> words = Stream.concat(
                    table.rows().stream().flatMap(row -> Stream.of(row.from(), row.command(), row.to())),
                    table.guards().stream());
            assertThat(words).allSatisfy(word -> {
                assertThat(word.label().english()).isNotBlank();
                assertThat(word.label().french()).isNotBlank();
            });
            assertThat(table.guards()).allSatisfy(guard -> {
                assertThat(List.of(guard.label(), guard.mend())).allSatisfy(text -> {
                    assertThat(text.english()).as(guard.code()).matches("\\p{Lu}.*\\.");
                    assertThat(text.french()).as(guard.code()).matches("\\p{Lu}.*\\.");
                });
            });
        }
    }

    @Test
    void the_documentation_says_what_the_tables_say() throws IOException {
        for (TextLanguage language : TextLanguage.values()) {
            Path file = Path.of(language == TextLanguage.ENGLISH ? "LIFECYCLES.md" : "LIFECYCLES.fr.md");
            String expected = documentation(language);
            if ("write".equals(System.getProperty("mentoring.lifecycles"))) {
                Files.writeString(file, expected);
            }
            assertThat(file).hasContent(expected);
        }
    }

    private static String documentation(TextLanguage language) {
        StringBuilder text = new StringBuilder(
                language == TextLanguage.ENGLISH
                        ? "# Lifecycles\n\nWritten from the transition tables of the code; do not edit by hand.\n"
                        : "# Cycles de vie\n\nÉcrit à partir des tables de transition du code\u00a0; ne pas modifier à la main.\n");
        for (TransitionTable<?, ?, ?> table : TABLES) {
            LifecycleDescription description = LifecycleDescription.of(table, language);
            text.append("\n## ").append(table.title().in(language)).append("\n\n");
            text.append(description.table());
            text.append("\n```mermaid\n").append(description.diagram()).append("```\n");
        }
        return text.toString();
    }

    private static List<TransitionTable<?, ?, ?>> tables() {
        try {
            Path root = Path.of(CoreTexts.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root)) {
                return files.map(root::relativize)
                        .map(Path::toString)
                        .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                        .map(name -> name.substring(0, name.length() - ".class".length())
                                .replace(root.getFileSystem().getSeparator(), "."))
                        .flatMap(LifecyclesTest::tableOf)
                        .sorted(Comparator.comparing(TransitionTable::name))
                        .toList();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<TransitionTable<?, ?, ?>> tableOf(String name) {
        try {
            Class<?> type = Class.forName(name, false, CoreTexts.class.getClassLoader());
            if (!Modifier.isPublic(type.getModifiers())) {
                return Stream.empty();
            }
            for (Method method : type.getDeclaredMethods()) {
                if (method.getName().equals("lifecycle") && Modifier.isStatic(method.getModifiers())) {
                    return Stream.of((TransitionTable<?, ?, ?>) method.invoke(null));
                }
            }
            return Stream.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
