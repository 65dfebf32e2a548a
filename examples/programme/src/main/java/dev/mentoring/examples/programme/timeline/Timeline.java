package dev.mentoring.examples.programme.timeline;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.goal.GoalEvent;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.Recorded;
import dev.mentoring.core.meeting.MeetingEvent;
import dev.mentoring.core.text.TextLanguage;
import dev.mentoring.examples.programme.book.Book;
import dev.mentoring.examples.programme.year.ProgrammeYear;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The year as a story, in the order in which it happened.
 *
 * <pre>{@code
 * String told = Timeline.of(year).text(TextLanguage.FRENCH);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Timeline {
    /** What is too small for the story of a year, and is told of a single relationship only. */
    private static final ImmutableSet<String> SMALL = ImmutableSet.of(
            "Relationship.Proposed",
            "Relationship.PhaseEntered",
            "Relationship.AgreementSigned",
            "Relationship.AgreementOffered",
            "Relationship.Redefined",
            "Relationship.ExtensionRequested",
            "Relationship.Activated",
            "Relationship.ClosingStarted",
            "Relationship.Completed",
            "Enrolment.Matched");

    private static final ImmutableSet<String> TOLD =
            ImmutableSet.of("Programme", "Cohort", "Relationship", "Enrolment");

    private final ImmutableList<TimelineEntry> entries;

    private Timeline(ImmutableList<TimelineEntry> entries) {
        this.entries = entries;
    }

    /**
     * {@return what was worth telling of a year, with the counts of each month}
     *
     * @param year the year
     */
    public static Timeline of(ProgrammeYear year) {
        List<TimelineEntry> told = new ArrayList<>();
        for (Recorded<?, ?> recorded : year.book().events()) {
            String key = Narrator.keyOf(recorded);
            if (TOLD.contains(key.substring(0, key.indexOf('.'))) && !SMALL.contains(key)) {
                Narrator.tell(recorded).ifPresent(told::add);
            }
        }
        year.matchings()
                .forEach(round ->
                        told.add(entry(round.date(), "matching", round.mentees(), round.places(), round.matched())));
        year.revalidated()
                .forEach(found -> told.add(entry(
                        found.date(), "revalidated", Narrator.number(found.tie()), found.kind(), found.action())));
        year.disclosures()
                .disclosures()
                .forEach(disclosure -> told.add(entry(
                        LocalDate.ofInstant(disclosure.at(), ProgrammeYear.ZONE),
                        "disclosed",
                        Narrator.person(disclosure.by()),
                        disclosure.ground())));
        year.erasure()
                .ifPresent(report ->
                        told.add(entry(year.erasedOn(), "erasure", report.namesReplaced(), report.contentsErased())));
        told.addAll(retained(year));
        told.addAll(months(year.book()));
        return new Timeline(ImmutableList.sortedCopyOf(Comparator.comparing(TimelineEntry::date), told));
    }

    private static List<TimelineEntry> retained(ProgrammeYear year) {
        Map<LocalDate, Integer> byDay = new TreeMap<>();
        year.executed()
                .forEach(done ->
                        byDay.merge(LocalDate.ofInstant(done.occasion().at(), ProgrammeYear.ZONE), 1, Integer::sum));
        return byDay.entrySet().stream()
                .map(day -> entry(day.getKey(), "retained", day.getValue()))
                .toList();
    }

    private static List<TimelineEntry> months(Book book) {
        Map<YearMonth, int[]> counts = new TreeMap<>();
        for (Recorded<?, ?> recorded : book.events()) {
            int[] month = counts.computeIfAbsent(YearMonth.from(Narrator.dateOf(recorded)), any -> new int[4]);
            month[0] += recorded.event() instanceof MeetingEvent.Held ? 1 : 0;
            month[1] += recorded.event() instanceof MeetingEvent.Missed ? 1 : 0;
            month[2] += recorded.event() instanceof GoalEvent.Agreed ? 1 : 0;
            month[3] += recorded.event() instanceof GoalEvent.Concluded ? 1 : 0;
        }
        return counts.entrySet().stream()
                .map(month -> entry(
                        month.getKey().atEndOfMonth(),
                        "month",
                        month.getValue()[0],
                        month.getValue()[1],
                        month.getValue()[2],
                        month.getValue()[3]))
                .toList();
    }

    private static TimelineEntry entry(LocalDate date, String key, Object... arguments) {
        return new TimelineEntry(date, TimelineTexts.CATALOGUE.text(key, arguments));
    }

    /**
     * {@return everything that happened in one relationship: its own events and those of its meetings, goals and feedback}
     *
     * @param year the year
     * @param relationship the relationship
     */
    public static Timeline of(ProgrammeYear year, RelationshipId relationship) {
        Book book = year.book();
        ImmutableSet<String> keys = Stream.of(
                        Stream.of(relationship.value()),
                        book.meetings().all().stream()
                                .filter(meeting -> meeting.plan().relationship().equals(relationship))
                                .map(meeting -> meeting.key()),
                        book.goals().all().stream()
                                .filter(goal -> goal.relationship().equals(relationship))
                                .map(goal -> goal.key()),
                        book.feedback().all().stream()
                                .filter(request -> request.relationship().equals(relationship))
                                .map(request -> request.key()))
                .flatMap(keysOfAKind -> keysOfAKind)
                .collect(ImmutableSet.toImmutableSet());
        return new Timeline(book.events().stream()
                .filter(recorded -> keys.contains(recorded.aggregate()))
                .flatMap(recorded -> Narrator.tell(recorded).stream())
                .distinct()
                .collect(toImmutableList()));
    }

    /** {@return what is told, the earliest first} */
    public ImmutableList<TimelineEntry> entries() {
        return entries;
    }

    /**
     * {@return the story as plain text, one line for each thing that happened}
     *
     * @param language the language
     */
    public String text(TextLanguage language) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern("uuuu-MM-dd", language.locale());
        StringBuilder text = new StringBuilder();
        for (TimelineEntry entry : entries) {
            text.append(format.format(entry.date()))
                    .append("  ")
                    .append(entry.text().in(language))
                    .append('\n');
        }
        return text.toString();
    }
}
