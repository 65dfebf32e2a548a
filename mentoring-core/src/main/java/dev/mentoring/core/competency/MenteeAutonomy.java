package dev.mentoring.core.competency;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;

/**
 * How mentees grow: six competencies of autonomy, M1 to M6, on four levels from “with a guide” to “for others too”, each
 * with indicators and a description of every level. The counterpart of {@link CapMentor}: a mentoring that succeeds makes
 * itself less and less needed. Original to this library; not validated by a study.
 */
public final class MenteeAutonomy {
    private static final List<String> CODES = List.of("M1", "M2", "M3", "M4", "M5", "M6");

    private static final CompetencyFramework FRAMEWORK =
            ShippedFramework.read("mentee-autonomy", ProficiencyScale.ofAutonomy(), CODES);

    /** A competency of mentors, and the competencies in which mentees answer to it. */
    private static final List<List<String>> COUNTERPARTS = List.of(
            List.of("C1", "M5"),
            List.of("C2", "M5"),
            List.of("C3", "M1", "M5"),
            List.of("C4", "M5"),
            List.of("C5", "M1"),
            List.of("C6", "M1", "M2"),
            List.of("C7", "M3", "M4"),
            List.of("C8", "M5"),
            List.of("C9", "M6"),
            List.of("C10", "M6"),
            List.of("E1", "M5"),
            List.of("E2", "M5"));

    private MenteeAutonomy() {}

    /** {@return the framework {@code mentee-autonomy} in English and French} */
    public static CompetencyFramework framework() {
        return FRAMEWORK;
    }

    /** {@return in what mentees can grow while their mentor grows: by competency of {@link CapMentor}, those of this framework} */
    public static ImmutableSetMultimap<CompetencyId, CompetencyId> counterparts() {
        ImmutableSetMultimap.Builder<CompetencyId, CompetencyId> counterparts = ImmutableSetMultimap.builder();
        for (List<String> line : COUNTERPARTS) {
            line.stream()
                    .skip(1)
                    .forEach(mentee -> counterparts.put(CompetencyId.of(line.get(0)), CompetencyId.of(mentee)));
        }
        return counterparts.build();
    }
}
