package dev.mentoring.core.competency;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.text.BilingualText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A published set of competencies with the scale on which they are measured and the statements that relate them.
 * Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class CompetencyFramework implements WithCompetencyFramework
        permits ImmutableCompetencyFramework {
    CompetencyFramework() {}

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the id of the framework, such as {@code cap-mentor} or a URI} */
    public abstract String id();

    /** {@return the version of the framework} */
    @Value.Default
    public String version() {
        return "1.0";
    }

    /** {@return its title} */
    public abstract BilingualText title();

    /** {@return the scale on which its competencies are measured; the four levels of mentoring by default} */
    @Value.Default
    public ProficiencyScale scale() {
        return ProficiencyScale.ofMentoring();
    }

    /** {@return its competencies; ids are distinct} */
    public abstract ImmutableSet<Competency> competencies();

    /**
     * {@return the statements that relate its competencies}
     *
     * <p>None relates a competency to itself, not even by several steps of parents, parts, precedence or replacement.
     */
    public abstract ImmutableSet<CompetencyAssociation> associations();

    /** {@return the signs by which its competencies are recognised; ids are distinct} */
    public abstract ImmutableSet<Indicator> indicators();

    /** {@return what each competency looks like at each level, where the framework says so; at most one for a level} */
    public abstract ImmutableSet<LevelDescriptor> levelDescriptors();

    @Value.Lazy
    ImmutableMap<CompetencyId, Competency> byId() {
        ImmutableMap.Builder<CompetencyId, Competency> byId = ImmutableMap.builder();
        competencies().forEach(competency -> byId.put(competency.id(), competency));
        return byId.buildOrThrow();
    }

    /**
     * {@return the competency with an id, if the framework has it}
     *
     * @param id the id
     */
    public final Optional<Competency> competency(CompetencyId id) {
        return Optional.ofNullable(byId().get(id));
    }

    /** {@return the name by which other values refer to this version of the framework} */
    public final FrameworkReference reference() {
        return new FrameworkReference(id(), version());
    }

    /**
     * {@return the signs by which a competency is recognised, in the order of the framework}
     *
     * @param competency the competency
     */
    public final ImmutableList<Indicator> indicators(CompetencyId competency) {
        return indicators().stream()
                .filter(indicator -> indicator.competency().equals(competency))
                .collect(toImmutableList());
    }

    /**
     * {@return what a competency looks like at a level, where the framework says so}
     *
     * @param competency the competency
     * @param level the position on the scale, from 1 (lowest)
     */
    public final Optional<BilingualText> levelDescriptor(CompetencyId competency, int level) {
        return levelDescriptors().stream()
                .filter(descriptor -> descriptor.competency().equals(competency) && descriptor.level() == level)
                .map(LevelDescriptor::statement)
                .findFirst();
    }

    /**
     * Refuses a framework that contradicts itself.
     *
     * @throws InvalidInputException with every contradiction
     */
    @Value.Check
    void check() {
        new FrameworkCheck(this).errors().throwIfErrors();
    }

    /** Builds {@link CompetencyFramework} values; not thread-safe. */
    public static final class Builder extends ImmutableCompetencyFramework.Builder {
        Builder() {}
    }
}
