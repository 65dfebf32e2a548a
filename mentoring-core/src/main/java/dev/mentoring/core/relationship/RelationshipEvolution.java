package dev.mentoring.core.relationship;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import dev.mentoring.core.lifecycle.Evolution;
import dev.mentoring.core.lifecycle.Recorded;
import dev.mentoring.core.relationship.AgreementEvent.AgreementEnteredIntoForce;
import dev.mentoring.core.relationship.AgreementEvent.AgreementOffered;
import dev.mentoring.core.relationship.AgreementEvent.AgreementSigned;
import dev.mentoring.core.relationship.AgreementEvent.Extended;
import dev.mentoring.core.relationship.AgreementEvent.ExtensionConsented;
import dev.mentoring.core.relationship.AgreementEvent.ExtensionRefused;
import dev.mentoring.core.relationship.AgreementEvent.ExtensionRequested;
import dev.mentoring.core.relationship.PartyEvent.BackupSteppedIn;
import dev.mentoring.core.relationship.PartyEvent.ContinuedExternally;
import dev.mentoring.core.relationship.PartyEvent.PartyJoined;
import dev.mentoring.core.relationship.PartyEvent.PartyLeft;
import dev.mentoring.core.relationship.RelationshipEvent.Activated;
import dev.mentoring.core.relationship.RelationshipEvent.CalledOff;
import dev.mentoring.core.relationship.RelationshipEvent.ClosingStarted;
import dev.mentoring.core.relationship.RelationshipEvent.Completed;
import dev.mentoring.core.relationship.RelationshipEvent.ConflictRaised;
import dev.mentoring.core.relationship.RelationshipEvent.ConflictSettled;
import dev.mentoring.core.relationship.RelationshipEvent.EndedEarly;
import dev.mentoring.core.relationship.RelationshipEvent.PhaseEntered;
import dev.mentoring.core.relationship.RelationshipEvent.Proposed;
import dev.mentoring.core.relationship.RelationshipEvent.Redefined;
import dev.mentoring.core.relationship.RelationshipEvent.Resumed;
import java.util.Optional;

/** What each event does to a relationship. */
final class RelationshipEvolution implements Evolution<Relationship, RelationshipState, RelationshipEvent> {
    static final RelationshipEvolution INSTANCE = new RelationshipEvolution();

    private RelationshipEvolution() {}

    @Override
    public Relationship begin(Recorded<RelationshipState, RelationshipEvent> first) {
        Proposed proposed = beginning(first, Proposed.class);
        return ImmutableRelationship.builder()
                .setting(proposed.setting())
                .terms(proposed.terms())
                .parties(proposed.parties())
                .everParties(
                        proposed.parties().stream().map(Party::person).collect(toImmutableSortedSet(naturalOrder())))
                .state(first.state())
                .version(1)
                .changedAt(first.occasion().at())
                .life(RelationshipLife.unborn())
                .externalParties(ImmutableSortedSet.of())
                .boundBy(ImmutableSortedSet.of())
                .signatures(ImmutableSortedSet.of())
                .extensions(0)
                .phase(RelationshipPhase.RAPPORT_BUILDING)
                .build();
    }

    @Override
    public Relationship next(Relationship relationship, Recorded<RelationshipState, RelationshipEvent> recorded) {
        ImmutableRelationship before = (ImmutableRelationship) relationship;
        return changed(before, recorded)
                .withState(recorded.state())
                .withLife(before.life()
                        .entering(recorded.state(), recorded.occasion().at()))
                .withVersion(recorded.sequence())
                .withChangedAt(recorded.occasion().at());
    }

    private static ImmutableRelationship changed(
            ImmutableRelationship before, Recorded<RelationshipState, RelationshipEvent> recorded) {
        RelationshipEvent event = recorded.event();
        if (event instanceof AgreementOffered offered) {
            return before.withAgreementOffered(offered.agreement()).withSignatures(ImmutableSortedSet.of());
        }
        if (event instanceof AgreementSigned signed) {
            return before.withSignatures(with(before.signatures(), signed.person()));
        }
        if (event instanceof AgreementEnteredIntoForce) {
            return before.withAgreement(before.agreementOffered())
                    .withBoundBy(before.signatures())
                    .withAgreementOffered(Optional.empty())
                    .withSignatures(ImmutableSortedSet.of());
        }
        if (event instanceof Activated activated) {
            return before.withPlannedEnd(activated.until());
        }
        if (event instanceof Resumed resumed) {
            return before.withPlannedEnd(resumed.until());
        }
        if (event instanceof ConflictRaised raised) {
            return before.withConflict(
                    new Conflict(raised.conflict(), recorded.occasion().by()));
        }
        if (event instanceof ConflictSettled) {
            return before.withConflict(Optional.empty());
        }
        if (event instanceof PhaseEntered entered) {
            return before.withPhase(entered.phase());
        }
        if (event instanceof Redefined redefined) {
            return before.withRedefinition(redefined.redefinition()).withPhase(RelationshipPhase.MOVING_ON);
        }
        return partiesChanged(extended(ended(before, recorded), recorded), event);
    }

    private static ImmutableRelationship ended(
            ImmutableRelationship before, Recorded<RelationshipState, RelationshipEvent> recorded) {
        if (recorded.event() instanceof CalledOff off) {
            return before.withClosure(new Closure(
                    off.reason(), ClosureProcess.UNPLANNED, recorded.occasion().by()));
        }
        if (recorded.event() instanceof Completed completed) {
            return before.withClosure(new Closure(
                    completed.reason(),
                    ClosureProcess.PLANNED_COMPLETED,
                    recorded.occasion().by()));
        }
        if (recorded.event() instanceof EndedEarly early) {
            return before.withClosure(new Closure(
                    early.reason(), early.process(), recorded.occasion().by()));
        }
        return before;
    }

    private static ImmutableRelationship extended(
            ImmutableRelationship before, Recorded<RelationshipState, RelationshipEvent> recorded) {
        RelationshipEvent event = recorded.event();
        if (event instanceof ExtensionRequested requested) {
            return before.withExtensionRequest(new ExtensionRequest(requested.until(), ImmutableSortedSet.of()));
        }
        if (event instanceof ExtensionConsented consented) {
            ExtensionRequest request = before.extensionRequest().orElseThrow(() -> INSTANCE.cannotHappen(recorded));
            return before.withExtensionRequest(
                    new ExtensionRequest(request.until(), with(request.consents(), consented.person())));
        }
        if (event instanceof Extended extended) {
            return before.withPlannedEnd(extended.until())
                    .withExtensions(before.extensions() + 1)
                    .withExtensionRequest(Optional.empty());
        }
        return event instanceof ExtensionRefused || event instanceof ClosingStarted
                ? before.withExtensionRequest(Optional.empty())
                : before;
    }

    private static ImmutableRelationship partiesChanged(ImmutableRelationship before, RelationshipEvent event) {
        if (event instanceof PartyJoined joined) {
            return before.withParties(with(before.parties(), joined.party()))
                    .withEverParties(with(before.everParties(), joined.party().person()))
                    .withExtensionRequest(Optional.empty());
        }
        if (event instanceof PartyLeft left) {
            return before.withParties(without(before.parties(), left.party()))
                    .withExternalParties(
                            without(before.externalParties(), left.party().person()))
                    .withExtensionRequest(Optional.empty());
        }
        if (event instanceof BackupSteppedIn step) {
            return before.withParties(afterStepIn(before.parties(), step))
                    .withExternalParties(without(before.externalParties(), step.replaced()))
                    .withExtensionRequest(Optional.empty());
        }
        return event instanceof ContinuedExternally external
                ? before.withExternalParties(with(before.externalParties(), external.person()))
                : before;
    }

    private static ImmutableSortedSet<Party> afterStepIn(ImmutableSortedSet<Party> before, BackupSteppedIn step) {
        ImmutableSortedSet<Party> leaving = ImmutableSortedSet.of(
                new Party(step.replaced(), PartyRole.MENTOR), new Party(step.backup(), PartyRole.BACKUP_MENTOR));
        return with(
                ImmutableSortedSet.copyOf(Sets.difference(before, leaving)),
                new Party(step.backup(), PartyRole.MENTOR));
    }

    private static <T extends Comparable<T>> ImmutableSortedSet<T> with(ImmutableSortedSet<T> all, T one) {
        return ImmutableSortedSet.<T>naturalOrder().addAll(all).add(one).build();
    }

    private static <T extends Comparable<T>> ImmutableSortedSet<T> without(ImmutableSortedSet<T> all, T one) {
        return ImmutableSortedSet.copyOf(Sets.difference(all, ImmutableSortedSet.of(one)));
    }
}
