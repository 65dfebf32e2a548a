package dev.mentoring.feedback.development;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.competency.FrameworkReference;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import java.time.LocalDate;

/**
 * A proposal for how a mentor or a mentee grows: strengths first, then a few next steps, then what is to be found out. The
 * person decides what to take from it.
 *
 * @param subject whose plan it is
 * @param role as what the person grows
 * @param framework the version of the framework in which competencies and levels are meant
 * @param startsOn the first date of the plan
 * @param strengths what is met or exceeded already
 * @param steps the next steps, the most urgent first; competencies are distinct
 * @param later what is to grow as well, but not in this plan, the most urgent first
 * @param toFindOut what no level is known of; the step is to ask for feedback, not to assume a gap
 */
public record DevelopmentPlan(
        ParticipantId subject,
        Role role,
        FrameworkReference framework,
        LocalDate startsOn,
        ImmutableList<CompetencyId> strengths,
        ImmutableList<DevelopmentStep> steps,
        ImmutableList<CompetencyId> later,
        ImmutableList<CompetencyId> toFindOut) {
    /** How many steps a plan has unless more are asked for: few enough to be practised. */
    public static final int USUAL_STEPS = 3;

    /**
     * Checks that no step is reviewed before the plan starts.
     *
     * @param subject whose plan it is
     * @param role as what the person grows
     * @param framework the version of the framework
     * @param startsOn the first date of the plan
     * @param strengths what is met or exceeded already
     * @param steps the next steps, the most urgent first
     * @param later what is to grow as well, but not in this plan
     * @param toFindOut what no level is known of
     */
    public DevelopmentPlan {
        requireNonNull(subject);
        requireNonNull(role);
        requireNonNull(framework);
        requireNonNull(strengths);
        requireNonNull(later);
        requireNonNull(toFindOut);
        for (DevelopmentStep step : steps) {
            checkArgument(
                    !step.reviewOn().isBefore(startsOn),
                    "%s is reviewed on %s, before the plan starts on %s",
                    step.competency(),
                    step.reviewOn(),
                    startsOn);
        }
        checkArgument(
                steps.stream().map(DevelopmentStep::competency).distinct().count() == steps.size(),
                "two steps in the same competency");
    }

    /**
     * {@return a plan for the most urgent gaps}
     *
     * @param subject whose plan it is
     * @param role as what the person grows
     * @param analysis the gaps
     * @param guide the advice, in the framework of the analysis
     * @param mostSteps how many steps the plan may have, at least 1; {@link #USUAL_STEPS} is a good start
     * @param startsOn the first date of the plan
     * @param reviewOn when to look back on the steps; not before the first date
     * @throws InvalidInputException when the guide is in another version or framework than the analysis
     */
    public static DevelopmentPlan of(
            ParticipantId subject,
            Role role,
            GapAnalysis analysis,
            GrowthGuide guide,
            int mostSteps,
            LocalDate startsOn,
            LocalDate reviewOn) {
        checkArgument(mostSteps >= 1, "a plan has at least 1 step, not %s", mostSteps);
        FrameworkReference framework = analysis.profile().framework();
        if (!guide.framework().equals(framework)) {
            Problems.Builder found = Problems.builder();
            found.error(
                    DevelopmentTexts.CATALOGUE,
                    "other-framework",
                    Place.field("growth-guide", "", "framework"),
                    guide.framework(),
                    framework);
            throw new InvalidInputException(found.build());
        }
        ImmutableList<CompetencyGap> toGrow = analysis.toGrow();
        int now = Math.min(mostSteps, toGrow.size());
        return new DevelopmentPlan(
                subject,
                role,
                framework,
                startsOn,
                competencies(analysis.strengths()),
                toGrow.subList(0, now).stream()
                        .map(gap -> step(gap, guide, reviewOn))
                        .collect(ImmutableList.toImmutableList()),
                competencies(toGrow.subList(now, toGrow.size())),
                competencies(analysis.unknown()));
    }

    private static DevelopmentStep step(CompetencyGap gap, GrowthGuide guide, LocalDate reviewOn) {
        CompetencyId competency = gap.requirement().competency();
        int from = gap.current().orElseThrow();
        return new DevelopmentStep(
                competency, from, gap.requirement().level(), guide.advice(competency, from), reviewOn);
    }

    private static ImmutableList<CompetencyId> competencies(ImmutableList<CompetencyGap> gaps) {
        return gaps.stream().map(gap -> gap.requirement().competency()).collect(ImmutableList.toImmutableList());
    }
}
