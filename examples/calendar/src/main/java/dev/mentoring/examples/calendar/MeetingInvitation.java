package dev.mentoring.examples.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.mentoring.core.meeting.Meeting;
import dev.mentoring.core.meeting.MeetingPlan;
import dev.mentoring.core.meeting.MeetingState;
import dev.mentoring.core.meeting.MeetingTime;
import dev.mentoring.core.text.TextLanguage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes a meeting as an iCalendar object (RFC 5545) that a person’s calendar takes up, moves or strikes out.
 *
 * <p>A meeting that was put off keeps its entry: it goes by the id of the first meeting, and each change of date and each
 * cancellation has a greater sequence number than what it overtakes, in whatever order a calendar receives them. The entry
 * says when and what for, never who, nor anything that was said. Times stand in the zone in which people planned them, so
 * that nine o’clock stays nine o’clock when the clocks change. Immutable and thread-safe.
 *
 * @param domain what makes the ids of meetings unique in the world, such as {@code mentoring.example.org}
 * @param organizer where the programme takes answers, such as {@code mailto:mentoring@example.org}
 * @param title what stands before the purpose of the meeting; any text
 * @param language in which to write
 */
public record MeetingInvitation(String domain, URI organizer, String title, TextLanguage language) {
    private static final int MOST_OCTETS = 75;

    private static final ImmutableSet<MeetingState> WRITTEN = ImmutableSet.of(
            MeetingState.PROPOSED,
            MeetingState.CONFIRMED,
            MeetingState.HELD,
            MeetingState.CANCELLED,
            MeetingState.RESCHEDULED);

    /**
     * {@return the calendar object}
     *
     * @param history the meeting, after those whose place it took; oldest first
     * @param stamp when it is written; the caller’s clock
     * @throws IllegalArgumentException when the meetings do not follow one another, or the last one is a draft, of which
     *     nobody is to know, or was missed
     */
    public String write(List<Meeting> history, Instant stamp) {
        checkHistory(history);
        Meeting meeting = Iterables.getLast(history);
        boolean cancelled = meeting.state() == MeetingState.CANCELLED || meeting.state() == MeetingState.RESCHEDULED;
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//dev.mentoring//calendar//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(cancelled ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH);
        VEvent event = new VEvent(false);
        Optional<TimeZone> zone = zoneOf(meeting.plan().time());
        zone.ifPresent(known -> calendar.add(known.getVTimeZone()));
        event.add(new Uid(history.get(0).key() + "@" + domain));
        event.add(new DtStamp(stamp));
        event.add(new Sequence(2 * (history.size() - 1) + (cancelled ? 1 : 0)));
        addTimes(event, meeting.plan().time(), zone.isPresent());
        addContent(event, meeting.plan());
        event.add(
                cancelled
                        ? ImmutableStatus.VEVENT_CANCELLED
                        : meeting.state() == MeetingState.PROPOSED
                                ? ImmutableStatus.VEVENT_TENTATIVE
                                : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(new Organizer(organizer));
        event.add(new Clazz(Clazz.VALUE_PRIVATE));
        calendar.add(event);
        return print(calendar);
    }

    private static void checkHistory(List<Meeting> history) {
        checkArgument(!history.isEmpty(), "there is no meeting");
        for (int i = 1; i < history.size(); i++) {
            checkArgument(
                    history.get(i)
                            .plan()
                            .replaces()
                            .equals(Optional.of(history.get(i - 1).plan().id())),
                    "meeting %s does not take the place of %s",
                    history.get(i).key(),
                    history.get(i - 1).key());
        }
        Meeting last = Iterables.getLast(history);
        checkArgument(WRITTEN.contains(last.state()), "meeting %s is no entry while %s", last.key(), last.state());
    }

    /** An offset has no rules; it is written in UTC. */
    private static Optional<TimeZone> zoneOf(MeetingTime time) {
        TimeZoneRegistry registry = TimeZoneRegistryFactory.getInstance().createRegistry();
        return Optional.ofNullable(registry.getTimeZone(time.zone().getId()));
    }

    private static void addTimes(VEvent event, MeetingTime time, boolean zoned) {
        if (zoned) {
            event.add(new DtStart<>(time.start().atZone(time.zone())));
            event.add(new DtEnd<>(time.end().atZone(time.zone())));
        } else {
            event.add(new DtStart<>(time.start()));
            event.add(new DtEnd<>(time.end()));
        }
    }

    private void addContent(VEvent event, MeetingPlan plan) {
        event.add(new Summary(title + " – " + plan.purpose().label().in(language)));
        event.add(new Location(plan.modality().label().in(language)));
    }

    private static String print(Calendar calendar) {
        calendar.validate();
        return calendar.toString().lines().map(MeetingInvitation::folded).collect(Collectors.joining());
    }

    /** RFC 5545, section 3.1, folds by octets; ical4j would fold by characters. No character is cut in two. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int character : line.codePoints().toArray()) {
            String one = Character.toString(character);
            int more = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(one);
            octets += more;
        }
        return folded.append("\r\n").toString();
    }
}
