package dev.mentoring.matching.plan;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.internal.MatchingTexts;
import org.immutables.value.Value;

/** A mentee and a mentor who should meet, and why. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class PlannedPair implements WithPlannedPair permits ImmutablePlannedPair {
    PlannedPair() {}

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the mentee} */
    public abstract ParticipantId mentee();

    /** {@return the mentor} */
    public abstract ParticipantId mentor();

    /** {@return whether the pair was pinned before matching} */
    public abstract boolean pinned();

    /**
     * {@return the score of the pair, in basis points: 0 to 10 000, and above by ranked choices}; it can be compared
     * within one plan only
     */
    public abstract int score();

    /** {@return the mentee’s side of the score, in basis points} */
    public abstract int menteeScore();

    /** {@return the mentor’s side of the score, in basis points} */
    public abstract int mentorScore();

    /** {@return for how much of the weights the answers were known, in basis points, 0 to 10 000} */
    public abstract int coverage();

    /** {@return what adds up to the score} */
    public abstract ImmutableList<ScorePart> parts();

    /** {@return the facts behind the score} */
    public abstract ImmutableList<Fact> facts();

    /** {@return the rules that were checked} */
    public abstract ImmutableList<RuleCheck> checks();

    /** {@return the best mentors whom the mentee could have had otherwise, best first} */
    public abstract ImmutableList<Alternative> alternatives();

    /** {@return the pair in a sentence, with numbers rounded down} */
    @Value.Lazy
    public BilingualText text() {
        String key = pinned() ? "pair.pinned" : "pair";
        return MatchingTexts.CATALOGUE.text(
                key, mentee(), mentor(), Math.floorDiv(score(), 10) / 10.0, coverage() / 100);
    }

    /** Builds {@link PlannedPair} values; not thread-safe. */
    public static final class Builder extends ImmutablePlannedPair.Builder {
        Builder() {}
    }
}
