package dev.mentoring.matching.preflib;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * Alternatives that voters put into categories ({@code .cat}), such as the bids of reviewers for papers. Immutable and
 * thread-safe.
 *
 * @param metadata the names of the alternatives, and where the data comes from
 * @param categories the names of the categories, each on one line without blanks around it
 * @param ballots what the voters say; each ballot has one tier for each category, and no two are the same
 */
public record CategoricalData(Metadata metadata, ImmutableList<String> categories, ImmutableList<Ballot> ballots)
        implements PrefLibData {
    /**
     * Checks that the ballots fit the categories.
     *
     * @param metadata the names of the alternatives, and where the data comes from
     * @param categories the names of the categories
     * @param ballots what the voters say
     */
    public CategoricalData {
        requireNonNull(metadata);
        categories.forEach(Metadata::checkText);
        Ballot.check(ballots, metadata.alternatives().size());
        for (Ballot ballot : ballots) {
            checkArgument(ballot.tiers().size() == categories.size(), "not one tier a category: %s", ballot);
        }
    }

    @Override
    public DataType type() {
        return DataType.CAT;
    }

    /** {@return the voters of all ballots} */
    public long voters() {
        return Ballot.voters(ballots);
    }
}
