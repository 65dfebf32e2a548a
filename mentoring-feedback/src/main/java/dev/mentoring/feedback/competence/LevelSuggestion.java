package dev.mentoring.feedback.competence;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.competency.CompetencyId;

/**
 * What the evidence of one source says of one competency: a level with its uncertainty, or that there is not enough
 * evidence. A suggestion decides nothing; only a person makes a {@link CompetencyAssertion}.
 *
 * <p><strong>Not for readers</strong> where the source is confidential: a suggestion must pass disclosure control first, as
 * any number that comes from a few people’s answers.
 */
public sealed interface LevelSuggestion {
    /** {@return the competency} */
    CompetencyId competency();

    /** {@return the one source of the evidence} */
    EvidenceSource source();

    /** {@return how much evidence there was} */
    EvidenceCount count();

    /**
     * How much evidence there was.
     *
     * @param ratings how many ratings
     * @param raters how many people they come from; a rating without an author counts as a person of its own
     * @param statements how many statements in words, which wait to be read and count for no level
     */
    record EvidenceCount(int ratings, int raters, int statements) {
        /**
         * Checks the counts.
         *
         * @param ratings how many ratings
         * @param raters how many people they come from
         * @param statements how many statements in words
         */
        public EvidenceCount {
            checkArgument(
                    raters >= 0 && raters <= ratings && statements >= 0,
                    "%s ratings of %s raters, %s statements",
                    ratings,
                    raters,
                    statements);
        }
    }

    /**
     * A level that the evidence suggests.
     *
     * @param competency the competency
     * @param source the one source of the evidence
     * @param count how much evidence there was
     * @param level the level in whose band the mean lies
     * @param lowest the lowest level that the evidence leaves possible
     * @param highest the highest level that the evidence leaves possible
     * @param mean the mean of the raters’ means, on the scale of the ratings; rounded from the exact quotient
     * @param margin half the width of the interval of the mean; the width of the whole scale for one rater alone
     * @param evidence the ratings and statements that were looked at
     */
    record Suggested(
            CompetencyId competency,
            EvidenceSource source,
            EvidenceCount count,
            int level,
            int lowest,
            int highest,
            double mean,
            double margin,
            ImmutableSortedSet<EvidenceId> evidence)
            implements LevelSuggestion {
        /**
         * Checks that the level lies between its limits.
         *
         * @param competency the competency
         * @param source the one source of the evidence
         * @param count how much evidence there was
         * @param level the level in whose band the mean lies
         * @param lowest the lowest level that the evidence leaves possible
         * @param highest the highest level that the evidence leaves possible
         * @param mean the mean of the raters’ means
         * @param margin half the width of the interval of the mean
         * @param evidence the ratings and statements that were looked at
         */
        public Suggested {
            requireNonNull(competency);
            requireNonNull(source);
            requireNonNull(count);
            checkArgument(
                    lowest >= 1 && lowest <= level && level <= highest,
                    "the level %s does not lie between %s and %s",
                    level,
                    lowest,
                    highest);
            checkArgument(Double.isFinite(mean), "the mean is no number: %s", mean);
            checkArgument(margin >= 0 && Double.isFinite(margin), "the margin is no width: %s", margin);
            requireNonNull(evidence);
        }

        /** {@return whether the evidence leaves more than one level possible} */
        public boolean isUncertain() {
            return lowest < highest;
        }
    }

    /**
     * There is not enough evidence for a level; that is no low level.
     *
     * @param competency the competency
     * @param source the one source of the evidence
     * @param count how much evidence there was
     * @param requiredRatings how many ratings a suggestion takes
     * @param requiredRaters how many people they must come from
     */
    record NotEnoughEvidence(
            CompetencyId competency,
            EvidenceSource source,
            EvidenceCount count,
            int requiredRatings,
            int requiredRaters)
            implements LevelSuggestion {
        /**
         * Checks that something is missing.
         *
         * @param competency the competency
         * @param source the one source of the evidence
         * @param count how much evidence there was
         * @param requiredRatings how many ratings a suggestion takes
         * @param requiredRaters how many people they must come from
         */
        public NotEnoughEvidence {
            requireNonNull(competency);
            requireNonNull(source);
            checkArgument(
                    count.ratings() < requiredRatings || count.raters() < requiredRaters,
                    "nothing is missing: %s",
                    count);
        }
    }
}
