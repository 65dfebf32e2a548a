package dev.mentoring.core.warning;

import static dev.mentoring.core.warning.WarningSign.ACTIONS_OVERDUE;
import static dev.mentoring.core.warning.WarningSign.AGREEMENT_UNSIGNED;
import static dev.mentoring.core.warning.WarningSign.EXPECTATIONS_APART;
import static dev.mentoring.core.warning.WarningSign.FEEDBACK_UNANSWERED;
import static dev.mentoring.core.warning.WarningSign.FIRST_MEETING_NOT_PLANNED;
import static dev.mentoring.core.warning.WarningSign.GOAL_WITHOUT_PROGRESS;
import static dev.mentoring.core.warning.WarningSign.HELP_ASKED;
import static dev.mentoring.core.warning.WarningSign.HIERARCHY_APPEARED;
import static dev.mentoring.core.warning.WarningSign.INACTIVE;
import static dev.mentoring.core.warning.WarningSign.MEETINGS_CUT_SHORT;
import static dev.mentoring.core.warning.WarningSign.MEETINGS_MISSED;
import static dev.mentoring.core.warning.WarningSign.MEETING_OVERDUE;
import static dev.mentoring.core.warning.WarningSign.MENTOR_OVERLOADED;
import static dev.mentoring.core.warning.WarningSign.NEXT_MEETING_NOT_PLANNED;
import static dev.mentoring.core.warning.WarningSign.NO_CLOSING_MEETING;
import static dev.mentoring.core.warning.WarningSign.NO_GOAL_AGREED;
import static dev.mentoring.core.warning.WarningSign.ONE_SIDED_INITIATIVE;
import static dev.mentoring.core.warning.WarningSign.PERSON_LEAVING;
import static dev.mentoring.core.warning.WarningSign.PROPOSAL_UNANSWERED;
import static dev.mentoring.core.warning.WarningSign.PULSE_LOW;
import static dev.mentoring.core.warning.WarningSign.RATINGS_APART;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules that are in use; a sign without a rule is switched off. Immutable and thread-safe.
 *
 * @param rules the rules by sign
 */
public record WarningRules(ImmutableMap<WarningSign, WarningRule> rules) {
    private static final int LONGEST = 3660;
    private static final WarningRules STANDARD = of(List.of(
            WarningRule.of(FIRST_MEETING_NOT_PLANNED, Limit.of(10), Limit.of(30), 0),
            WarningRule.of(MEETING_OVERDUE, Limit.of(45, 150), Limit.of(60, 200), 0),
            WarningRule.of(NEXT_MEETING_NOT_PLANNED, Limit.of(14), Limit.of(28), 0),
            WarningRule.of(INACTIVE, Limit.of(90), Limit.of(97), 0),
            WarningRule.of(MEETINGS_MISSED, Limit.of(2), Limit.of(3, 50), 7),
            WarningRule.of(AGREEMENT_UNSIGNED, Limit.of(7), Limit.of(21), 0),
            WarningRule.of(NO_GOAL_AGREED, Limit.of(21), Limit.of(42), 0),
            WarningRule.of(GOAL_WITHOUT_PROGRESS, Limit.of(60, 200), Limit.of(90, 300), 0),
            WarningRule.of(ACTIONS_OVERDUE, Limit.of(2), Limit.of(3), 7),
            WarningRule.of(PULSE_LOW, Limit.of(30, 10), Limit.of(20, 20), 0),
            WarningRule.of(RATINGS_APART, Limit.of(15), Limit.of(25), 0),
            WarningRule.of(FEEDBACK_UNANSWERED, Limit.of(2), Limit.of(14), 0),
            WarningRule.of(PROPOSAL_UNANSWERED, Limit.of(3), Limit.of(7), 0),
            WarningRule.of(ONE_SIDED_INITIATIVE, Limit.of(80), Limit.of(80), 7),
            WarningRule.of(MEETINGS_CUT_SHORT, Limit.of(2, 50), Limit.of(3, 50), 7),
            new WarningRule(HIERARCHY_APPEARED, Optional.empty(), Optional.of(Limit.of(1)), 0),
            WarningRule.of(PERSON_LEAVING, Limit.of(30), Limit.of(0), 0),
            WarningRule.of(MENTOR_OVERLOADED, Limit.of(1), Limit.of(2), 0),
            WarningRule.of(NO_CLOSING_MEETING, Limit.of(30), Limit.of(0), 0),
            new WarningRule(HELP_ASKED, Optional.empty(), Optional.of(Limit.of(1)), 0),
            WarningRule.of(EXPECTATIONS_APART, Limit.of(1), Limit.of(2), 0)));

    /**
     * Checks all rules.
     *
     * @param rules the rules by sign
     * @throws InvalidInputException with everything that is wrong with them
     */
    public WarningRules {
        Problems.Builder problems = Problems.builder();
        rules.forEach((sign, rule) -> check(sign, rule, problems));
        problems.build().throwIfErrors();
        rules = Maps.immutableEnumMap(rules);
    }

    /** {@return all 21 rules with the limits of the catalogue, each with its {@link WarningSign#source}} */
    public static WarningRules standard() {
        return STANDARD;
    }

    /**
     * {@return these rules}
     *
     * @param rules the rules, in any order
     * @throws InvalidInputException with everything that is wrong with them, such as two rules for one sign
     */
    public static WarningRules of(Collection<WarningRule> rules) {
        Problems.Builder problems = Problems.builder();
        Map<WarningSign, WarningRule> bySign = new EnumMap<>(WarningSign.class);
        for (WarningRule rule : rules) {
            if (bySign.put(rule.sign(), rule) != null) {
                problems.error(WarningTexts.CATALOGUE, "warning-rule-twice", place(rule.sign()), rule.sign());
            }
            check(rule.sign(), rule, problems);
        }
        problems.build().throwIfErrors();
        return new WarningRules(ImmutableMap.copyOf(bySign));
    }

    /**
     * {@return the same rules with another one for its sign}
     *
     * @param rule the rule
     * @throws InvalidInputException with everything that is wrong with it
     */
    public WarningRules with(WarningRule rule) {
        return new WarningRules(ImmutableMap.<WarningSign, WarningRule>builder()
                .putAll(rules)
                .put(rule.sign(), rule)
                .buildKeepingLast());
    }

    /**
     * {@return the same rules without one}
     *
     * @param sign the sign that is switched off
     */
    public WarningRules without(WarningSign sign) {
        return new WarningRules(ImmutableMap.copyOf(Maps.filterKeys(rules, other -> other != sign)));
    }

    /**
     * {@return the rule of a sign, unless it is switched off}
     *
     * @param sign the sign
     */
    public Optional<WarningRule> rule(WarningSign sign) {
        return Optional.ofNullable(rules.get(sign));
    }

    private static void check(WarningSign sign, WarningRule rule, Problems.Builder problems) {
        if (rule.sign() != sign) {
            problems.error(WarningTexts.CATALOGUE, "warning-rule-of-another", place(sign), rule.sign(), sign);
        }
        if (rule.watch().isEmpty() && rule.atRisk().isEmpty()) {
            problems.error(WarningTexts.CATALOGUE, "warning-rule-empty", place(sign), sign);
        }
        if (rule.graceDays() < 0 || rule.graceDays() > LONGEST) {
            problems.error(WarningTexts.CATALOGUE, "warning-grace", place(sign), rule.graceDays(), LONGEST);
        }
        for (Limit limit : limits(rule)) {
            if (!isInRange(limit.value())
                    || (limit.further().isPresent()
                            && !isInRange(limit.further().getAsInt()))) {
                problems.error(WarningTexts.CATALOGUE, "warning-limit-range", place(sign), sign, LONGEST);
            }
            if (limit.further().isPresent() && sign.furtherUnit().isEmpty()) {
                problems.error(WarningTexts.CATALOGUE, "warning-limit-further", place(sign), sign);
            }
            if (limit.further().isEmpty() && needsFurther(sign)) {
                problems.error(WarningTexts.CATALOGUE, "warning-limit-missing", place(sign), sign);
            }
        }
        if (limits(rule).size() == 2
                && isOutOfOrder(rule.watch().orElseThrow(), rule.atRisk().orElseThrow(), sign)) {
            problems.error(WarningTexts.CATALOGUE, "warning-limit-order", place(sign), sign);
        }
    }

    private static Place place(WarningSign sign) {
        return Place.field("warning-rule", sign.number(), "");
    }

    private static ImmutableList<Limit> limits(WarningRule rule) {
        ImmutableList.Builder<Limit> limits = ImmutableList.builder();
        rule.watch().ifPresent(limits::add);
        rule.atRisk().ifPresent(limits::add);
        return limits.build();
    }

    private static boolean isInRange(int value) {
        return value >= 0 && value <= LONGEST;
    }

    private static boolean needsFurther(WarningSign sign) {
        return sign == PULSE_LOW || sign == MEETINGS_CUT_SHORT;
    }

    private static boolean isOutOfOrder(Limit watch, Limit atRisk, WarningSign sign) {
        boolean further = watch.further().isPresent()
                && atRisk.further().isPresent()
                && watch.further().getAsInt() > atRisk.further().getAsInt()
                && sign != MEETINGS_CUT_SHORT;
        return further
                || switch (sign) {
                    case NO_CLOSING_MEETING, PERSON_LEAVING -> false; // the two limits measure different things
                    case PULSE_LOW -> watch.value() < atRisk.value();
                    default -> watch.value() > atRisk.value();
                };
    }
}
