package dev.mentoring.core.proposal;

import java.time.Instant;

/** Which event a command to a proposal leaves behind. */
final class ProposalHappening {
    private ProposalHappening() {}

    static ProposalEvent of(ProposalAttempt attempt) {
        ProposalCommand command = attempt.command();
        if (command instanceof ProposalCommand.AskForInformation ask) {
            return new ProposalEvent.InformationAsked(attempt.side().orElseThrow(), ask.topic(), ask.question());
        }
        if (command instanceof ProposalCommand.GiveInformation give) {
            return new ProposalEvent.InformationGiven(give.answer(), later(attempt));
        }
        if (command instanceof ProposalCommand.Decline decline) {
            return new ProposalEvent.Declined(attempt.side().orElseThrow(), decline.reason(), decline.words());
        }
        if (command instanceof ProposalCommand.Withdraw withdraw) {
            return new ProposalEvent.Withdrawn(withdraw.side());
        }
        if (command instanceof ProposalCommand.Supersede supersede) {
            return new ProposalEvent.Superseded(supersede.by());
        }
        if (command instanceof ProposalCommand.Block block) {
            return new ProposalEvent.Blocked(block.reason(), attempt.facts().brokenRules());
        }
        if (command instanceof ProposalCommand.Convert convert) {
            return new ProposalEvent.Converted(convert.relationship());
        }
        return switch (command.kind()) {
            case APPROVE -> new ProposalEvent.Approved(attempt.occasion().by().kind());
            case PUBLISH -> new ProposalEvent.Published(attempt.expiry());
            case ACCEPT -> new ProposalEvent.Accepted(attempt.side().orElseThrow());
            case EXPIRE -> new ProposalEvent.Expired();
            case ASK_FOR_INFORMATION, GIVE_INFORMATION, DECLINE, WITHDRAW, SUPERSEDE, BLOCK, CONVERT ->
                throw new AssertionError(command);
        };
    }

    /** Whoever waited for an answer has as long again as everybody has. */
    private static Instant later(ProposalAttempt attempt) {
        Instant expiry = attempt.expiry();
        return attempt.proposal().expiresAt().filter(expiry::isBefore).orElse(expiry);
    }
}
