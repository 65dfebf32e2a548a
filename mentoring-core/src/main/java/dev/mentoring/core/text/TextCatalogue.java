package dev.mentoring.core.text;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of one module, in English and French, looked up by key and completed with arguments.
 *
 * <p>The two property files are UTF-8; a value is a {@link MessageFormat} pattern. Apostrophes are typographic
 * ({@code ’}), because the ASCII one quotes in a pattern; the catalogue refuses it. A key that only one file has is
 * refused when the catalogue is loaded. Immutable and thread-safe.
 */
public final class TextCatalogue {
    private final ImmutableMap<String, BilingualText> patterns;

    private TextCatalogue(ImmutableMap<String, BilingualText> patterns) {
        this.patterns = patterns;
    }

    /**
     * Loads {@code <name>_en.properties} and {@code <name>_fr.properties}.
     *
     * @param name the common part of the two file names
     * @param open opens a resource by name from within the module that owns it, for example {@code
     *     Anchor.class::getResourceAsStream}; null when there is none
     * @return the catalogue
     * @throws IllegalArgumentException when a file is missing, a key is not in both files, or a value holds an ASCII
     *     apostrophe
     */
    public static TextCatalogue load(String name, Function<String, @Nullable InputStream> open) {
        Properties english = read(name + "_en.properties", open);
        Properties french = read(name + "_fr.properties", open);
        checkArgument(
                english.keySet().equals(french.keySet()),
                "%s: keys are not the same in both languages: %s",
                name,
                Sets.symmetricDifference(english.keySet(), french.keySet()));
        ImmutableMap.Builder<String, BilingualText> patterns = ImmutableMap.builder();
        english.stringPropertyNames().stream().sorted().forEach(key -> {
            var text = new BilingualText(english.getProperty(key), french.getProperty(key));
            checkArgument(
                    text.english().indexOf('\'') < 0 && text.french().indexOf('\'') < 0,
                    "%s: the text of %s holds an ASCII apostrophe; write ’",
                    name,
                    key);
            patterns.put(key, text);
        });
        return new TextCatalogue(patterns.buildOrThrow());
    }

    private static Properties read(String file, Function<String, @Nullable InputStream> open) {
        Properties properties = new Properties();
        try (InputStream stream = open.apply(file)) {
            checkArgument(stream != null, "no resource %s", file);
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return properties;
    }

    /** {@return every key, sorted} */
    public ImmutableSet<String> keys() {
        return patterns.keySet();
    }

    /**
     * {@return the sentence of a key in both languages, with its arguments in place}
     *
     * @param key a key of the catalogue
     * @param arguments what {@code {0}}, {@code {1}}, … stand for; a {@link BilingualText} or {@link Labelled} is
     *     written in the language of the sentence, a number by the habits of that language
     * @throws IllegalArgumentException when the catalogue lacks the key, or the sentence needs more arguments
     */
    public BilingualText text(String key, Object... arguments) {
        BilingualText pattern = patterns.get(key);
        checkArgument(pattern != null, "no text has the key %s", key);
        return new BilingualText(
                format(pattern, TextLanguage.ENGLISH, arguments), format(pattern, TextLanguage.FRENCH, arguments));
    }

    /**
     * {@return the label of an enum constant, found under the key {@code SimpleName.CONSTANT}}
     *
     * @param constant the enum constant
     * @throws IllegalArgumentException when the catalogue lacks the key
     */
    public BilingualText label(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    private static String format(BilingualText pattern, TextLanguage language, Object[] arguments) {
        Object[] spoken = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            spoken[i] = inLanguage(arguments[i], language);
        }
        MessageFormat format = new MessageFormat(pattern.in(language), language.locale());
        checkArgument(
                format.getFormatsByArgumentIndex().length <= spoken.length,
                "%s arguments are not enough for: %s",
                spoken.length,
                pattern.in(language));
        return format.format(spoken);
    }

    private static Object inLanguage(Object argument, TextLanguage language) {
        if (argument instanceof BilingualText text) {
            return text.in(language);
        }
        if (argument instanceof Labelled labelled) {
            return labelled.label().in(language);
        }
        return argument instanceof Number ? argument : argument.toString();
    }
}
