package dev.mentoring.json.internal.codec;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.json.internal.stream.JsonEmitter;
import dev.mentoring.json.internal.stream.Token;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What makes an object a document: its type and the version of its form.
 *
 * @param type the type, in kebab-case
 * @param major the version whose documents are read
 * @param minor the version that is written; of a newer one, members that are not known are left aside with a warning
 */
public record Header(String type, int major, int minor) {
    /** The member that says which type of document it is. */
    public static final String TYPE = "type";

    /** The member that says in which version the document is written. */
    public static final String VERSION = "version";

    /** The members that every document has. */
    public static final ImmutableSet<String> MEMBERS = ImmutableSet.of(TYPE, VERSION);

    private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})");

    /**
     * {@return which of two versions is older: a negative number for the first, a positive one for the second}
     *
     * @param first a version, {@code major.minor}
     * @param second another one
     * @throws IllegalArgumentException when one has another form
     */
    public static int compareVersions(String first, String second) {
        int major = Integer.compare(part(first, 1), part(second, 1));
        return major != 0 ? major : Integer.compare(part(first, 2), part(second, 2));
    }

    private static int part(String version, int number) {
        Matcher matcher = FORM.matcher(version);
        checkArgument(matcher.matches(), "a version is major.minor, not %s", version);
        return Integer.parseInt(matcher.group(number));
    }

    /** {@return the version as it is written} */
    public String version() {
        return major + "." + minor;
    }

    Codec<String> typeCodec() {
        return new TypeCodec(type);
    }

    Codec<String> versionCodec() {
        return new VersionCodec(this, version -> false);
    }

    /**
     * {@return the codec of the first line of a log, which consists of the type and the version alone}
     *
     * @param lifted whether lines of another version can be read as well
     */
    public ObjectCodec<String> heading(Predicate<String> lifted) {
        ObjectCodec.Builder<String> heading = ObjectCodec.builder("Heading");
        heading.required(TYPE, typeCodec(), version -> type);
        var version = heading.required(VERSION, new VersionCodec(this, lifted), written -> written);
        return heading.build(in -> in.get(version));
    }

    private record TypeCodec(String type) implements Codec<String> {
        @Override
        public @Nullable String read(Reading in) {
            if (in.current() != Token.STRING) {
                in.refuse("code");
                return null;
            }
            if (!in.text().equals(type)) {
                in.reportOtherDocument("document-type-wrong", type, CodecTexts.quote(in.text()));
            }
            return type;
        }

        @Override
        public void write(String value, JsonEmitter out) {
            out.string(value);
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            return ImmutableMap.of("const", type);
        }
    }

    private record VersionCodec(Header header, Predicate<String> lifted) implements Codec<String> {
        @Override
        public @Nullable String read(Reading in) {
            if (in.current() != Token.STRING) {
                in.refuse("version");
                return null;
            }
            String version = in.text();
            if (!FORM.matcher(version).matches()) {
                in.report("value-malformed", CodecTexts.kind("version"), CodecTexts.quote(version));
                return null;
            }
            if (part(version, 1) != header.major && !lifted.test(version)) {
                in.reportOtherDocument("version-unknown", version, Integer.toString(header.major));
            } else if (compareVersions(version, header.version()) > 0) {
                in.versionIsNewer();
            }
            return version;
        }

        @Override
        public void write(String value, JsonEmitter out) {
            out.string(value);
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            return ImmutableMap.of("type", "string", "pattern", "^" + header.major + "\\.(0|[1-9][0-9]{0,8})$");
        }
    }
}
