package dev.mentoring.matching.why;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.text.BilingualText;

/**
 * Why a mentee has no mentor. Immutable and thread-safe.
 *
 * @param mentee the id of the mentee
 * @param mentors its acceptable mentors, best first, and why each of them is with others; empty when nobody is acceptable
 * @param aim what the matching seeks
 */
public record WhyNobody(String mentee, ImmutableList<WhyNotPair> mentors, Aim aim) {
    /** {@return all of it in words} */
    public BilingualText sentence() {
        return Sentences.of(this);
    }
}
