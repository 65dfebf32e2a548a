package dev.mentoring.core.warning;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ProposalId;
import dev.mentoring.core.identity.RelationshipId;
import java.time.Instant;
import java.util.Optional;

/** What is known from outside of all relationships at one moment. Immutable and thread-safe. */
public final class ProgrammeSigns {
    private final ImmutableSortedMap<RelationshipId, RelationshipSigns> relationships;
    private final ImmutableSortedMap<ProposalId, ProposalSigns> proposals;
    private final ImmutableMap<ParticipantId, PersonSigns> persons;
    private final Optional<Instant> upTo;

    ProgrammeSigns(
            ImmutableSortedMap<RelationshipId, RelationshipSigns> relationships,
            ImmutableSortedMap<ProposalId, ProposalSigns> proposals,
            ImmutableMap<ParticipantId, PersonSigns> persons,
            Optional<Instant> upTo) {
        this.relationships = relationships;
        this.proposals = proposals;
        this.persons = persons;
        this.upTo = upTo;
    }

    /** {@return the relationships, those that ended included} */
    public ImmutableSortedMap<RelationshipId, RelationshipSigns> relationships() {
        return relationships;
    }

    /** {@return when the last signal happened} */
    public Optional<Instant> upTo() {
        return upTo;
    }

    ImmutableSortedMap<ProposalId, ProposalSigns> proposals() {
        return proposals;
    }

    PersonSigns person(ParticipantId id) {
        return persons.getOrDefault(id, PersonSigns.NONE);
    }
}
