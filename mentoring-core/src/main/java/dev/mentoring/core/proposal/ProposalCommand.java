package dev.mentoring.core.proposal;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.identity.ProposalId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.Command;
import dev.mentoring.core.participant.Role;
import java.util.Optional;

/** What can be asked of a {@link Proposal}. */
public sealed interface ProposalCommand extends Command<ProposalCommandKind> {
    @Override
    default ProposalCommandKind kind() {
        return Command.kindOf(this, ProposalCommandKind.class);
    }

    /** Let it be published. */
    record Approve() implements ProposalCommand {}

    /** Ask those concerned. */
    record Publish() implements ProposalCommand {}

    /** Say yes. */
    record Accept() implements ProposalCommand {}

    /**
     * Ask the other side something before answering.
     *
     * @param topic about what
     * @param question the question, in confidence
     */
    record AskForInformation(InformationTopic topic, Confidential<String> question) implements ProposalCommand {
        /**
         * Refuses null.
         *
         * @param topic about what
         * @param question the question, in confidence
         */
        public AskForInformation {
            requireNonNull(topic);
            requireNonNull(question);
        }
    }

    /**
     * Answer the question.
     *
     * @param answer the answer, in confidence
     */
    record GiveInformation(Confidential<String> answer) implements ProposalCommand {
        /**
         * Refuses null.
         *
         * @param answer the answer, in confidence
         */
        public GiveInformation {
            requireNonNull(answer);
        }
    }

    /**
     * Say no.
     *
     * @param reason why, if one wants to say so; never shown to the other side
     * @param words more about it, in confidence
     */
    record Decline(Optional<ProposalDeclineReason> reason, Optional<Confidential<String>> words)
            implements ProposalCommand {
        /**
         * Refuses null.
         *
         * @param reason why, if one wants to say so
         * @param words more about it, in confidence
         */
        public Decline {
            requireNonNull(reason);
            requireNonNull(words);
        }
    }

    /** Let it run out. */
    record Expire() implements ProposalCommand {}

    /**
     * Take it back.
     *
     * @param side on whose side it is taken back
     */
    record Withdraw(Role side) implements ProposalCommand {
        /**
         * Refuses null.
         *
         * @param side on whose side it is taken back
         */
        public Withdraw {
            requireNonNull(side);
        }
    }

    /**
     * Give way to another proposal.
     *
     * @param by the other one
     */
    record Supersede(ProposalId by) implements ProposalCommand {
        /**
         * Refuses null.
         *
         * @param by the other one
         */
        public Supersede {
            requireNonNull(by);
        }
    }

    /**
     * Stop it, because it must not be.
     *
     * @param reason why
     */
    record Block(BlockReason reason) implements ProposalCommand {
        /**
         * Refuses null.
         *
         * @param reason why
         */
        public Block {
            requireNonNull(reason);
        }
    }

    /**
     * Let the relationship begin.
     *
     * @param relationship the new relationship, or the group that is joined
     */
    record Convert(RelationshipId relationship) implements ProposalCommand {
        /**
         * Refuses null.
         *
         * @param relationship the new relationship, or the group that is joined
         */
        public Convert {
            requireNonNull(relationship);
        }
    }
}
