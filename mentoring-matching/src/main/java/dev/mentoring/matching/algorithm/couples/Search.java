package dev.mentoring.matching.algorithm.couples;

import dev.mentoring.matching.algorithm.SolveContext;

/**
 * Looks through all placements, an applicant at a time, leaving out those in which somebody already placed will block
 * however the rest are placed. Without recursion.
 */
final class Search {
    private static final int NODES_BETWEEN_CANCELLATION_CHECKS = 1024;

    private final Applicants applicants;
    private final Placement placement;
    private final SolveContext context;
    private long nodes;

    /** What a search comes to. */
    enum End {
        FOUND,
        EXHAUSTED,
        BUDGET_SPENT
    }

    /** Prepares a search that begins with an empty placement. */
    Search(Applicants applicants, Placement placement, SolveContext context) {
        this.applicants = applicants;
        this.placement = placement;
        this.context = context;
    }

    long nodes() {
        return nodes;
    }

    /** Searches until the placement is stable, everything was tried, or so many nodes were visited. */
    End run(long budget) {
        int[] next = applicants.starts.clone();
        int depth = 0;
        while (depth >= 0) {
            if (depth == applicants.count) {
                if (placement.isStable()) {
                    return End.FOUND;
                }
                depth--;
                continue;
            }
            if (placement.chosen[depth] != Applicants.NONE) {
                placement.withdraw(depth);
            }
            if (next[depth] > applicants.starts[depth + 1]) {
                next[depth] = applicants.starts[depth];
                depth--;
                continue;
            }
            if (nodes == budget) {
                return End.BUDGET_SPENT;
            }
            if (++nodes % NODES_BETWEEN_CANCELLATION_CHECKS == 0) {
                context.throwIfCancelled();
            }
            depth += descend(depth, next[depth]++) ? 1 : 0;
        }
        return End.EXHAUSTED;
    }

    /** {@return whether an applicant can have an option, or nothing as the last of all, as far as can be seen} */
    private boolean descend(int applicant, int option) {
        if (option < applicants.starts[applicant + 1]) {
            if (!placement.fits(option)) {
                return false;
            }
            placement.place(applicant, option);
        }
        for (int placed = 0; placed <= applicant; placed++) {
            if (placement.blocking(placed, false) != Applicants.NONE) {
                return false;
            }
        }
        return true;
    }
}
