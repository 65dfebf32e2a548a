package dev.mentoring.core.competency;

import java.util.List;

/**
 * How mentees grow: six competencies of autonomy, M1 to M6, on four levels from “with a guide” to “for others too”, each
 * with indicators and a description of every level. The counterpart of {@link CapMentor}: a mentoring that succeeds makes
 * itself less and less needed. Original to this library; not validated by a study.
 */
public final class MenteeAutonomy {
    private static final List<String> CODES = List.of("M1", "M2", "M3", "M4", "M5", "M6");

    private MenteeAutonomy() {}

    /** {@return the framework {@code mentee-autonomy} in English and French} */
    public static CompetencyFramework framework() {
        return ShippedFramework.read("mentee-autonomy", ProficiencyScale.ofAutonomy(), CODES);
    }
}
