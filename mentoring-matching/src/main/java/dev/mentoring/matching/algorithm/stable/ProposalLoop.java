package dev.mentoring.matching.algorithm.stable;

import dev.mentoring.matching.algorithm.SolveContext;

/**
 * Deferred acceptance itself, one proposer after the other (McVitie and Wilson 1971): whoever has a free place proposes
 * to the best responder not yet asked; who is given up proposes again.
 */
final class ProposalLoop {
    private static final int PROPOSALS_BETWEEN_CANCELLATION_CHECKS = 4096;

    private final Orientation market;
    private final SolveContext context;
    private final ProposalLists lists;
    private final HeldProposals held;
    private final int[] places;
    private final int[] waiting;
    private final boolean[] isWaiting;
    private int waitingCount;
    private int proposals;

    ProposalLoop(Orientation market, SolveContext context) {
        this.market = market;
        this.context = context;
        this.lists = new ProposalLists(market);
        this.held = new HeldProposals(market);
        this.places = new int[market.proposers()];
        this.waiting = new int[market.proposers()];
        this.isWaiting = new boolean[market.proposers()];
    }

    /** {@return the pairs of the matching} */
    int[] run() {
        for (int proposer = 0; proposer < places.length; proposer++) {
            places[proposer] = market.proposerQuota(proposer);
            await(proposer);
            while (waitingCount > 0) {
                int next = waiting[--waitingCount];
                isWaiting[next] = false;
                propose(next);
            }
        }
        return held.pairs();
    }

    private void await(int proposer) {
        if (!isWaiting[proposer]) {
            isWaiting[proposer] = true;
            waiting[waitingCount++] = proposer;
        }
    }

    private void propose(int proposer) {
        while (places[proposer] > 0) {
            if (++proposals % PROPOSALS_BETWEEN_CANCELLATION_CHECKS == 0) {
                context.throwIfCancelled();
            }
            int position = lists.next(proposer);
            if (position < 0) {
                return;
            }
            int pair = market.pairAt(position);
            int givenUp = held.offer(market.responderOf(pair), pair);
            if (givenUp != HeldProposals.REJECTED) {
                places[proposer]--;
            }
            if (givenUp >= 0) {
                int loser = market.proposerOf(givenUp);
                places[loser]++;
                await(loser);
            }
        }
    }
}
