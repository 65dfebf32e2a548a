package dev.mentoring.workbench.experiment;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * y = factor · x<sup>exponent</sup>, fitted by least squares on the logarithms of both.
 *
 * @param factor where x is 1
 * @param exponent the slope on log axes
 * @param low the lower end of the 95 % interval of the exponent, by Student’s t with n − 2 degrees of freedom
 * @param high its upper end
 */
record PowerLaw(double factor, double exponent, double low, double high) {
    private static final int FEWEST = 3;
    private static final double BEYOND = 0.025;

    /**
     * What is fitted.
     *
     * @param x how far to the right
     * @param y how far up
     */
    record Point(double x, double y) {}

    /** The fit; empty for fewer than three different x, or where a point has no logarithm. */
    static Optional<PowerLaw> of(List<Point> points) {
        int count = points.size();
        boolean positive = points.stream().allMatch(point -> point.x > 0 && point.y > 0);
        if (!positive || points.stream().mapToDouble(Point::x).distinct().count() < FEWEST) {
            return Optional.empty();
        }
        double[] x =
                points.stream().mapToDouble(point -> StrictMath.log(point.x)).toArray();
        double[] y =
                points.stream().mapToDouble(point -> StrictMath.log(point.y)).toArray();
        double meanX = mean(x);
        double meanY = mean(y);
        double squares = 0;
        double products = 0;
        for (int i = 0; i < count; i++) {
            squares += (x[i] - meanX) * (x[i] - meanX);
            products += (x[i] - meanX) * (y[i] - meanY);
        }
        double slope = products / squares;
        double unexplained = 0;
        for (int i = 0; i < count; i++) {
            double residual = y[i] - meanY - slope * (x[i] - meanX);
            unexplained += residual * residual;
        }
        double error = StrictMath.sqrt(unexplained / (count - 2) / squares);
        double beside = TDistribution.of(count - 2).inverseSurvivalProbability(BEYOND) * error;
        return Optional.of(new PowerLaw(StrictMath.exp(meanY - slope * meanX), slope, slope - beside, slope + beside));
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
