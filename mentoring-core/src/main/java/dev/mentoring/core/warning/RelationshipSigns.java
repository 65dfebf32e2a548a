package dev.mentoring.core.warning;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import dev.mentoring.core.calendar.Cadence;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.ActorKind;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.Recorded;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.relationship.AgreementEvent;
import dev.mentoring.core.relationship.ConflictKind;
import dev.mentoring.core.relationship.Party;
import dev.mentoring.core.relationship.PartyEvent;
import dev.mentoring.core.relationship.PartyRole;
import dev.mentoring.core.relationship.RelationshipEvent;
import dev.mentoring.core.relationship.RelationshipState;
import dev.mentoring.core.relationship.RelationshipTerms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the events of a relationship, and of what belongs to it, show from outside: dates, counts and states. Its size does not
 * grow with the length of its history. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class RelationshipSigns permits ImmutableRelationshipSigns {
    RelationshipSigns() {}

    /** Something that stands against the relationship. */
    record Standing(ConflictKind kind, Instant since) {}

    static ImmutableRelationshipSigns of(RelationshipId id) {
        return (ImmutableRelationshipSigns) ImmutableRelationshipSigns.builder()
                .id(id)
                .parties(ImmutableSortedSet.of())
                .external(ImmutableSortedSet.of())
                .meetings(MeetingSigns.NONE)
                .work(WorkSigns.NONE)
                .responses(ResponseSigns.NONE)
                .build();
    }

    /** {@return which relationship} */
    public abstract RelationshipId id();

    /** {@return the state it is in; empty before it was proposed} */
    public abstract Optional<RelationshipState> state();

    /** {@return the planned last day; empty before everybody has signed} */
    public abstract Optional<LocalDate> plannedEnd();

    /** {@return when a party last did anything} */
    public abstract Optional<Instant> lastActivity();

    abstract Optional<RelationshipTerms> terms();

    abstract ImmutableSortedSet<Party> parties();

    abstract ImmutableSortedSet<ParticipantId> external();

    abstract Optional<Cadence> offeredCadence();

    abstract Optional<Cadence> cadence();

    abstract Optional<Instant> proposedAt();

    abstract Optional<Instant> activatedAt();

    /** When it last went on after a pause. */
    abstract Optional<Instant> resumedAt();

    abstract Optional<Standing> conflict();

    abstract MeetingSigns meetings();

    abstract WorkSigns work();

    abstract ResponseSigns responses();

    /** {@return the parties who act in it: all but a backup mentor} */
    @Value.Lazy
    public ImmutableSortedSet<ParticipantId> persons() {
        return parties().stream()
                .filter(party -> party.role() != PartyRole.BACKUP_MENTOR)
                .map(Party::person)
                .collect(toImmutableSortedSet(naturalOrder()));
    }

    final ImmutableSortedSet<ParticipantId> persons(Role role) {
        return parties().stream()
                .filter(party -> party.role().countsAs().equals(Optional.of(role)))
                .map(Party::person)
                .collect(toImmutableSortedSet(naturalOrder()));
    }

    final boolean isLive() {
        return state().filter(RelationshipState::isLive).isPresent();
    }

    /** These signs after an occasion, on which a party may have done something. */
    final ImmutableRelationshipSigns touched(Occasion occasion) {
        ImmutableRelationshipSigns signs = (ImmutableRelationshipSigns) this;
        return occasion.by().kind() == ActorKind.PARTICIPANT
                ? signs.withLastActivity(ResponseSigns.latest(lastActivity(), occasion.at()))
                : signs;
    }

    final RelationshipSigns after(Recorded<?, ?> recorded, RelationshipEvent event) {
        Instant at = recorded.occasion().at();
        return changed(touched(recorded.occasion()), event, at).withState((RelationshipState) recorded.state());
    }

    private static ImmutableRelationshipSigns changed(
            ImmutableRelationshipSigns signs, RelationshipEvent event, Instant at) {
        if (event instanceof RelationshipEvent.Proposed proposed) {
            return signs.withTerms(proposed.terms())
                    .withParties(proposed.parties())
                    .withProposedAt(at);
        }
        if (event instanceof AgreementEvent.AgreementOffered offered) {
            return signs.withOfferedCadence(offered.agreement().terms().cadence());
        }
        if (event instanceof AgreementEvent.AgreementEnteredIntoForce) {
            return signs.withCadence(signs.offeredCadence());
        }
        if (event instanceof RelationshipEvent.Activated activated) {
            return signs.withActivatedAt(at).withPlannedEnd(activated.until());
        }
        if (event instanceof RelationshipEvent.Resumed resumed) {
            return signs.withResumedAt(at).withPlannedEnd(resumed.until());
        }
        if (event instanceof AgreementEvent.Extended extended) {
            return signs.withPlannedEnd(extended.until());
        }
        return standing(signs, event, at);
    }

    private static ImmutableRelationshipSigns standing(
            ImmutableRelationshipSigns signs, RelationshipEvent event, Instant at) {
        if (event instanceof RelationshipEvent.ConflictRaised raised) {
            return signs.withConflict(raised.conflict().map(kind -> new Standing(kind, at)));
        }
        if (event instanceof RelationshipEvent.ConflictSettled) {
            return signs.withConflict(Optional.empty()).withResumedAt(at);
        }
        if (event instanceof PartyEvent.PartyJoined joined) {
            return signs.withParties(with(signs.parties(), joined.party()));
        }
        if (event instanceof PartyEvent.PartyLeft left) {
            return signs.withParties(
                    ImmutableSortedSet.copyOf(Sets.filter(signs.parties(), party -> !party.equals(left.party()))));
        }
        if (event instanceof PartyEvent.BackupSteppedIn stepped) {
            return signs.withParties(afterStepIn(signs.parties(), stepped));
        }
        if (event instanceof PartyEvent.ContinuedExternally external) {
            return signs.withExternal(
                    ImmutableSortedSet.copyOf(Sets.union(signs.external(), ImmutableSortedSet.of(external.person()))));
        }
        return signs;
    }

    private static ImmutableSortedSet<Party> with(ImmutableSortedSet<Party> parties, Party party) {
        return ImmutableSortedSet.copyOf(Sets.union(parties, ImmutableSortedSet.of(party)));
    }

    private static ImmutableSortedSet<Party> afterStepIn(
            ImmutableSortedSet<Party> parties, PartyEvent.BackupSteppedIn stepped) {
        return with(
                ImmutableSortedSet.copyOf(Sets.filter(
                        parties,
                        party -> !party.person().equals(stepped.replaced())
                                && !party.person().equals(stepped.backup()))),
                new Party(stepped.backup(), PartyRole.MENTOR));
    }
}
