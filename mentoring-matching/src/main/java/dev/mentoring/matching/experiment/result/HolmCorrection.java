package dev.mentoring.matching.experiment.result;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Corrects probabilities for how many there are, so that the chance of any wrong rejection stays below the level (Holm, <i>A
 * simple sequentially rejective multiple test procedure</i>, 1979): the i-th smallest of m is multiplied by m − i + 1, and
 * none becomes smaller than one before it, or greater than 1.
 */
final class HolmCorrection {
    private HolmCorrection() {}

    static ImmutableList<Double> of(List<Double> probabilities) {
        Double[] adjusted = new Double[probabilities.size()];
        List<Integer> ascending = IntStream.range(0, probabilities.size())
                .boxed()
                .sorted(Comparator.comparing(probabilities::get))
                .toList();
        double before = 0;
        for (int i = 0; i < ascending.size(); i++) {
            int position = ascending.get(i);
            before = Math.max(before, Math.min(1, probabilities.get(position) * (ascending.size() - i)));
            adjusted[position] = before;
        }
        return ImmutableList.copyOf(adjusted);
    }
}
