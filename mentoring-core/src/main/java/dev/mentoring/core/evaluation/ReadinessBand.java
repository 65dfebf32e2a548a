package dev.mentoring.core.evaluation;

import com.google.common.collect.ImmutableCollection;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * For which award of the ISMCP the records would do: so much overall, and so much for each standard (EMCC Ireland). It is
 * readiness and no award, which assessors give after a whole cycle of twelve months.
 */
public enum ReadinessBand implements Labelled {
    /** 70 % overall, 60 % each. */
    BRONZE(0.7, 0.6),
    /** 80 % overall, 70 % each. */
    SILVER(0.8, 0.7),
    /** 90 % overall, 80 % each. */
    GOLD(0.9, 0.8);

    private static final double ROUNDING = 1e-9;

    private final double overall;
    private final double each;

    ReadinessBand(double overall, double each) {
        this.overall = overall;
        this.each = each;
    }

    /** The highest band that these shares reach. */
    static Optional<ReadinessBand> reached(double share, ImmutableCollection<Double> standards) {
        return Stream.of(GOLD, SILVER, BRONZE)
                .filter(band -> share >= band.overall - ROUNDING
                        && standards.stream().allMatch(standard -> standard >= band.each - ROUNDING))
                .findFirst();
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return EvaluationTexts.CATALOGUE.label(this);
    }
}
