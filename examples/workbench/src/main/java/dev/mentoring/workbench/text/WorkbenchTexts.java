package dev.mentoring.workbench.text;

import dev.mentoring.core.text.TextCatalogue;

/** The sentences of the workbench. */
public final class WorkbenchTexts {
    /** The catalogue, read from {@code workbench_en.properties} and {@code workbench_fr.properties}. */
    public static final TextCatalogue CATALOGUE =
            TextCatalogue.load("workbench", WorkbenchTexts.class::getResourceAsStream);

    private WorkbenchTexts() {}
}
