package dev.mentoring.matching.why;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.market.Pair;

/**
 * Why two people are not matched to each other. Immutable and thread-safe.
 *
 * @param pair the two people
 * @param reasons every reason that holds, at least one
 */
public record WhyNotPair(Pair pair, ImmutableList<Reason> reasons) {
    /** {@return the reasons in words} */
    public BilingualText sentence() {
        return Sentences.joined(reasons.stream().map(Reason::sentence).toList());
    }
}
