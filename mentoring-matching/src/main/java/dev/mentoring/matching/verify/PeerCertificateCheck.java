package dev.mentoring.matching.verify;

import dev.mentoring.matching.certificate.BlockingPairBound;
import dev.mentoring.matching.certificate.Certificate;
import dev.mentoring.matching.certificate.OddSetPrices;
import dev.mentoring.matching.certificate.StablePartition;
import dev.mentoring.matching.certificate.TrioBound;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.PeerMatching;
import java.util.Optional;

/** Does a certificate of a matching of peers prove what it says? A new kind gets its line here. */
final class PeerCertificateCheck {
    private PeerCertificateCheck() {}

    static Optional<CounterExample> of(PeerMarket market, PeerMatching matching, Certificate certificate) {
        if (certificate instanceof OddSetPrices prices) {
            return OddSetPricesCheck.of(CheckedPeers.of(market, matching), prices);
        }
        if (certificate instanceof StablePartition partition) {
            return StablePartitionCheck.of(market, partition);
        }
        if (certificate instanceof BlockingPairBound bound) {
            return BlockingPairBoundCheck.of(market, CheckedPeers.of(market, matching), bound);
        }
        if (certificate instanceof TrioBound bound) {
            return TrioBoundCheck.of(market, matching, bound);
        }
        throw new UndecidedException("certificate");
    }

    /** {@return whether a valid certificate proves a guarantee, which then need not be checked otherwise} */
    static boolean proves(Certificate certificate, Guarantee claim) {
        if (certificate instanceof BlockingPairBound bound) {
            return claim == Guarantee.FEWEST_BLOCKING_PAIRS && BlockingPairBoundCheck.proves(bound);
        }
        return certificate instanceof OddSetPrices prices && ObjectiveProof.proves(prices.objective(), claim);
    }
}
