package dev.mentoring.matching.market;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.mentoring.core.problem.Problems;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A one-sided matching instance: anybody may be paired with anybody who accepts them. Immutable and thread-safe.
 *
 * <p>It is held as a {@link Market} whose two sides are the same people in the same order. An acceptable pair of {@code
 * i} and {@code j} is there twice, as {@code (i, j)} and {@code (j, i)}: {@link Market#menteeRank} of the first is what
 * {@code i} thinks of {@code j}, of the second what {@code j} thinks of {@code i}; both have the same weight. Nobody is
 * acceptable to themselves.
 */
public final class PeerMarket implements Instance {
    private final Market mirror;
    private final Problems warnings;

    PeerMarket(Market mirror, Problems warnings) {
        this.mirror = mirror;
        this.warnings = warnings;
    }

    /** {@return a builder that is told ids, preference lists and weights} */
    public static PeerMarketBuilder builder() {
        return new PeerMarketBuilder();
    }

    /** {@return the market in which everybody is on both sides} */
    public Market mirror() {
        return mirror;
    }

    /** {@return the number of participants} */
    public int participantCount() {
        return mirror.menteeCount();
    }

    @Override
    public Problems warnings() {
        return warnings;
    }

    /** {@return what this market really has beyond the plainest case; always {@link MarketFeature#PEERS}} */
    @Override
    public ImmutableSet<MarketFeature> features() {
        Set<MarketFeature> features = EnumSet.of(MarketFeature.PEERS);
        for (MarketFeature feature : mirror.features()) {
            switch (feature) {
                case MENTEE_TIES, MENTOR_TIES -> features.add(MarketFeature.MENTEE_TIES);
                case WEIGHTS -> features.add(MarketFeature.WEIGHTS);
                default -> {}
            }
        }
        int people = participantCount();
        if (mirror.pairCount() < (long) people * (people - 1)) {
            features.add(MarketFeature.INCOMPLETE_LISTS);
        }
        return Sets.immutableEnumSet(features);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PeerMarket market && mirror.equals(market.mirror);
    }

    @Override
    public int hashCode() {
        return ~mirror.hashCode();
    }

    @Override
    public String toString() {
        return "PeerMarket of " + participantCount() + " participants and " + mirror.pairCount() / 2
                + " acceptable pairs";
    }
}
