package dev.mentoring.feedback.competence;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * The one level that several assertions come to by a rule.
 *
 * @param rule the rule
 * @param computed the level by the rule, from 1
 * @param assertions the assertions that were rolled up; at least one
 * @param override the level that a person has set instead
 */
public record RolledUpLevel(
        RollUpRule rule, int computed, ImmutableSortedSet<AssertionId> assertions, Optional<LevelOverride> override) {
    /**
     * Refuses a level that comes from nothing.
     *
     * @param rule the rule
     * @param computed the level by the rule, from 1
     * @param assertions the assertions that were rolled up; at least one
     * @param override the level that a person has set instead
     */
    public RolledUpLevel {
        requireNonNull(rule);
        checkArgument(computed >= 1, "levels count from 1, but was %s", computed);
        checkArgument(!assertions.isEmpty(), "no level comes from no assertion");
        requireNonNull(override);
    }

    /**
     * {@return what assertions come to; their order changes nothing}
     *
     * @param rule the rule
     * @param assertions assertions with a level, about the same person and competency; at least one
     * @param date the date by which their age counts
     * @throws IllegalArgumentException when there is none, or one is a withdrawal or about something else
     */
    public static RolledUpLevel of(RollUpRule rule, Collection<CompetencyAssertion> assertions, LocalDate date) {
        int level = rule.level(assertions, date);
        return new RolledUpLevel(
                rule,
                level,
                assertions.stream()
                        .map(CompetencyAssertion::id)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(AssertionId::compareTo)),
                Optional.empty());
    }

    /**
     * {@return the same, with a level that a person sets instead}
     *
     * @param by the level, the person and the reason
     */
    public RolledUpLevel overridden(LevelOverride by) {
        return new RolledUpLevel(rule, computed, assertions, Optional.of(by));
    }

    /** {@return the level that counts: the one that a person has set, otherwise the computed one} */
    public int level() {
        return override.map(LevelOverride::level).orElse(computed);
    }
}
