package dev.mentoring.feedback.competence;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.competency.AssociationType;
import dev.mentoring.core.competency.CompetencyAssociation;
import dev.mentoring.core.competency.CompetencyFramework;
import dev.mentoring.core.competency.CompetencyId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When a competency is reached through its parts; the competency rules of Moodle, “all” and “points”. A part of which no
 * level is known is neither reached nor missed.
 */
public sealed interface ParentRule {
    /**
     * {@return whether the parts make the whole}
     *
     * @param levels the known levels; a part that is absent is unknown
     */
    Attainment attainment(Map<CompetencyId, Integer> levels);

    /**
     * {@return the parts of a competency: what is its child or its part, one step down}
     *
     * @param framework the framework
     * @param parent the competency
     */
    static ImmutableSortedSet<CompetencyId> parts(CompetencyFramework framework, CompetencyId parent) {
        return framework.associations().stream()
                .filter(association -> association.destination().equals(parent))
                .filter(association -> association.type() == AssociationType.IS_CHILD_OF
                        || association.type() == AssociationType.IS_PART_OF)
                .map(CompetencyAssociation::origin)
                .collect(ImmutableSortedSet.toImmutableSortedSet(CompetencyId::compareTo));
    }

    /**
     * Every part is at a level.
     *
     * @param parts the parts, at least one
     * @param level the level, from 1
     */
    record All(ImmutableSortedSet<CompetencyId> parts, int level) implements ParentRule {
        /**
         * Checks that there is something to reach.
         *
         * @param parts the parts, at least one
         * @param level the level, from 1
         */
        public All {
            checkArgument(!parts.isEmpty(), "a whole has at least one part");
            checkArgument(level >= 1, "levels count from 1, but was %s", level);
        }

        @Override
        public Attainment attainment(Map<CompetencyId, Integer> levels) {
            ImmutableSortedMap.Builder<CompetencyId, Integer> one = ImmutableSortedMap.naturalOrder();
            parts.forEach(part -> one.put(part, 1));
            return new Points(one.buildOrThrow(), parts.size(), level).attainment(levels);
        }
    }

    /**
     * The parts that are at a level bring enough points.
     *
     * @param points the points that each part brings, at least 1; at least one part
     * @param required how many points are enough, at least 1 and at most all
     * @param level the level, from 1
     */
    record Points(ImmutableSortedMap<CompetencyId, Integer> points, int required, int level) implements ParentRule {
        /**
         * Checks that enough points can be reached.
         *
         * @param points the points that each part brings, at least 1
         * @param required how many points are enough, at least 1 and at most all
         * @param level the level, from 1
         */
        public Points {
            checkArgument(
                    points.values().stream().allMatch(point -> point >= 1), "every part brings points: %s", points);
            long all = points.values().stream().mapToLong(Integer::longValue).sum();
            checkArgument(required >= 1 && required <= all, "of %s points, %s cannot be required", all, required);
            checkArgument(level >= 1, "levels count from 1, but was %s", level);
        }

        @Override
        public Attainment attainment(Map<CompetencyId, Integer> levels) {
            long sure = 0;
            long possible = 0;
            for (Map.Entry<CompetencyId, Integer> part : points.entrySet()) {
                @Nullable Integer known = levels.get(part.getKey());
                boolean reached = known != null && known >= level;
                sure += reached ? part.getValue() : 0;
                possible += reached || known == null ? part.getValue() : 0;
            }
            if (sure >= required) {
                return Attainment.REACHED;
            }
            return possible >= required ? Attainment.UNKNOWN : Attainment.NOT_YET;
        }
    }
}
