package dev.mentoring.matching.experiment.map;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.matching.market.Instance;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Instances as points of the plane, so that like ones are near. Immutable and thread-safe.
 *
 * <p>The points are those of classical scaling (W. S. Torgerson, <i>Multidimensional scaling</i>, 1952), moved to less stress by
 * majorisation (J. de Leeuw, <i>Applications of convex analysis to multidimensional scaling</i>, 1977). They are the same
 * whatever the order in which instances are given. Only distances mean something, directions do not.
 */
public final class InstanceMap {
    private final ImmutableList<MapPoint> points;
    private final ImmutableSortedMap<String, Integer> positions;
    private final double[][] distances;

    private InstanceMap(
            ImmutableList<MapPoint> points, ImmutableSortedMap<String, Integer> positions, double[][] distances) {
        this.points = points;
        this.positions = positions;
        this.distances = distances;
    }

    /**
     * {@return the map of some instances}, after as many distances as there are pairs of instances
     *
     * @param instances the instances by label, all of the same shape and size
     * @param distance what is far
     * @throws dev.mentoring.core.problem.InvalidInputException when one has couples or topics, or the sizes differ
     */
    public static InstanceMap of(Map<String, ? extends Instance> instances, InstanceDistance distance) {
        ImmutableSortedMap<String, Instance> sorted = ImmutableSortedMap.copyOf(instances);
        ImmutableList<MutualAttraction> attractions =
                sorted.values().stream().map(MutualAttraction::of).collect(ImmutableList.toImmutableList());
        double[][] distances = new double[sorted.size()][sorted.size()];
        for (int i = 0; i < distances.length; i++) {
            for (int j = 0; j < i; j++) {
                distances[i][j] = distance.between(attractions.get(i), attractions.get(j));
                distances[j][i] = distances[i][j];
            }
        }
        double[][] coordinates = PlaneEmbedding.of(distances);
        ImmutableList<String> labels = sorted.keySet().asList();
        ImmutableSortedMap.Builder<String, Integer> positions = ImmutableSortedMap.naturalOrder();
        IntStream.range(0, labels.size()).forEach(i -> positions.put(labels.get(i), i));
        return new InstanceMap(
                IntStream.range(0, labels.size())
                        .mapToObj(i -> new MapPoint(labels.get(i), coordinates[0][i], coordinates[1][i]))
                        .collect(ImmutableList.toImmutableList()),
                positions.buildOrThrow(),
                distances);
    }

    /** {@return the points, sorted by label} */
    public ImmutableList<MapPoint> points() {
        return points;
    }

    /**
     * {@return how far two instances are from each other, 0 to 1, before they were drawn}
     *
     * @param one the label of the one
     * @param other the label of the other
     * @throws IllegalArgumentException when there is no instance with one of the labels
     */
    public double distance(String one, String other) {
        return distances[position(one)][position(other)];
    }

    private int position(String label) {
        Integer position = positions.get(label);
        checkArgument(position != null, "no instance is called %s", label);
        return position;
    }

    /**
     * {@return how well the plane shows the distances: Kruskal’s stress-1, √(Σ (d − distance of points)² / Σ d²)}, 0 when it
     * shows them exactly (J. B. Kruskal, 1964)
     */
    public double stress() {
        double off = 0;
        double all = 0;
        for (int i = 0; i < distances.length; i++) {
            for (int j = 0; j < i; j++) {
                double difference = distances[i][j] - points.get(i).distanceTo(points.get(j));
                off += difference * difference;
                all += distances[i][j] * distances[i][j];
            }
        }
        return all == 0 ? 0 : StrictMath.sqrt(off / all);
    }
}
