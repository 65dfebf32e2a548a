package dev.mentoring.matching.experiment.map;

import static java.util.Objects.requireNonNull;

/**
 * An instance as a point of the plane.
 *
 * @param label what the instance is called
 * @param x how far to the right; the middle of all points is 0
 * @param y how far up; the middle of all points is 0
 */
public record MapPoint(String label, double x, double y) {
    /**
     * Refuses null.
     *
     * @param label what the instance is called
     * @param x how far to the right
     * @param y how far up
     */
    public MapPoint {
        requireNonNull(label);
    }

    /**
     * {@return the distance of two points, in the unit of the distance of instances}
     *
     * @param other the other point
     */
    public double distanceTo(MapPoint other) {
        return StrictMath.hypot(x - other.x, y - other.y);
    }
}
