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

/** Keeps the README true: its example is the one that is compiled here, and it prints what the README says. */
class ReadmeTest {
    private static final String MATRIX = "<!-- capabilities -->\n";
    private static final Path MODULE = Path.of(System.getProperty("user.dir"));
    private static final Path SOURCE = MODULE.resolve("src/main/java/dev/mentoring/examples/embedding/FirstMatch.java");

    private static String block(String language) throws IOException {
        String readme = Files.readString(MODULE.resolve("../../README.md"));
        Matcher matcher = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(readme);
        assertThat(matcher.find()).as("a block of %s in the README", language).isTrue();
        return matcher.group(1);
    }

    private static List<String> stripped(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    @Test
    void the_example_of_the_readme_is_the_one_that_is_compiled() throws IOException {
        List<String> source = stripped(Files.readString(SOURCE));

        assertThat(source).containsSubsequence(stripped(block("java")));
    }

    @Test
    void the_example_prints_what_the_readme_says() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            FirstMatch.main(new String[0]);
        } finally {
            System.setOut(before);
        }

        assertThat(stripped(printed.toString(StandardCharsets.UTF_8))).isEqualTo(stripped(block("text")));
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
