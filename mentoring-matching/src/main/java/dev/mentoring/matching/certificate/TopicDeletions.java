package dev.mentoring.matching.certificate;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.market.Pair;

/**
 * Pairs of mentees and topics that are in no super-stable matching, one after the other: why there is none, or why the one
 * that was found is best for all mentees. A <i>claim</i> is a mentee and an acceptable topic, deleted or not, that she likes at least as much as the best
 * that is left to her, or any topic when nothing is left.
 *
 * <p>In a super-stable matching {@code M} without the deleted pairs, a claim of {@code t} on {@code q} of a mentor {@code
 * k} means: {@code t} is on {@code q}; or {@code q} is full of mentees whom {@code k} strictly prefers to {@code t}; or
 * {@code q} is not full, but {@code k} is, with mentees other than {@code t} whom she strictly prefers to {@code t}. For
 * else they would block.
 *
 * <p>To check that a pair of {@code s} and a topic {@code p} of {@code l} may be deleted, suppose that {@code s} is on
 * {@code p} in {@code M}, and count as claims of {@code s} also the other topics that she likes at least as much as {@code
 * p}. Look at the claims on {@code l}'s topics of those mentees, {@code s} included, whom {@code l} likes at least as much
 * as {@code s}: as {@code s} is with {@code l}, the third case is out. One of these must hold:
 *
 * <ol>
 *   <li>the others among them have as many claims on {@code p} as it has places, or one that is deleted;
 *   <li>{@code l} would have more mentees than places. On each of her topics are at least: for {@code p}, one and the
 *       others who claim it; for a topic with a deleted claim or one by {@code s}, as many as it has places; for any other,
 *       as many as claim it or as it has places, whichever is less.
 * </ol>
 *
 * <p>Where there is none, there is a contradiction in the end: the mentors need more mentees than have topics left. Each
 * needs as many as she
 * has places, or as her topics need together, whichever is less; and a topic needs as many as it has places if there is a
 * deleted claim on it, else as many as claim it or as it has places, whichever is less.
 *
 * <p>Where there is a matching, it gives every mentee one of the topics that she likes best of what is left.
 *
 * @param deleted the pairs in the order of their deletion
 */
public record TopicDeletions(ImmutableList<Pair> deleted) implements Certificate {}
