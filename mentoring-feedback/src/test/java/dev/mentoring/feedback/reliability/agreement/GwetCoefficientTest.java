package dev.mentoring.feedback.reliability.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.mentoring.feedback.reliability.Tables;
import dev.mentoring.feedback.reliability.UndefinedReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GwetCoefficientTest {
    private static final double[] SCALE = {1, 2, 3, 4, 5};

    /** irrCAC prints AC1 0.77544, SE 0.14295 for these ratings; the digits come from Gwet’s formulas in NumPy 2.4. */
    @ParameterizedTest
    @CsvSource({
        "IDENTITY, 0.775444068127, 0.818181818182, 0.190321180556, 0.142949950641, 0.460813348131, 1.090074788123",
        "LINEAR, 0.858739136433, 0.939393939394, 0.570963541667, 0.117329021881, 0.600499700424, 1.116978572442",
        "QUADRATIC, 0.914000723552, 0.975378787879, 0.713704427083, 0.103962244645, 0.685181365878, 1.142820081225",
    })
    void four_raters_with_gaps(
            AgreementWeights weights,
            double value,
            double observed,
            double chance,
            double error,
            double lower,
            double upper) {
        GwetCoefficient gwet = GwetCoefficient.of(CategoryCounts.of(Tables.KRIPPENDORFF, SCALE), weights)
                .orElseThrow();

        assertThat(gwet.value()).isCloseTo(value, within(1e-9));
        assertThat(gwet.observedAgreement()).isCloseTo(observed, within(1e-9));
        assertThat(gwet.chanceAgreement()).isCloseTo(chance, within(1e-9));
        assertThat(gwet.standardError().orElseThrow()).isCloseTo(error, within(1e-9));
        assertThat(gwet.interval(0.95).orElseThrow().lower()).isCloseTo(lower, within(1e-9));
        assertThat(gwet.interval(0.95).orElseThrow().upper()).isCloseTo(upper, within(1e-9));
        assertThat(gwet.units()).isEqualTo(12);
    }

    /** The paradox of kappa: nearly everybody says yes. */
    @Test
    void agreement_stays_high_where_one_category_rules() {
        CategoryCounts counts = CategoryCounts.of(Tables.table("1 1/1 1/1 1/1 1/1 1/1 1/1 1/1 1/1 2/2 1"), 1, 2);

        assertThat(FleissKappa.of(counts).orElseThrow().value()).isNegative();
        assertThat(GwetCoefficient.of(counts, AgreementWeights.IDENTITY)
                        .orElseThrow()
                        .value())
                .isGreaterThan(0.7);
    }

    @Test
    void raters_who_all_agree_on_one_category_agree_fully() {
        assertThat(GwetCoefficient.of(CategoryCounts.of(Tables.table("1 1/1 1"), 1, 2), AgreementWeights.IDENTITY)
                        .orElseThrow()
                        .value())
                .isEqualTo(1);
    }

    @Test
    void units_without_pairs_say_nothing() {
        assertThat(GwetCoefficient.of(CategoryCounts.of(Tables.table("1 ./. 2"), 1, 2), AgreementWeights.IDENTITY)
                        .whyUndefined())
                .contains(UndefinedReason.NO_PAIRS);
        assertThat(GwetCoefficient.of(CategoryCounts.of(Tables.table("1 1"), 1), AgreementWeights.IDENTITY)
                        .whyUndefined())
                .contains(UndefinedReason.ONE_CATEGORY);
        assertThat(GwetCoefficient.of(CategoryCounts.of(Tables.table("1 2/. ."), 1, 2), AgreementWeights.IDENTITY)
                        .orElseThrow()
                        .standardError()
                        .whyUndefined())
                .contains(UndefinedReason.TOO_FEW_UNITS);
    }
}
