package dev.mentoring.core.resource;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * A resource that fits, and why.
 *
 * @param resource the resource
 * @param contributions the parts of its points, at least one
 */
public record Recommendation(Resource resource, ImmutableList<Contribution> contributions) {
    /**
     * Checks that there is a reason.
     *
     * @param resource the resource
     * @param contributions the parts of its points, at least one
     */
    public Recommendation {
        requireNonNull(resource);
        requireNonNull(contributions);
        checkArgument(!contributions.isEmpty(), "nothing speaks for %s", resource.id());
    }

    /** {@return the sum of the contributions} */
    public int points() {
        return contributions.stream().mapToInt(Contribution::points).sum();
    }
}
