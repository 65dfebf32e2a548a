package dev.mentoring.core.relationship;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import dev.mentoring.core.calendar.Cadence;
import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.identity.ParticipantId;
import java.time.LocalDate;

/**
 * What the parties of a relationship agree on.
 *
 * @param from the first day, in the zone of the programme
 * @param until the planned last day; after the first
 * @param confidentiality what they promise about what is said
 * @param cadence how often they meet
 * @param minutes how long a meeting is meant to last; 1 to 1440
 * @param modalities how they meet; at least one
 * @param expectations what each of them expects, in confidence, by who wrote it
 */
public record AgreementTerms(
        LocalDate from,
        LocalDate until,
        ConfidentialityClause confidentiality,
        Cadence cadence,
        int minutes,
        ImmutableSet<MeetingModality> modalities,
        ImmutableSortedMap<ParticipantId, Confidential<String>> expectations) {
    /**
     * Checks the ranges.
     *
     * @param from the first day, in the zone of the programme
     * @param until the planned last day
     * @param confidentiality what they promise about what is said
     * @param cadence how often they meet
     * @param minutes how long a meeting is meant to last
     * @param modalities how they meet
     * @param expectations what each of them expects, in confidence, by who wrote it
     */
    public AgreementTerms {
        requireNonNull(from);
        requireNonNull(until);
        requireNonNull(confidentiality);
        requireNonNull(cadence);
        requireNonNull(modalities);
        requireNonNull(expectations);
        checkArgument(from.isBefore(until), "the end %s is not after the beginning %s", until, from);
        checkArgument(minutes >= 1 && minutes <= 1440, "a meeting lasts 1 to 1440 minutes, not %s", minutes);
        checkArgument(!modalities.isEmpty(), "people meet in at least one way");
    }

    /**
     * {@return the usual terms: the standard clause of confidentiality, an hour by video every 30 days, no expectation written
     * down yet}
     *
     * @param from the first day
     * @param until the planned last day
     */
    public static AgreementTerms usual(LocalDate from, LocalDate until) {
        return new AgreementTerms(
                from,
                until,
                ConfidentialityClause.standard(),
                Cadence.standard(),
                60,
                ImmutableSet.of(MeetingModality.VIDEO),
                ImmutableSortedMap.of());
    }

    /**
     * {@return the same terms for other dates}
     *
     * @param first the first day
     * @param last the planned last day
     */
    AgreementTerms between(LocalDate first, LocalDate last) {
        return new AgreementTerms(first, last, confidentiality, cadence, minutes, modalities, expectations);
    }

    AgreementTerms without(ParticipantId person) {
        ImmutableSortedMap<ParticipantId, Confidential<String>> others =
                ImmutableSortedMap.copyOf(Maps.filterKeys(expectations, other -> !other.equals(person)));
        return new AgreementTerms(from, until, confidentiality, cadence, minutes, modalities, others);
    }
}
