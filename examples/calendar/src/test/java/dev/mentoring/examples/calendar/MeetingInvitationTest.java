package dev.mentoring.examples.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import dev.mentoring.core.identity.MeetingId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.Recorded;
import dev.mentoring.core.meeting.CancellationReason;
import dev.mentoring.core.meeting.HeldMeeting;
import dev.mentoring.core.meeting.Meeting;
import dev.mentoring.core.meeting.MeetingEvent;
import dev.mentoring.core.meeting.MeetingPlan;
import dev.mentoring.core.meeting.MeetingPurpose;
import dev.mentoring.core.meeting.MeetingState;
import dev.mentoring.core.meeting.MeetingTime;
import dev.mentoring.core.text.TextLanguage;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;

class MeetingInvitationTest {
    private static final Instant STAMP = Instant.parse("2026-02-01T08:00:00Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Actor ADA = Actor.participant(ParticipantId.of("ada-lovelace"));
    private static final MeetingInvitation INVITATION = new MeetingInvitation(
            "mentoring.example.org",
            URI.create("mailto:mentoring@example.org"),
            "Mentorat; équipe 1, « pilote » avec un titre qui est bien plus long que les 75 octets d’une ligne",
            TextLanguage.FRENCH);

    @Test
    void a_confirmed_meeting_is_read_back_as_it_was_planned() throws Exception {
        String text = INVITATION.write(List.of(confirmed("m1", "2026-03-03T14:00", PARIS)), STAMP);
        VEvent event = event(text);
        assertThat(event.getUid().orElseThrow().getValue()).isEqualTo("m1@mentoring.example.org");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20260201T080000Z");
        assertThat(value(event, "SUMMARY")).startsWith(INVITATION.title() + " – ");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "SEQUENCE")).isEqualTo("0");
        assertThat(text).contains("SUMMARY:Mentorat\\; équipe 1\\, «").contains("METHOD:PUBLISH");
    }

    @Test
    void no_line_has_more_than_75_octets_and_unfolded_the_title_is_whole() throws Exception {
        for (String title :
                List.of("x".repeat(300), "é".repeat(150), "€".repeat(100), "😀".repeat(80), "é€😀x".repeat(40))) {
            MeetingInvitation invitation =
                    new MeetingInvitation("example.org", INVITATION.organizer(), title, TextLanguage.FRENCH);
            String text = invitation.write(List.of(confirmed("m1", "2026-03-03T14:00", PARIS)), STAMP);
            assertThat(text).endsWith("END:VCALENDAR\r\n").isNotEqualTo(text.replace("\r\n ", ""));
            assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
            for (String line : text.split("\r\n")) {
                byte[] octets = line.getBytes(StandardCharsets.UTF_8);
                assertThat(octets.length).isLessThanOrEqualTo(75);
                assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(line);
            }
            assertThat(text.replace("\r\n ", "")).contains("\r\nSUMMARY:" + title + " – ");
            assertThat(value(event(text), "SUMMARY")).startsWith(title + " – ");
        }
    }

    @Test
    void what_was_said_and_who_was_there_has_no_place_in_an_entry() throws Exception {
        Meeting held = put(
                confirmed("m1", "2026-03-03T14:00", PARIS),
                MeetingState.HELD,
                new MeetingEvent.Held(new HeldMeeting(
                        Instant.parse("2026-03-03T13:05:00Z"),
                        35,
                        ImmutableSortedSet.of(ParticipantId.of("ada-lovelace")),
                        false)));
        String text = INVITATION.write(List.of(held), STAMP);
        assertThat(event(text).<Property>getProperties())
                .extracting(Property::getName)
                .containsExactlyInAnyOrder(
                        "UID",
                        "DTSTAMP",
                        "SEQUENCE",
                        "DTSTART",
                        "DTEND",
                        "SUMMARY",
                        "LOCATION",
                        "STATUS",
                        "ORGANIZER",
                        "CLASS");
        assertThat(text).doesNotContain("ada-lovelace").doesNotContain("140500").doesNotContain("r1");
        assertThat(value(event(text), "CLASS")).isEqualTo("PRIVATE");
    }

    @Test
    void two_o_clock_stays_two_o_clock_when_the_clocks_change() throws Exception {
        for (String local : List.of("2026-03-28T14:00", "2026-03-30T14:00", "2026-10-24T14:00", "2026-10-26T14:00")) {
            String text = INVITATION.write(List.of(confirmed("m1", local, PARIS)), STAMP);
            assertThat(text)
                    .contains("BEGIN:VTIMEZONE")
                    .contains("DTSTART;TZID=Europe/Paris:" + local.replaceAll("[-:]", "") + "00");
            DtStart<ZonedDateTime> start = event(text).getRequiredProperty("DTSTART");
            assertThat(start.getDate().toInstant())
                    .isEqualTo(LocalDateTime.parse(local).atZone(PARIS).toInstant());
        }
    }

    @Test
    void a_meeting_planned_at_an_offset_is_written_in_utc() {
        assertThat(INVITATION.write(List.of(confirmed("m1", "2026-03-03T14:00", ZoneId.of("+02:00"))), STAMP))
                .contains("DTSTART:20260303T120000Z")
                .doesNotContain("VTIMEZONE");
    }

    @Test
    void a_meeting_that_is_put_off_keeps_its_entry() throws Exception {
        Meeting first = put(
                confirmed("m1", "2026-03-03T14:00", PARIS),
                MeetingState.RESCHEDULED,
                new MeetingEvent.Rescheduled(MeetingId.of("m2"), time("2026-03-10T09:00", PARIS)));
        MeetingPlan plan = first.replacementPlan().orElseThrow();
        Meeting second = put(draft(plan), MeetingState.PROPOSED, new MeetingEvent.Proposed());
        VEvent event = event(INVITATION.write(List.of(first, second), STAMP));
        assertThat(event.getUid().orElseThrow().getValue()).isEqualTo("m1@mentoring.example.org");
        assertThat(value(event, "STATUS")).isEqualTo("TENTATIVE");
        assertThat(value(event, "DTSTART")).isEqualTo("20260310T090000");
    }

    @Test
    void each_change_overtakes_what_was_sent_before_in_whatever_order_it_arrives() throws Exception {
        Meeting first = confirmed("m1", "2026-03-03T14:00", PARIS);
        Meeting moved = put(
                first,
                MeetingState.RESCHEDULED,
                new MeetingEvent.Rescheduled(MeetingId.of("m2"), time("2026-03-10T09:00", PARIS)));
        Meeting second =
                put(draft(moved.replacementPlan().orElseThrow()), MeetingState.PROPOSED, new MeetingEvent.Proposed());
        Meeting cancelled = put(
                second,
                MeetingState.CANCELLED,
                new MeetingEvent.Cancelled(CancellationReason.WORKLOAD, Duration.ofDays(1)));
        List<String> numbers = new ArrayList<>();
        List<List<Meeting>> histories =
                List.of(List.of(first), List.of(moved), List.of(moved, second), List.of(moved, cancelled));
        for (List<Meeting> history : histories) {
            numbers.add(value(event(INVITATION.write(history, STAMP)), "SEQUENCE"));
        }
        assertThat(numbers).containsExactly("0", "1", "2", "3");
    }

    @Test
    void a_cancelled_meeting_strikes_out_its_entry() throws Exception {
        Meeting cancelled = put(
                confirmed("m1", "2026-03-03T14:00", PARIS),
                MeetingState.CANCELLED,
                new MeetingEvent.Cancelled(CancellationReason.WORKLOAD, Duration.ofDays(1)));
        String text = INVITATION.write(List.of(cancelled), STAMP);
        assertThat(text).contains("METHOD:CANCEL");
        assertThat(value(event(text), "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(event(text), "SEQUENCE")).isEqualTo("1");
        assertThat(text).doesNotContain("ada-lovelace").doesNotContainIgnoringCase("workload");
    }

    @Test
    void the_same_meeting_gives_the_same_bytes() {
        Meeting meeting = confirmed("m1", "2026-03-03T14:00", PARIS);
        assertThat(INVITATION.write(List.of(meeting), STAMP)).isEqualTo(INVITATION.write(List.of(meeting), STAMP));
    }

    @Test
    void drafts_and_strangers_are_refused() {
        Meeting draft = draft(plan("m1", "2026-03-03T14:00", PARIS));
        Meeting other = confirmed("m2", "2026-03-04T14:00", PARIS);
        assertThatThrownBy(() -> INVITATION.write(List.of(draft), STAMP)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> INVITATION.write(List.of(draft, other), STAMP))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> INVITATION.write(List.of(), STAMP)).isInstanceOf(IllegalArgumentException.class);
    }

    private static VEvent event(String text) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        calendar.validate();
        return Iterables.getOnlyElement(calendar.<VEvent>getComponents(Component.VEVENT));
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static MeetingTime time(String local, ZoneId zone) {
        return MeetingTime.at(LocalDateTime.parse(local), zone, 60);
    }

    private static MeetingPlan plan(String id, String local, ZoneId zone) {
        return MeetingPlan.byVideo(
                MeetingId.of(id), RelationshipId.of("r1"), time(local, zone), MeetingPurpose.REGULAR);
    }

    private static Meeting draft(MeetingPlan plan) {
        return Meeting.draft(plan, new Occasion(STAMP, ADA)).aggregate();
    }

    private static Meeting confirmed(String id, String local, ZoneId zone) {
        Meeting proposed = put(draft(plan(id, local, zone)), MeetingState.PROPOSED, new MeetingEvent.Proposed());
        return put(proposed, MeetingState.CONFIRMED, new MeetingEvent.Confirmed());
    }

    private static Meeting put(Meeting meeting, MeetingState state, MeetingEvent event) {
        return Meeting.evolution()
                .follow(
                        meeting,
                        new Recorded<>(meeting.key(), meeting.version() + 1, new Occasion(STAMP, ADA), state, event));
    }
}
