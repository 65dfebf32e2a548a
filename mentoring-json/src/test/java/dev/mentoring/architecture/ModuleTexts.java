package dev.mentoring.architecture;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaField;
import dev.mentoring.core.text.TextCatalogue;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What one module says to people: its catalogue, and the problem codes that its sources report.
 *
 * @param module the module's name
 */
record ModuleTexts(String module) {
    /** A problem is reported as {@code error(catalogue, "code", place, ...)} or {@code warning(...)}. */
    private static final Pattern REPORT =
            Pattern.compile("\\b(?:error|warning)\\(\\s*[\\w.]+\\s*,\\s*\"([^\"]*)\"\\s*,");

    static Stream<ModuleTexts> all() {
        return Library.MODULES.stream().map(ModuleTexts::new);
    }

    /** The keys of all catalogues, which live in classes named {@code …Texts}; loading them is a test of its own. */
    ImmutableSet<String> keys() {
        return Library.CLASSES.stream()
                .filter(type -> (type.getPackageName() + ".").startsWith(HouseRule.LIBRARY + "." + module + "."))
                .filter(type -> type.getSimpleName().endsWith("Texts"))
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(TextCatalogue.class))
                .flatMap(field -> catalogue(field).keys().stream())
                .collect(toImmutableSet());
    }

    ImmutableList<Path> files(String language) {
        return Library.files(Library.resources(module), "_" + language + ".properties");
    }

    String sources() {
        return Library.files(Library.sources(module), ".java").stream()
                .map(Library::read)
                .reduce("", String::concat);
    }

    static ImmutableList<String> codesReportedIn(String source) {
        return REPORT.matcher(source).results().map(ModuleTexts::code).collect(toImmutableList());
    }

    private static String code(MatchResult report) {
        return report.group(1);
    }

    private static TextCatalogue catalogue(JavaField field) {
        Field reflected = field.reflect();
        reflected.setAccessible(true);
        try {
            return (TextCatalogue) reflected.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.getFullName() + " cannot be read", e);
        }
    }

    @Override
    public String toString() {
        return module;
    }
}
