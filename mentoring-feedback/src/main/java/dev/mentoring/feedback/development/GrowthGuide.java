package dev.mentoring.feedback.development;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableTable;
import dev.mentoring.core.competency.CapMentor;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.competency.FrameworkReference;
import dev.mentoring.core.competency.MenteeAutonomy;
import java.util.Optional;

/**
 * Advice for growing in a framework: for each competency and each level that has a next one. The library brings one for
 * mentors and one for mentees; an organisation can write its own for its own framework.
 *
 * @param framework the version of the framework
 * @param advice the advice by competency and by the level, from 1, from which it leads to the next
 */
public record GrowthGuide(FrameworkReference framework, ImmutableTable<CompetencyId, Integer, GrowthAdvice> advice) {
    /**
     * Checks the levels.
     *
     * @param framework the version of the framework
     * @param advice the advice by competency and by the level from which it leads to the next
     */
    public GrowthGuide {
        requireNonNull(framework);
        for (int level : advice.columnKeySet()) {
            checkArgument(level >= 1, "levels count from 1, but was %s", level);
        }
    }

    /** {@return the guide to {@link CapMentor}: how mentors grow} */
    public static GrowthGuide ofMentors() {
        return ShippedGuide.MENTORS;
    }

    /** {@return the guide to {@link MenteeAutonomy}: how mentees grow} */
    public static GrowthGuide ofMentees() {
        return ShippedGuide.MENTEES;
    }

    /**
     * {@return how to get from a level to the next one, where the guide says so}
     *
     * @param competency the competency
     * @param from the level, from 1
     */
    public Optional<GrowthAdvice> advice(CompetencyId competency, int from) {
        return Optional.ofNullable(advice.get(competency, from));
    }
}
