package dev.mentoring.feedback.development;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.competency.CompetencyFramework;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.competency.FrameworkReference;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.core.text.BilingualText;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;

/** The levels that a role requires, in one version of a framework. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class RequiredProfile implements WithRequiredProfile permits ImmutableRequiredProfile {
    RequiredProfile() {}

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the same level of every competency of a framework, all of the same importance}
     *
     * @param title the title of the profile
     * @param framework the framework
     * @param level the position on its scale, from 1
     * @throws InvalidInputException when the scale has no such level
     */
    public static RequiredProfile everywhere(BilingualText title, CompetencyFramework framework, int level) {
        RequiredProfile profile = builder()
                .title(title)
                .framework(framework.reference())
                .addAllRequirements(framework.competencies().stream()
                        .map(competency -> new Requirement(competency.id(), level, 1))
                        .collect(ImmutableList.toImmutableList()))
                .build();
        profile.check(framework).throwIfErrors();
        return profile;
    }

    /** {@return its title} */
    public abstract BilingualText title();

    /** {@return the version of the framework in which competencies and levels are meant} */
    public abstract FrameworkReference framework();

    /** {@return what it requires; each competency once. The order is the one in which they are shown} */
    public abstract ImmutableList<Requirement> requirements();

    /**
     * {@return everything in which the profile does not fit a framework: another version, competencies that it lacks, levels
     * off its scale}
     *
     * @param competencies the framework
     */
    public final Problems check(CompetencyFramework competencies) {
        Problems.Builder found = Problems.builder();
        if (!framework().equals(competencies.reference())) {
            found.error(
                    DevelopmentTexts.CATALOGUE,
                    "other-framework",
                    place("framework"),
                    framework(),
                    competencies.reference());
        }
        for (Requirement requirement : requirements()) {
            CompetencyId id = requirement.competency();
            if (competencies.competency(id).isEmpty()) {
                found.error(
                        DevelopmentTexts.CATALOGUE, "competency-unknown", place("requirements"), id, competencies.id());
            } else if (!competencies.scale().has(requirement.level())) {
                found.error(
                        DevelopmentTexts.CATALOGUE,
                        "level-off-scale",
                        place("requirements"),
                        requirement.level(),
                        competencies.scale().size(),
                        id);
            }
        }
        return found.build();
    }

    /**
     * Refuses a profile that requires a competency twice.
     *
     * @throws InvalidInputException with every such competency
     */
    @Value.Check
    void check() {
        Problems.Builder found = Problems.builder();
        Set<CompetencyId> seen = new HashSet<>();
        Set<CompetencyId> duplicated = new TreeSet<>();
        for (Requirement requirement : requirements()) {
            if (!seen.add(requirement.competency())) {
                duplicated.add(requirement.competency());
            }
        }
        duplicated.forEach(
                id -> found.error(DevelopmentTexts.CATALOGUE, "requirement-duplicated", place("requirements"), id));
        found.build().throwIfErrors();
    }

    private static Place place(String field) {
        return Place.field("required-profile", "", field);
    }

    /** Builds {@link RequiredProfile} values; not thread-safe. */
    public static final class Builder extends ImmutableRequiredProfile.Builder {
        Builder() {}
    }
}
