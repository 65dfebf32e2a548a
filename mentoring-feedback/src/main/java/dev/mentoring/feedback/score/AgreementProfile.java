package dev.mentoring.feedback.score;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.feedback.instrument.Item;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.instrument.ResponseScale;
import dev.mentoring.feedback.instrument.ResponseValue;
import dev.mentoring.feedback.instrument.SubscaleId;
import dev.mentoring.feedback.reliability.RatingTable;
import dev.mentoring.feedback.reliability.agreement.NullDistribution;
import dev.mentoring.feedback.reliability.agreement.ScaleAgreement;
import dev.mentoring.feedback.reliability.agreement.WithinGroupAgreement;
import dev.mentoring.feedback.reliability.intraclass.GroupReliability;
import dev.mentoring.feedback.round.Assignment;
import dev.mentoring.feedback.round.MultiRaterMatrix;
import java.util.List;

/**
 * Whether the others’ scores on a subscale may be summed up in one number (LeBreton and Senter 2008): how far raters of one person
 * agree, and how far persons differ by more than their raters do. Self is not among the raters. <strong>For those who judge the
 * measurement, not for readers.</strong>
 *
 * @param items the agreement on each item of the subscale, in the order of the instrument
 * @param scale the agreement on all items together
 * @param programme ICC(1) and ICC(2) of the subscale over all persons of the round
 */
public record AgreementProfile(
        ImmutableMap<ItemId, WithinGroupAgreement> items, ScaleAgreement scale, GroupReliability programme) {
    /**
     * Refuses null.
     *
     * @param items the agreement on each item
     * @param scale the agreement on all items together
     * @param programme ICC(1) and ICC(2) over all persons
     */
    public AgreementProfile {
        requireNonNull(items);
        requireNonNull(scale);
        requireNonNull(programme);
    }

    /**
     * {@return the agreement about one person} Agreement is held against answers that are all equally likely.
     *
     * @param matrix the completed forms
     * @param subject the person
     * @param subscale the subscale
     * @param level the confidence of the intervals, between 0 and 1
     * @throws IllegalArgumentException when the instrument lacks the subscale
     */
    public static AgreementProfile of(
            MultiRaterMatrix matrix, ParticipantId subject, SubscaleId subscale, double level) {
        List<Item> items = matrix.instrument().scoringKey(subscale).items();
        NullDistribution chance = chance(items.get(0).scale().orElseThrow());
        RatingTable ratings = ratings(matrix, others(matrix, subject), items);
        ImmutableMap.Builder<ItemId, WithinGroupAgreement> byItem = ImmutableMap.builder();
        for (int item = 0; item < items.size(); item++) {
            byItem.put(items.get(item).id(), WithinGroupAgreement.of(ratings.ratingsOf(item), chance));
        }
        return new AgreementProfile(
                byItem.buildOrThrow(), ScaleAgreement.of(ratings, chance), programme(matrix, subscale, level));
    }

    /**
     * {@return ICC(1) and ICC(2) of a subscale: a group is all others who rated one person}
     *
     * @param matrix the completed forms
     * @param subscale the subscale
     * @param level the confidence of the intervals, between 0 and 1
     */
    public static GroupReliability programme(MultiRaterMatrix matrix, SubscaleId subscale, double level) {
        Measure measure = new Measure.OfSubscale(subscale);
        double[][] groups = matrix.subjects().stream()
                .map(subject -> others(matrix, subject).stream()
                        .flatMap(assignment ->
                                measure
                                        .score(
                                                matrix.instrument(),
                                                matrix.form(assignment).orElseThrow())
                                        .stream())
                        .mapToDouble(score -> score.doubleValue())
                        .toArray())
                .toArray(double[][]::new);
        return GroupReliability.of(RatingTable.ofGroups(groups), level);
    }

    private static List<Assignment> others(MultiRaterMatrix matrix, ParticipantId subject) {
        return matrix.assignments(subject).stream()
                .filter(assignment -> !assignment.isSelf())
                .toList();
    }

    private static NullDistribution chance(ResponseScale scale) {
        return NullDistribution.uniform(scale.minimum(), scale.maximum(), scale.step());
    }

    private static RatingTable ratings(MultiRaterMatrix matrix, List<Assignment> others, List<Item> items) {
        RatingTable.Builder ratings = RatingTable.builder(items.size(), others.size());
        for (int rater = 0; rater < others.size(); rater++) {
            for (int item = 0; item < items.size(); item++) {
                Item asked = items.get(item);
                if (matrix.response(others.get(rater), asked.id()).orElse(null) instanceof ResponseValue.Rated rated) {
                    ratings.rate(item, rater, asked.oriented(rated.rating()));
                }
            }
        }
        return ratings.build();
    }

    /** {@return nothing of the answers} */
    @Override
    public String toString() {
        return "AgreementProfile[" + items.keySet() + "]";
    }
}
