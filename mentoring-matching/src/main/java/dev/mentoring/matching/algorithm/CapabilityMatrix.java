package dev.mentoring.matching.algorithm;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.text.TextLanguage;
import dev.mentoring.matching.market.MarketFeature;
import java.util.Set;

/**
 * Which algorithm accepts which feature of an instance, as the algorithms declare it. Immutable and thread-safe.
 *
 * @param accepted the accepted features by the name of the algorithm
 */
public record CapabilityMatrix(ImmutableSortedMap<String, Set<MarketFeature>> accepted) {
    /**
     * {@return the matrix of some algorithms}
     *
     * @param algorithms the algorithms
     */
    public static CapabilityMatrix of(Algorithms algorithms) {
        ImmutableSortedMap.Builder<String, Set<MarketFeature>> accepted = ImmutableSortedMap.naturalOrder();
        algorithms
                .all()
                .forEach(algorithm ->
                        accepted.put(algorithm.name(), algorithm.description().acceptedFeatures()));
        return new CapabilityMatrix(accepted.buildOrThrow());
    }

    /**
     * {@return the matrix as a Markdown table with one row for each algorithm and one numbered column for each feature,
     * and below it what the numbers stand for}; {@code ●} means that the algorithm accepts it
     *
     * @param language the language of the features
     */
    public String toMarkdown(TextLanguage language) {
        int width = accepted.keySet().stream().mapToInt(String::length).max().orElse(0);
        ImmutableList<MarketFeature> features = ImmutableList.copyOf(MarketFeature.values());
        StringBuilder text = new StringBuilder("|" + " ".repeat(width + 2) + "|");
        for (int column = 1; column <= features.size(); column++) {
            text.append(column < 10 ? "  " : " ").append(column).append(" |");
        }
        text.append("\n|").append("-".repeat(width + 2)).append('|');
        text.append(":--:|".repeat(features.size())).append('\n');
        accepted.forEach((name, accepts) -> {
            text.append("| ")
                    .append(name)
                    .append(" ".repeat(width - name.length() + 1))
                    .append('|');
            features.forEach(feature -> text.append(accepts.contains(feature) ? "  ● |" : "    |"));
            text.append('\n');
        });
        text.append('\n');
        for (int column = 1; column <= features.size(); column++) {
            text.append(column)
                    .append(' ')
                    .append(features.get(column - 1).label().in(language))
                    .append(column < features.size() ? " ·\n" : "\n");
        }
        return text.toString();
    }
}
