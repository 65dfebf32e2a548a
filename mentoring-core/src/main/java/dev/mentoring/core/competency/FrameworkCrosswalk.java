package dev.mentoring.core.competency;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;

/**
 * To which categories of published frameworks the competencies of a framework are related.
 *
 * @param framework the framework whose competencies are related
 * @param categories the categories of each competency
 */
public record FrameworkCrosswalk(
        FrameworkReference framework, ImmutableSetMultimap<CompetencyId, ExternalCategory> categories) {
    /**
     * Refuses null.
     *
     * @param framework the framework whose competencies are related
     * @param categories the categories of each competency
     */
    public FrameworkCrosswalk {
        requireNonNull(framework);
        requireNonNull(categories);
    }

    /**
     * {@return the categories of one published framework to which a competency is related; often none}
     *
     * @param competency the competency
     * @param external the published framework
     */
    public ImmutableList<ExternalCategory> categories(CompetencyId competency, ExternalFramework external) {
        return categories.get(competency).stream()
                .filter(category -> category.framework() == external)
                .collect(toImmutableList());
    }

    /**
     * {@return the competencies that are related to a category}
     *
     * @param category the category
     */
    public ImmutableList<CompetencyId> competencies(ExternalCategory category) {
        return categories.inverse().get(category).asList();
    }
}
