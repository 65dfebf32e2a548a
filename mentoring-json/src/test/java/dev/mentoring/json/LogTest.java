package dev.mentoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.confidentiality.Audience;
import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.confidentiality.Vault;
import dev.mentoring.core.goal.AttainmentLevel;
import dev.mentoring.core.goal.GoalEvent;
import dev.mentoring.core.goal.GoalState;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.Recorded;
import dev.mentoring.core.meeting.MeetingEvent;
import dev.mentoring.core.meeting.MeetingState;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.json.reading.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LogTest {
    private static final MentoringJson JSON = MentoringJson.create();
    private static final ParticipantId ADA = ParticipantId.of("ada");
    private static final Occasion NOON = new Occasion(Instant.parse("2026-03-31T12:00:00Z"), Actor.participant(ADA));
    private static final Recorded<MeetingState, MeetingEvent> PROPOSED =
            new Recorded<>("m1", 2, NOON, MeetingState.PROPOSED, new MeetingEvent.Proposed());
    private static final String HEADING = "{\"type\":\"meeting-events\",\"version\":\"1.0\"}\n";
    private static final String LINE = "{\"aggregate\":\"m1\",\"sequence\":2,\"at\":\"2026-03-31T12:00:00Z\","
            + "\"by\":{\"kind\":\"participant\",\"id\":\"ada\"},\"state\":\"proposed\",\"event\":{\"kind\":\"proposed\"}}\n";

    @ParameterizedTest
    @EnumSource
    void a_log_is_a_heading_and_one_event_a_line(Jackson jackson) {
        assertThat(Logs.write(jackson.json(), LogType.MEETINGS, List.of(PROPOSED)))
                .isEqualTo(HEADING + LINE);
        assertThat(Logs.records(jackson.json(), LogType.MEETINGS, HEADING + LINE))
                .containsExactly(PROPOSED);
    }

    @Test
    void a_log_may_be_empty_and_continued_later() {
        assertThat(Logs.read(JSON, LogType.MEETINGS, HEADING)).isEmpty();
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        JSON.continueLog(bytes, LogType.MEETINGS).append(PROPOSED);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(LINE);
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_are_passed_over() {
        String text = "\uFEFF" + (HEADING + LINE).replace("\n", "\r\n");
        assertThat(Logs.records(JSON, LogType.MEETINGS, text)).containsExactly(PROPOSED);
    }

    @Test
    void damage_is_found_on_its_line_and_the_lines_after_it_are_read_all_the_same() {
        String text = HEADING
                + LINE
                + LINE.replace("proposed", "sleeping")
                + "{\"aggregate\":\"m1\",\n"
                + "\n"
                + LINE.replace("\"sequence\":2", "\"sequence\":0, \"mood\":\"good\"")
                + LINE;
        List<LogLine<Recorded<MeetingState, MeetingEvent>>> lines = Logs.read(JSON, LogType.MEETINGS, text);
        assertThat(lines).extracting(LogLine::number).containsExactly(2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(lines)
                .extracting(line -> line.result().value().isPresent())
                .containsExactly(true, false, false, false, false, true);
        assertThat(lines.stream().flatMap(line -> line.result().problems().all().stream()))
                .extracting(LogTest::codeAndPlace)
                .containsExactly(
                        "value-unknown meeting-events:3, /state",
                        "value-unknown meeting-events:3, /event/kind",
                        "syntax meeting-events:4, /aggregate",
                        "document-empty meeting-events:5, #",
                        "number-out-of-range meeting-events:6, /sequence",
                        "member-unknown meeting-events:6, /mood");
    }

    @Test
    void software_under_a_person_s_id_and_a_person_under_that_of_the_software_are_damage() {
        String text = HEADING
                + LINE.replace("\"kind\":\"participant\"", "\"kind\":\"system\"")
                + LINE.replace("\"id\":\"ada\"", "\"id\":\"system\"");
        List<LogLine<Recorded<MeetingState, MeetingEvent>>> lines = Logs.read(JSON, LogType.MEETINGS, text);
        assertThat(lines.stream().flatMap(line -> line.result().problems().all().stream()))
                .extracting(LogTest::codeAndPlace)
                .containsExactly("value-refused meeting-events:2, /by", "value-refused meeting-events:3, /by");
    }

    @Test
    void records_are_given_until_the_first_damage() {
        var records =
                JSON.readLog(stream(HEADING + LINE + "[]\n"), LogType.MEETINGS).records();
        assertThat(records.next()).isEqualTo(PROPOSED);
        assertThatThrownBy(records::next)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("meeting-events:3");
    }

    @Test
    void a_torn_last_line_is_told_from_damage_wherever_it_tears() {
        byte[] whole = (HEADING + LINE + LINE.replace("ada", "Zoé")).getBytes(StandardCharsets.UTF_8);
        int start = (HEADING + LINE).length();
        for (int length = start + 1; length < whole.length - 1; length++) {
            List<LogLine<Recorded<MeetingState, MeetingEvent>>> lines =
                    List.copyOf(com.google.common.collect.ImmutableList.copyOf(
                            JSON.readLog(new ByteArrayInputStream(whole, 0, length), LogType.MEETINGS)));
            assertThat(lines).hasSize(2);
            assertThat(lines.get(0).isTorn()).isFalse();
            assertThat(lines.get(1).isTorn()).isTrue();
            assertThat(lines.get(1).start()).isEqualTo(start);
        }
    }

    @Test
    void a_last_line_that_lacks_nothing_but_its_line_feed_is_read() {
        assertThat(Logs.records(JSON, LogType.MEETINGS, HEADING + LINE.stripTrailing()))
                .containsExactly(PROPOSED);
    }

    @Test
    void damage_before_the_end_is_never_called_torn() {
        assertThat(Logs.read(JSON, LogType.MEETINGS, HEADING + "{\n").get(0).isTorn())
                .isFalse();
    }

    @Test
    void what_is_no_such_log_is_said_once() {
        assertThat(heading("")).containsExactly("document-empty meeting-events:1, #");
        assertThat(heading("{\"type\":\"goal-events\",\"version\":\"1.0\"}\n" + LINE))
                .containsExactly("document-type-wrong meeting-events:1, /type");
        assertThat(heading("{\"type\":\"meeting-events\",\"version\":\"2.0\"}\n" + LINE))
                .containsExactly("version-unknown meeting-events:1, /version");
        assertThat(heading("{\"type\":\"meeting-events\",\"version\":\"0.9\"}\n" + LINE))
                .containsExactly("version-unknown meeting-events:1, /version");
        assertThat(heading("{\"type\":\"meeting-events\",\"version\":\"one\"}\n" + LINE))
                .containsExactly("value-malformed meeting-events:1, /version");
        assertThat(heading(LINE)).contains("member-missing meeting-events:1, #");
    }

    private static List<String> heading(String text) {
        List<LogLine<Recorded<MeetingState, MeetingEvent>>> lines = Logs.read(JSON, LogType.MEETINGS, text);
        assertThat(lines).hasSize(1);
        return lines.get(0).result().problems().all().stream()
                .map(LogTest::codeAndPlace)
                .toList();
    }

    @Test
    void unknown_members_are_refused_but_for_those_of_a_newer_minor_version() {
        String line = LINE.replace("\"kind\":\"proposed\"", "\"kind\":\"proposed\",\"room\":\"B2\"");
        assertThat(Logs.read(JSON, LogType.MEETINGS, HEADING + line)
                        .get(0)
                        .result()
                        .value())
                .isEmpty();
        var newer = Logs.read(JSON, LogType.MEETINGS, HEADING.replace("1.0", "1.7") + line)
                .get(0)
                .result();
        assertThat(newer.value()).contains(PROPOSED);
        assertThat(newer.problems().all())
                .extracting(LogTest::codeAndPlace)
                .containsExactly("member-ignored meeting-events:2, /event/room");
    }

    @Test
    void a_line_beyond_the_limit_is_passed_over_without_being_kept() {
        MentoringJson json = MentoringJson.create(ReadLimits.defaults().withDocumentLength(300));
        String text = HEADING + "{\"aggregate\":\"" + "x".repeat(200_000) + "\"}\n" + LINE;
        List<LogLine<Recorded<MeetingState, MeetingEvent>>> lines = Logs.read(json, LogType.MEETINGS, text);
        assertThat(lines.get(0).result().problems().all())
                .extracting(LogTest::codeAndPlace)
                .containsExactly("limit-exceeded meeting-events:2, #");
        assertThat(lines.get(1).result().value()).contains(PROPOSED);
        assertThat(lines.get(1).start()).isEqualTo(HEADING.length() + 200_017);
    }

    @Test
    void bytes_that_are_not_utf_8_are_damage_of_one_line() {
        byte[] bytes = (HEADING + LINE + LINE).getBytes(StandardCharsets.UTF_8);
        bytes[HEADING.length() + LINE.indexOf("ada")] = (byte) 0xFF;
        var reader = JSON.readLog(new ByteArrayInputStream(bytes), LogType.MEETINGS);
        assertThat(reader.next().result().problems().all())
                .extracting(Problem::code)
                .containsExactly("syntax");
        assertThat(reader.next().result().value()).contains(PROPOSED);
    }

    @Test
    void a_confidence_is_a_tombstone_unless_the_key_is_given() {
        Confidential<String> note =
                Confidential.of("I was afraid", Audience.relationship(ADA, List.of(ParticipantId.of("bea"))));
        Recorded<GoalState, GoalEvent> progress = new Recorded<>(
                "g1",
                5,
                NOON,
                GoalState.ACTIVE,
                new GoalEvent.ProgressRecorded(AttainmentLevel.AS_EXPECTED, Optional.of(note)));
        String tombstone = "\"note\":{\"visibility\":\"relationship\",\"author\":\"ada\",\"others\":[\"bea\"]}";
        assertThat(Logs.write(JSON, LogType.GOALS, List.of(progress))).contains(tombstone);
        MentoringJson store = JSON.withVault(Vault.forStorage());
        String text = Logs.write(store, LogType.GOALS, List.of(progress));
        assertThat(text).contains("\"others\":[\"bea\"],\"content\":\"I was afraid\"}");
        Recorded<GoalState, GoalEvent> read =
                Logs.records(JSON, LogType.GOALS, text).get(0);
        assertThat(Logs.write(store, LogType.GOALS, List.of(read))).isEqualTo(text);
        assertThat(((GoalEvent.ProgressRecorded) read.event())
                        .note()
                        .orElseThrow()
                        .audience())
                .isEqualTo(note.audience());
        assertThat(Logs.records(JSON, LogType.GOALS, Logs.write(JSON, LogType.GOALS, List.of(progress)))
                        .get(0)
                        .event())
                .isEqualTo(new GoalEvent.ProgressRecorded(
                        AttainmentLevel.AS_EXPECTED, Optional.of(Confidential.erased(note.audience()))));
    }

    @Test
    void older_lines_are_lifted_version_by_version() {
        Upcaster renames = new Upcaster(
                LogType.MEETINGS,
                "0.8",
                "0.9",
                line -> replacing(line, "event", Map.of("kind", "missing", "who", "x")));
        Upcaster completes = new Upcaster(LogType.MEETINGS, "0.9", "1.0", line -> {
            Map<?, ?> event = (Map<?, ?>) line.get("event");
            return replacing(
                    line,
                    "event",
                    ImmutableMap.of("kind", "missed", "absent", List.of(String.valueOf(event.get("who")))));
        });
        MentoringJson json = JSON.withUpcasters(List.of(completes, renames));
        String text =
                HEADING.replace("1.0", "0.8") + LINE + LINE.replace("m1", "m2").replace("proposed\",", "proposed\", ");
        assertThat(Logs.records(json, LogType.MEETINGS, text))
                .extracting(Recorded::event)
                .containsOnly(new MeetingEvent.Missed(ImmutableSortedSet.of(ParticipantId.of("x"))));
        assertThat(Logs.records(json, LogType.MEETINGS, HEADING + LINE)).containsExactly(PROPOSED);
        assertThat(Logs.read(json, LogType.MEETINGS, HEADING.replace("1.0", "0.7") + LINE))
                .hasSize(1);
    }

    @Test
    void a_damaged_line_of_an_older_version_is_reported_like_any_other() {
        MentoringJson json = JSON.withUpcasters(
                List.of(new Upcaster(LogType.MEETINGS, "0.9", "1.0", line -> replacing(line, "sequence", 1.5))));
        String text = HEADING.replace("1.0", "0.9")
                + LINE
                + "{\"aggregate\":\n"
                + "[1, null, 1e3, true, 99999999999999999999]\n"
                + "{\"aggregate\":\"m1\",\"aggregate\":\"m2\"}\n";
        assertThat(Logs.read(json, LogType.MEETINGS, text).stream()
                        .flatMap(line -> line.result().problems().all().stream()))
                .extracting(LogTest::codeAndPlace)
                .contains(
                        "number-fractional meeting-events:2, /sequence",
                        "syntax meeting-events:3, /aggregate",
                        "type-wrong meeting-events:4, #",
                        "member-repeated meeting-events:5, /aggregate");
    }

    private static ImmutableMap<String, Object> replacing(Map<String, Object> line, String member, Object value) {
        return ImmutableMap.<String, Object>builder()
                .putAll(line)
                .put(member, value)
                .buildKeepingLast();
    }

    @Test
    void upcasters_that_lead_nowhere_are_programming_errors() {
        Upcaster one = new Upcaster(LogType.MEETINGS, "0.9", "1.0", line -> line);
        assertThatThrownBy(() -> JSON.withUpcasters(List.of(one, one))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Upcaster(LogType.MEETINGS, "1.0", "1.0", line -> line))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Upcaster(LogType.MEETINGS, "first", "1.0", line -> line))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_record_that_cannot_be_written_leaves_no_trace() {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        var log = JSON.startLog(bytes, LogType.MEETINGS);
        assertThatThrownBy(() -> log.append(
                        new Recorded<>("x\uDC00", 1, NOON, MeetingState.PROPOSED, new MeetingEvent.Proposed())))
                .isInstanceOf(IllegalArgumentException.class);
        log.append(PROPOSED);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(HEADING + LINE);
    }

    @Test
    void a_failing_stream_is_not_taken_for_the_end_of_a_log() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("unplugged");
            }
        };
        assertThatThrownBy(() -> JSON.readLog(failing, LogType.MEETINGS).hasNext())
                .isInstanceOf(UncheckedIOException.class);
        OutputStream full = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("full");
            }
        };
        assertThatThrownBy(() -> JSON.startLog(full, LogType.MEETINGS)).isInstanceOf(UncheckedIOException.class);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String codeAndPlace(Problem problem) {
        return problem.code() + " " + problem.place();
    }
}
