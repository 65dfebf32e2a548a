package dev.mentoring.matching.algorithm.peers;

import com.google.common.collect.ImmutableList;

/**
 * A plan of rotating conversations in which nobody meets the same person twice. Immutable and thread-safe. Make one with
 * {@link RotatingConversations}.
 *
 * @param rounds the rounds, as many as were found
 * @param asked how many rounds were asked for
 * @param bound no plan has more rounds than this: everybody meets somebody new in each round, or pauses, and at some time
 *     has met all. Where fewer rounds were found than asked for and than the bound, more might exist that were not found
 */
public record ConversationRounds(ImmutableList<ConversationRound> rounds, int asked, int bound) {}
