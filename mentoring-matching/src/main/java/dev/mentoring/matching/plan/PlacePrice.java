package dev.mentoring.matching.plan;

/**
 * What one more place would give, exactly, as long as everything else stays as it is; found from the dual prices of the
 * plan.
 *
 * @param pairs how many more pairs, 0 or 1
 * @param points by how much the total score would then change, in basis points; with one more pair it may be that pair’s
 *     score less what others give up for it
 */
public record PlacePrice(int pairs, long points) implements Comparable<PlacePrice> {
    /** A place that is not scarce, or whose price is unknown. */
    public static final PlacePrice NONE = new PlacePrice(0, 0);

    @Override
    public int compareTo(PlacePrice other) {
        int byPairs = Integer.compare(pairs, other.pairs);
        return byPairs != 0 ? byPairs : Long.compare(points, other.points);
    }
}
