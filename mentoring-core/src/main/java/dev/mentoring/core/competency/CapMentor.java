package dev.mentoring.core.competency;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.text.BilingualText;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The competencies of mentors that the library brings along: ten, C1 to C10, and two extensions, E1 (ethics) and E2
 * (inclusion), on the four levels of mentoring, each with indicators and a description of every level. A starting point
 * for organisations without a framework of their own; not validated by a study.
 *
 * <p>Indicators are meant to be rated by how often they are seen, from 1 (never) to 5 (almost always), with “not observed”
 * kept apart from every number.
 */
public final class CapMentor {
    private static final List<String> CODES =
            List.of("C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "C10", "E1", "E2");

    private static final CompetencyFramework FRAMEWORK =
            ShippedFramework.read("cap-mentor", ProficiencyScale.ofMentoring(), CODES);

    private CapMentor() {}

    /** {@return the framework {@code cap-mentor} in English and French} */
    public static CompetencyFramework framework() {
        return FRAMEWORK;
    }

    /**
     * {@return to which categories of published frameworks each competency is related}
     *
     * <p>Categories only: their items are not shipped, and “related” is our reading, not a claim of equivalence.
     */
    public static FrameworkCrosswalk crosswalk() {
        return CapMentorCrosswalk.read(FRAMEWORK.reference());
    }

    /**
     * {@return the EMCC levels that we propose beside the levels 1 to 4, in that order}
     *
     * <p>A proposal for a first orientation. No level of this framework is worth an EMCC award, nor the other way round.
     */
    public static ImmutableList<BilingualText> proposedEmccLevels() {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(level -> CompetencyTexts.CATALOGUE.text("level.emcc." + level))
                .collect(ImmutableList.toImmutableList());
    }
}
