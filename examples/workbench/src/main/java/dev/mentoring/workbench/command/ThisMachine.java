package dev.mentoring.workbench.command;

import com.google.common.collect.ImmutableSortedMap;
import com.sun.management.ThreadMXBean;
import dev.mentoring.matching.experiment.Experiment;
import dev.mentoring.matching.experiment.ResourceMeter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.Properties;

/** What the library does not ask the machine itself. */
final class ThisMachine implements ResourceMeter {
    private static final String RELEASE = "/META-INF/maven/dev.mentoring/mentoring-matching/pom.properties";

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Override
    public long processorNanoseconds() {
        return threads.getCurrentThreadCpuTime();
    }

    @Override
    public long allocatedBytes() {
        return threads.getCurrentThreadAllocatedBytes();
    }

    static ImmutableSortedMap<String, String> facts(int threads, long seconds) {
        return ImmutableSortedMap.<String, String>naturalOrder()
                .put("architecture", System.getProperty("os.arch", ""))
                .put("java", System.getProperty("java.version", ""))
                .put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()))
                .put("seconds", Long.toString(seconds))
                .put("system", System.getProperty("os.name", ""))
                .put("threads", Integer.toString(threads))
                .put("virtual-machine", System.getProperty("java.vm.name", ""))
                .buildOrThrow();
    }

    /** {@return the version of the library, which its jar knows} */
    static String libraryVersion() {
        try (InputStream stream = Experiment.class.getResourceAsStream(RELEASE)) {
            Properties release = new Properties();
            if (stream != null) {
                release.load(stream);
            }
            return release.getProperty("version", "development");
        } catch (IOException e) {
            throw new UncheckedIOException(RELEASE, e);
        }
    }
}
