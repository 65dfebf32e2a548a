package dev.mentoring.core.proposal;

import dev.mentoring.core.lifecycle.ActorKind;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.participant.Role;
import java.time.Instant;
import java.util.Optional;

/** What the guards of a proposal look at. */
record ProposalAttempt(Proposal proposal, ProposalCommand command, Occasion occasion, ProposalFacts facts) {
    /** The side on which somebody acts for herself. */
    Optional<Role> side() {
        return occasion.by().kind() == ActorKind.PARTICIPANT
                ? proposal.match().sideOf(occasion.by().id())
                : Optional.empty();
    }

    boolean by(ActorKind kind) {
        return occasion.by().kind() == kind;
    }

    boolean byManagerOrSoftware() {
        return occasion.by().isOfTheProgramme();
    }

    boolean byProposer() {
        return side().isPresent() && side().equals(proposal.match().proposedBy());
    }

    boolean byAnApprover() {
        return (by(ActorKind.PROGRAMME_MANAGER) || by(ActorKind.LINE_MANAGER))
                && proposal.match().sideOf(occasion.by().id()).isEmpty();
    }

    boolean open() {
        return proposal.expiresAt().map(end -> occasion.at().isBefore(end)).orElse(true);
    }

    boolean informationComesFromTheOther() {
        return by(ActorKind.PROGRAMME_MANAGER) || (side().isPresent() && !side().equals(proposal.informationAskedBy()));
    }

    boolean takesBackOwn() {
        if (byManagerOrSoftware()) {
            return true;
        }
        boolean ownSide =
                command instanceof ProposalCommand.Withdraw withdraw && side().equals(Optional.of(withdraw.side()));
        return ownSide && (byProposer() || proposal.state() == ProposalState.ACCEPTED);
    }

    boolean blockIsFounded() {
        return command instanceof ProposalCommand.Block block
                && switch (block.reason()) {
                    case HARD_RULE ->
                        byManagerOrSoftware() && !facts.brokenRules().isEmpty();
                    case PARTY_LEFT, PARTY_UNAVAILABLE -> byManagerOrSoftware();
                    case REPORTED -> side().isPresent();
                    case COORDINATION -> by(ActorKind.PROGRAMME_MANAGER);
                };
    }

    boolean supersededByAnother() {
        return command instanceof ProposalCommand.Supersede supersede
                && !supersede.by().equals(proposal.id());
    }

    boolean convertsIntoTheGroupMeant() {
        return command instanceof ProposalCommand.Convert convert
                && proposal.match().joins().map(convert.relationship()::equals).orElse(true);
    }

    /** The end of the last day on which one may answer. */
    Instant expiry() {
        return occasion.at()
                .atZone(proposal.zone())
                .plusDays(proposal.policy().answerDays())
                .toInstant();
    }
}
