package dev.mentoring.matching.preflib;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * A directed graph with weights ({@code .wmd}): who could give to whom, as in kidney exchange. Immutable and thread-safe.
 *
 * @param metadata the names of the alternatives, which are the points of the graph, and where the data comes from
 * @param edges the arrows, at most one from a point to another, kept in their order
 */
public record MatchingData(Metadata metadata, ImmutableList<Edge> edges) implements PrefLibData {
    /**
     * Sorts the arrows and checks that they are between existing points, and none twice.
     *
     * @param metadata the names of the points, and where the data comes from
     * @param edges the arrows, in any order
     */
    public MatchingData {
        requireNonNull(metadata);
        edges = ImmutableList.sortedCopyOf(edges);
        int points = metadata.alternatives().size();
        for (int i = 0; i < edges.size(); i++) {
            Edge edge = edges.get(i);
            checkArgument(Math.max(edge.from(), edge.to()) <= points, "there is no such point: %s", edge);
            Edge before = edges.get(Math.max(0, i - 1));
            checkArgument(
                    i == 0 || before.from() != edge.from() || before.to() != edge.to(), "there are two of %s", edge);
        }
    }

    @Override
    public DataType type() {
        return DataType.WMD;
    }
}
