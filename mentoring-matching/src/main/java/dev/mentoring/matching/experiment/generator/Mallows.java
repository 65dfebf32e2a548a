package dev.mentoring.matching.experiment.generator;

/**
 * Mallows’ distribution of orders around a centre: an order that needs k swaps of neighbours to become the centre is
 * proportional to φ<sup>k</sup> (C. L. Mallows, <i>Non-null ranking models</i>, 1957). Immutable.
 *
 * <p>Drawn exactly by repeated insertion (J.-P. Doignon, A. Pekeč and M. Regenwetter, <i>The repeated insertion model for
 * rankings</i>, 2004). The normalised dispersion is the expected number of swaps as a share of that of uniformly drawn orders,
 * so that it means the same for all sizes (N. Boehmer, R. Bredereck, P. Faliszewski, R. Niedermeier and S. Szufa, <i>Putting a
 * compass on the map of elections</i>, 2021).
 */
final class Mallows {
    private static final int BISECTIONS = 60;

    /** 1 + φ + … + φ<sup>k</sup>. */
    private final double[] sums;

    private Mallows(double[] sums) {
        this.sums = sums;
    }

    /** The distribution for orders of up to so many, with a normalised dispersion from 0 to 1 that holds for just so many. */
    static Mallows normalised(int size, double normalisedDispersion) {
        return of(size, dispersion(size, normalisedDispersion));
    }

    /** The distribution for orders of up to so many, with a dispersion φ from 0 to 1. */
    static Mallows of(int size, double dispersion) {
        double[] sums = new double[size];
        double sum = 0;
        double power = 1;
        for (int k = 0; k < size; k++) {
            sum += power;
            sums[k] = sum;
            power *= dispersion;
        }
        return new Mallows(sums);
    }

    /** The dispersion φ that has a normalised dispersion, found by bisection since the expected swaps grow with φ. */
    static double dispersion(int size, double normalised) {
        if (normalised <= 0 || normalised >= 1) {
            return normalised;
        }
        double sought = normalised * size * (size - 1) / 4;
        double low = 0;
        double high = 1;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            if (expectedSwaps(size, middle) < sought) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The expected number of swaps: the sum, over the insertions, of the mean number of places by which one goes ahead. */
    static double expectedSwaps(int size, double dispersion) {
        double swaps = 0;
        double power = 1;
        double sum = 0;
        double weighted = 0;
        for (int k = 0; k < size; k++) {
            sum += power;
            weighted += k * power;
            swaps += weighted / sum;
            power *= dispersion;
        }
        return swaps;
    }

    /** An order around a centre, which is no longer than the size. */
    int[] around(int[] centre, SeededStream stream) {
        int[] order = new int[centre.length];
        for (int i = 0; i < centre.length; i++) {
            int place = i - placesAhead(i, stream.uniform());
            System.arraycopy(order, place, order, place + 1, i - place);
            order[place] = centre[i];
        }
        return order;
    }

    /** The least k whose sum exceeds a share of the sum of all that are possible. */
    private int placesAhead(int most, double share) {
        double sought = share * sums[most];
        int low = 0;
        int high = most;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sums[middle] > sought) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
