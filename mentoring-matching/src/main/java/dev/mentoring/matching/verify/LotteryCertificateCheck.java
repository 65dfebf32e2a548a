package dev.mentoring.matching.verify;

import dev.mentoring.matching.certificate.AllOrders;
import dev.mentoring.matching.certificate.Certificate;
import dev.mentoring.matching.certificate.ExhaustionTimes;
import dev.mentoring.matching.certificate.SampledOrders;
import java.util.Optional;

/** Does a certificate of probabilities prove what it says? A new kind gets its line here. */
final class LotteryCertificateCheck {
    private LotteryCertificateCheck() {}

    static Optional<CounterExample> of(CheckedLottery lottery, Certificate certificate) {
        if (certificate instanceof ExhaustionTimes times) {
            return ExhaustionTimesCheck.of(lottery, times);
        }
        if (certificate instanceof AllOrders orders) {
            return OrdersCheck.ofAll(lottery, orders);
        }
        if (certificate instanceof SampledOrders orders) {
            return OrdersCheck.ofSample(lottery, orders);
        }
        throw new UndecidedException("certificate");
    }
}
