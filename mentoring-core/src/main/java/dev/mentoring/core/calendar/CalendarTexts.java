package dev.mentoring.core.calendar;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of this package. */
final class CalendarTexts {
    static final TextCatalogue CATALOGUE = TextCatalogue.load("calendar", CalendarTexts.class::getResourceAsStream);

    private CalendarTexts() {}
}
