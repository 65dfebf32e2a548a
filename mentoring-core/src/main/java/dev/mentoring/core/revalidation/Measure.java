package dev.mentoring.core.revalidation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.proposal.ProposalCommand;
import dev.mentoring.core.relationship.RelationshipCommand;
import java.util.Optional;

/**
 * What is to be done about a live relationship or proposal.
 *
 * @param tie the relationship or proposal
 * @param action what is done, all findings together; parties are told {@link RevalidationAction#noticeToParties()}
 *     and no more
 * @param findings what was found; for coordinators only
 * @param commands what to ask of the relationship as the software, in this order; empty for a proposal
 * @param proposalCommand what to ask of the proposal as the software: to be blocked, for the cause that weighs most, when it is
 *     to end; empty for a relationship
 */
public record Measure(
        LiveTie tie,
        RevalidationAction action,
        ImmutableList<Finding> findings,
        ImmutableList<RelationshipCommand> commands,
        Optional<ProposalCommand> proposalCommand) {
    /**
     * Refuses null.
     *
     * @param tie the relationship or proposal
     * @param action what is done, all findings together
     * @param findings what was found
     * @param commands what to ask of the relationship as the software, in this order
     * @param proposalCommand what to ask of the proposal as the software
     */
    public Measure {
        requireNonNull(tie);
        requireNonNull(action);
        requireNonNull(findings);
        requireNonNull(commands);
        requireNonNull(proposalCommand);
    }
}
