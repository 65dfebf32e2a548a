package dev.mentoring.core.revalidation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.relationship.PauseReason;
import dev.mentoring.core.relationship.Relationship;
import dev.mentoring.core.relationship.RelationshipCommand;
import dev.mentoring.core.relationship.RelationshipEvent;
import dev.mentoring.core.relationship.RelationshipFacts;
import dev.mentoring.core.relationship.RelationshipState;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Tries on a relationship what a policy answers to findings, and keeps what it accepts; not thread-safe. */
final class RelationshipAnswer {
    private final LiveTie.LiveRelationship tie;
    private final Occasion occasion;
    private final Set<RevalidationAction> taken = EnumSet.noneOf(RevalidationAction.class);
    private final ImmutableList.Builder<RelationshipCommand> commands = ImmutableList.builder();
    private Relationship relationship;

    RelationshipAnswer(LiveTie.LiveRelationship tie, Instant at) {
        this.tie = tie;
        this.occasion = new Occasion(at, Actor.system());
        this.relationship = tie.relationship();
    }

    Measure measure(ImmutableList<Finding> findings, ImmutableMap<FindingKind, RevalidationAction> actions) {
        ImmutableList<Finding> strictestFirst = ImmutableList.sortedCopyOf(
                Comparator.comparing(finding -> requireNonNull(actions.get(finding.kind()))), findings);
        for (Finding finding : strictestFirst) {
            if (!taken.contains(RevalidationAction.END)) {
                answer(finding, requireNonNull(actions.get(finding.kind())));
            }
        }
        return new Measure(tie, taken.iterator().next(), findings, commands.build(), Optional.empty());
    }

    private void answer(Finding finding, RevalidationAction action) {
        if (isDone(finding, action)) {
            taken.add(action);
            return;
        }
        Optional<RelationshipCommand> command = command(finding, action);
        taken.add(command.filter(this::carryOut).isPresent() ? action : RevalidationAction.ASK);
    }

    private boolean isDone(Finding finding, RevalidationAction action) {
        return switch (action) {
            case END -> false;
            case PAUSE ->
                relationship.state() == RelationshipState.PAUSED
                        && (finding.kind() == FindingKind.LONG_LEAVE
                                || relationship.conflict().isPresent());
            case CONTINUE_EXTERNALLY -> relationship.externalParties().containsAll(finding.persons());
            case ASK, CONTINUE -> true;
        };
    }

    private Optional<RelationshipCommand> command(Finding finding, RevalidationAction action) {
        return switch (action) {
            case END -> Optional.of(end(finding.kind()));
            case PAUSE -> pause(finding);
            case CONTINUE_EXTERNALLY -> {
                ParticipantId leaver = Iterables.getOnlyElement(finding.persons());
                yield Optional.of(new RelationshipCommand.ContinueExternally(leaver));
            }
            case ASK, CONTINUE -> Optional.empty();
        };
    }

    private RelationshipCommand end(FindingKind kind) {
        boolean begun = relationship.life().began().isPresent();
        return begun
                ? new RelationshipCommand.EndEarly(Optional.of(kind.closureReason()))
                : new RelationshipCommand.CallOff(Optional.of(kind.closureReason()));
    }

    /** For a leave whose end nobody knows there is no day to come back on. */
    private static Optional<RelationshipCommand> pause(Finding finding) {
        return finding.kind()
                .conflict()
                .<RelationshipCommand>map(RelationshipCommand.RaiseConflict::new)
                .or(() -> finding.until()
                        .map(last -> new RelationshipCommand.Pause(PauseReason.ABSENCE, last.plusDays(1))));
    }

    private boolean carryOut(RelationshipCommand command) {
        RelationshipFacts facts = RelationshipFacts.nothingYet(relationship.signatories());
        Decision<Relationship, RelationshipState, RelationshipEvent> decision =
                relationship.handle(command, occasion, facts);
        if (decision instanceof Decision.Accepted<Relationship, RelationshipState, RelationshipEvent> accepted) {
            relationship = accepted.aggregate();
            commands.add(command);
            return true;
        }
        return false;
    }
}
