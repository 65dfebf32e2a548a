package dev.mentoring.matching.preflib;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * Orders of alternatives ({@code .soc .soi .toc .toi}). Immutable and thread-safe.
 *
 * @param metadata the names of the alternatives, and where the data comes from
 * @param type whether orders may have ties and gaps
 * @param ballots the orders, each with the number of its voters; no tier is empty and no two orders are the same
 */
public record OrdinalData(Metadata metadata, DataType type, ImmutableList<Ballot> ballots) implements PrefLibData {
    /**
     * Checks that the orders are of the type.
     *
     * @param metadata the names of the alternatives, and where the data comes from
     * @param type whether orders may have ties and gaps
     * @param ballots the orders
     */
    public OrdinalData {
        requireNonNull(metadata);
        checkArgument(type.isOrdinal(), "%s is not a type of orders", type);
        int alternatives = metadata.alternatives().size();
        Ballot.check(ballots, alternatives);
        for (Ballot ballot : ballots) {
            checkArgument(ballot.tiers().stream().noneMatch(tier -> tier.isEmpty()), "a tier is empty: %s", ballot);
            checkArgument(type.allowsTies() || ballot.isStrict(), "%s allows no ties: %s", type, ballot);
            checkArgument(type.allowsGaps() || ballot.size() == alternatives, "%s allows no gaps: %s", type, ballot);
        }
    }

    /**
     * {@return the same orders as data of another type}
     *
     * @param other the other type
     * @throws IllegalArgumentException when {@link #fits} denies it
     */
    public OrdinalData as(DataType other) {
        return new OrdinalData(metadata, other, ballots);
    }

    /**
     * {@return whether all orders are of a type}
     *
     * @param other the type
     */
    public boolean fits(DataType other) {
        return other.isOrdinal()
                && ballots.stream()
                        .allMatch(ballot -> (other.allowsTies() || ballot.isStrict())
                                && (other.allowsGaps()
                                        || ballot.size()
                                                == metadata.alternatives().size()));
    }

    /** {@return the voters of all orders} */
    public long voters() {
        return Ballot.voters(ballots);
    }
}
