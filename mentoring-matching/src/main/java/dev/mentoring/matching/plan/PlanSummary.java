package dev.mentoring.matching.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.internal.MatchingTexts;
import org.immutables.value.Value;

/** A plan at a glance, for the programme manager. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class PlanSummary implements WithPlanSummary permits ImmutablePlanSummary {
    PlanSummary() {}

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how many mentees there are} */
    public abstract int mentees();

    /** {@return how many of them have at least one mentor} */
    public abstract int matchedMentees();

    /** {@return how many mentors there are} */
    public abstract int mentors();

    /** {@return how many of them have at least one mentee} */
    public abstract int matchedMentors();

    /** {@return how many pairs there are} */
    public abstract int pairs();

    /** {@return how many new mentees the mentors could take on together; at most 2 147 483 647} */
    public abstract int mentorPlaces();

    /** {@return the sum of the scores of all pairs, in basis points} */
    public abstract long totalScore();

    /** {@return the smallest score of a pair, in basis points; 0 without pairs} */
    public abstract int lowestScore();

    /** {@return the mean of the pairs’ coverage, in basis points, rounded down; 0 without pairs} */
    public abstract int meanCoverage();

    /** {@return how many mentees got their first choice, their second, …} */
    public abstract ImmutableList<Integer> choicesHonoured();

    /** {@return what is wanted and what there is, by competency: dearest first} */
    public abstract ImmutableList<CompetencyBalance> competencies();

    /** {@return how full each mentor is, in the order of their ids} */
    public abstract ImmutableList<MentorLoad> loads();

    /** {@return how the plan treats groups of mentees} */
    public abstract ImmutableList<GroupFigure> groups();

    /** {@return the mean score of the pairs in basis points, rounded down; 0 without pairs} */
    public final int meanScore() {
        return pairs() == 0 ? 0 : (int) (totalScore() / pairs());
    }

    /** {@return how many places stay free; at most 2 147 483 647} */
    public final int freePlaces() {
        return Ints.saturatedCast(loads().stream()
                .mapToLong(load -> Math.max(0, load.places() - load.assigned()))
                .sum());
    }

    /** {@return the plan in a sentence, with numbers rounded down} */
    @Value.Lazy
    public BilingualText text() {
        return MatchingTexts.CATALOGUE.text(
                "summary", matchedMentees(), mentees(), Math.floorDiv(meanScore(), 10) / 10.0, freePlaces());
    }

    /** Builds {@link PlanSummary} values; not thread-safe. */
    public static final class Builder extends ImmutablePlanSummary.Builder {
        Builder() {}
    }
}
