package dev.mentoring.core.competency;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import com.google.common.collect.TreeMultiset;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.MutableGraph;
import com.google.common.graph.Traverser;
import dev.mentoring.core.internal.CoreTexts;
import dev.mentoring.core.internal.Identifiers;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Checks that a framework does not contradict itself; problems come in the order of codes and ids, not of the input. */
final class FrameworkCheck {
    private final CompetencyFramework framework;
    private final Problems.Builder found = Problems.builder();

    FrameworkCheck(CompetencyFramework framework) {
        this.framework = framework;
    }

    Problems errors() {
        reportMalformed("id", framework.id());
        reportMalformed("version", framework.version());
        Set<CompetencyId> known = new HashSet<>();
        Set<CompetencyId> duplicated = new TreeSet<>();
        for (Competency competency : framework.competencies()) {
            if (!known.add(competency.id())) {
                duplicated.add(competency.id());
            }
        }
        duplicated.forEach(id -> report("competency-duplicated", "competencies", id));
        reportEnds(known);
        reportIndicators(known);
        reportDescriptors(known);
        for (AssociationType type : AssociationType.values()) {
            if (type.isOrder()) {
                reportCycles(type);
            }
        }
        return found.build();
    }

    private void reportMalformed(String field, String value) {
        if (!Identifiers.isValid(value)) {
            report("identifier-malformed", field, value);
        }
    }

    private void reportEnds(Set<CompetencyId> known) {
        Set<CompetencyId> unknown = new TreeSet<>();
        Set<CompetencyId> reflexive = new TreeSet<>();
        for (CompetencyAssociation association : framework.associations()) {
            unknown.add(association.origin());
            unknown.add(association.destination());
            if (association.origin().equals(association.destination())) {
                reflexive.add(association.origin());
            }
        }
        unknown.removeAll(known);
        unknown.forEach(id -> report("association-end-unknown", "associations", id));
        reflexive.forEach(id -> report("association-with-itself", "associations", id));
    }

    private void reportIndicators(Set<CompetencyId> known) {
        Set<CompetencyId> unknown = new TreeSet<>();
        Set<String> ids = new HashSet<>();
        Set<String> duplicated = new TreeSet<>();
        for (Indicator indicator : framework.indicators()) {
            unknown.add(indicator.competency());
            if (!ids.add(indicator.id())) {
                duplicated.add(indicator.id());
            }
        }
        unknown.removeAll(known);
        unknown.forEach(id -> report("competency-unknown", "indicators", id, framework.id()));
        duplicated.forEach(id -> report("indicator-duplicated", "indicators", id));
    }

    private void reportDescriptors(Set<CompetencyId> known) {
        Set<CompetencyId> unknown = new TreeSet<>();
        TreeMultiset<LevelDescriptor> places = TreeMultiset.create(LevelDescriptor.BY_PLACE);
        for (LevelDescriptor descriptor : framework.levelDescriptors()) {
            unknown.add(descriptor.competency());
            places.add(descriptor);
        }
        unknown.removeAll(known);
        unknown.forEach(id -> report("competency-unknown", "levelDescriptors", id, framework.id()));
        int size = framework.scale().size();
        for (Multiset.Entry<LevelDescriptor> place : places.entrySet()) {
            int level = place.getElement().level();
            CompetencyId competency = place.getElement().competency();
            if (level > size) {
                report("level-off-scale", "levelDescriptors", level, size, competency);
            }
            if (place.getCount() > 1) {
                report("level-described-twice", "levelDescriptors", level, competency);
            }
        }
    }

    /** Reports each set of competencies that lead to each other once, at its smallest id. */
    private void reportCycles(AssociationType type) {
        MutableGraph<CompetencyId> graph = GraphBuilder.directed().build();
        for (CompetencyAssociation association : framework.associations()) {
            if (association.type() == type && !association.origin().equals(association.destination())) {
                graph.putEdge(association.origin(), association.destination());
            }
        }
        removeAcyclic(graph);
        Traverser<CompetencyId> upwards = Traverser.forGraph(graph);
        Traverser<CompetencyId> downwards = Traverser.forGraph(graph::predecessors);
        Set<CompetencyId> reported = new HashSet<>();
        for (CompetencyId start : new TreeSet<>(graph.nodes())) {
            if (!reported.contains(start)) {
                Set<CompetencyId> above = ImmutableSet.copyOf(upwards.breadthFirst(start));
                Set<CompetencyId> below = ImmutableSet.copyOf(downwards.breadthFirst(start));
                Set<CompetencyId> circle = Sets.intersection(above, below);
                if (circle.size() > 1) {
                    report("association-cycle", "associations", start, type);
                    reported.addAll(circle);
                }
            }
        }
    }

    /** Peels off whatever nothing leads to, or leads nowhere, so that a sound framework of any size is soon done. */
    private static void removeAcyclic(MutableGraph<CompetencyId> graph) {
        Deque<CompetencyId> open = new ArrayDeque<>(graph.nodes());
        while (!open.isEmpty()) {
            CompetencyId next = open.pop();
            if (graph.nodes().contains(next) && (graph.inDegree(next) == 0 || graph.outDegree(next) == 0)) {
                open.addAll(graph.adjacentNodes(next));
                graph.removeNode(next);
            }
        }
    }

    private void report(String code, String field, Object... arguments) {
        found.error(CoreTexts.CATALOGUE, code, Place.field("framework", framework.id(), field), arguments);
    }
}
