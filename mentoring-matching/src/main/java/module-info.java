/** Who should meet whom, and why: exact, explained and verified matching of mentees and mentors. */
@org.jspecify.annotations.NullMarked
module dev.mentoring.matching {
    requires transitive dev.mentoring.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports dev.mentoring.matching.algorithm;
    exports dev.mentoring.matching.algorithm.assignment;
    exports dev.mentoring.matching.algorithm.stable;
    exports dev.mentoring.matching.market;

    uses dev.mentoring.matching.algorithm.MatchingAlgorithm;

    provides dev.mentoring.matching.algorithm.MatchingAlgorithm with
            dev.mentoring.matching.algorithm.assignment.OptimalAssignment,
            dev.mentoring.matching.algorithm.stable.DeferredAcceptance;
}
