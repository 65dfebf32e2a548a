package dev.mentoring.feedback.competence;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that assertions can be one history; problems come in the order of time. */
final class HistoryCheck {
    private final ImmutableList<CompetencyAssertion> sorted;
    private final Map<AssertionId, CompetencyAssertion> byId = new HashMap<>();
    private final Problems.Builder found = Problems.builder();

    HistoryCheck(ImmutableList<CompetencyAssertion> sorted) {
        this.sorted = sorted;
    }

    Problems errors() {
        for (CompetencyAssertion assertion : sorted) {
            if (byId.putIfAbsent(assertion.id(), assertion) != null) {
                report("assertion-duplicated", assertion, "id", assertion.id());
            }
        }
        Set<AssertionId> superseded = new HashSet<>();
        for (CompetencyAssertion assertion : sorted) {
            if (assertion.supersedes().isPresent()) {
                AssertionId earlier = assertion.supersedes().get();
                check(assertion, earlier);
                if (!superseded.add(earlier)) {
                    report("superseded-twice", assertion, earlier);
                }
            }
        }
        reportCircles();
        return found.build();
    }

    private void check(CompetencyAssertion assertion, AssertionId earlierId) {
        @Nullable CompetencyAssertion earlier = byId.get(earlierId);
        if (earlier == null) {
            report("superseded-unknown", assertion, earlierId);
            return;
        }
        if (!earlier.subject().equals(assertion.subject())
                || !earlier.framework().equals(assertion.framework())
                || !earlier.competency().equals(assertion.competency())) {
            report("superseded-of-other", assertion, earlierId);
        }
        if (earlier.assertedAt().isAfter(assertion.assertedAt())) {
            report("superseded-later", assertion, earlierId);
        }
    }

    /** Each assertion leads to at most one other, so that a walk ends, or comes back to where it has been. */
    private void reportCircles() {
        Set<AssertionId> done = new HashSet<>();
        for (CompetencyAssertion start : sorted) {
            Set<AssertionId> walk = new HashSet<>();
            @Nullable CompetencyAssertion step = start;
            while (step != null && !done.contains(step.id()) && walk.add(step.id())) {
                step = step.supersedes().map(byId::get).orElse(null);
            }
            if (step != null && walk.contains(step.id())) {
                report("supersedes-circle", step, step.id());
            }
            done.addAll(walk);
        }
    }

    private void report(String code, CompetencyAssertion assertion, AssertionId argument) {
        report(code, assertion, "supersedes", argument);
    }

    private void report(String code, CompetencyAssertion assertion, String field, AssertionId argument) {
        found.error(
                CompetenceTexts.CATALOGUE,
                code,
                Place.field("assertion", assertion.id().value(), field),
                argument);
    }
}
