package dev.mentoring.matching.explain;

import com.google.common.math.LongMath;
import dev.mentoring.matching.market.Certificate.DualPrices;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.plan.PlacePrice;
import java.math.RoundingMode;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The dual prices of a plan, in pairs and points. With most pairs first, a price counts pairs in the bonus of a pair and
 * points in what is left; the bonus exceeds every difference in points, so that rounding tells them apart.
 */
final class Prices {
    private final DualPrices certificate;
    private final Market market;
    private final long scale;
    private final long[] ofMentees;
    private final long[] ofMentors;

    Prices(DualPrices certificate, Market market, long scale) {
        this.certificate = certificate;
        this.market = market;
        this.scale = scale;
        this.ofMentees = byIndex(certificate.menteePrices(), market.menteeCount(), market::menteeIndex);
        this.ofMentors = byIndex(certificate.mentorPrices(), market.mentorCount(), market::mentorIndex);
    }

    private static long[] byIndex(Map<String, Long> prices, int size, java.util.function.ToIntFunction<String> index) {
        long[] byIndex = new long[size];
        prices.forEach((id, price) -> byIndex[index.applyAsInt(id)] = price);
        return byIndex;
    }

    /** What one more place with a mentor would give at most. */
    PlacePrice ofPlace(int mentor) {
        return split(ofMentors[mentor]);
    }

    /**
     * By how many points at least the total drops when a pair is made that the plan does not make; empty when somebody
     * would be left without a partner.
     */
    OptionalLong lossBy(int pair) {
        long worth = market.weight(pair) + certificate.pairBonus();
        PlacePrice loss = split(ofMentees[market.menteeOf(pair)] + ofMentors[market.mentorOf(pair)] - worth);
        return loss.pairs() > 0 ? OptionalLong.empty() : OptionalLong.of(Math.max(0, loss.points()));
    }

    private PlacePrice split(long price) {
        long bonus = certificate.pairBonus();
        long pairs = bonus == 0 ? 0 : LongMath.divide(price, bonus, RoundingMode.HALF_EVEN);
        return new PlacePrice((int) pairs, (price - pairs * bonus) / scale);
    }
}
