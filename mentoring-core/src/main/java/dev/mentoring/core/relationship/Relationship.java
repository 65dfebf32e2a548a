package dev.mentoring.core.relationship;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Aggregate;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.Evolution;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.TransitionTable;
import dev.mentoring.core.problem.InvalidInputException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A mentoring relationship: two people or a group, their agreement, and how far they have come.
 *
 * <pre>{@code
 * var proposed = Relationship.propose(setting, parties, terms, facts, occasion);
 * var decision = proposed.aggregate().handle(new RelationshipCommand.OfferAgreement(agreement), occasion, facts);
 * }</pre>
 *
 * <p>It changes by commands only, and every change is an event. Dates are those of the zone of its terms. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class Relationship implements Aggregate<RelationshipState> permits ImmutableRelationship {
    Relationship() {}

    /**
     * {@return a new relationship; all parties but a backup mentor take up a place from now on}
     *
     * @param setting where it belongs
     * @param parties who takes part, and as what
     * @param terms what it keeps to
     * @param facts who may take part; nobody may who is already together with another of them in the same programme
     * @param occasion when, and through whom
     * @throws InvalidInputException with everything that stands against it
     */
    public static Decision.Accepted<Relationship, RelationshipState, RelationshipEvent> propose(
            RelationshipSetting setting,
            Collection<Party> parties,
            RelationshipTerms terms,
            RelationshipFacts facts,
            Occasion occasion) {
        new PartiesCheck(setting, parties, terms, facts).problems().throwIfErrors();
        var proposed = new RelationshipEvent.Proposed(setting, ImmutableSortedSet.copyOf(parties), terms);
        return evolution().start(setting.id().value(), occasion, RelationshipState.PROPOSED, proposed);
    }

    /** {@return the states of a relationship, and every way from one to another} */
    public static TransitionTable<RelationshipState, RelationshipCommandKind, ?> lifecycle() {
        return RelationshipTable.TABLE;
    }

    /** {@return what each event does to a relationship} */
    public static Evolution<Relationship, RelationshipState, RelationshipEvent> evolution() {
        return RelationshipEvolution.INSTANCE;
    }

    /**
     * {@return the relationship after a command, with what happened; or why the command is refused}
     *
     * @param command what is asked for
     * @param occasion when and by whom
     * @param facts what others know, at the same instant
     */
    public final Decision<Relationship, RelationshipState, RelationshipEvent> handle(
            RelationshipCommand command, Occasion occasion, RelationshipFacts facts) {
        RelationshipAttempt attempt = new RelationshipAttempt(this, command, requireNonNull(occasion), facts);
        return RelationshipTable.TABLE
                .pass(this, command.kind(), occasion, attempt)
                .record(evolution(), () -> RelationshipOutcome.of(attempt));
    }

    @Override
    public final String key() {
        return setting().id().value();
    }

    /** {@return where it belongs} */
    public abstract RelationshipSetting setting();

    /** {@return what it keeps to} */
    public abstract RelationshipTerms terms();

    @Override
    public abstract RelationshipState state();

    /** {@return when it lived and when it rested} */
    public abstract RelationshipLife life();

    /** {@return who takes part, a backup mentor included; once it has ended, who took part to the end} */
    public abstract ImmutableSortedSet<Party> parties();

    /** {@return everybody who ever was a party} */
    public abstract ImmutableSortedSet<ParticipantId> everParties();

    /** {@return who left the organisation and goes on from outside} */
    public abstract ImmutableSortedSet<ParticipantId> externalParties();

    /** {@return the agreement that everybody signed last} */
    public abstract Optional<Agreement> agreement();

    /** {@return who signed the agreement in force} */
    public abstract ImmutableSortedSet<ParticipantId> boundBy();

    /** {@return the agreement on the table} */
    public abstract Optional<Agreement> agreementOffered();

    /** {@return who signed the agreement on the table} */
    public abstract ImmutableSortedSet<ParticipantId> signatures();

    /** {@return the planned last day, with extensions and what pauses moved; empty before everybody has signed} */
    public abstract Optional<LocalDate> plannedEnd();

    /** {@return how often it was extended} */
    public abstract int extensions();

    /** {@return the extension that waits for consent} */
    public abstract Optional<ExtensionRequest> extensionRequest();

    /** {@return the conflict that waits for a decision; for people, take it from {@link RelationshipView}} */
    public abstract Optional<Conflict> conflict();

    /** {@return what it is about for the time being} */
    public abstract RelationshipPhase phase();

    /** {@return how it ended; for people, take it from {@link RelationshipView}} */
    public abstract Optional<Closure> closure();

    /** {@return what became of it after its end} */
    public abstract Optional<Redefinition> redefinition();

    /** {@return the parties who sign and decide: all but a backup mentor} */
    @Value.Lazy
    public ImmutableSortedSet<ParticipantId> signatories() {
        return parties().stream()
                .filter(party -> !party.isBackup())
                .map(Party::person)
                .collect(toImmutableSortedSet(naturalOrder()));
    }

    /**
     * {@return whether somebody is a party, if only as backup}
     *
     * @param person who
     */
    public final boolean isParty(ParticipantId person) {
        return parties().stream().anyMatch(party -> party.person().equals(person));
    }
}
