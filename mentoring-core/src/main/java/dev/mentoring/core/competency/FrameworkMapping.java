package dev.mentoring.core.competency;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;

/**
 * How what was said in one version of a framework is read in another. Nothing is carried over by equal names alone: a
 * competency that the mapping leaves out has no successor, and what was known of it is not known in the new version.
 *
 * @param origin the version that is read
 * @param destination the version in which it is read
 * @param successors the competencies of the destination that stand for each competency of the origin
 * @param levels how levels are read
 */
public record FrameworkMapping(
        FrameworkReference origin,
        FrameworkReference destination,
        ImmutableSetMultimap<CompetencyId, CompetencyId> successors,
        ScaleMapping levels) {
    /**
     * Refuses a mapping from a version to itself.
     *
     * @param origin the version that is read
     * @param destination the version in which it is read
     * @param successors the competencies of the destination that stand for each competency of the origin
     * @param levels how levels are read
     */
    public FrameworkMapping {
        requireNonNull(origin);
        requireNonNull(destination);
        requireNonNull(successors);
        requireNonNull(levels);
        checkArgument(!origin.equals(destination), "%s needs no mapping to itself", origin);
    }

    /**
     * {@return the mapping that the newer framework itself declares}
     *
     * <p>A competency that the newer framework declares as {@linkplain AssociationType#REPLACED_BY replaced} is read as
     * its replacements, one step only; any other that it still has, as itself.
     *
     * @param older the version that is read
     * @param newer the version in which it is read
     * @param levels how levels are read: one target for each level of the older scale, none above the newer scale
     */
    public static FrameworkMapping between(CompetencyFramework older, CompetencyFramework newer, ScaleMapping levels) {
        checkArgument(
                levels.targets().size() == older.scale().size()
                        && newer.scale()
                                .has(levels.targets().get(levels.targets().size() - 1)),
                "the levels %s do not lead from a scale of %s to one of %s",
                levels.targets(),
                older.scale().size(),
                newer.scale().size());
        ImmutableSetMultimap.Builder<CompetencyId, CompetencyId> successors = ImmutableSetMultimap.builder();
        for (Competency competency : older.competencies()) {
            successors.putAll(competency.id(), successors(competency.id(), newer));
        }
        return new FrameworkMapping(older.reference(), newer.reference(), successors.build(), levels);
    }

    private static ImmutableSet<CompetencyId> successors(CompetencyId id, CompetencyFramework newer) {
        ImmutableSet<CompetencyId> replaced = newer.associations().stream()
                .filter(association -> association.type() == AssociationType.REPLACED_BY)
                .filter(association -> association.origin().equals(id))
                .map(CompetencyAssociation::destination)
                .sorted()
                .collect(ImmutableSet.toImmutableSet());
        if (!replaced.isEmpty()) {
            return replaced;
        }
        return newer.competency(id).isPresent() ? ImmutableSet.of(id) : ImmutableSet.of();
    }
}
