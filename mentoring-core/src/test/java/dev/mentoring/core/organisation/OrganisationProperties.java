package dev.mentoring.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.TreeMultimap;
import dev.mentoring.core.CoreArbitraries;
import dev.mentoring.core.identity.ParticipantId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class OrganisationProperties {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    @Property
    void managers_are_those_whom_a_walk_up_the_lines_reaches(
            @ForAll("organisations") Organisation organisation,
            @ForAll("dates") LocalDate date,
            @ForAll @IntRange(max = 5) int steps,
            @ForAll boolean dotted) {
        TreeMultimap<ParticipantId, ParticipantId> expected = TreeMultimap.create();
        for (int number = 0; number < 12; number++) {
            ParticipantId person = ParticipantId.of("P%02d".formatted(number));
            walkUp(organisation, date, steps, dotted, person, person, expected);
        }
        assertThat(organisation.managers(date, steps, dotted).asMap().toString())
                .isEqualTo(expected.asMap().toString());
    }

    /** Every walk of at most so many steps, one after the other. */
    private static void walkUp(
            Organisation organisation,
            LocalDate date,
            int steps,
            boolean dotted,
            ParticipantId start,
            ParticipantId from,
            TreeMultimap<ParticipantId, ParticipantId> reached) {
        if (steps == 0) {
            return;
        }
        for (ReportingLine line : organisation.reportingLines()) {
            boolean counts = dotted || line.kind() == ReportingKind.SOLID;
            boolean begun = line.validity()
                    .from()
                    .map(first -> first.compareTo(date) <= 0)
                    .orElse(true);
            boolean lasts = line.validity()
                    .until()
                    .map(last -> last.compareTo(date) >= 0)
                    .orElse(true);
            if (line.report().equals(from) && counts && begun && lasts) {
                if (!line.manager().equals(start)) {
                    reached.put(start, line.manager());
                }
                walkUp(organisation, date, steps - 1, dotted, start, line.manager(), reached);
            }
        }
    }

    @Property
    void the_order_of_the_lines_changes_nothing(
            @ForAll("organisations") Organisation organisation,
            @ForAll("dates") LocalDate date,
            @ForAll Random random) {
        List<ReportingLine> lines = new ArrayList<>(organisation.reportingLines());
        Collections.shuffle(lines, random);
        Organisation shuffled = Organisation.builder()
                .gradeScale(organisation.gradeScale())
                .addAllReportingLines(lines)
                .addAllEvaluationLinks(organisation.evaluationLinks())
                .build();
        assertThat(shuffled).isEqualTo(organisation).hasSameHashCodeAs(organisation);
        assertThat(shuffled.managers(date, 3, true))
                .hasToString(organisation.managers(date, 3, true).toString());
    }

    @Example
    void a_line_leads_on_step_by_step() {
        Organisation organisation = lines("a>b", "b>c", "c>d");
        assertThat(organisation.managers(DAY, 0, true)).isEqualTo(ImmutableSetMultimap.of());
        assertThat(managersOf("a", organisation, 1)).containsExactly("b");
        assertThat(managersOf("a", organisation, 2)).containsExactly("b", "c");
        assertThat(managersOf("a", organisation, Integer.MAX_VALUE)).containsExactly("b", "c", "d");
        assertThatIllegalArgumentException().isThrownBy(() -> organisation.managers(DAY, -1, true));
    }

    @Example
    void nobody_is_their_own_manager_in_a_circle() {
        Organisation circle = lines("a>b", "b>c", "c>a");
        assertThat(managersOf("a", circle, 9)).containsExactly("b", "c");
    }

    @Example
    void a_long_chain_of_command_needs_no_deep_stack() {
        Organisation.Builder organisation = Organisation.builder();
        for (int level = 0; level < 1_000; level++) {
            organisation.addReportingLine(line("%05d>%05d".formatted(level, level + 1)));
        }
        assertThat(managersOf("00000", organisation.build(), 2_000)).hasSize(1_000);
    }

    @Example
    void dates_include_both_ends() {
        Validity march = new Validity(Optional.of(DAY), Optional.of(DAY.plusDays(1)));
        assertThat(march.holdsOn(DAY.minusDays(1))).isFalse();
        assertThat(march.holdsOn(DAY)).isTrue();
        assertThat(march.holdsOn(DAY.plusDays(1))).isTrue();
        assertThat(march.holdsOn(DAY.plusDays(2))).isFalse();
        assertThat(Validity.from(DAY).holdsOn(DAY.minusDays(1))).isFalse();
        assertThat(Validity.from(DAY).holdsOn(LocalDate.MAX)).isTrue();
        assertThat(Validity.until(DAY).holdsOn(LocalDate.MIN)).isTrue();
        assertThat(Validity.until(DAY).holdsOn(DAY.plusDays(1))).isFalse();
        assertThat(Validity.always().holdsOn(DAY)).isTrue();
    }

    @Example
    void a_validity_of_one_day_holds_and_one_that_ends_before_it_begins_is_refused() {
        assertThat(Validity.isValid(Optional.of(DAY), Optional.of(DAY))).isTrue();
        assertThat(Validity.isValid(Optional.of(DAY), Optional.of(DAY.minusDays(1))))
                .isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Validity(Optional.of(DAY), Optional.of(DAY.minusDays(1))));
    }

    @Example
    void grades_are_found_by_code_in_order() {
        GradeScale scale = GradeScale.ofCodes(List.of("AO", "EO", "HEO"));
        assertThat(scale.indexOf("AO")).hasValue(0);
        assertThat(scale.indexOf("HEO")).hasValue(2);
        assertThat(scale.indexOf("heo")).isEmpty();
        assertThat(scale.grades().get(1).label().french()).isEqualTo("EO");
    }

    @Example
    void a_grade_scale_has_distinct_well_formed_grades() {
        assertThatIllegalArgumentException().isThrownBy(() -> GradeScale.ofCodes(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> GradeScale.ofCodes(List.of("A", "A")));
        assertThatIllegalArgumentException().isThrownBy(() -> GradeScale.ofCodes(List.of("A ")));
        assertThat(Grade.isCode("A ")).isFalse();
        assertThat(Grade.isCode("A")).isTrue();
    }

    @Example
    void nothing_is_known_of_an_unknown_organisation() {
        assertThat(Organisation.unknown()).isEqualTo(Organisation.builder().build());
    }

    private static List<String> managersOf(String person, Organisation organisation, int steps) {
        return organisation.managers(DAY, steps, false).get(ParticipantId.of(person)).stream()
                .map(ParticipantId::value)
                .toList();
    }

    private static Organisation lines(String... lines) {
        Organisation.Builder organisation = Organisation.builder();
        for (String line : lines) {
            organisation.addReportingLine(line(line));
        }
        return organisation.build();
    }

    private static ReportingLine line(String arrow) {
        String[] ends = arrow.split(">");
        return new ReportingLine(
                ParticipantId.of(ends[0]), ParticipantId.of(ends[1]), ReportingKind.SOLID, Validity.always());
    }

    @Provide
    Arbitrary<Organisation> organisations() {
        return CoreArbitraries.organisations();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return CoreArbitraries.dates();
    }
}
