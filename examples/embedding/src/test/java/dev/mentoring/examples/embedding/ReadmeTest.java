package dev.mentoring.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.core.text.TextLanguage;
import dev.mentoring.matching.algorithm.Algorithms;
import dev.mentoring.matching.algorithm.CapabilityMatrix;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keeps the README true: its examples are those that are compiled here, and they print what the README says. */
class ReadmeTest {
    private static final String MATRIX = "<!-- capabilities -->\n";
    private static final Path MODULE = Path.of(System.getProperty("user.dir"));

    /** The examples in the order in which they stand in the README. */
    enum Example {
        FIRST_MATCH(FirstMatch.class, () -> FirstMatch.main(new String[0])),
        FIRST_RELATIONSHIP(FirstRelationship.class, () -> FirstRelationship.main(new String[0])),
        FIRST_FEEDBACK(FirstFeedback.class, () -> FirstFeedback.main(new String[0]));

        private final Class<?> type;
        private final Runnable program;

        Example(Class<?> type, Runnable program) {
            this.type = type;
            this.program = program;
        }

        List<String> source() throws IOException {
            String file = "src/main/java/" + type.getName().replace('.', '/') + ".java";
            return stripped(Files.readString(MODULE.resolve(file)));
        }
    }

    private static List<String> block(String language, Example example) throws IOException {
        String readme = Files.readString(MODULE.resolve("../../README.md"));
        Matcher matcher = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(readme);
        for (int i = 0; i <= example.ordinal(); i++) {
            assertThat(matcher.find())
                    .as("block %s of %s in the README", i + 1, language)
                    .isTrue();
        }
        return stripped(matcher.group(1));
    }

    private static List<String> stripped(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void the_example_of_the_readme_is_the_one_that_is_compiled(Example example) throws IOException {
        assertThat(example.source()).containsSubsequence(block("java", example));
    }

    @ParameterizedTest
    @EnumSource
    void the_example_prints_what_the_readme_says(Example example) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            example.program.run();
        } finally {
            System.setOut(before);
        }

        assertThat(stripped(printed.toString(StandardCharsets.UTF_8))).isEqualTo(block("text", example));
    }

    /** Run with {@code -Dmentoring.readme=write} to write the table after a change of a declaration. */
    @Test
    void the_table_of_algorithms_says_what_they_declare() throws IOException {
        Path file = MODULE.resolve("../../README.md");
        String readme = Files.readString(file);
        int from = readme.indexOf(MATRIX) + MATRIX.length();
        int to = readme.indexOf("<!-- end -->", from);
        String table = "\n" + CapabilityMatrix.of(Algorithms.discovered()).toMarkdown(TextLanguage.ENGLISH);
        if ("write".equals(System.getProperty("mentoring.readme"))) {
            Files.writeString(file, readme.substring(0, from) + table + readme.substring(to));
        }

        assertThat(Files.readString(file)).contains(MATRIX + table + "<!-- end -->");
    }
}
