package dev.mentoring.core.meeting;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package. */
final class MeetingTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("meeting", MeetingTexts.class::getResourceAsStream);

    private MeetingTexts() {}
}
