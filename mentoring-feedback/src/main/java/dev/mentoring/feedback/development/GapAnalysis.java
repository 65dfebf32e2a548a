package dev.mentoring.feedback.development;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.feedback.competence.RolledUpLevel;
import dev.mentoring.feedback.instrument.Fraction;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a person’s known levels lack of a required profile.
 *
 * @param profile the required profile
 * @param gaps one for each requirement, in the order of the profile
 */
public record GapAnalysis(RequiredProfile profile, ImmutableList<CompetencyGap> gaps) {
    private static final Comparator<CompetencyGap> MOST_URGENT_FIRST = Comparator.comparingInt(
                    (CompetencyGap gap) -> gap.priority().orElse(0))
            .thenComparingInt(gap -> gap.requirement().importance())
            .reversed();

    /**
     * Refuses null.
     *
     * @param profile the required profile
     * @param gaps one for each requirement, in the order of the profile
     */
    public GapAnalysis {
        requireNonNull(profile);
        requireNonNull(gaps);
    }

    /**
     * {@return the gaps between a profile and levels}
     *
     * @param profile the required profile
     * @param levels the known levels, in the framework of the profile; a competency that is absent is unknown. Competencies
     *     that the profile does not require do not count
     */
    public static GapAnalysis of(RequiredProfile profile, Map<CompetencyId, Integer> levels) {
        return new GapAnalysis(
                profile,
                profile.requirements().stream()
                        .map(requirement -> new CompetencyGap(requirement, level(levels, requirement.competency())))
                        .collect(toImmutableList()));
    }

    private static OptionalInt level(Map<CompetencyId, Integer> levels, CompetencyId competency) {
        @Nullable Integer level = levels.get(competency);
        return level == null ? OptionalInt.empty() : OptionalInt.of(level);
    }

    /**
     * {@return the gaps between a profile and rolled-up levels}
     *
     * @param profile the required profile
     * @param levels the known levels, in the framework of the profile
     */
    public static GapAnalysis ofRolledUp(RequiredProfile profile, Map<CompetencyId, RolledUpLevel> levels) {
        return of(profile, Maps.transformValues(levels, RolledUpLevel::level));
    }

    /**
     * {@return what is to grow, by importance times missing levels, the most urgent first; of equals, the more important
     * first, then in the order of the profile}
     */
    public ImmutableList<CompetencyGap> toGrow() {
        return in(GapState.TO_GROW).stream().sorted(MOST_URGENT_FIRST).collect(toImmutableList());
    }

    /** {@return what is met or exceeded, in the order of the profile} */
    public ImmutableList<CompetencyGap> strengths() {
        return gaps.stream()
                .filter(gap -> gap.state() == GapState.MET || gap.state() == GapState.EXCEEDED)
                .collect(toImmutableList());
    }

    /** {@return what is to be found out first, in the order of the profile} */
    public ImmutableList<CompetencyGap> unknown() {
        return in(GapState.UNKNOWN);
    }

    private ImmutableList<CompetencyGap> in(GapState state) {
        return gaps.stream().filter(gap -> gap.state() == state).collect(toImmutableList());
    }

    /** {@return the share of the known requirements that are met, by importance, 0 to 1; empty when none is known} */
    public Optional<Fraction> metShare() {
        long known = importance(gaps) - importance(unknown());
        return known == 0 ? Optional.empty() : Optional.of(new Fraction(importance(strengths()), known));
    }

    /** {@return the share of the requirements of which a level is known, by importance, 0 to 1; empty without requirements} */
    public Optional<Fraction> coverage() {
        long all = importance(gaps);
        return all == 0 ? Optional.empty() : Optional.of(new Fraction(all - importance(unknown()), all));
    }

    private static long importance(ImmutableList<CompetencyGap> gaps) {
        return gaps.stream().mapToLong(gap -> gap.requirement().importance()).sum();
    }
}
