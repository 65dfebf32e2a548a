package dev.mentoring.feedback.competence;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.competency.FrameworkReference;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.organisation.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What somebody holds a person’s level to be, and answers for: made by a person, on stated evidence, at a moment, in one
 * version of a framework. An assertion is never changed: who was wrong makes a new one that {@linkplain #supersedes()
 * supersedes} it, or withdraws it by one without a level. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class CompetencyAssertion implements WithCompetencyAssertion
        permits ImmutableCompetencyAssertion {
    /** The greatest weight that an assertion may have. */
    public static final int GREATEST_WEIGHT = 1_000;

    CompetencyAssertion() {}

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return its id} */
    public abstract AssertionId id();

    /** {@return about whom it is} */
    public abstract ParticipantId subject();

    /** {@return the version of the framework in which competency and level are meant} */
    public abstract FrameworkReference framework();

    /** {@return the competency} */
    public abstract CompetencyId competency();

    /** {@return the position on the scale of the framework, from 1; empty when it withdraws the one that it supersedes} */
    public abstract OptionalInt level();

    /** {@return the evidence on which it rests, which is kept elsewhere} */
    public abstract ImmutableSet<EvidenceId> evidence();

    /** {@return who holds it} */
    public abstract ParticipantId assertedBy();

    /** {@return when it was made} */
    public abstract Instant assertedAt();

    /** {@return the dates on which the level holds; always by default} */
    @Value.Default
    public Validity validity() {
        return Validity.always();
    }

    /** {@return how much it counts beside other assertions where they are weighted, 1 to {@value #GREATEST_WEIGHT}} */
    @Value.Default
    public int weight() {
        return 1;
    }

    /** {@return the assertion that this one corrects or withdraws} */
    public abstract Optional<AssertionId> supersedes();

    /** {@return why, in the asserter’s own words} */
    public abstract Optional<String> note();

    /** {@return the date on which it was made, in UTC, by which assertions are compared with days} */
    public final LocalDate assertedOn() {
        return assertedAt().atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** {@return whether it only takes back the one that it supersedes} */
    public final boolean isWithdrawal() {
        return level().isEmpty();
    }

    /** Checks the level and the weight, and that a withdrawal withdraws something else than itself. */
    @Value.Check
    void check() {
        checkArgument(level().orElse(1) >= 1, "levels count from 1: %s", level());
        checkArgument(
                weight() >= 1 && weight() <= GREATEST_WEIGHT,
                "the weight of an assertion is 1 to %s, but was %s",
                GREATEST_WEIGHT,
                weight());
        checkArgument(
                !isWithdrawal() || supersedes().isPresent(),
                "the assertion %s has no level and withdraws nothing",
                id());
    }

    /** Builds {@link CompetencyAssertion} values; not thread-safe. */
    public static final class Builder extends ImmutableCompetencyAssertion.Builder {
        Builder() {}
    }
}
