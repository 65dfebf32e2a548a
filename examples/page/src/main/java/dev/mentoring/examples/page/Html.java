package dev.mentoring.examples.page;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Writes HTML that is well-formed XML too. Whatever is not markup is escaped, so that a name can hold any character.
 * Not thread-safe.
 */
public final class Html {
    private static final Pattern ENDS_ITS_ELEMENT = Pattern.compile("</(script|style)|<!--", Pattern.CASE_INSENSITIVE);

    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Begins an element.
     *
     * @param tag its tag
     * @param attributes names and values in turn
     */
    public Html open(String tag, String... attributes) {
        start(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    /** Ends the element that was begun last. */
    public Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Writes an element that holds nothing but text. */
    public Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** Writes an element that is always empty, such as {@code meta} or {@code rect}. */
    public Html empty(String tag, String... attributes) {
        start(tag, attributes);
        out.append("/>");
        return this;
    }

    public Html text(String text) {
        escape(text);
        return this;
    }

    /** Breaks the line of the source, where blanks mean nothing to a reader. */
    public Html line() {
        out.append('\n');
        return this;
    }

    /**
     * Writes a script or a style sheet of ours as it is.
     *
     * @param tag {@code script} or {@code style}
     * @param content what the browser reads between the tags, {@link #inlineContent}
     */
    public Html inline(String tag, String content) {
        out.append('<')
                .append(tag)
                .append('>')
                .append(content)
                .append("</")
                .append(tag)
                .append('>');
        return line();
    }

    /**
     * {@return a resource in a form that HTML and XML read alike}
     *
     * @param resource a script or a style sheet; where it compares with {@code ]]>}, a blank is put into it
     */
    public static String inlineContent(String resource) {
        checkArgument(!ENDS_ITS_ELEMENT.matcher(resource).find(), "the resource would end its element");
        return "/*<![CDATA[*/\n" + resource.replace("]]>", "]] >") + "/*]]>*/";
    }

    /**
     * Writes data for the script, which the browser does not run.
     *
     * @param id by which the script finds it
     * @param json the data
     */
    public Html data(String id, String json) {
        open("script", "type", "application/json", "id", id);
        // In JSON these characters stand in strings only.
        out.append(json.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e"));
        return close().line();
    }

    /** {@return the page} */
    public String finish() {
        checkArgument(open.isEmpty(), "not closed: %s", open);
        return "<!DOCTYPE html>\n" + out + "\n";
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                    boolean pair = Character.isHighSurrogate(character)
                            && i + 1 < length
                            && Character.isLowSurrogate(text.charAt(i + 1));
                    if (pair) {
                        out.append(character).append(text.charAt(++i));
                    } else {
                        out.append(canStand(character) ? character : '\uFFFD');
                    }
                }
            }
        }
    }

    /** What XML cannot hold is shown as a replacement character instead of being dropped. */
    private static boolean canStand(char character) {
        return character == '\t'
                || character == '\n'
                || (character >= ' ' && character < 0x7f)
                || (character >= 0xa0 && !Character.isSurrogate(character) && character < 0xfffe);
    }
}
