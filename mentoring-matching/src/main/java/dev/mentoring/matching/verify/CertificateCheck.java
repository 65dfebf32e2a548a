package dev.mentoring.matching.verify;

import dev.mentoring.matching.certificate.AcceptanceRounds;
import dev.mentoring.matching.certificate.Certificate;
import dev.mentoring.matching.certificate.DrawnLottery;
import dev.mentoring.matching.certificate.DualPrices;
import dev.mentoring.matching.certificate.EfficiencyAdjustment;
import dev.mentoring.matching.certificate.FirstAndSecondChoices;
import dev.mentoring.matching.certificate.HallViolator;
import dev.mentoring.matching.certificate.LeastStableCost;
import dev.mentoring.matching.certificate.MedianCounts;
import dev.mentoring.matching.certificate.NoBlockingCouple;
import dev.mentoring.matching.certificate.NoBlockingPair;
import dev.mentoring.matching.certificate.PickingOrder;
import dev.mentoring.matching.certificate.ProfileProof;
import dev.mentoring.matching.certificate.SexEqualSearch;
import dev.mentoring.matching.certificate.SizeBound;
import dev.mentoring.matching.certificate.StruckPairs;
import dev.mentoring.matching.certificate.TopicDeletions;
import dev.mentoring.matching.certificate.TopicPrices;
import dev.mentoring.matching.certificate.TradingCycles;
import dev.mentoring.matching.outcome.Guarantee;
import java.util.Optional;
import java.util.Set;

/**
 * Does a certificate of a matching of two sides prove what it says? Chooses the check by the kind of certificate: one class
 * each, which follows the documentation of that kind. A new kind gets its line here.
 */
final class CertificateCheck {
    private CertificateCheck() {}

    static Optional<CounterExample> of(CheckedMatching matching, Certificate certificate, Set<Guarantee> claims) {
        if (certificate instanceof DualPrices prices && matching.topics.isEmpty()) {
            return DualPricesCheck.of(matching, prices);
        }
        if (certificate instanceof TopicPrices prices && matching.topics.isPresent()) {
            return TopicPricesCheck.of(matching, matching.topics.get(), prices);
        }
        if (certificate instanceof TopicDeletions deletions && matching.topics.isPresent()) {
            return TopicDeletionsCheck.of(matching, matching.topics.get(), deletions);
        }
        if (certificate instanceof HallViolator violator && matching.topics.isEmpty()) {
            return HallViolatorCheck.of(matching.market, violator);
        }
        if (certificate instanceof NoBlockingPair) {
            return StabilityCheck.of(matching, Guarantee.WEAKLY_STABLE);
        }
        if (certificate instanceof NoBlockingCouple) {
            return CoupleStabilityCheck.of(matching);
        }
        if (certificate instanceof SizeBound bound) {
            return SizeBoundCheck.of(matching, bound);
        }
        if (certificate instanceof LeastStableCost least && matching.topics.isEmpty()) {
            return LeastStableCostCheck.of(matching, least);
        }
        if (certificate instanceof MedianCounts counts && matching.topics.isEmpty()) {
            return MedianCountsCheck.of(matching, counts);
        }
        if (certificate instanceof SexEqualSearch search && matching.topics.isEmpty()) {
            return SexEqualSearchCheck.of(matching, search);
        }
        if (certificate instanceof StruckPairs struck && matching.topics.isEmpty()) {
            return StruckPairsCheck.of(matching, struck);
        }
        return matching.topics.isEmpty() ? ofChoices(matching, certificate, claims) : unknown();
    }

    /** Certificates of mechanisms in which mentees choose, or draw lots. */
    private static Optional<CounterExample> ofChoices(
            CheckedMatching matching, Certificate certificate, Set<Guarantee> claims) {
        if (certificate instanceof PickingOrder order) {
            return PickingOrderCheck.of(matching, order);
        }
        if (certificate instanceof TradingCycles cycles) {
            return TradingCyclesCheck.of(matching, cycles);
        }
        if (certificate instanceof AcceptanceRounds rounds) {
            return AcceptanceRoundsCheck.of(matching, rounds);
        }
        if (certificate instanceof EfficiencyAdjustment adjustment) {
            return EfficiencyAdjustmentCheck.of(matching, adjustment);
        }
        if (certificate instanceof ProfileProof proof) {
            return ProfileProofCheck.of(matching, proof, claims);
        }
        if (certificate instanceof FirstAndSecondChoices choices) {
            return PopularChoicesCheck.of(matching, choices);
        }
        if (certificate instanceof DrawnLottery draw) {
            return DrawnLotteryCheck.of(matching, draw);
        }
        return unknown();
    }

    private static Optional<CounterExample> unknown() {
        throw new UndecidedException("certificate");
    }

    /**
     * {@return whether a valid certificate proves a guarantee, which then need not be checked otherwise}
     *
     * @param matching the matching
     * @param certificate the certificate
     * @param claim the guarantee
     * @param notion the sense in which the matchings are stable among which one is best for a side
     */
    static boolean proves(CheckedMatching matching, Certificate certificate, Guarantee claim, Guarantee notion) {
        if (certificate instanceof LeastStableCost least) {
            return LeastStableCostCheck.proves(matching, least, claim);
        }
        if (certificate instanceof MedianCounts) {
            return claim == Guarantee.MEDIAN_STABLE;
        }
        if (certificate instanceof SexEqualSearch search) {
            return SexEqualSearchCheck.proves(search, claim);
        }
        if (certificate instanceof StruckPairs struck) {
            return claim == Guarantee.MENTEE_OPTIMAL && notion == StruckPairsCheck.notion(struck);
        }
        if (certificate instanceof TopicDeletions) {
            return claim == Guarantee.MENTEE_OPTIMAL && notion == Guarantee.SUPER_STABLE;
        }
        if (certificate instanceof TopicPrices prices) {
            return ObjectiveProof.proves(prices.objective(), claim);
        }
        return certificate instanceof DualPrices prices && ObjectiveProof.proves(prices.objective(), claim);
    }
}
