package dev.mentoring.matching.verify;

import dev.mentoring.matching.certificate.Fraction;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.outcome.PairProbability;
import dev.mentoring.matching.outcome.RandomMatching;
import java.util.Arrays;

/** Feasible probabilities by indices. */
final class CheckedLottery {
    final Market market;
    /** How likely each acceptable pair is. */
    final Fraction[] chances;
    /** How many places of each mentee are taken on average. */
    final Fraction[] menteeLoad;
    /** How many places of each mentor are taken on average. */
    final Fraction[] mentorLoad;

    CheckedLottery(Market market, RandomMatching lottery) {
        this.market = market;
        this.chances = zeros(market.pairCount());
        this.menteeLoad = zeros(market.menteeCount());
        this.mentorLoad = zeros(market.mentorCount());
        for (PairProbability probability : lottery.probabilities()) {
            int mentee = market.menteeIndex(probability.pair().mentee());
            int mentor = market.mentorIndex(probability.pair().mentor());
            Fraction chance = probability.probability();
            chances[market.find(mentee, mentor)] = chance;
            menteeLoad[mentee] = menteeLoad[mentee].plus(chance);
            mentorLoad[mentor] = mentorLoad[mentor].plus(chance);
        }
    }

    private static Fraction[] zeros(int size) {
        Fraction[] zeros = new Fraction[size];
        Arrays.fill(zeros, Fraction.ZERO);
        return zeros;
    }
}
