package dev.mentoring.core.goal;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a goal consists of, as the two have written it.
 *
 * @param smart what makes it clear
 * @param milestones the stages on the way; codes distinct
 * @param scale what each level of attainment would look like; may be incomplete
 * @param competencies the competencies in which the mentee grows on the way
 * @param weight how much it counts beside other goals, from 1
 */
public record GoalPlan(
        SmartAttributes smart,
        ImmutableList<Milestone> milestones,
        ImmutableMap<AttainmentLevel, Confidential<String>> scale,
        ImmutableSet<CompetencyId> competencies,
        int weight) {
    /**
     * Checks the milestones and the weight.
     *
     * @param smart what makes it clear
     * @param milestones the stages on the way; codes distinct
     * @param scale what each level of attainment would look like; may be incomplete
     * @param competencies the competencies in which the mentee grows on the way
     * @param weight how much it counts beside other goals, from 1
     * @throws InvalidInputException with codes {@code milestone-twice} and {@code goal-weight}
     */
    public GoalPlan {
        requireNonNull(smart);
        requireNonNull(milestones);
        requireNonNull(scale);
        requireNonNull(competencies);
        Problems.Builder problems = Problems.builder();
        Place place = Place.field("goal-plan", "", "milestones");
        milestones.stream()
                .map(Milestone::code)
                .filter(code -> Collections.frequency(Lists.transform(milestones, Milestone::code), code) > 1)
                .distinct()
                .forEach(code -> problems.error(GoalTexts.CATALOGUE, "milestone-twice", place, code));
        if (weight < 1) {
            problems.error(GoalTexts.CATALOGUE, "goal-weight", Place.field("goal-plan", "", "weight"), weight);
        }
        problems.build().throwIfErrors();
    }

    /**
     * {@return a plan with nothing but its attributes, of weight 1}
     *
     * @param smart what makes the goal clear
     */
    public static GoalPlan of(SmartAttributes smart) {
        return new GoalPlan(smart, ImmutableList.of(), ImmutableMap.of(), ImmutableSet.of(), 1);
    }

    /**
     * {@return what would make the goal clearer}
     *
     * @param today the date on which this is asked
     * @param plannedEnd when the relationship is to end; empty when open
     */
    ImmutableSet<GoalGap> gaps(LocalDate today, Optional<LocalDate> plannedEnd) {
        Set<GoalGap> gaps = EnumSet.noneOf(GoalGap.class);
        addIf(smart.specific().isEmpty(), GoalGap.NOT_SPECIFIC, gaps);
        addIf(smart.measurable().isEmpty(), GoalGap.NOT_MEASURABLE, gaps);
        addIf(smart.achievable().isEmpty(), GoalGap.NOT_ACHIEVABLE, gaps);
        addIf(smart.relevant().isEmpty(), GoalGap.NOT_RELEVANT, gaps);
        addIf(milestones.isEmpty(), GoalGap.NO_MILESTONE, gaps);
        addIf(scale.size() < AttainmentLevel.values().length, GoalGap.SCALE_INCOMPLETE, gaps);
        smart.date()
                .ifPresentOrElse(
                        date -> {
                            addIf(date.isBefore(today), GoalGap.DATE_HAS_PASSED, gaps);
                            addIf(
                                    plannedEnd.filter(date::isAfter).isPresent(),
                                    GoalGap.DATE_AFTER_THE_RELATIONSHIP,
                                    gaps);
                            addIf(hasMilestoneAfter(date), GoalGap.MILESTONE_AFTER_THE_DATE, gaps);
                        },
                        () -> gaps.add(GoalGap.NOT_TIME_BOUND));
        return Sets.immutableEnumSet(gaps);
    }

    private boolean hasMilestoneAfter(LocalDate date) {
        return milestones.stream()
                .anyMatch(milestone ->
                        milestone.due().filter(due -> due.isAfter(date)).isPresent());
    }

    private static void addIf(boolean missing, GoalGap gap, Set<GoalGap> gaps) {
        if (missing) {
            gaps.add(gap);
        }
    }
}
