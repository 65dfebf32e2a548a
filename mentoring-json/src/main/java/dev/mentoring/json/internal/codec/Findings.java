package dev.mentoring.json.internal.codec;

import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Problems in the order in which they were found; those beyond a cap are only counted. Not thread-safe. */
final class Findings {
    private final int cap;
    private final List<Problem> described = new ArrayList<>();
    private long count;

    Findings(int cap) {
        this.cap = cap;
    }

    /** Adds a problem, which is described only when there is room. */
    void add(Supplier<Problem> problem) {
        if (count < cap) {
            described.add(problem.get());
        }
        count++;
    }

    /** Adds a problem that is always described. */
    void insist(Problem problem) {
        described.add(problem);
        count++;
    }

    void addAll(Findings others) {
        for (Problem problem : others.described) {
            add(() -> problem);
        }
        count += others.count - others.described.size();
    }

    boolean isEmpty() {
        return count == 0;
    }

    Problems toProblems() {
        Problems.Builder problems = Problems.builder();
        described.forEach(problems::add);
        long more = count - described.size();
        if (more > 0 && described.get(0).severity() == dev.mentoring.core.problem.Severity.ERROR) {
            problems.error(CodecTexts.CATALOGUE, "more-problems", Place.pointer(""), more);
        } else if (more > 0) {
            problems.warning(CodecTexts.CATALOGUE, "more-problems", Place.pointer(""), more);
        }
        return problems.build();
    }

    static Problem error(String code, Place place, Object... arguments) {
        return Problems.builder()
                .error(CodecTexts.CATALOGUE, code, place, arguments)
                .build()
                .all()
                .get(0);
    }

    static Problem warning(String code, Place place, Object... arguments) {
        return Problems.builder()
                .warning(CodecTexts.CATALOGUE, code, place, arguments)
                .build()
                .all()
                .get(0);
    }
}
