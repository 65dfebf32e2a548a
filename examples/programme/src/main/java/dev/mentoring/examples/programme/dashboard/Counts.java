package dev.mentoring.examples.programme.dashboard;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.mentoring.core.calendar.Cadence;
import dev.mentoring.core.enrolment.Enrolment;
import dev.mentoring.core.enrolment.EnrolmentEvent;
import dev.mentoring.core.evaluation.Grouping;
import dev.mentoring.core.evaluation.ProgrammeEvaluation;
import dev.mentoring.core.evaluation.ProgrammeRecords;
import dev.mentoring.core.evaluation.ProgrammeStandard;
import dev.mentoring.core.evaluation.StandardReadiness;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Recorded;
import dev.mentoring.core.meeting.Meeting;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.relationship.Relationship;
import dev.mentoring.core.relationship.RelationshipState;
import dev.mentoring.core.warning.Warning;
import dev.mentoring.core.warning.WarningLevel;
import dev.mentoring.core.warning.WarningSign;
import dev.mentoring.examples.page.ColumnPlot.Column;
import dev.mentoring.examples.programme.book.Book;
import dev.mentoring.examples.programme.year.ProgrammeYear;
import dev.mentoring.examples.programme.year.WatchedWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is counted in a year, once for both languages. */
final class Counts {
    /** The width of a column of days. */
    static final int DAYS = 10;

    private static final int COLUMNS = 10;

    private final ProgrammeYear year;
    private final ProgrammeEvaluation evaluation;
    private final ImmutableList<StandardReadiness> readiness;

    Counts(ProgrammeYear year) {
        this.year = year;
        Book book = year.book();
        ImmutableMap<ParticipantId, Integer> places = year.people().with(Role.MENTOR).stream()
                .collect(toImmutableMap(
                        Participant::id, mentor -> mentor.mentorCapacity().relationships()));
        ProgrammeRecords records = new ProgrammeRecords(
                book.programmes().all(),
                book.enrolments().all(),
                book.relationships().all(),
                book.meetings().all(),
                book.goals().all(),
                book.feedback().all(),
                places);
        Map<ParticipantId, String> units = new HashMap<>();
        year.people().participants().stream()
                .filter(person -> person.is(Role.MENTEE))
                .forEach(person ->
                        units.put(person.id(), person.position().unit().orElse("")));
        Instant end = ProgrammeYear.LAST_DAY
                .plusDays(1)
                .atStartOfDay(ProgrammeYear.ZONE)
                .toInstant();
        this.evaluation = ProgrammeEvaluation.of(
                records,
                new ProgrammeEvaluation.Terms(
                        Grouping.groups(units), ProgrammeYear.workingDays(), ProgrammeEvaluation.USUAL_FEWEST, 1),
                end);
        this.readiness = Arrays.stream(ProgrammeStandard.values())
                .map(standard -> StandardReadiness.of(standard, records, end))
                .collect(toImmutableList());
    }

    ProgrammeEvaluation evaluation() {
        return evaluation;
    }

    /** {@return what the records show of each standard} */
    ImmutableList<StandardReadiness> readiness() {
        return readiness;
    }

    /** {@return the days between one meeting and the next in columns, those within the cadence below, the late ones above} */
    ImmutableList<Column> gaps() {
        int[][] columns = new int[COLUMNS][2];
        for (Relationship relationship : year.book().relationships().all()) {
            List<LocalDate> dates = year.book().meetings().all().stream()
                    .filter(meeting -> meeting.plan()
                            .relationship()
                            .equals(relationship.setting().id()))
                    .flatMap(meeting -> meeting.held().stream())
                    .map(held -> LocalDate.ofInstant(held.start(), ProgrammeYear.ZONE))
                    .sorted()
                    .toList();
            for (int i = 1; i < dates.size(); i++) {
                Cadence cadence = relationship.agreement().orElseThrow().terms().cadence();
                boolean late = cadence.late(dates.get(i - 1), dates.get(i), ProgrammeYear.workingDays()) > 0;
                columns[column(ChronoUnit.DAYS.between(dates.get(i - 1), dates.get(i)))][late ? 1 : 0]++;
            }
        }
        return columns(columns);
    }

    /** {@return the days that mentees wait from being ready to having a mentor, in columns} */
    ImmutableList<Column> waits() {
        int[][] columns = new int[COLUMNS][2];
        Map<String, LocalDate> ready = new HashMap<>();
        Set<String> mentees = new HashSet<>();
        for (Enrolment enrolment : year.book().enrolments().all()) {
            if (enrolment.application().role() == Role.MENTEE) {
                mentees.add(enrolment.key());
            }
        }
        for (Recorded<?, ?> recorded : year.book().events()) {
            LocalDate date = LocalDate.ofInstant(recorded.occasion().at(), ProgrammeYear.ZONE);
            if (recorded.event() instanceof EnrolmentEvent.MarkedReady && mentees.contains(recorded.aggregate())) {
                ready.put(recorded.aggregate(), date);
            }
            if (recorded.event() instanceof EnrolmentEvent.Matched && ready.containsKey(recorded.aggregate())) {
                columns[column(ChronoUnit.DAYS.between(ready.remove(recorded.aggregate()), date))][0]++;
            }
        }
        return columns(columns);
    }

    private static int column(long days) {
        return (int) Math.min(COLUMNS - 1L, days / DAYS);
    }

    private static ImmutableList<Column> columns(int[][] counts) {
        ImmutableList.Builder<Column> columns = ImmutableList.builder();
        for (int[] count : counts) {
            columns.add(new Column(count[0], count[1]));
        }
        return columns.build();
    }

    /** {@return how many warnings of each sign were raised in the year, by the gravest level that they reached} */
    ImmutableMap<WarningSign, Column> warnings() {
        Map<String, Warning> gravest = new HashMap<>();
        for (WatchedWeek week : year.weeks()) {
            for (Warning warning : week.open()) {
                String key = warning.sign() + " " + warning.subject() + " " + warning.since();
                gravest.merge(key, warning, (one, other) -> one.level().compareTo(other.level()) > 0 ? one : other);
            }
        }
        Map<WarningSign, Column> columns = new EnumMap<>(WarningSign.class);
        for (WarningSign sign : WarningSign.values()) {
            if (sign.isRestricted()) {
                continue; // who asks for help is nobody’s figure
            }
            int watch = count(gravest, sign, WarningLevel.WATCH);
            columns.put(sign, new Column(count(gravest, sign, WarningLevel.AT_RISK), watch));
        }
        return ImmutableMap.copyOf(columns);
    }

    private static int count(Map<String, Warning> warnings, WarningSign sign, WarningLevel level) {
        return (int) warnings.values().stream()
                .filter(warning -> warning.sign() == sign && warning.level() == level)
                .count();
    }

    /** {@return how many warnings were open on each Friday: to watch, and at risk} */
    ImmutableList<int[]> warningsByWeek() {
        ImmutableList.Builder<int[]> weeks = ImmutableList.builder();
        for (WatchedWeek week : year.weeks()) {
            int atRisk = (int) week.open().stream()
                    .filter(warning -> warning.level() == WarningLevel.AT_RISK)
                    .count();
            weeks.add(new int[] {atRisk, week.open().size() - atRisk});
        }
        return weeks.build();
    }

    int held() {
        return (int) year.book().meetings().all().stream()
                .map(Meeting::held)
                .filter(held -> held.isPresent())
                .count();
    }

    /** {@return three relationships worth telling: one that was completed, one that had a quarrel or rest, one that ended early} */
    ImmutableList<Relationship> stories() {
        List<Relationship> stories = new ArrayList<>();
        add(stories, RelationshipState.COMPLETED, false);
        add(stories, RelationshipState.COMPLETED, true);
        add(stories, RelationshipState.ENDED_EARLY, true);
        return ImmutableList.copyOf(stories);
    }

    private void add(List<Relationship> stories, RelationshipState state, boolean rested) {
        year.book().relationships().all().stream()
                .filter(relationship -> relationship.state() == state
                        && relationship.life().pauses().isEmpty() != rested
                        && relationship.parties().size() <= 3)
                .max(Comparator.comparing(Relationship::version).thenComparing(Relationship::key))
                .ifPresent(stories::add);
    }
}
