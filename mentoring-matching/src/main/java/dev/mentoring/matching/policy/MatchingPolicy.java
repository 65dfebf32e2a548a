package dev.mentoring.matching.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hashing;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.rule.Rule;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * Everything that a programme decided about matching. Two policies with the same {@link #contentHash()} give the same
 * plan for the same request. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class MatchingPolicy implements WithMatchingPolicy permits ImmutableMatchingPolicy {
    MatchingPolicy() {}

    /** {@return a new, empty builder: no criterion, no constraint} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the standard policy: evidence-based weights, the usual constraints, most pairs first and then the greatest
     * score}
     */
    public static MatchingPolicy standard() {
        return StandardPolicy.POLICY;
    }

    /** {@return the name of the policy} */
    @Value.Default
    public String name() {
        return "policy";
    }

    /** {@return the version, counted from 1 by whoever maintains the policy} */
    @Value.Default
    public int version() {
        return 1;
    }

    /** {@return the criteria and their weights, in the order in which they are shown; names are distinct} */
    public abstract ImmutableList<WeightedCriterion> criteria();

    /**
     * {@return the constraints and how much they bind, in the order in which they are checked; names are distinct, and
     * confidential constraints are not relaxable}
     */
    public abstract ImmutableList<ConstraintSetting> constraints();

    /** {@return how a criterion counts when its answers are missing} */
    @Value.Default
    public UnknownHandling unknownHandling() {
        return UnknownHandling.RENORMALISE;
    }

    /** {@return how both sides’ scores become one} */
    @Value.Default
    public SideCombination sideCombination() {
        return SideCombination.WEIGHTED_MEAN;
    }

    /** {@return the mentee’s share in {@link SideCombination#WEIGHTED_MEAN}, in percent, 0 to 100} */
    @Value.Default
    public int menteeShare() {
        return 60;
    }

    /**
     * {@return the points that a ranked choice adds to the chooser’s side: first choice, second choice, …}; never
     * increasing, 0 to 10 000
     */
    public abstract ImmutableList<Integer> choiceBonus();

    /** {@return the score below which a pair is not made; 0 to 10 000, 0 for none; people may relax it} */
    @Value.Default
    public int minimumScore() {
        return 0;
    }

    /** {@return the hours a month that one relationship takes; 1 to 100} */
    @Value.Default
    public int hoursPerRelationship() {
        return 2;
    }

    /** {@return the weeks over which availabilities are compared; 1 to 104} */
    @Value.Default
    public int availabilityWeeks() {
        return 4;
    }

    /** {@return the name of the algorithm} */
    @Value.Default
    public String algorithm() {
        return "optimal-assignment";
    }

    /** {@return the options of the algorithm, by name} */
    @Value.Default
    public ImmutableSortedMap<String, String> algorithmOptions() {
        return ImmutableSortedMap.of();
    }

    /** {@return the seed of every lottery} */
    @Value.Default
    public long seed() {
        return 0;
    }

    /** {@return how many alternatives each pair is explained with; 0 to 20} */
    @Value.Default
    public int alternatives() {
        return 3;
    }

    /**
     * {@return the size below which a group’s figures are not shown; 1 to 100}
     *
     * <p>The smallest group that would still stand alone is withheld as well when only one would be, since it could
     * otherwise be found by subtraction.
     */
    @Value.Default
    public int smallestGroup() {
        return 5;
    }

    /**
     * {@return the SHA-256 of everything in this policy, in lower-case hexadecimal}; name and version included, so that
     * a plan can be traced to the policy that made it
     */
    @Value.Lazy
    public String contentHash() {
        return Hashing.sha256()
                .hashString(PolicyText.of(this), StandardCharsets.UTF_8)
                .toString();
    }

    /**
     * Refuses a policy that contradicts itself.
     *
     * @throws InvalidInputException with every contradiction
     */
    @Value.Check
    void check() {
        Problems.Builder problems = Problems.builder();
        distinct(problems, "criteria", criteria(), WeightedCriterion::criterion);
        distinct(problems, "constraints", constraints(), ConstraintSetting::constraint);
        inRange(problems, "version", version(), 1, Integer.MAX_VALUE);
        inRange(problems, "menteeShare", menteeShare(), 0, 100);
        inRange(problems, "minimumScore", minimumScore(), 0, 10_000);
        inRange(problems, "hoursPerRelationship", hoursPerRelationship(), 1, 100);
        inRange(problems, "availabilityWeeks", availabilityWeeks(), 1, 104);
        inRange(problems, "alternatives", alternatives(), 0, 20);
        inRange(problems, "smallestGroup", smallestGroup(), 1, 100);
        int before = 10_000;
        for (int points : choiceBonus()) {
            inRange(problems, "choiceBonus", points, 0, before);
            before = Math.min(before, Math.max(0, points));
        }
        for (ConstraintSetting setting : constraints()) {
            if (setting.constraint().confidential() && setting.strength() == Strength.RELAXABLE) {
                problems.error(
                        MatchingTexts.CATALOGUE,
                        "confidential-rule-relaxable",
                        place("constraints"),
                        setting.constraint().name());
            }
        }
        problems.build().throwIfErrors();
    }

    private static <T> void distinct(
            Problems.Builder problems, String field, Collection<T> settings, Function<T, ? extends Rule> rule) {
        Set<String> names = new HashSet<>();
        for (T setting : settings) {
            String name = rule.apply(setting).name();
            if (!names.add(name)) {
                problems.error(MatchingTexts.CATALOGUE, "rule-listed-twice", place(field), name);
            }
        }
    }

    private static void inRange(Problems.Builder problems, String field, int value, int least, int greatest) {
        if (value < least || value > greatest) {
            problems.error(MatchingTexts.CATALOGUE, "parameter-not-in-range", place(field), value, least, greatest);
        }
    }

    private static Place place(String field) {
        return Place.field("policy", "", field);
    }

    /** Builds {@link MatchingPolicy} values; not thread-safe. */
    public static final class Builder extends ImmutableMatchingPolicy.Builder {
        Builder() {}
    }
}
