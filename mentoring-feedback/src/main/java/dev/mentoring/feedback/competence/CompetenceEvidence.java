package dev.mentoring.feedback.competence;

import static com.google.common.base.Preconditions.checkArgument;

import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.identity.ParticipantId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that was seen, said or done and bears on a person’s competency. It is a fact about a moment, not a level.
 *
 * <p><strong>Not for readers:</strong> it may hold what somebody said in confidence. {@link #toString()} tells neither the
 * author nor the finding. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class CompetenceEvidence implements WithCompetenceEvidence permits ImmutableCompetenceEvidence {
    /** The greatest weight that a piece of evidence may have. */
    public static final int GREATEST_WEIGHT = 1_000;

    CompetenceEvidence() {}

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return its id} */
    public abstract EvidenceId id();

    /** {@return about whom it is} */
    public abstract ParticipantId subject();

    /** {@return the competency on which it bears} */
    public abstract CompetencyId competency();

    /** {@return where it comes from; {@link EvidenceSource#SELF} exactly when the author is the subject} */
    public abstract EvidenceSource source();

    /** {@return who says so; empty when nobody in particular does, as for a certificate} */
    public abstract Optional<ParticipantId> author();

    /** {@return when it was seen; for answers of a round no finer than the round} */
    public abstract LocalDate date();

    /** {@return how much it counts beside other evidence of the same author, 1 to {@value #GREATEST_WEIGHT}; 1 by default} */
    @Value.Default
    public int weight() {
        return 1;
    }

    /** {@return what it says} */
    public abstract EvidenceFinding finding();

    /** Checks the weight, and that people speak for themselves in the source for that, and nowhere else. */
    @Value.Check
    void check() {
        checkArgument(
                weight() >= 1 && weight() <= GREATEST_WEIGHT,
                "the weight of evidence is 1 to %s, but was %s",
                GREATEST_WEIGHT,
                weight());
        boolean own = author().filter(subject()::equals).isPresent();
        checkArgument(
                own == (source() == EvidenceSource.SELF),
                "evidence %s: the source is “self” exactly when the author is the subject",
                id());
    }

    /** {@return the id, the competency and the source, and nothing that was said in confidence} */
    @Override
    public final String toString() {
        return "CompetenceEvidence[" + id() + ", " + competency() + ", " + source() + "]";
    }

    /** Builds {@link CompetenceEvidence} values; not thread-safe. */
    public static final class Builder extends ImmutableCompetenceEvidence.Builder {
        Builder() {}
    }
}
