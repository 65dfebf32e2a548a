package dev.mentoring.core.competency;

import dev.mentoring.core.internal.CoreTexts;
import java.util.List;
import java.util.Optional;

/**
 * The competencies of mentors that the library brings along: ten, C1 to C10, and two extensions, E1 (ethics) and E2
 * (inclusion), on the four levels of mentoring. A starting point for organisations without a framework of their own.
 */
public final class CapMentor {
    private static final List<String> CODES =
            List.of("C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "C10", "E1", "E2");

    private CapMentor() {}

    /** {@return the framework {@code cap-mentor}, with names and descriptions in English and French} */
    public static CompetencyFramework framework() {
        CompetencyFramework.Builder framework = CompetencyFramework.builder();
        framework.id("cap-mentor").version("1.0").title(CoreTexts.CATALOGUE.text("framework.cap-mentor"));
        for (String code : CODES) {
            String key = "framework.cap-mentor." + code;
            framework.addCompetency(new Competency(
                    CompetencyId.of(code),
                    CoreTexts.CATALOGUE.text(key),
                    Optional.of(CoreTexts.CATALOGUE.text(key + ".description"))));
        }
        return framework.build();
    }
}
