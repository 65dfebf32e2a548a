/**
 * From a plan to relationships: proposals, the places for which they compete, and the waiting list.
 *
 * <p>Start with {@link dev.mentoring.core.proposal.Proposal}, one proposal, and {@link
 * dev.mentoring.core.proposal.ProposalBoard}, all of them together. A matching comes in as a {@link
 * dev.mentoring.core.proposal.MatchPlan}; whoever it leaves out waits on a {@link dev.mentoring.core.proposal.WaitingList}.
 */
@ValueStyle
package dev.mentoring.core.proposal;

import dev.mentoring.core.internal.ValueStyle;
