package dev.mentoring.feedback.reliability.intraclass;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.mentoring.feedback.reliability.ConfidenceInterval;
import dev.mentoring.feedback.reliability.RatingTable;
import dev.mentoring.feedback.reliability.ReliabilityWarning;
import java.util.Arrays;
import java.util.Map;

/**
 * The six intraclass correlations of a table of ratings (Shrout and Fleiss 1979), with their F tests and intervals (McGraw
 * and Wong 1996 with their errata). Begin with {@link #of}.
 *
 * <p>The two one-way forms take every rating there is; where the numbers of ratings differ, Haggard’s (1958) typical number
 * stands for them, the test stays exact and the interval is approximate, with a warning. The four two-way forms leave out
 * units with a missing rating as a whole, with a warning. Time is linear in the cells. Immutable and thread-safe.
 *
 * @param forms each form, in the order of the enum
 * @param unitsLeftOut how many units the two-way forms leave out
 * @param warnings what to mind
 */
public record IntraclassCorrelations(
        ImmutableMap<IntraclassForm, IntraclassCorrelation> forms,
        int unitsLeftOut,
        ImmutableSet<ReliabilityWarning> warnings) {
    /**
     * Checks that every form is there.
     *
     * @param forms each form
     * @param unitsLeftOut how many units the two-way forms leave out, 0 or more
     * @param warnings what to mind
     */
    public IntraclassCorrelations {
        checkArgument(forms.size() == IntraclassForm.values().length, "forms are missing: %s", forms.keySet());
        checkArgument(unitsLeftOut >= 0, "%s units left out", unitsLeftOut);
        warnings = ImmutableSet.copyOf(warnings);
    }

    /**
     * {@return the six correlations}
     *
     * @param ratings the ratings, units in rows and raters in columns
     * @param level the confidence of the intervals, between 0 and 1
     */
    public static IntraclassCorrelations of(RatingTable ratings, double level) {
        ConfidenceInterval.checkLevel(level);
        RatingTable complete = ratings.completeUnits();
        OneWayAnalysis oneWay = new OneWayAnalysis(ratings);
        TwoWayAnalysis twoWay = new TwoWayAnalysis(complete);
        Map<IntraclassForm, IntraclassCorrelation> forms =
                Maps.toMap(Arrays.asList(IntraclassForm.values()), form -> switch (form) {
                    case ONE_WAY_SINGLE -> oneWay.single(level);
                    case ONE_WAY_AVERAGE -> oneWay.average(level);
                    default -> twoWay.correlation(form, level);
                });
        ImmutableSet.Builder<ReliabilityWarning> warnings = ImmutableSet.builder();
        if (!oneWay.isBalanced()) {
            warnings.add(ReliabilityWarning.UNBALANCED);
        }
        int leftOut = ratings.units() - complete.units();
        if (leftOut > 0) {
            warnings.add(ReliabilityWarning.INCOMPLETE_UNITS_LEFT_OUT);
        }
        return new IntraclassCorrelations(ImmutableMap.copyOf(forms), leftOut, warnings.build());
    }

    /**
     * {@return one of the six}
     *
     * @param form which
     */
    public IntraclassCorrelation get(IntraclassForm form) {
        return requireNonNull(forms.get(form));
    }
}
