package dev.mentoring.feedback.competence;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.mentoring.feedback.competence.RollUpRule.Highest;
import dev.mentoring.feedback.competence.RollUpRule.ModeOfLast;
import dev.mentoring.feedback.competence.RollUpRule.MostRecent;
import dev.mentoring.feedback.competence.RollUpRule.TimeDecayed;
import dev.mentoring.feedback.competence.RollUpRule.Weighted;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The arithmetic of {@link RollUpRule}. */
final class RollUp {
    private static final Comparator<CompetencyAssertion> LATEST_FIRST =
            Comparator.comparing(CompetencyAssertion::assertedAt).reversed().thenComparingInt(RollUp::levelOf);

    private final ImmutableList<CompetencyAssertion> latestFirst;
    private final LocalDate date;

    RollUp(Collection<CompetencyAssertion> assertions, LocalDate date) {
        checkArgument(!assertions.isEmpty(), "there is nothing to roll up");
        CompetencyAssertion first = assertions.iterator().next();
        for (CompetencyAssertion assertion : assertions) {
            checkArgument(
                    !assertion.isWithdrawal()
                            && assertion.subject().equals(first.subject())
                            && assertion.framework().equals(first.framework())
                            && assertion.competency().equals(first.competency()),
                    "%s and %s do not come to one level",
                    first.id(),
                    assertion.id());
        }
        this.latestFirst = ImmutableList.sortedCopyOf(LATEST_FIRST, assertions);
        this.date = date;
    }

    int by(RollUpRule rule) {
        if (rule instanceof MostRecent) {
            return levelOf(latestFirst.get(0));
        } else if (rule instanceof ModeOfLast mode) {
            return mode(mode.count());
        } else if (rule instanceof Highest) {
            return latestFirst.stream().mapToInt(RollUp::levelOf).max().orElseThrow();
        } else if (rule instanceof Weighted) {
            return mean(assertion -> BigInteger.valueOf(assertion.weight()));
        } else if (rule instanceof TimeDecayed decay) {
            return mean(assertion -> decayed(assertion, decay.halfLifeDays()));
        }
        throw new IllegalStateException("unknown rule " + rule);
    }

    private static int levelOf(CompetencyAssertion assertion) {
        return assertion.level().orElseThrow();
    }

    private int mode(int count) {
        Map<Integer, Integer> occurrences = new LinkedHashMap<>(); // the latest level first
        latestFirst.stream().limit(count).forEach(assertion -> occurrences.merge(levelOf(assertion), 1, Integer::sum));
        int most = 0;
        int mode = 0;
        for (Map.Entry<Integer, Integer> level : occurrences.entrySet()) {
            if (level.getValue() > most) {
                most = level.getValue();
                mode = level.getKey();
            }
        }
        return mode;
    }

    private int mean(Function<CompetencyAssertion, BigInteger> weight) {
        BigInteger sum = BigInteger.ZERO;
        BigInteger weights = BigInteger.ZERO;
        for (CompetencyAssertion assertion : latestFirst) {
            BigInteger own = weight.apply(assertion);
            sum = sum.add(own.multiply(BigInteger.valueOf(levelOf(assertion))));
            weights = weights.add(own);
        }
        return new ExactRatio(sum, weights).nearestOrLower();
    }

    /** The weight times 2 × half-life × 2^1000, so that it is a whole number; the common factor falls out of the mean. */
    private BigInteger decayed(CompetencyAssertion assertion, int halfLife) {
        long age = Math.max(0, ChronoUnit.DAYS.between(assertion.assertedOn(), date));
        long halved = Math.min(age / halfLife, TimeDecayed.MOST_HALF_LIVES);
        long rest = halved == TimeDecayed.MOST_HALF_LIVES ? 0 : age % halfLife;
        return BigInteger.valueOf(assertion.weight())
                .multiply(BigInteger.valueOf(2L * halfLife - rest))
                .shiftLeft((int) (TimeDecayed.MOST_HALF_LIVES - halved));
    }
}
