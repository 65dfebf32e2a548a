package dev.mentoring.matching.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.outcome.Matching;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who should meet whom, with everything that explains it. The same request and the same policy give an equal plan,
 * whatever the order of the input and the number of threads. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class MatchPlan implements WithMatchPlan permits ImmutableMatchPlan {
    MatchPlan() {}

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the name of the policy} */
    public abstract String policyName();

    /** {@return the version of the policy} */
    public abstract int policyVersion();

    /** {@return the content hash of the policy} */
    public abstract String policyHash();

    /**
     * {@return the SHA-256 of everything that went in: people, organisation, policy, pins and date}
     *
     * <p>For whoever runs the programme, not for the people in it: somebody who knew all of the input but one answer could
     * try out guesses at it.
     */
    public abstract String inputHash();

    /** {@return the date of the match} */
    public abstract LocalDate date();

    /** {@return the algorithm that decided} */
    public abstract String algorithm();

    /** {@return the options of the algorithm} */
    public abstract ImmutableSortedMap<String, String> algorithmOptions();

    /** {@return the seed of every lottery} */
    public abstract long seed();

    /** {@return the pairs, in the order of the mentees’ ids and then of the mentors’} */
    public abstract ImmutableList<PlannedPair> pairs();

    /** {@return the mentees without a mentor, in the order of their ids} */
    public abstract ImmutableList<UnmatchedParticipant> unmatchedMentees();

    /** {@return the mentors without a mentee, in the order of their ids} */
    public abstract ImmutableList<UnmatchedParticipant> unmatchedMentors();

    /** {@return the places at which mentors are too few, most places missing first} */
    public abstract ImmutableList<Shortage> shortages();

    /** {@return the plan at a glance} */
    public abstract PlanSummary summary();

    /**
     * {@return what the algorithm gave for the pairs that were not pinned, with its certificate, to be verified against
     * the market of the request}
     */
    public abstract Matching matching();

    /** {@return what is odd about the input, though it could be used} */
    @Value.Default
    public Problems warnings() {
        return Problems.none();
    }

    /**
     * {@return the pair of a mentee and a mentor, if the plan has it}
     *
     * @param mentee the mentee
     * @param mentor the mentor
     */
    public final Optional<PlannedPair> pair(ParticipantId mentee, ParticipantId mentor) {
        return pairs().stream()
                .filter(pair -> pair.mentee().equals(mentee) && pair.mentor().equals(mentor))
                .findFirst();
    }

    /** Builds {@link MatchPlan} values; not thread-safe. */
    public static final class Builder extends ImmutableMatchPlan.Builder {
        Builder() {}
    }
}
