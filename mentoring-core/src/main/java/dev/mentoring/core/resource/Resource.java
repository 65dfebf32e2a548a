package dev.mentoring.core.resource;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.identity.ResourceId;
import dev.mentoring.core.organisation.Validity;
import dev.mentoring.core.participant.LanguageSkill;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.core.text.BilingualText;
import org.immutables.value.Value;

/** Something or somebody that can help. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Resource implements WithResource permits ImmutableResource {
    Resource() {}

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return its id} */
    public abstract ResourceId id();

    /** {@return what kind it is} */
    public abstract ResourceKind kind();

    /** {@return its title} */
    public abstract BilingualText title();

    /** {@return the languages in which it is offered, as tags of BCP 47 in lower case; at least one} */
    public abstract ImmutableSortedSet<String> languages();

    /** {@return the roles that it is for; empty when it is for everybody} */
    public abstract ImmutableSet<Role> audience();

    /** {@return the competencies in which one grows by it, with the levels that it leads to} */
    public abstract ImmutableMap<CompetencyId, LevelRange> competencies();

    /** {@return on which dates it is available; always by default} */
    @Value.Default
    public Validity availability() {
        return Validity.always();
    }

    /**
     * Refuses a resource to which nobody could be sent.
     *
     * @throws InvalidInputException with codes {@code resource-language} and {@code resource-without-language}
     */
    @Value.Check
    void check() {
        Problems.Builder problems = Problems.builder();
        Place place = Place.field("resource", id().value(), "languages");
        if (languages().isEmpty()) {
            problems.error(ResourceTexts.CATALOGUE, "resource-without-language", place, id());
        }
        languages().stream()
                .filter(language -> !LanguageSkill.isLanguageTag(language))
                .forEach(language -> problems.error(ResourceTexts.CATALOGUE, "resource-language", place, language));
        problems.build().throwIfErrors();
    }

    /** Builds {@link Resource} values; not thread-safe. */
    public static final class Builder extends ImmutableResource.Builder {
        Builder() {}
    }
}
