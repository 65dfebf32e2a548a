package dev.mentoring.workbench.experiment;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The grammar of graphics that the page brings along (Satyanarayan, Moritz, Wongsuphasawat and Heer, <i>Vega-Lite: a grammar
 * of interactive graphics</i>, 2017), in the versions that Maven found, with its licence.
 */
final class Vega {
    private static final ImmutableList<String> LIBRARIES = ImmutableList.of("vega", "vega-lite", "vega-embed");

    private Vega() {}

    /** The scripts, one after the other. */
    static String script() {
        return LIBRARIES.stream()
                .map(name ->
                        resource("META-INF/resources/webjars/" + name + '/' + version(name) + '/' + name + ".min.js"))
                // The page has no map of the source to offer.
                .map(script -> script.replaceAll("(?m)^//# sourceMappingURL=.*$", ""))
                .collect(Collectors.joining("\n;\n", "/*!\n" + licence() + "*/\n", "\n;\n"));
    }

    static String licence() {
        return resource("dev/mentoring/workbench/experiment/vega-licence.txt");
    }

    /** Their names with their versions. */
    static String versions() {
        return LIBRARIES.stream().map(name -> name + ' ' + version(name)).collect(Collectors.joining(", "));
    }

    private static String version(String name) {
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(resource("META-INF/maven/org.webjars/" + name + "/pom.properties")));
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static String resource(String path) {
        try {
            return Resources.toString(Resources.getResource(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
