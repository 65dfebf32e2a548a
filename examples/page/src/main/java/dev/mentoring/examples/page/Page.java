package dev.mentoring.examples.page;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The frame of a page in one file, which loads nothing and in which no script or style runs but its own.
 *
 * <p>Immutable and thread-safe.
 */
public final class Page {
    private static final String COMMON = resource(Page.class, "page.css");

    private final String style;
    private final String script;

    private Page(String style, String script) {
        this.style = Html.inlineContent(style);
        this.script = Html.inlineContent(script);
    }

    /**
     * {@return a frame with the common look, a style sheet and a script}
     *
     * @param owner the class beside which both stand
     * @param style the name of the style sheet
     * @param script the name of the script
     */
    public static Page of(Class<?> owner, String style, String script) {
        return of(owner, style, script, "");
    }

    /**
     * {@return a frame whose script needs a library, which the page brings along}
     *
     * @param owner the class beside which style sheet and script stand
     * @param style the name of the style sheet
     * @param script the name of the script
     * @param library the source of the library
     */
    public static Page of(Class<?> owner, String style, String script, String library) {
        return new Page(COMMON + "\n" + resource(owner, style), library + resource(owner, script));
    }

    /**
     * Writes the head of the page.
     *
     * @param html where to
     * @param title the title
     */
    public void head(Html html, String title) {
        html.open("head").line();
        html.empty("meta", "charset", "utf-8").line();
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", contentSecurity())
                .line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.empty("meta", "name", "color-scheme", "content", "light dark").line();
        html.empty("meta", "name", "robots", "content", "noindex").line();
        html.element("title", title).line();
        html.inline("style", style);
        html.close().line();
    }

    /**
     * Writes the script, which belongs at the end of the body.
     *
     * @param html where to
     */
    public void script(Html html) {
        html.inline("script", script);
    }

    private String contentSecurity() {
        return "default-src 'none'; style-src " + source(style) + "; script-src " + source(script)
                + "; base-uri 'none'; form-action 'none'";
    }

    private static String source(String content) {
        HashCode hash = Hashing.sha256().hashString(content, StandardCharsets.UTF_8);
        return "'sha256-" + Base64.getEncoder().encodeToString(hash.asBytes()) + "'";
    }

    private static String resource(Class<?> owner, String name) {
        try {
            return Resources.toString(Resources.getResource(owner, name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
