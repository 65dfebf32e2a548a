package dev.mentoring.feedback.round;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.erasure.NamesPeople;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.feedback.instrument.Instrument;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/** What a round of feedback is for, who answers about whom, and until when. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class RoundPlan implements WithRoundPlan, NamesPeople permits ImmutableRoundPlan {
    RoundPlan() {}

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the id of the round} */
    public abstract RoundId id();

    /** {@return what the answers will be used for; for development, unless said otherwise} */
    @Value.Default
    public Purpose purpose() {
        return Purpose.DEVELOPMENTAL;
    }

    /** {@return from when on people may answer} */
    public abstract Instant opens();

    /** {@return the deadline; an answer at this instant is late} */
    public abstract Instant closes();

    /** {@return what is asked; everybody answers the same version, in whatever words} */
    public abstract Instrument instrument();

    /** {@return who answers about whom, and as what; at least one, and nobody twice about the same person} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Assignment> assignments();

    /** {@return the rules that differ from {@link RaterGroup#usualRule()}} */
    public abstract ImmutableMap<RaterGroup, ConfidentialityRule> confidentiality();

    /** {@return what becomes of late answers; refused, unless said otherwise} */
    @Value.Default
    public LateAnswerRule lateAnswers() {
        return LateAnswerRule.REFUSE;
    }

    /**
     * {@return whether the answers of a group may be shown with their authors}
     *
     * @param group the group
     */
    public final ConfidentialityRule ruleFor(RaterGroup group) {
        ConfidentialityRule rule = confidentiality().get(group);
        return rule == null ? group.usualRule() : rule;
    }

    @Override
    public final RoundPlan withPeople(UnaryOperator<ParticipantId> renaming) {
        return withAssignments(assignments().stream()
                .map(one -> new Assignment(renaming.apply(one.rater()), renaming.apply(one.subject()), one.group()))
                .toList());
    }

    /**
     * Refuses a plan that contradicts itself.
     *
     * @throws InvalidInputException with every contradiction
     */
    @Value.Check
    void check() {
        Problems.Builder problems = Problems.builder();
        if (!opens().isBefore(closes())) {
            problems.error(RoundTexts.CATALOGUE, "round-closes-before-it-opens", place("closes"), opens(), closes());
        }
        if (assignments().isEmpty()) {
            problems.error(RoundTexts.CATALOGUE, "round-without-assignment", place("assignments"));
        }
        Map<ParticipantId, Set<ParticipantId>> asked = new HashMap<>();
        for (Assignment assignment : assignments()) {
            if (!asked.computeIfAbsent(assignment.subject(), subject -> new HashSet<>())
                    .add(assignment.rater())) {
                problems.error(
                        RoundTexts.CATALOGUE,
                        "assignment-in-two-groups",
                        place("assignments"),
                        assignment.rater(),
                        assignment.subject());
            }
        }
        problems.build().throwIfErrors();
    }

    private Place place(String field) {
        return Place.field("round", id().value(), field);
    }

    /** Builds {@link RoundPlan} values; not thread-safe. */
    public static final class Builder extends ImmutableRoundPlan.Builder {
        Builder() {}
    }
}
