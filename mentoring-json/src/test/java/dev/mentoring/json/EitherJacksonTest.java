package dev.mentoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.core.participant.Participant;
import dev.mentoring.matching.market.Market;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The library works with one Jackson alone, and says what to add when there is none. */
class EitherJacksonTest {
    private static final Predicate<String> IS_JACKSON_2 = jar -> jar.matches("jackson-(core|databind)-2.*\\.jar");
    private static final Predicate<String> IS_JACKSON_3 = jar -> jar.matches("jackson-(core|databind)-3.*\\.jar");

    /** Uses the front door. */
    public static final class FrontDoor implements Callable<String> {
        @Override
        public String call() {
            MentoringJson json = MentoringJson.create();
            byte[] bytes = json.write(Participant.mentor("a").build());
            Participant read = json.read(bytes, Participant.class).orElseThrow();
            boolean refused = json.readDocument("[NaN".getBytes(StandardCharsets.UTF_8))
                    .value()
                    .isEmpty();
            return read.id() + " " + refused + " "
                    + MentoringJson.documentTypes().size();
        }
    }

    /** Uses a mapper of Jackson 2. */
    public static final class MapperOfJackson2 implements Callable<String> {
        @Override
        public String call() throws Exception {
            return com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .findAndAddModules()
                    .build()
                    .readValue("{\"id\":\"a\",\"roles\":[\"mentor\"]}", Participant.class)
                    .id()
                    .value();
        }
    }

    /** Uses a mapper of Jackson 3. */
    public static final class MapperOfJackson3 implements Callable<String> {
        @Override
        public String call() {
            return tools.jackson.databind.json.JsonMapper.builder()
                    .findAndAddModules()
                    .build()
                    .readValue("{\"type\":\"market\",\"version\":\"1.0\",\"mentees\":[],\"mentors\":[]}", Market.class)
                    .toString();
        }
    }

    @Test
    void jackson_2_alone_is_enough() throws Exception {
        assertThat(without(IS_JACKSON_3, FrontDoor.class))
                .isEqualTo("a true " + MentoringJson.documentTypes().size());
        assertThat(without(IS_JACKSON_3, MapperOfJackson2.class)).isEqualTo("a");
    }

    @Test
    void jackson_3_alone_is_enough() throws Exception {
        assertThat(without(IS_JACKSON_2, FrontDoor.class))
                .isEqualTo("a true " + MentoringJson.documentTypes().size());
        assertThat(without(IS_JACKSON_2, MapperOfJackson3.class)).startsWith("Market of 0 mentees");
    }

    @Test
    void without_any_jackson_the_front_door_says_what_to_add() throws Exception {
        assertThat(without(IS_JACKSON_2.or(IS_JACKSON_3), FrontDoor.class))
                .startsWith("java.lang.IllegalStateException")
                .contains("tools.jackson.core:jackson-databind", "com.fasterxml.jackson.core:jackson-databind");
    }

    /** {@return what a class says in a world without some jars, or the exception that it throws} */
    private static String without(Predicate<String> absent, Class<? extends Callable<String>> probe) throws Exception {
        URL[] jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(jar -> !absent.test(jar.getFileName().toString()))
                .map(EitherJacksonTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader world = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(world);
            Object instance = world.loadClass(probe.getName()).getConstructor().newInstance();
            return (String) Callable.class.getMethod("call").invoke(instance);
        } catch (InvocationTargetException e) {
            return e.getCause().toString();
        } finally {
            Thread.currentThread().setContextClassLoader(EitherJacksonTest.class.getClassLoader());
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
