package dev.mentoring.matching.algorithm.peers;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.matching.outcome.PeerGroup;

/**
 * Who meets whom in one round of rotating conversations. Immutable and thread-safe.
 *
 * @param groups the pairs, and at most one trio, in order
 * @param pausing the ids of those who meet nobody in this round: at most one
 */
public record ConversationRound(ImmutableList<PeerGroup> groups, ImmutableSortedSet<String> pausing) {
    /**
     * Puts the groups in order.
     *
     * @param groups the pairs, and at most one trio
     * @param pausing the ids of those who meet nobody in this round
     */
    public ConversationRound {
        groups = ImmutableList.sortedCopyOf(groups);
    }
}
