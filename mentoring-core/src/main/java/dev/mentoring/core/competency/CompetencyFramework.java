package dev.mentoring.core.competency;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.internal.CoreTexts;
import dev.mentoring.core.internal.Identifiers;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.core.text.BilingualText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** {@return the statements that relate its competencies; parents form no cycle} */
    public abstract ImmutableSet<CompetencyAssociation> associations();

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

    /**
     * Refuses a framework that contradicts itself.
     *
     * @throws InvalidInputException with every contradiction
     */
    @Value.Check
    void check() {
        Problems.Builder problems = Problems.builder();
        if (!Identifiers.isValid(id())) {
            problems.error(CoreTexts.CATALOGUE, "identifier-malformed", place("id"), id());
        }
        Set<CompetencyId> known = new HashSet<>();
        for (Competency competency : competencies()) {
            if (!known.add(competency.id())) {
                problems.error(CoreTexts.CATALOGUE, "competency-duplicated", place("competencies"), competency.id());
            }
        }
        for (CompetencyAssociation association : associations()) {
            reportUnknown(problems, known, association.origin());
            reportUnknown(problems, known, association.destination());
        }
        reportCycles(problems);
        problems.build().throwIfErrors();
    }

    private void reportUnknown(Problems.Builder problems, Set<CompetencyId> known, CompetencyId id) {
        if (!known.contains(id)) {
            problems.error(CoreTexts.CATALOGUE, "association-end-unknown", place("associations"), id);
        }
    }

    /** Walks up from each competency; a walk that comes back to itself is reported once, at its smallest id. */
    private void reportCycles(Problems.Builder problems) {
        Map<CompetencyId, Set<CompetencyId>> parents = new HashMap<>();
        for (CompetencyAssociation association : associations()) {
            if (association.type() == AssociationType.IS_CHILD_OF) {
                parents.computeIfAbsent(association.origin(), id -> new HashSet<>())
                        .add(association.destination());
            }
        }
        Set<CompetencyId> reported = new HashSet<>();
        parents.keySet().stream().sorted().forEach(start -> {
            Set<CompetencyId> above = ancestors(parents, start);
            if (above.contains(start) && !reported.contains(start)) {
                problems.error(CoreTexts.CATALOGUE, "competency-above-itself", place("associations"), start);
                reported.addAll(above);
            }
        });
    }

    private static Set<CompetencyId> ancestors(Map<CompetencyId, Set<CompetencyId>> parents, CompetencyId start) {
        Set<CompetencyId> above = new HashSet<>();
        var open = new java.util.ArrayDeque<CompetencyId>(parents.getOrDefault(start, Set.of()));
        while (!open.isEmpty()) {
            CompetencyId next = open.pop();
            if (above.add(next)) {
                open.addAll(parents.getOrDefault(next, Set.of()));
            }
        }
        return above;
    }

    private Place place(String field) {
        return Place.field("framework", id(), field);
    }

    /** Builds {@link CompetencyFramework} values; not thread-safe. */
    public static final class Builder extends ImmutableCompetencyFramework.Builder {
        Builder() {}
    }
}
