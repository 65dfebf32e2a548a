package dev.mentoring.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

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
}
