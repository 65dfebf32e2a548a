package dev.mentoring.core.career;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.internal.Identifiers;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A turning point that somebody has ahead.
 *
 * @param code names it within the horizon; 1 to 200 visible characters
 * @param kind what kind it is
 * @param date when it comes, or the earliest date when that is open
 * @param likelihood how sure it is
 * @param stepsDone the codes of the steps that are done
 * @param planB what to do instead, if that has been thought of
 */
public record TurningPoint(
        String code,
        TurningPointKind kind,
        LocalDate date,
        Likelihood likelihood,
        ImmutableSet<String> stepsDone,
        Optional<PlanB> planB) {
    /**
     * Checks the form of the code.
     *
     * @param code names it within the horizon; 1 to 200 visible characters
     * @param kind what kind it is
     * @param date when it comes, or the earliest date when that is open
     * @param likelihood how sure it is
     * @param stepsDone the codes of the steps that are done
     * @param planB what to do instead, if that has been thought of
     */
    public TurningPoint {
        requireNonNull(kind);
        requireNonNull(date);
        requireNonNull(likelihood);
        requireNonNull(stepsDone);
        requireNonNull(planB);
        Identifiers.check("turning point code", code);
    }

    /**
     * {@return a turning point for which nothing has been done yet}
     *
     * @param code names it within the horizon
     * @param kind what kind it is
     * @param date when it comes
     * @param likelihood how sure it is
     */
    public static TurningPoint of(String code, TurningPointKind kind, LocalDate date, Likelihood likelihood) {
        return new TurningPoint(code, kind, date, likelihood, ImmutableSet.of(), Optional.empty());
    }

    /** {@return whether a plan B is worth having, because it may not come or may end one way or the other} */
    public boolean callsForPlanB() {
        return kind.isOutcomeOpen() || likelihood != Likelihood.CERTAIN;
    }

    TurningPoint withStepDone(String step) {
        ImmutableSet<String> done =
                ImmutableSet.<String>builder().addAll(stepsDone).add(step).build();
        return new TurningPoint(code, kind, date, likelihood, done, planB);
    }

    boolean hasStep(String step) {
        return kind.preparation().stream().anyMatch(one -> one.code().equals(step));
    }
}
