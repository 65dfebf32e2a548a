package dev.mentoring.feedback.report;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedMultiset;
import dev.mentoring.feedback.disclosure.Published;
import dev.mentoring.feedback.reliability.ConfidenceInterval;
import dev.mentoring.feedback.reliability.agreement.NullDistribution;
import dev.mentoring.feedback.round.RaterGroup;
import dev.mentoring.feedback.score.JohariCell;
import dev.mentoring.feedback.score.Measure;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * What a reader may see of one measure. Scores are rounded to four decimals.
 *
 * <p>Gaps, intervals and agreement are worked out from the published numbers alone, and so tell nothing more.
 *
 * @param measure what is scored
 * @param lowest the lowest score possible
 * @param highest the highest score possible, above the lowest
 * @param groups what each group says that was asked, {@link RaterGroup#SELF} among them if the person has a score
 * @param others what all confidential groups together say; the person’s own answers are not in it. On a subscale, the mean of
 *     those of its items that are shown, if half of them are
 * @param spread the standard deviation of the others, on items only
 * @param distribution how often each rating was given by others, on items only
 */
public record MeasureFinding(
        Measure measure,
        double lowest,
        double highest,
        ImmutableSortedMap<RaterGroup, Published<Double>> groups,
        Published<Double> others,
        Optional<Published<Double>> spread,
        Optional<Published<ImmutableSortedMultiset<Integer>>> distribution) {
    /**
     * Checks the range.
     *
     * @param measure what is scored
     * @param lowest the lowest score possible
     * @param highest the highest score possible, above the lowest
     * @param groups what each group says that was asked
     * @param others what all confidential groups together say
     * @param spread the standard deviation of the others, on items only
     * @param distribution how often each rating was given by others, on items only
     */
    public MeasureFinding {
        requireNonNull(measure);
        checkArgument(lowest < highest, "no score lies from %s to %s", lowest, highest);
        requireNonNull(groups);
        requireNonNull(others);
        requireNonNull(spread);
        requireNonNull(distribution);
    }

    /** {@return what the person says of herself or himself; empty without a score} */
    public Optional<Published<Double>> self() {
        return Optional.ofNullable(groups.get(RaterGroup.SELF));
    }

    /** {@return self less others, where both are shown} */
    public Optional<Double> gap() {
        return self().flatMap(Published::value).flatMap(own -> others.value().map(seen -> own - seen));
    }

    /**
     * {@return what self and others see together, where both are shown}
     *
     * @param rule how scores are read
     */
    public Optional<JohariCell> johari(ReadingRule rule) {
        return self().flatMap(Published::value)
                .flatMap(own ->
                        others.value().map(seen -> rule.on(lowest, highest).cell(own, seen)));
    }

    /**
     * {@return where the others’ mean would lie if more such raters were asked, by Student’s distribution; only where mean and
     * spread are shown, and the raters differ}
     *
     * @param level the confidence, between 0 and 1
     */
    public Optional<ConfidenceInterval> interval(double level) {
        ConfidenceInterval.checkLevel(level);
        return error().flatMap(error -> others.value().map(mean -> {
            double reach = criticalValue(error.n(), level) * error.content();
            return new ConfidenceInterval(mean - reach, mean + reach, level);
        }));
    }

    /** The standard error of the others’ mean; only where the spread is shown, and the raters differ. */
    Optional<Published.Shown<Double>> error() {
        return spread.flatMap(each -> each.fold(
                shown -> shown.content() > 0 && shown.n() > 1
                        ? Optional.of(new Published.Shown<>(shown.content() / Math.sqrt(shown.n()), shown.n()))
                        : Optional.empty(),
                hidden -> Optional.empty()));
    }

    /**
     * The standard error of the others’ mean; where the spread is hidden, the greatest that it can be: no spread of answers
     * between two ends exceeds n/(n − 1) times the product of the mean’s distances to them (Bhatia and Davis 2000).
     */
    Optional<Published.Shown<Double>> greatestError() {
        return error().or(() -> others.fold(
                shown -> shown.n() > 1
                        ? Optional.of(new Published.Shown<>(
                                Math.sqrt((highest - shown.content()) * (shown.content() - lowest) / (shown.n() - 1)),
                                shown.n()))
                        : Optional.empty(),
                hidden -> Optional.empty()));
    }

    /** How many standard errors from the truth a mean of some raters lies at most, with some confidence. */
    static double criticalValue(int raters, double level) {
        return TDistribution.of(raters - 1.0).inverseSurvivalProbability((1 - level) / 2);
    }

    /**
     * {@return how far the others agree, r<sub>wg</sub> = 1 − s²/σ² (James, Demaree and Wolf 1984), 0 where they differ more
     * than by chance; only where the spread is shown}
     *
     * @param chance what raters who do not agree would answer
     */
    public Optional<Double> agreement(NullDistribution chance) {
        return spread.flatMap(Published::value)
                .map(deviation -> Math.max(0, 1 - deviation * deviation / chance.variance()));
    }
}
