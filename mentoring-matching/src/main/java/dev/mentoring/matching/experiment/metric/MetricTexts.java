package dev.mentoring.matching.experiment.metric;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package. */
final class MetricTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("metric", MetricTexts.class::getResourceAsStream);

    private MetricTexts() {}
}
