package dev.mentoring.core.revalidation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.ParticipantId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that a live relationship or proposal runs against; for coordinators only.
 *
 * @param tie the relationship or proposal
 * @param kind what it runs against
 * @param persons whose doing or state it is: one party, or two between whom it stands
 * @param until the last day of a leave, when it is known
 */
public record Finding(
        LiveTie tie, FindingKind kind, ImmutableSortedSet<ParticipantId> persons, Optional<LocalDate> until) {
    /**
     * Refuses null.
     *
     * @param tie the relationship or proposal
     * @param kind what it runs against
     * @param persons whose doing or state it is: one party, or two between whom it stands
     * @param until the last day of a leave, when it is known
     */
    public Finding {
        requireNonNull(tie);
        requireNonNull(kind);
        requireNonNull(persons);
        requireNonNull(until);
    }
}
