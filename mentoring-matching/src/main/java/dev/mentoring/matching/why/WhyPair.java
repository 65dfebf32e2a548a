package dev.mentoring.matching.why;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.market.Pair;
import java.util.Optional;

/**
 * Why two people are matched to each other. Immutable and thread-safe.
 *
 * @param pair the two people
 * @param menteeRank what rank the mentee gives the mentor: 1 for those liked best, 2 for the next tier, and so on
 * @param mentorRank what rank the mentor gives the mentee, likewise
 * @param better the mentors whom the mentee likes better and with whom it is not matched, best first, and why not
 * @param outranked the ids of the mentees who would rather have this mentor than what they have, and whom the mentor ranks
 *     lower, highest first
 * @param course how the mechanism came to the pair, where the certificate says so
 * @param aim what the matching seeks
 */
public record WhyPair(
        Pair pair,
        int menteeRank,
        int mentorRank,
        ImmutableList<WhyNotPair> better,
        ImmutableList<String> outranked,
        Optional<Course> course,
        Aim aim) {
    /** {@return all of it in words} */
    public BilingualText sentence() {
        return Sentences.of(this);
    }
}
