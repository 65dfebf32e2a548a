package dev.mentoring.matching.score;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.participant.Role;
import dev.mentoring.matching.candidate.Candidates;
import dev.mentoring.matching.constraint.CompiledConstraint;
import dev.mentoring.matching.constraint.Verdict;
import dev.mentoring.matching.criterion.CompiledCriterion;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.plan.ScorePart;
import dev.mentoring.matching.policy.ConstraintSetting;
import dev.mentoring.matching.policy.MatchingPolicy;
import dev.mentoring.matching.policy.SideCombination;
import dev.mentoring.matching.policy.Strength;
import dev.mentoring.matching.policy.UnknownHandling;
import dev.mentoring.matching.policy.WeightedCriterion;
import java.util.OptionalInt;

/**
 * A policy, ready to judge and score the pairs of a run. All arithmetic is on integers, so that every machine finds the
 * same score. Immutable and thread-safe.
 *
 * <p><b>A side’s score</b> is the mean of its gains, weighted by the criteria that count, in basis points and rounded
 * down; unknown gains count as {@link UnknownHandling} says. A side of which nothing at all is known stands in the
 * middle, at 5 000; without any criterion it stands at 0. The points of a ranked choice are added.
 *
 * <p><b>The score of a pair</b> combines both sides as {@link SideCombination} says, rounded down.
 *
 * <p>A criterion that gives a gain out of its range is a programming error and ends the run with an {@link
 * IllegalStateException} that names it.
 *
 * <p><b>Cost.</b> Judging and scoring a pair takes one call for each constraint and two for each criterion that counts,
 * and allocates nothing.
 */
public final class Scoring {
    /** How many constraints a policy may have at most. */
    public static final int MOST_CONSTRAINTS = 62;

    private static final int MIDDLE = 5_000;

    private final MatchingPolicy policy;
    private final ImmutableList<WeightedCriterion> counted;
    private final CompiledCriterion[] criteria;
    private final int[] weights;
    private final int allWeights;
    private final ImmutableList<ConstraintSetting> applied;
    private final CompiledConstraint[] constraints;
    private final ChoiceBonus bonus;

    private Scoring(MatchingPolicy policy, Candidates candidates) {
        this.policy = policy;
        counted = policy.criteria().stream().filter(WeightedCriterion::counts).collect(ImmutableList.toImmutableList());
        criteria = counted.stream()
                .map(weighted -> weighted.criterion().compile(candidates))
                .toArray(CompiledCriterion[]::new);
        weights = counted.stream().mapToInt(WeightedCriterion::weight).toArray();
        allWeights = counted.stream().mapToInt(WeightedCriterion::weight).sum();
        applied = policy.constraints().stream()
                .filter(setting -> setting.strength() != Strength.OFF)
                .collect(ImmutableList.toImmutableList());
        checkArgument(applied.size() <= MOST_CONSTRAINTS, "%s constraints are too many", applied.size());
        constraints = applied.stream()
                .map(setting -> setting.constraint().compile(candidates))
                .toArray(CompiledConstraint[]::new);
        bonus = new ChoiceBonus(candidates, policy.choiceBonus());
    }

    /**
     * {@return a policy compiled against candidates}
     *
     * @param policy the policy
     * @param candidates the candidates
     */
    public static Scoring of(MatchingPolicy policy, Candidates candidates) {
        return new Scoring(policy, candidates);
    }

    /** {@return the constraints that apply, in the order of the bits of {@link #broken}} */
    public ImmutableList<ConstraintSetting> constraints() {
        return applied;
    }

    /** {@return the score below which a pair is not made; 0 for none} */
    public int minimumScore() {
        return policy.minimumScore();
    }

    /** {@return the criteria that count} */
    public ImmutableList<WeightedCriterion> criteria() {
        return counted;
    }

    /**
     * {@return whether the constraints allow a pair; its score may still be below the policy’s minimum}
     *
     * @param mentee the index of the mentee
     * @param mentor the index of the mentor
     */
    public boolean allows(int mentee, int mentor) {
        for (int i = 0; i < constraints.length; i++) {
            if (forbids(i, constraints[i].judge(mentee, mentor))) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return which constraints forbid a pair: bit i stands for the i-th of {@link #constraints()}}
     *
     * @param mentee the index of the mentee
     * @param mentor the index of the mentor
     */
    public long broken(int mentee, int mentor) {
        long broken = 0;
        for (int i = 0; i < constraints.length; i++) {
            if (forbids(i, constraints[i].judge(mentee, mentor))) {
                broken |= 1L << i;
            }
        }
        return broken;
    }

    private boolean forbids(int constraint, Verdict verdict) {
        return verdict == Verdict.FORBIDDEN
                || (verdict == Verdict.UNKNOWN && applied.get(constraint).unknownForbids());
    }

    /**
     * {@return what a constraint says of a pair}
     *
     * @param constraint the place of the constraint among {@link #constraints()}
     * @param mentee the index of the mentee
     * @param mentor the index of the mentor
     */
    public Verdict verdict(int constraint, int mentee, int mentor) {
        return constraints[constraint].judge(mentee, mentor);
    }

    /**
     * {@return the mentee’s side of the score, in basis points}
     *
     * @param mentee the index of the mentee
     * @param mentor the index of the mentor
     */
    public int menteeScore(int mentee, int mentor) {
        long sum = 0;
        int known = 0;
        for (int i = 0; i < criteria.length; i++) {
            int gain = menteeGain(i, mentee, mentor);
            if (gain != CompiledCriterion.UNKNOWN) {
                sum += (long) weights[i] * gain;
                known += weights[i];
            }
        }
        return mean(sum, known) + bonus.forMentee(mentee, mentor);
    }

    /**
     * {@return the mentor’s side of the score, in basis points}
     *
     * @param mentee the index of the mentee
     * @param mentor the index of the mentor
     */
    public int mentorScore(int mentee, int mentor) {
        long sum = 0;
        int known = 0;
        for (int i = 0; i < criteria.length; i++) {
            int gain = mentorGain(i, mentee, mentor);
            if (gain != CompiledCriterion.UNKNOWN) {
                sum += (long) weights[i] * gain;
                known += weights[i];
            }
        }
        return mean(sum, known) + bonus.forMentor(mentee, mentor);
    }

    private int menteeGain(int criterion, int mentee, int mentor) {
        return checked(criterion, criteria[criterion].menteeGain(mentee, mentor));
    }

    private int mentorGain(int criterion, int mentee, int mentor) {
        return checked(criterion, criteria[criterion].mentorGain(mentee, mentor));
    }

    private int checked(int criterion, int gain) {
        checkState(
                gain >= CompiledCriterion.UNKNOWN && gain <= CompiledCriterion.FULL,
                "%s gives %s, but a gain is 0 to 10 000, or -1 when unknown",
                counted.get(criterion).criterion().name(),
                gain);
        return gain;
    }

    private int mean(long sum, int known) {
        if (allWeights == 0) {
            return 0;
        }
        return switch (policy.unknownHandling()) {
            case RENORMALISE -> known == 0 ? MIDDLE : (int) (sum / known);
            case NEUTRAL -> (int) ((sum + (long) (allWeights - known) * MIDDLE) / allWeights);
            case PESSIMISTIC -> (int) (sum / allWeights);
        };
    }

    /**
     * {@return the score of a pair, in basis points}
     *
     * @param menteeScore the mentee’s side
     * @param mentorScore the mentor’s side
     */
    public int combine(int menteeScore, int mentorScore) {
        return switch (policy.sideCombination()) {
            case WEIGHTED_MEAN ->
                (policy.menteeShare() * menteeScore + (100 - policy.menteeShare()) * mentorScore) / 100;
            case HARMONIC_MEAN ->
                menteeScore + mentorScore == 0
                        ? 0
                        : (int) (2L * menteeScore * mentorScore / (menteeScore + mentorScore));
            case MINIMUM -> Math.min(menteeScore, mentorScore);
        };
    }

    /**
     * {@return the score of a pair, in basis points}
     *
     * @param mentee the index of the mentee
     * @param mentor the index of the mentor
     */
    public int score(int mentee, int mentor) {
        return combine(menteeScore(mentee, mentor), mentorScore(mentee, mentor));
    }

    /**
     * {@return for how much of the weights of both sides the answers are known, in basis points, rounded down}; full when
     * no criterion counts
     *
     * @param mentee the index of the mentee
     * @param mentor the index of the mentor
     */
    public int coverage(int mentee, int mentor) {
        if (allWeights == 0) {
            return CompiledCriterion.FULL;
        }
        int known = 0;
        for (int i = 0; i < criteria.length; i++) {
            known += menteeGain(i, mentee, mentor) == CompiledCriterion.UNKNOWN ? 0 : weights[i];
            known += mentorGain(i, mentee, mentor) == CompiledCriterion.UNKNOWN ? 0 : weights[i];
        }
        return (int) ((long) known * CompiledCriterion.FULL / (2L * allWeights));
    }

    /**
     * {@return the place of a mentor among the ranked choices of a mentee, from 1; 0 when not chosen}
     *
     * @param mentee the index of the mentee
     * @param mentor the index of the mentor
     */
    public int choiceRank(int mentee, int mentor) {
        return bonus.menteeRank(mentee, mentor);
    }

    /**
     * {@return what adds up to the score of a pair, exactly: both sides of each criterion that counts, and choices}
     *
     * <p>Each part is proportional to what it contributes; the rounding is shared out by largest remainders.
     *
     * @param mentee the index of the mentee
     * @param mentor the index of the mentor
     */
    public ImmutableList<ScorePart> parts(int mentee, int mentor) {
        PartList parts = new PartList(score(mentee, mentor));
        int menteeScore = menteeScore(mentee, mentor);
        int mentorScore = mentorScore(mentee, mentor);
        addSide(parts, Role.MENTEE, mentee, mentor, shareOf(Role.MENTEE, menteeScore, mentorScore));
        addSide(parts, Role.MENTOR, mentee, mentor, shareOf(Role.MENTOR, menteeScore, mentorScore));
        return parts.split();
    }

    /** How much a basis point of a side counts in the pair’s score, in relation to one of the other side. */
    private long shareOf(Role side, int menteeScore, int mentorScore) {
        boolean ofMentee = side == Role.MENTEE;
        return switch (policy.sideCombination()) {
            case WEIGHTED_MEAN -> ofMentee ? policy.menteeShare() : 100 - policy.menteeShare();
            // 2ab / (a + b) is a share b of each point of a, and a share a of each point of b
            case HARMONIC_MEAN -> ofMentee ? mentorScore : menteeScore;
            case MINIMUM -> (menteeScore <= mentorScore) == ofMentee ? 1 : 0;
        };
    }

    private void addSide(PartList parts, Role side, int mentee, int mentor, long share) {
        int[] gains = new int[criteria.length];
        int known = 0;
        for (int i = 0; i < criteria.length; i++) {
            gains[i] = side == Role.MENTEE ? menteeGain(i, mentee, mentor) : mentorGain(i, mentee, mentor);
            known += gains[i] == CompiledCriterion.UNKNOWN ? 0 : weights[i];
        }
        boolean renormalised = policy.unknownHandling() == UnknownHandling.RENORMALISE;
        int divisor = renormalised ? known : allWeights;
        for (int i = 0; i < criteria.length; i++) {
            boolean unknown = gains[i] == CompiledCriterion.UNKNOWN;
            int counted = !unknown ? gains[i] : policy.unknownHandling() == UnknownHandling.NEUTRAL ? MIDDLE : 0;
            parts.add(
                    this.counted.get(i).criterion().name(),
                    this.counted.get(i).criterion().label(),
                    side,
                    unknown ? OptionalInt.empty() : OptionalInt.of(gains[i]),
                    weights[i],
                    share * weights[i] * counted,
                    Math.max(1, divisor));
        }
        if (renormalised && known == 0 && allWeights > 0) {
            parts.add(
                    "nothing-known",
                    MatchingTexts.CATALOGUE.text("part.nothing-known"),
                    side,
                    OptionalInt.empty(),
                    0,
                    share * MIDDLE,
                    1);
        }
        int points = side == Role.MENTEE ? bonus.forMentee(mentee, mentor) : bonus.forMentor(mentee, mentor);
        if (points > 0) {
            parts.add(
                    "choice",
                    MatchingTexts.CATALOGUE.text("part.choice"),
                    side,
                    OptionalInt.of(Math.min(points, CompiledCriterion.FULL)),
                    0,
                    share * points,
                    1);
        }
    }
}
