package dev.mentoring.core.career;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.identity.ParticipantId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CareerHorizonProperties {
    private static final ParticipantId PERSON = ParticipantId.of("mentee");
    private static final LocalDate TODAY = LocalDate.parse("2026-09-01");

    @Property(tries = 200)
    void the_order_in_which_turning_points_are_listed_changes_nothing(
            @ForAll @IntRange(min = -400, max = 400) int first,
            @ForAll @IntRange(min = -400, max = 400) int second,
            @ForAll TurningPointKind kind,
            @ForAll TurningPointKind other) {
        List<TurningPoint> points = Arrays.asList(
                TurningPoint.of("a", kind, TODAY.plusDays(first), Likelihood.LIKELY),
                TurningPoint.of("b", other, TODAY.plusDays(second), Likelihood.CERTAIN));
        CareerHorizon one = new CareerHorizon(PERSON, ImmutableList.copyOf(points));
        Collections.reverse(points);
        CareerHorizon reversed = new CareerHorizon(PERSON, ImmutableList.copyOf(points));
        assertThat(one.preparations(TODAY)).isEqualTo(reversed.preparations(TODAY));
        assertThat(one.withoutPlanB(TODAY)).isEqualTo(reversed.withoutPlanB(TODAY));
    }

    /** Walks day by day: each step is late on all days after its date and on no other. */
    @Property(tries = 200)
    void a_step_turns_late_once_and_for_good(
            @ForAll TurningPointKind kind, @ForAll @IntRange(min = 0, max = 400) int daysAhead) {
        LocalDate date = TODAY.plusDays(daysAhead);
        CareerHorizon horizon =
                new CareerHorizon(PERSON, ImmutableList.of(TurningPoint.of("a", kind, date, Likelihood.CERTAIN)));
        for (LocalDate day = TODAY; !day.isAfter(date); day = day.plusDays(7)) {
            for (Preparation preparation : horizon.preparations(day)) {
                assertThat(preparation.timing() == PreparationTiming.LATE)
                        .isEqualTo(preparation.by().isBefore(day));
                assertThat(preparation.by().plusDays(preparation.step().daysAhead()))
                        .isEqualTo(date);
            }
        }
    }
}
