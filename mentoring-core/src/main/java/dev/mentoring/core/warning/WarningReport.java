package dev.mentoring.core.warning;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.identity.RelationshipId;
import java.time.Instant;

/**
 * How things stand at an instant.
 *
 * @param at the instant
 * @param open what is raised, the gravest first
 * @param upcoming what will be raised when nothing happens, the soonest first
 */
public record WarningReport(Instant at, ImmutableList<Warning> open, ImmutableList<UpcomingWarning> upcoming) {
    /**
     * Refuses null.
     *
     * @param at the instant
     * @param open what is raised
     * @param upcoming what will be raised
     */
    public WarningReport {
        requireNonNull(at);
        requireNonNull(open);
        requireNonNull(upcoming);
    }

    /** {@return the same report for those who coordinate a programme, without what few may see} */
    public WarningReport withoutRestricted() {
        return new WarningReport(
                at,
                open.stream().filter(warning -> !warning.sign().isRestricted()).collect(toImmutableList()),
                upcoming.stream()
                        .filter(warning -> !warning.sign().isRestricted())
                        .collect(toImmutableList()));
    }

    /**
     * {@return what is raised about one relationship, the gravest first}
     *
     * @param relationship which one
     */
    public ImmutableList<Warning> about(RelationshipId relationship) {
        return open.stream()
                .filter(warning -> warning.subject().equals(new WarningSubject.OfRelationship(relationship)))
                .collect(toImmutableList());
    }
}
