package dev.mentoring.core.enrolment;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.identity.ProposalId;
import dev.mentoring.core.programme.Applicant;
import dev.mentoring.core.programme.ProgrammeTerms;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an {@link Enrolment} must be told about the rest of the world. What is left out does not hold: no place, no consent, no
 * partner. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class EnrolmentFacts permits ImmutableEnrolmentFacts {
    EnrolmentFacts() {}

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the terms of the programme} */
    public abstract ProgrammeTerms terms();

    /** {@return what people are asked at present} */
    public abstract Questionnaire questionnaire();

    /** {@return what eligibility is judged by} */
    public abstract Applicant applicant();

    /** {@return whether people may join now, as the cohort or the programme says} */
    @Value.Default
    public boolean takesPeople() {
        return false;
    }

    /** {@return whether the person has another enrolment in the same role and cohort that is under way} */
    @Value.Default
    public boolean enrolledAlready() {
        return false;
    }

    /** {@return when an invitation, an application or waiting runs out} */
    public abstract Optional<Instant> deadline();

    /** {@return whether every consent that taking part needs is given} */
    @Value.Default
    public boolean consentsGiven() {
        return false;
    }

    /** {@return whether the training that the programme asks for is done} */
    @Value.Default
    public boolean trainingDone() {
        return false;
    }

    /** {@return how many relationships the person can still take on in the role} */
    @Value.Default
    public int freePlaces() {
        return 0;
    }

    /** {@return with how many people she could be matched now} */
    @Value.Default
    public int feasiblePartners() {
        return 0;
    }

    /** {@return the proposals of the person that are still to be decided} */
    public abstract ImmutableSet<ProposalId> openProposals();

    /** Builds {@link EnrolmentFacts} values; not thread-safe. */
    public static final class Builder extends ImmutableEnrolmentFacts.Builder {
        Builder() {}
    }
}
