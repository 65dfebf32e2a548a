package dev.mentoring.core.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.confidentiality.Audience;
import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.text.CatalogueFaults;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class CareerHorizonTest {
    private static final ParticipantId PERSON = ParticipantId.of("mentee");
    private static final LocalDate PANEL = LocalDate.parse("2026-09-01");
    private final CareerHorizon horizon = horizon(
            TurningPoint.of("panel", TurningPointKind.PROMOTION_PANEL, PANEL, Likelihood.CERTAIN),
            TurningPoint.of("leave", TurningPointKind.LONG_LEAVE, PANEL.plusDays(30), Likelihood.CERTAIN));

    @Test
    void it_says_what_to_prepare_by_when() {
        LocalDate today = PANEL.minusDays(62);
        assertThat(horizon.preparations(today))
                .extracting(one -> one.step().code(), Preparation::by, Preparation::timing)
                .startsWith(
                        row("promotion-panel-1", PANEL.minusDays(120), PreparationTiming.LATE),
                        row("long-leave-1", PANEL.minusDays(60), PreparationTiming.NOW),
                        row("promotion-panel-2", PANEL.minusDays(60), PreparationTiming.NOW),
                        row("long-leave-2", PANEL.minusDays(30), PreparationTiming.LATER));
    }

    @Test
    void a_step_is_urgent_from_a_fortnight_before_and_late_from_the_day_after() {
        LocalDate by = PANEL.minusDays(120);
        assertThat(timingOfFirst(by.minusDays(15))).isEqualTo(PreparationTiming.LATER);
        assertThat(timingOfFirst(by.minusDays(14))).isEqualTo(PreparationTiming.NOW);
        assertThat(timingOfFirst(by)).isEqualTo(PreparationTiming.NOW);
        assertThat(timingOfFirst(by.plusDays(1))).isEqualTo(PreparationTiming.LATE);
    }

    @Test
    void a_step_that_is_done_is_asked_for_no_more_and_may_be_done_twice() {
        CareerHorizon done = horizon.withStepDone("panel", "promotion-panel-1");
        assertThat(done.preparations(PANEL))
                .extracting(one -> one.step().code())
                .doesNotContain("promotion-panel-1")
                .contains("promotion-panel-2");
        assertThat(done.withStepDone("panel", "promotion-panel-1")).isEqualTo(done);
    }

    @Test
    void what_has_gone_by_needs_no_preparation() {
        assertThat(horizon.preparations(PANEL))
                .extracting(Preparation::turningPoint)
                .contains("panel");
        assertThat(horizon.preparations(PANEL.plusDays(1)))
                .extracting(Preparation::turningPoint)
                .containsOnly("leave");
    }

    @Test
    void a_plan_b_is_missed_where_the_outcome_is_open_or_the_event_uncertain() {
        assertThat(horizon.withoutPlanB(PANEL)).extracting(TurningPoint::code).containsExactly("panel");
        CareerHorizon uncertain = horizon(
                TurningPoint.of("leave", TurningPointKind.LONG_LEAVE, PANEL, Likelihood.POSSIBLE),
                new TurningPoint(
                        "panel",
                        TurningPointKind.PROMOTION_PANEL,
                        PANEL,
                        Likelihood.CERTAIN,
                        ImmutableSet.of(),
                        Optional.of(planB(PANEL))));
        assertThat(uncertain.withoutPlanB(PANEL)).extracting(TurningPoint::code).containsExactly("leave");
    }

    @Test
    void everything_that_does_not_fit_together_is_said_at_once() {
        TurningPoint wrong = new TurningPoint(
                "panel",
                TurningPointKind.PROMOTION_PANEL,
                PANEL,
                Likelihood.CERTAIN,
                ImmutableSet.of("long-leave-1"),
                Optional.of(planB(PANEL.plusDays(1))));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> horizon(
                        TurningPoint.of("panel", TurningPointKind.LONG_LEAVE, PANEL, Likelihood.CERTAIN), wrong))
                .satisfies(refused -> assertThat(refused.problems().all())
                        .extracting(Problem::code)
                        .containsExactly("turning-point-twice", "preparation-step-unknown", "plan-b-too-late"));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> horizon.withStepDone("nowhere", "long-leave-1"));
    }

    @Test
    void every_kind_has_signs_and_steps_from_the_earliest_to_the_last() {
        for (TurningPointKind kind : TurningPointKind.values()) {
            assertThat(kind.earlySigns()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(kind.preparation())
                    .hasSizeGreaterThanOrEqualTo(3)
                    .isSortedAccordingTo(
                            Comparator.comparing(PreparationStep::daysAhead).reversed());
        }
    }

    @Test
    void every_text_stands_in_both_languages() {
        assertThat(CatalogueFaults.of(CareerTexts.class, "career")).isEmpty();
    }

    private PreparationTiming timingOfFirst(LocalDate today) {
        return horizon.preparations(today).get(0).timing();
    }

    private static PlanB planB(LocalDate decideBy) {
        Confidential<String> words = Confidential.of("apply elsewhere", Audience.authorOnly(PERSON));
        return new PlanB(words, words, decideBy);
    }

    private static CareerHorizon horizon(TurningPoint... points) {
        return new CareerHorizon(PERSON, ImmutableList.copyOf(points));
    }

    private static Tuple row(String step, LocalDate by, PreparationTiming timing) {
        return tuple(step, by, timing);
    }
}
