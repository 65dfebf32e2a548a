package dev.mentoring.json.internal.codec;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.json.internal.stream.JsonEmitter;
import dev.mentoring.json.internal.stream.Token;
import java.util.Map;
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

    static final String VERSION = "version";

    /** {@return the version as it is written} */
    public String version() {
        return major + "." + minor;
    }

    Codec<String> typeCodec() {
        return new TypeCodec(type);
    }

    Codec<String> versionCodec() {
        return new VersionCodec(this);
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

    private record VersionCodec(Header header) implements Codec<String> {
        private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})");

        @Override
        public @Nullable String read(Reading in) {
            if (in.current() != Token.STRING) {
                in.refuse("version");
                return null;
            }
            Matcher version = FORM.matcher(in.text());
            if (!version.matches()) {
                in.report("value-malformed", CodecTexts.kind("version"), CodecTexts.quote(in.text()));
                return null;
            }
            if (Integer.parseInt(version.group(1)) != header.major) {
                in.reportOtherDocument("version-unknown", in.text(), Integer.toString(header.major));
            } else if (Integer.parseInt(version.group(2)) > header.minor) {
                in.versionIsNewer();
            }
            return in.text();
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
