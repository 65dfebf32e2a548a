package dev.mentoring.examples.benchmarks;

import dev.mentoring.matching.market.Market;

/** A market in which everybody scores everybody, in basis points, by a hash instead of a table. */
final class ScoredCohort {
    private ScoredCohort() {}

    static Market market(int size) {
        return Market.scored(Peers.ids("r", size), Peers.ids("h", size))
                .menteeScores((mentee, mentor) -> score(mentee, mentor))
                .mentorScores((mentee, mentor) -> score(~mentor, mentee))
                .build();
    }

    private static int score(int chooser, int candidate) {
        long hash = (chooser * 0x9E3779B97F4A7C15L + candidate) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
        return (int) ((hash >>> 33) % 10_001);
    }
}
