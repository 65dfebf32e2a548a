package dev.mentoring.core.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.revalidation.Change;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignsCollectorTest {
    /** The number of signals in the large run; {@code -Dmentoring.warning.signals=1000000} measures it. */
    private static final int SIGNALS = Integer.getInteger("mentoring.warning.signals", 60_000);

    @Test
    void a_long_log_is_folded_in_constant_time_for_each_signal() {
        List<Signal> log = log(SIGNALS);
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadCpuTime();
        SignsCollector collector = new SignsCollector();
        log.forEach(collector::add);
        ProgrammeSigns signs = collector.signs();
        Duration taken = Duration.ofNanos(thread.getCurrentThreadCpuTime() - before);
        assertThat(log).hasSizeGreaterThanOrEqualTo(SIGNALS);
        assertThat(signs.relationships()).hasSize(500);
        assertThat(taken).as("%s signals", log.size()).isLessThan(Duration.ofSeconds(5));
        WarningReport report = Story.STANDARD.report(signs, signs.upTo().orElseThrow());
        assertThat(report.at()).isNotNull();
    }

    private static List<Signal> log(int size) {
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            stories.add(new Story("r" + i, ParticipantId.of("mentor" + i % 200), ParticipantId.of("mentee" + i))
                    .proposed()
                    .activated());
        }
        List<Signal> log = new ArrayList<>();
        for (int round = 0; log.size() < size; round++) {
            for (int i = 0; i < stories.size(); i++) {
                Story story = stories.get(i);
                String key = i + "-" + round;
                story.wait(1).met("m" + key).goal("g" + key).progress("g" + key).concluded("g" + key);
                story.assigned("a" + key, Story.END).done("a" + key).pulse(story.mentee, 40);
                log.addAll(story.signals);
                story.signals.clear();
            }
        }
        return log;
    }

    @Test
    void what_is_kept_does_not_grow_with_the_history() {
        Story story = Story.begun();
        for (int i = 0; i < 300; i++) {
            story.wait(1).met("m" + i).goal("g" + i).concluded("g" + i).pulse(story.mentee, 40);
        }
        RelationshipSigns signs = story.signs().relationships().get(story.id);
        assertThat(signs.meetings().held()).hasSize(3);
        assertThat(signs.meetings().outcomes()).hasSize(6);
        assertThat(signs.meetings().planned()).isEmpty();
        assertThat(signs.work().goals()).isEmpty();
        assertThat(signs.responses().pulses().get(story.mentee)).hasSize(2);
    }

    @Test
    void what_was_said_in_confidence_does_not_reach_the_signs() {
        Story story = Story.begun().goal("g").progress("g").assigned("a", Story.END);
        assertThat(story.signs().relationships().toString())
                .doesNotContain(Story.SECRET)
                .doesNotContain("Confidential");
    }

    @Test
    void events_that_tell_nothing_are_passed_over_and_later_ones_are_not_known_before() {
        Story story = Story.begun().changed(new Change.Reorganised());
        Instant before = story.now().minusSeconds(1);
        ProgrammeSigns signs = story.signs();
        assertThatIllegalArgumentException().isThrownBy(() -> Story.STANDARD.report(signs, before));
    }
}
