package dev.mentoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterators;
import com.google.common.collect.PeekingIterator;
import dev.mentoring.core.identity.MeetingId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.Recorded;
import dev.mentoring.core.meeting.CancellationReason;
import dev.mentoring.core.meeting.Meeting;
import dev.mentoring.core.meeting.MeetingEvent;
import dev.mentoring.core.meeting.MeetingPlan;
import dev.mentoring.core.meeting.MeetingPurpose;
import dev.mentoring.core.meeting.MeetingState;
import dev.mentoring.core.meeting.MeetingTime;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log is written, read and folded in a heap that holds only a small part of it. */
class LogStreamTest {
    private static final Occasion NOON =
            new Occasion(Instant.parse("2026-03-31T12:00:00Z"), Actor.participant(ParticipantId.of("ada")));

    @Test
    void a_log_streams_in_a_heap_that_is_much_smaller(@TempDir Path folder) throws Exception {
        Path log = folder.resolve("meetings.ndjson");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx16m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LogStreamTest.class.getName(),
                        log.toString(),
                        "100000")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("25000 meetings, all cancelled");
        assertThat(Files.size(log)).isGreaterThan(16L << 20);
    }

    /** Measures by hand: a file, and the number of events, of which four are those of one meeting. */
    public static void main(String[] arguments) throws IOException {
        Path log = Path.of(arguments[0]);
        int meetings = Integer.parseInt(arguments[1]) / 4;
        MentoringJson json = MentoringJson.create();
        long start = cpuTime();
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(log), 1 << 16)) {
            LogWriter<Recorded<MeetingState, MeetingEvent>> writer = json.startLog(bytes, LogType.MEETINGS);
            for (int i = 0; i < meetings; i++) {
                life(i).forEach(writer::append);
            }
        }
        long written = cpuTime();
        long count = 0;
        try (InputStream bytes = Files.newInputStream(log)) {
            Iterator<Recorded<MeetingState, MeetingEvent>> events =
                    json.readLog(bytes, LogType.MEETINGS).records();
            while (events.hasNext()) {
                events.next();
                count++;
            }
        }
        long read = cpuTime();
        long cancelled = 0;
        try (InputStream bytes = Files.newInputStream(log)) {
            PeekingIterator<Recorded<MeetingState, MeetingEvent>> events = Iterators.peekingIterator(
                    json.readLog(bytes, LogType.MEETINGS).records());
            while (events.hasNext()) {
                Meeting meeting = Meeting.evolution().begin(events.next());
                while (events.hasNext() && events.peek().aggregate().equals(meeting.key())) {
                    meeting = Meeting.evolution().follow(meeting, events.next());
                }
                cancelled += meeting.state() == MeetingState.CANCELLED ? 1 : 0;
            }
        }
        long folded = cpuTime();
        long alone = 0;
        List<Recorded<MeetingState, MeetingEvent>> life = life(1);
        for (int i = 0; i < meetings; i++) {
            alone += Meeting.evolution().fold(life.iterator()).version();
        }
        System.err.printf(
                "%d meetings, %s cancelled; %d events: written in %d ms, read in %d ms, read and folded in %d ms,"
                        + " folded alone in %d ms%n",
                meetings,
                cancelled == meetings ? "all" : cancelled,
                Math.min(count, alone),
                Duration.ofNanos(written - start).toMillis(),
                Duration.ofNanos(read - written).toMillis(),
                Duration.ofNanos(folded - read).toMillis(),
                Duration.ofNanos(cpuTime() - folded).toMillis());
    }

    /** What the measurement took of one core, whatever else runs. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<Recorded<MeetingState, MeetingEvent>> life(int number) {
        MeetingTime time = new MeetingTime(Instant.parse("2026-05-01T12:00:00Z"), ZoneId.of("Europe/Paris"), 60);
        MeetingPlan plan = MeetingPlan.byVideo(
                MeetingId.of("m" + number), RelationshipId.of("r" + number / 12), time, MeetingPurpose.REGULAR);
        return List.of(
                recorded(plan, 1, MeetingState.DRAFT, new MeetingEvent.Drafted(plan)),
                recorded(plan, 2, MeetingState.PROPOSED, new MeetingEvent.Proposed()),
                recorded(plan, 3, MeetingState.CONFIRMED, new MeetingEvent.Confirmed()),
                recorded(
                        plan,
                        4,
                        MeetingState.CANCELLED,
                        new MeetingEvent.Cancelled(CancellationReason.WORKLOAD, Duration.ofHours(3))));
    }

    private static Recorded<MeetingState, MeetingEvent> recorded(
            MeetingPlan plan, long sequence, MeetingState state, MeetingEvent event) {
        return new Recorded<>(plan.id().value(), sequence, NOON, state, event);
    }
}
