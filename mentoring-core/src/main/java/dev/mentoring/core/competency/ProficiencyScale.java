package dev.mentoring.core.competency;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * An ordered scale of levels. Elsewhere a level is its position on the scale, from 1 (lowest).
 *
 * @param levels the levels, lowest first; at least one, codes distinct
 */
public record ProficiencyScale(ImmutableList<ProficiencyLevel> levels) {
    /**
     * Checks the levels.
     *
     * @param levels the levels, lowest first; at least one, codes distinct
     */
    public ProficiencyScale {
        checkArgument(!levels.isEmpty(), "a proficiency scale has at least one level");
        checkArgument(
                levels.stream().map(ProficiencyLevel::code).distinct().count() == levels.size(),
                "two levels of the scale have the same code: %s",
                levels);
    }

    /** {@return the four levels of mentoring: emerging, practising, confirmed, reference} */
    public static ProficiencyScale ofMentoring() {
        return shipped("mentoring", "L");
    }

    /** {@return the four levels of a mentee’s autonomy: with a guide, with support, on one’s own, for others too} */
    public static ProficiencyScale ofAutonomy() {
        return shipped("autonomy", "A");
    }

    private static ProficiencyScale shipped(String name, String letter) {
        ImmutableList.Builder<ProficiencyLevel> levels = ImmutableList.builder();
        for (int position = 1; position <= 4; position++) {
            String code = letter + position;
            String key = "proficiency." + name + "." + code;
            levels.add(new ProficiencyLevel(
                    code,
                    CompetencyTexts.CATALOGUE.text(key),
                    Optional.of(CompetencyTexts.CATALOGUE.text(key + ".description"))));
        }
        return new ProficiencyScale(levels.build());
    }

    /** {@return how many levels there are} */
    public int size() {
        return levels.size();
    }

    /**
     * {@return the level at a position}
     *
     * @param position from 1 (lowest) to {@link #size()}
     * @throws IllegalArgumentException when the scale has no such position
     */
    public ProficiencyLevel at(int position) {
        checkArgument(has(position), "the scale goes from 1 to %s, so that it has no %s", size(), position);
        return levels.get(position - 1);
    }

    /**
     * {@return whether the scale has a level at this position}
     *
     * @param position the position
     */
    public boolean has(int position) {
        return position >= 1 && position <= levels.size();
    }
}
