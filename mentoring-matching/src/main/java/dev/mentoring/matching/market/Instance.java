package dev.mentoring.matching.market;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.problem.Problems;

/**
 * A matching problem as algorithms see it, of one of the known shapes. Immutable and thread-safe.
 *
 * <p>What an instance really has is told by its {@linkplain #features() features}; an algorithm that does not accept one
 * of them refuses the instance, whatever its shape.
 */
public sealed interface Instance permits Market, PeerMarket, ProjectMarket {
    /** {@return what this instance really has beyond the plainest case} */
    ImmutableSet<MarketFeature> features();

    /** {@return what is odd about the instance, yet no error} */
    Problems warnings();
}
