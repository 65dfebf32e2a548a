package dev.mentoring.core.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is wrong with the two property files of a module's catalogue; for the tests of every module. Checks what loading
 * the catalogue does not: keys written twice, labels of all enums of the module, a mend to each rule, the same arguments in both languages,
 * and French spaces.
 */
public final class CatalogueFaults {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern PLAIN_FRENCH_SPACE = Pattern.compile(" [:;?!»]|« ");

    private final List<String> faults = new ArrayList<>();

    private CatalogueFaults() {}

    /**
     * {@return every fault, in words; empty when all is well}
     *
     * @param anchor the class beside which the property files lie
     * @param name the common part of their names
     */
    public static List<String> of(Class<?> anchor, String name) {
        CatalogueFaults check = new CatalogueFaults();
        Map<String, String> english = check.read(anchor, name + "_en.properties");
        Map<String, String> french = check.read(anchor, name + "_fr.properties");
        check.compareKeys(english.keySet(), french.keySet());
        english.forEach((key, text) -> check.compare(key, text, french.getOrDefault(key, "")));
        check.expectLabels(anchor);
        return check.faults;
    }

    private Map<String, String> read(Class<?> anchor, String file) {
        Map<String, String> texts = new TreeMap<>();
        try (InputStream stream = anchor.getResourceAsStream(file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String key = line.substring(0, line.indexOf('='));
                        if (texts.put(key, line.substring(key.length() + 1)) != null) {
                            faults.add(file + " writes twice: " + key);
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private void compareKeys(Set<String> english, Set<String> french) {
        Set<String> all = new TreeSet<>(english);
        all.addAll(french);
        for (String key : all) {
            if (!english.contains(key) || !french.contains(key)) {
                faults.add("not in both languages: " + key);
            }
            if (key.startsWith("problem")
                    && (key.endsWith(".rule") && !all.contains(key.replaceAll("[.]rule$", ".mend"))
                            || key.endsWith(".mend") && !all.contains(key.replaceAll("[.]mend$", ".rule")))) {
                faults.add("a rule and its mend go together: " + key);
            }
        }
    }

    private void compare(String key, String english, String french) {
        if (!arguments(english).equals(arguments(french))) {
            faults.add("other arguments in French: " + key);
        }
        if (english.isBlank() || !english.equals(english.strip()) || !french.equals(french.strip())) {
            faults.add("blank, or blanks around it: " + key);
        }
        if ((english + french).contains("'")) {
            faults.add("an ASCII apostrophe, which quotes: " + key);
        }
        if (PLAIN_FRENCH_SPACE.matcher(french).find()) {
            faults.add("a space that may break before French punctuation: " + key);
        }
        new MessageFormat(english);
        new MessageFormat(french);
    }

    private static Set<String> arguments(String pattern) {
        Set<String> arguments = new TreeSet<>();
        ARGUMENT.matcher(pattern).results().forEach(result -> arguments.add(result.group(1)));
        return arguments;
    }

    /** Asks every enum of the module for its labels, each of which stands in the catalogue of its own package, and codes. */
    private void expectLabels(Class<?> anchor) {
        for (Class<?> type : classesBeside(anchor)) {
            if (type.isEnum() && Labelled.class.isAssignableFrom(type)) {
                for (Object constant : type.getEnumConstants()) {
                    expectLabel(type, (Labelled) constant);
                }
            }
        }
    }

    private void expectLabel(Class<?> type, Labelled constant) {
        String name = type.getSimpleName() + "." + ((Enum<?>) constant).name();
        try {
            if (constant.label() == null) {
                faults.add("no label: " + name);
            }
        } catch (IllegalArgumentException e) {
            faults.add("no label: " + name);
        }
        if (!constant.code().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            faults.add("a code that is not in kebab-case: " + name);
        }
    }

    private static List<Class<?>> classesBeside(Class<?> anchor) {
        try {
            Path root = Path.of(
                    anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (Stream<Path> files = Files.walk(root)) {
                List<Class<?>> classes = new ArrayList<>();
                for (Path file : files.filter(path -> path.toString().endsWith(".class"))
                        .filter(path -> !path.endsWith("module-info.class"))
                        .toList()) {
                    String path = root.relativize(file)
                            .toString()
                            .replace(file.getFileSystem().getSeparator(), ".");
                    classes.add(Class.forName(
                            path.substring(0, path.length() - ".class".length()), false, anchor.getClassLoader()));
                }
                return classes;
            }
        } catch (URISyntaxException | IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
