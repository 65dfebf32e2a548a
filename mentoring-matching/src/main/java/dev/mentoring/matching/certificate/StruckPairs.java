package dev.mentoring.matching.certificate;

import com.google.common.collect.ImmutableList;

/**
 * Pairs struck out one after the other because no strongly stable, or no super-stable, matching contains them; mentees have
 * one place each (after Irving 1994; Irving, Manlove and Scott 2000 and 2003).
 *
 * <p><b>To check a strike</b>, say that a mentee is <i>devoted</i> to an acceptable mentor when all pairs of the mentee with
 * mentors liked more are struck before; it can then do no better anywhere. A mentor with {@code c} places is sure of those
 * devoted to it: whenever one of them is elsewhere, it must be full, of mentees liked more (for super-stability) or at least
 * as much (for strong stability), lest the two block.
 *
 * <ul>
 *   <li>Without a crowd: to the mentor of the pair are devoted {@code c} other mentees whom it likes at least as much as the
 *       mentee of the pair (for super-stability) or more (for strong stability). One of them would be elsewhere, and block.
 *   <li>With a crowd (strong stability alone): the struck pairs are, for each of some mentors, those with all its mentees of
 *       one tier, below whom nothing is left unstruck. Leave a mentor as many places as it has beyond the unstruck mentees
 *       liked more who are devoted to it. Everybody in the crowd is in the struck tier of each unstruck mentor whom it is
 *       devoted to, these are all among the mentors of the strike, and for any of those mentors the places left are fewer
 *       than the members of the crowd devoted to one of them: fill them all from the crowd, and from the members left over
 *       every mentor is reached by exchanges. Were one struck pair chosen, take the mentors with such a pair: nobody of the
 *       crowd who is devoted to one of them could be anywhere but with one of them, and they are too many.
 * </ul>
 *
 * <p><b>To check the conclusion</b>: {@link #left()} mentees have a pair that is not struck, so that no sought matching has
 * more pairs. Each mentor must have the lesser of its places and the number of mentees devoted to it after all strikes,
 * struck or not: with a free place, one who is elsewhere would block. Together that is {@link #wanted()}. If it is more than
 * {@code left}, there is no such matching. If it is not, the matching that comes with this certificate gives every mentee
 * one of those it likes best of what is not struck, and hence what is best for it in all such matchings.
 *
 * @param superStable whether super-stability is sought; else strong stability
 * @param strikes the strikes, in order
 * @param left how many mentees have a pair left
 * @param wanted how many pairs there would have to be
 */
public record StruckPairs(boolean superStable, ImmutableList<Strike> strikes, int left, int wanted)
        implements Certificate {}
