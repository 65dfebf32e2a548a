package dev.mentoring.matching.verify;

import dev.mentoring.matching.certificate.Certificate;
import java.util.Optional;

/** Does a certificate of probabilities prove what it says? A new kind gets its line here. */
final class LotteryCertificateCheck {
    private LotteryCertificateCheck() {}

    static Optional<CounterExample> of(CheckedLottery lottery, Certificate certificate) {
        throw new UndecidedException("certificate");
    }
}
