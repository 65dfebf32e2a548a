package dev.mentoring.workbench.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mentoring.core.availability.WeeklyInterval;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.participant.LanguageLevel;
import dev.mentoring.core.participant.LanguageSkill;
import dev.mentoring.core.participant.Need;
import dev.mentoring.core.participant.Offer;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.Priority;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.core.text.TextLanguage;
import dev.mentoring.workbench.mapping.MappingReading;
import dev.mentoring.workbench.sample.SampleFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CohortImportTest {
    private static final String MAPPING = """
            {"type": "csv-mapping", "version": "1.0", "missing": ["-"], "grades": ["Junior", "Senior"],
             "mentees": {"columns": {
               "Id": "id", "Name": "name", "Site": "site", "Grade": "grade", "Zone": "zone",
               "Hours": "availability", "Needs": "needs", "Speaks": "languages",
               "Choice": {"is": "choices", "by": "name"}, "Monthly": {"is": "hours-per-month", "unreadable": "unknown"}}},
             "mentors": {"columns": {
               "Id": "id", "Name": "name", "Site": "site", "Offers": "offers", "Places": "relationships"}},
             "relations": {"columns": {
               "What": "relation", "Who": "person", "Whom": "other", "Detail": "detail", "Until": "until"}}}""";
    private static final String MENTEES = "Id,Name,Site,Grade,Zone,Hours,Needs,Speaks,Choice,Monthly\n";
    private static final String MENTORS = "Id,Name,Site,Offers,Places\n";
    private static final String RELATIONS = "What,Who,Whom,Detail,Until\n";

    @TempDir
    Path directory;

    private Cohort read(String mentees, String mentors, String relations, boolean skip) {
        try {
            CohortFiles files = new CohortFiles(
                    Files.writeString(directory.resolve("mentees.csv"), mentees),
                    Files.writeString(directory.resolve("mentors.csv"), mentors),
                    Optional.of(Files.writeString(directory.resolve("relations.csv"), relations)));
            return CohortImport.read(
                    files,
                    MappingReading.read(MAPPING.getBytes(StandardCharsets.UTF_8)),
                    Optional.of(SampleFiles.framework()),
                    skip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Cohort read(String mentees, String mentors) {
        return read(MENTEES + mentees, MENTORS + mentors, RELATIONS, false);
    }

    private List<String> refusal(String mentees, String mentors) {
        return codes(catchThrowableOfType(InvalidInputException.class, () -> read(mentees, mentors))
                .problems());
    }

    private static List<String> codes(Problems problems) {
        return problems.all().stream()
                .map(problem -> problem.code() + " " + problem.place())
                .toList();
    }

    private static Participant person(Cohort cohort, String id) {
        return cohort.pool().byId().get(ParticipantId.of(id));
    }

    @Test
    void every_notation_is_read_as_it_is_meant() {
        Cohort cohort = read(
                "m1,Ann Ray,Paris,Senior,Europe/Paris,Mon-Tue 9:00-12:30;dim 22:00-24:00,"
                        + "Négociation 1>3 (high);coaching 2,fr native; en b2,Bo Li,3\n",
                "n1,Bo Li,London,Negotiation 4 (low),2\n");

        Participant mentee = person(cohort, "m1");
        assertThat(mentee.availability().orElseThrow().intervals())
                .containsExactlyInAnyOrder(
                        new WeeklyInterval(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 30)),
                        new WeeklyInterval(DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(12, 30)),
                        new WeeklyInterval(DayOfWeek.SUNDAY, LocalTime.of(22, 0), LocalTime.MIDNIGHT));
        assertThat(mentee.needs())
                .containsExactlyInAnyOrder(
                        new Need(
                                dev.mentoring.core.competency.CompetencyId.of("negotiation"),
                                3,
                                java.util.OptionalInt.of(1),
                                Priority.HIGH),
                        Need.of("coaching", 2, Priority.MEDIUM));
        assertThat(mentee.languages())
                .containsExactlyInAnyOrder(
                        new LanguageSkill("fr", LanguageLevel.NATIVE), new LanguageSkill("en", LanguageLevel.B2));
        assertThat(mentee.chosenMentors()).containsExactly(ParticipantId.of("n1"));
        assertThat(mentee.menteeCapacity().hoursPerMonth()).hasValue(3);
        Participant mentor = person(cohort, "n1");
        assertThat(mentor.offers()).containsExactly(Offer.of("negotiation", 4, Priority.LOW));
        assertThat(mentor.mentorCapacity().relationships()).isEqualTo(2);
        assertThat(cohort.nameOf(mentor.id())).isEqualTo("Bo Li");
        assertThat(cohort.warnings().all()).isEmpty();
    }

    @Test
    void a_missing_answer_stays_unknown() {
        Participant mentee = person(read("m1,,-,,,,,,,-\n", "n1,,,,\n"), "m1");

        assertThat(mentee.position().site()).isEmpty();
        assertThat(mentee.position().grade()).isEmpty();
        assertThat(mentee.availability()).isEmpty();
        assertThat(mentee.needs()).isEmpty();
        assertThat(mentee.menteeCapacity().hoursPerMonth()).isEmpty();
    }

    @Test
    void somebody_in_both_files_is_one_person_with_both_roles() {
        Cohort cohort = read("p1,Ann Ray,Paris,,,,Coaching 2,,,\n", "p1,Ann Ray,,Negotiation 4,3\n");

        assertThat(cohort.pool().participants()).hasSize(1);
        Participant both = person(cohort, "p1");
        assertThat(both.roles()).containsExactlyInAnyOrder(Role.MENTEE, Role.MENTOR);
        assertThat(both.position().site()).contains("Paris");
        assertThat(both.mentorCapacity().relationships()).isEqualTo(3);
        assertThat(both.menteeCapacity().relationships()).isEqualTo(1);
    }

    @Test
    void rows_of_one_person_that_contradict_each_other_are_refused() {
        assertThat(refusal("p1,Ann,Paris,,,,,,,\n", "p1,Ann,London,,\n"))
                .containsExactly("rows-contradict mentors.csv:2, Site");
    }

    @Test
    void everything_that_is_wrong_is_reported_at_once() {
        assertThat(refusal(
                        "m1,Ann,Paris,Boss,,Mon 09:00-12:00,Juggling 2,fr fluent,Nobody,x\n"
                                + ",Bea,,,,,,,,\n"
                                + "m3,Cid,,,Mars/Base,Mon 9-12,Coaching 3>2;Coaching,,Bo,\n"
                                + "m1,Ann,,,,,,,,\n",
                        "n1,Bo,,Coaching 9,many\nn2,Bo,,Coaching 1 (urgent),\n"))
                .containsExactly(
                        "grade-unknown mentees.csv:2, Grade",
                        "language-unreadable mentees.csv:2, Speaks",
                        "competency-unknown mentees.csv:2, Needs",
                        "number-unreadable mentees.csv:2, Monthly",
                        "zone-missing mentees.csv:2, Hours",
                        "name-unknown mentees.csv:2, Choice",
                        "id-missing mentees.csv:3, Id",
                        "zone-unknown mentees.csv:4, Zone",
                        "hours-unreadable mentees.csv:4, Hours",
                        "levels-not-rising mentees.csv:4, Needs",
                        "level-missing mentees.csv:4, Needs",
                        "name-ambiguous mentees.csv:4, Choice",
                        "participant-duplicated mentees.csv:5, Id",
                        "number-off-range mentors.csv:2, Offers",
                        "number-unreadable mentors.csv:2, Places",
                        "word-unknown mentors.csv:3, Offers");
    }

    @Test
    void what_the_domain_refuses_is_reported_at_the_cell() {
        assertThat(refusal("m1,Ann,,,,,Coaching 2;Coaching 3,,,\n", "n1,Bo,,,\n"))
                .containsExactly("listed-twice mentees.csv:2, Needs");
    }

    @Test
    void refused_rows_can_be_skipped_and_are_still_reported() {
        Cohort cohort = read(MENTEES + "m1,Ann,,Boss,,,,,,\nm2,Bea,,,,,,,,\n", MENTORS + "n1,Bo,,,\n", RELATIONS, true);

        assertThat(cohort.pool().participants())
                .extracting(person -> person.id().value())
                .containsExactlyInAnyOrder("m2", "n1");
        assertThat(codes(cohort.warnings()))
                .containsExactly("grade-unknown mentees.csv:2, Grade", "row-skipped mentees.csv:2");
    }

    @Test
    void a_wrong_header_is_never_skipped_and_met_with_a_suggestion() {
        InvalidInputException refusal = catchThrowableOfType(
                InvalidInputException.class,
                () -> read(MENTEES.replace("Speaks", "speaks") + "m1,,,,,,,,,\n", MENTORS, RELATIONS, true));

        assertThat(codes(refusal.problems()))
                .containsExactly("column-missing mentees.csv:1, Speaks", "column-unknown mentees.csv:1, speaks");
        assertThat(refusal.problems().lines(TextLanguage.ENGLISH)).contains("Did you mean “speaks”?");
    }

    @Test
    void relations_are_read_by_their_kind() {
        Cohort cohort = read(
                MENTEES + "m1,Ann,,,,,,,,\n",
                MENTORS + "n1,Bo,,,\n",
                RELATIONS
                        + "reports-to,m1,Boss,dotted,\nevaluated-by,m1,n1,hr-case,2027-01-31\n"
                        + "excluded,m1,n1,declared-conflict,2027-06-30\npaired-before,m1,n1,unsuccessful,2025-12-31\n",
                false);

        assertThat(cohort.pool().organisation().reportingLines()).hasSize(1);
        assertThat(cohort.pool().organisation().evaluationLinks())
                .extracting(link -> link.evaluator().value())
                .containsExactly("n1");
        assertThat(cohort.pool().exclusions()).hasSize(1);
        assertThat(cohort.pool().earlierPairings()).hasSize(1);
    }

    @Test
    void relations_that_make_no_sense_are_refused_row_by_row() {
        InvalidInputException refusal = catchThrowableOfType(
                InvalidInputException.class,
                () -> read(
                        MENTEES,
                        MENTORS,
                        RELATIONS + "likes,a,b,,\nreports-to,a,a,,\nexcluded,a,,,\nexcluded,a,b,feud,31/12/2026\n",
                        false));

        assertThat(codes(refusal.problems()))
                .containsExactly(
                        "word-unknown relations.csv:2, What",
                        "relation-to-self relations.csv:3, Whom",
                        "cell-missing relations.csv:4, Whom",
                        "date-unreadable relations.csv:5, Until");
    }
}
