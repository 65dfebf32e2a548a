package dev.mentoring.matching.algorithm;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.problem.MentoringException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.market.MarketFeature;
import java.util.Map;
import java.util.Set;

/** A market has a feature that the chosen algorithm was not made for. */
public final class MarketRefusedException extends MentoringException {
    private static final long serialVersionUID = 1L;

    /** The name of the algorithm that refuses. */
    private final String algorithm;

    private final transient ImmutableMap<MarketFeature, ImmutableSet<String>> refused;

    private MarketRefusedException(
            String algorithm, ImmutableMap<MarketFeature, ImmutableSet<String>> refused, Problems problems) {
        super(problems);
        this.algorithm = algorithm;
        this.refused = refused;
    }

    static MarketRefusedException of(
            String algorithm, Set<MarketFeature> features, Map<MarketFeature, ImmutableSet<String>> accepting) {
        Problems.Builder problems = Problems.builder();
        for (MarketFeature feature : features) {
            ImmutableSet<String> others = accepting.getOrDefault(feature, ImmutableSet.of());
            problems.error(
                    MatchingTexts.CATALOGUE,
                    others.isEmpty() ? "feature-refused" : "feature-refused-elsewhere-accepted",
                    Place.field("market", "", feature.code()),
                    algorithm,
                    feature,
                    String.join(", ", others));
        }
        return new MarketRefusedException(
                algorithm,
                features.stream()
                        .collect(toImmutableMap(
                                feature -> feature, feature -> accepting.getOrDefault(feature, ImmutableSet.of()))),
                problems.build());
    }

    /** {@return the name of the algorithm that refuses} */
    public String algorithm() {
        return algorithm;
    }

    /** {@return each feature that is refused, with the names of the known algorithms that accept it} */
    public ImmutableMap<MarketFeature, ImmutableSet<String>> refused() {
        return refused;
    }
}
