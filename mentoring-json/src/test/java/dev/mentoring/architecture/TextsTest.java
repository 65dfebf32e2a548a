package dev.mentoring.architecture;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.mentoring.core.text.Labelled;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that a person may read exists, in both languages, and nothing is kept that nobody reads. */
class TextsTest {
    static Stream<Class<?>> labelledEnums() {
        return Library.CLASSES.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Labelled.class))
                .<Class<?>>map(type -> type.reflect())
                // A constant with a body is a class of its own, but no enum.
                .filter(Class::isEnum);
    }

    static Stream<ModuleTexts> modules() {
        return ModuleTexts.all();
    }

    @ParameterizedTest
    @MethodSource("labelledEnums")
    void every_constant_has_a_label_and_a_code_of_its_own(Class<?> type) {
        ImmutableList<Labelled> constants =
                Arrays.stream(type.getEnumConstants()).map(Labelled.class::cast).collect(toImmutableList());
        assertThat(constants).extracting(Labelled::label).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(constants)
                .extracting(Labelled::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void every_file_of_texts_belongs_to_a_catalogue_that_loads(ModuleTexts module) {
        ImmutableSet<String> written = module.files("en").stream()
                .flatMap(file -> properties(file).stringPropertyNames().stream())
                .collect(toImmutableSet());
        assertThat(Sets.symmetricDifference(module.keys(), written)).isEmpty();
        assertThat(module.files("fr")).hasSameSizeAs(module.files("en"));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void every_sentence_is_a_pattern_with_the_same_arguments_in_both_languages(ModuleTexts module) {
        for (int i = 0; i < module.files("en").size(); i++) {
            Properties english = properties(module.files("en").get(i));
            Properties french = properties(module.files("fr").get(i));
            for (String key : english.stringPropertyNames()) {
                assertThat(arguments(french.getProperty(key))).as(key).isEqualTo(arguments(english.getProperty(key)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void every_problem_has_a_rule_and_a_mend(ModuleTexts module) {
        assertThat(halfTexts(module.keys())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void every_problem_that_is_reported_has_texts(ModuleTexts module) {
        ImmutableList<String> reported = ModuleTexts.codesReportedIn(module.sources());
        Set<String> known = Sets.union(module.keys(), new ModuleTexts("core").keys());
        assertThat(reported).allMatch(code -> known.contains("problem." + code + ".rule"));
    }

    @Test
    void every_problem_that_has_texts_is_reported() {
        String sources = ModuleTexts.all().map(ModuleTexts::sources).reduce("", String::concat);
        assertThat(modules().flatMap(module -> module.keys().stream()))
                .filteredOn(key -> key.startsWith("problem.") && key.endsWith(".rule"))
                .extracting(key -> key.substring("problem.".length(), key.length() - ".rule".length()))
                .allMatch(code -> sources.contains("\"" + code + "\""));
    }

    @Test
    void half_a_problem_is_noticed() {
        assertThat(halfTexts(Set.of("problem.a.rule", "problem.a.mend", "problem.b.rule", "problem.c.mend", "other")))
                .containsExactlyInAnyOrder("problem.b.mend", "problem.c.rule");
    }

    @Test
    void a_reported_code_is_found_in_a_source() {
        assertThat(ModuleTexts.codesReportedIn("""
                        problems.error(CoreTexts.CATALOGUE, "one", place("id"), id());
                        found.warning(
                                TEXTS,
                                "another-one",
                                place);
                        """)).isEqualTo(List.of("one", "another-one"));
    }

    private static ImmutableSet<String> halfTexts(Set<String> keys) {
        return keys.stream()
                .filter(key -> key.startsWith("problem."))
                .map(key ->
                        key.endsWith(".rule") ? key.replaceFirst("rule$", "mend") : key.replaceFirst("mend$", "rule"))
                .filter(other -> !keys.contains(other))
                .collect(toImmutableSet());
    }

    private static int arguments(String pattern) {
        return new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Library.read(file)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return properties;
    }
}
