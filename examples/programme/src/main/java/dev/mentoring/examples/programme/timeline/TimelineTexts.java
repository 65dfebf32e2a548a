package dev.mentoring.examples.programme.timeline;

import dev.mentoring.core.text.TextCatalogue;

final class TimelineTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("timeline", TimelineTexts.class::getResourceAsStream);

    private TimelineTexts() {}
}
