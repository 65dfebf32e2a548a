package dev.mentoring.feedback.reliability.shrinkage;

/** Sums over units weighted by w = 1 / (v + τ²). */
final class WeightedSums {
    final double weights;
    final double squaredWeights;
    final double cubedWeights;
    final double mean;
    /** Σ w (y − mean)²; Cochran’s Q when τ² is 0. */
    final double dispersion;
    /** Σ w² (y − mean)². */
    final double squaredDispersion;

    WeightedSums(double[] values, double[] variances, double heterogeneity) {
        double first = 0;
        double second = 0;
        double third = 0;
        double product = 0;
        for (int i = 0; i < values.length; i++) {
            double weight = 1 / (variances[i] + heterogeneity);
            first += weight;
            second += weight * weight;
            third += weight * weight * weight;
            product += weight * values[i];
        }
        weights = first;
        squaredWeights = second;
        cubedWeights = third;
        mean = product / first;
        double distances = 0;
        double squaredDistances = 0;
        for (int i = 0; i < values.length; i++) {
            double weight = 1 / (variances[i] + heterogeneity);
            double distance = weight * (values[i] - mean) * (values[i] - mean);
            distances += distance;
            squaredDistances += weight * distance;
        }
        dispersion = distances;
        squaredDispersion = squaredDistances;
    }
}
