package dev.mentoring.core.career;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody’s career has ahead, and how to be ready for it.
 *
 * <p>{@link #preparations} says what to do by when. What was done is added by {@link #withStepDone}. Immutable and thread-safe.
 *
 * @param person whose career
 * @param turningPoints what lies ahead; codes distinct
 */
public record CareerHorizon(ParticipantId person, ImmutableList<TurningPoint> turningPoints) {
    /** How many days before its date a step is called urgent. */
    public static final int SOON_DAYS = 14;

    private static final Comparator<Preparation> BY_DATE = Comparator.comparing(Preparation::by)
            .thenComparing(Preparation::turningPoint)
            .thenComparing(preparation -> preparation.step().code());

    /**
     * Checks that the turning points fit together.
     *
     * @param person whose career
     * @param turningPoints what lies ahead; codes distinct
     * @throws InvalidInputException with codes {@code turning-point-twice}, {@code preparation-step-unknown} and {@code
     *     plan-b-too-late}
     */
    public CareerHorizon {
        requireNonNull(person);
        requireNonNull(turningPoints);
        problemsOf(person, turningPoints).throwIfErrors();
    }

    private static Problems problemsOf(ParticipantId person, ImmutableList<TurningPoint> turningPoints) {
        Problems.Builder problems = Problems.builder();
        Set<String> codes = new HashSet<>();
        for (TurningPoint point : turningPoints) {
            Place place = Place.field("turning-point", point.code(), "");
            if (!codes.add(point.code())) {
                problems.error(
                        CareerTexts.CATALOGUE,
                        "turning-point-twice",
                        Place.participant(person, "turningPoints"),
                        point.code());
            }
            for (String step : point.stepsDone()) {
                if (!point.hasStep(step)) {
                    problems.error(CareerTexts.CATALOGUE, "preparation-step-unknown", place, point.code(), step);
                }
            }
            point.planB()
                    .filter(plan -> plan.decideBy().isAfter(point.date()))
                    .ifPresent(plan -> problems.error(
                            CareerTexts.CATALOGUE,
                            "plan-b-too-late",
                            place,
                            point.code(),
                            plan.decideBy(),
                            point.date()));
        }
        return problems.build();
    }

    /**
     * {@return the same horizon after a step; harmless when it was done already}
     *
     * @param turningPoint the code of the turning point
     * @param step the code of the step
     * @throws InvalidInputException with code {@code preparation-step-unknown} when there is no such step
     */
    public CareerHorizon withStepDone(String turningPoint, String step) {
        if (turningPoints.stream().noneMatch(point -> point.code().equals(turningPoint))) {
            Problems.builder()
                    .error(
                            CareerTexts.CATALOGUE,
                            "preparation-step-unknown",
                            Place.participant(person, "turningPoints"),
                            turningPoint,
                            step)
                    .build()
                    .throwIfErrors();
        }
        return new CareerHorizon(
                person,
                turningPoints.stream()
                        .map(point -> point.code().equals(turningPoint) ? point.withStepDone(step) : point)
                        .collect(toImmutableList()));
    }

    /**
     * {@return everything that remains to be done before turning points that have not gone by, the next step first}
     *
     * @param today the date of the question
     */
    public ImmutableList<Preparation> preparations(LocalDate today) {
        return ahead(today)
                .flatMap(point -> point.kind().preparation().stream()
                        .filter(step -> !point.stepsDone().contains(step.code()))
                        .map(step -> preparation(point, step, today)))
                .sorted(BY_DATE)
                .collect(toImmutableList());
    }

    /**
     * {@return the turning points ahead for which a plan B is worth having and missing, the next one first}
     *
     * @param today the date of the question
     */
    public ImmutableList<TurningPoint> withoutPlanB(LocalDate today) {
        return ahead(today)
                .filter(point -> point.callsForPlanB() && point.planB().isEmpty())
                .collect(toImmutableList());
    }

    private Stream<TurningPoint> ahead(LocalDate today) {
        return turningPoints.stream()
                .filter(point -> !point.date().isBefore(today))
                .sorted(Comparator.comparing(TurningPoint::date).thenComparing(TurningPoint::code));
    }

    private static Preparation preparation(TurningPoint point, PreparationStep step, LocalDate today) {
        LocalDate by = point.date().minusDays(step.daysAhead());
        PreparationTiming timing = PreparationTiming.LATER;
        if (by.isBefore(today)) {
            timing = PreparationTiming.LATE;
        } else if (!by.isAfter(today.plusDays(SOON_DAYS))) {
            timing = PreparationTiming.NOW;
        }
        return new Preparation(point.code(), point.kind(), step, by, timing);
    }
}
