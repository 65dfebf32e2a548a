package dev.mentoring.core.retention;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How long everything is kept: one rule for each category, so that nothing is kept without one. Begin with {@link
 * #startingPoint()} or {@link #of}, then {@link #dryRun}.
 *
 * @param rules the rules, in the order of the categories
 */
public record RetentionPolicy(ImmutableList<RetentionRule> rules) {
    /**
     * Checks that each category has one rule.
     *
     * @param rules the rules, in the order of the categories
     * @throws InvalidInputException with every category that has none or several
     */
    public RetentionPolicy {
        Problems.Builder problems = Problems.builder();
        for (RetentionCategory category : RetentionCategory.values()) {
            long count =
                    rules.stream().filter(rule -> rule.category() == category).count();
            Place place = Place.field("retention policy", "", category.code());
            if (count == 0) {
                problems.error(RetentionTexts.CATALOGUE, "retention-rule-missing", place, category);
            } else if (count > 1) {
                problems.error(RetentionTexts.CATALOGUE, "retention-rule-duplicated", place, category, count);
            }
        }
        problems.build().throwIfErrors();
        rules = rules.stream().sorted(comparing(RetentionRule::category)).collect(toImmutableList());
    }

    /**
     * {@return the policy of these rules}
     *
     * @param rules one for each category, in any order
     * @throws InvalidInputException with every category that has none or several
     */
    public static RetentionPolicy of(Collection<RetentionRule> rules) {
        return new RetentionPolicy(ImmutableList.copyOf(rules));
    }

    /**
     * {@return rules to begin with, which a lawyer and the works council look at before they are used}
     *
     * <p>What was said in confidence goes six months after the end, as providers of mentoring do with their notes and as the
     * International Coaching Federation asks for recordings; what is needed for figures stays under pseudonyms after a year; the
     * periods of what proves lawfulness follow the usual time in which claims can be made, and are a proposal.
     */
    public static RetentionPolicy startingPoint() {
        Period halfAYear = Period.ofMonths(6);
        Period oneYear = Period.ofYears(1);
        Period fiveYears = Period.ofYears(5);
        return of(List.of(
                rule(RetentionCategory.PROFILE, oneYear, LegalBasis.CONSENT, RetentionAction.DELETE),
                rule(RetentionCategory.MESSAGES, halfAYear, LegalBasis.CONSENT, RetentionAction.DELETE),
                rule(RetentionCategory.NOTES, halfAYear, LegalBasis.CONSENT, RetentionAction.ERASE_CONFIDENCES),
                rule(RetentionCategory.REFLECTIONS, halfAYear, LegalBasis.CONSENT, RetentionAction.ERASE_CONFIDENCES),
                rule(RetentionCategory.AGREEMENTS, fiveYears, LegalBasis.CONTRACT, RetentionAction.DELETE),
                rule(RetentionCategory.EVENTS, oneYear, LegalBasis.LEGITIMATE_INTERESTS, RetentionAction.PSEUDONYMISE),
                rule(RetentionCategory.FEEDBACK, oneYear, LegalBasis.CONSENT, RetentionAction.PSEUDONYMISE),
                rule(RetentionCategory.DIVERSITY_DATA, Period.ZERO, LegalBasis.CONSENT, RetentionAction.DELETE),
                rule(RetentionCategory.CONSENTS, fiveYears, LegalBasis.LEGAL_OBLIGATION, RetentionAction.DELETE),
                rule(RetentionCategory.AUDIT, fiveYears, LegalBasis.LEGITIMATE_INTERESTS, RetentionAction.DELETE)));
    }

    private static RetentionRule rule(
            RetentionCategory category, Period period, LegalBasis basis, RetentionAction action) {
        return new RetentionRule(category, period, basis, action);
    }

    /**
     * {@return the rule of a category}
     *
     * @param category the category
     */
    public RetentionRule rule(RetentionCategory category) {
        return rules.get(category.ordinal());
    }

    /**
     * {@return how things stand with everything that is kept; nothing is done}
     *
     * <p>Something falls due on the date of its end plus the period of its rule: a period of months that ends on a day which
     * the month lacks ends on the month’s last day. Time grows with the things, times the holds.
     *
     * @param holdings everything that is kept, in any order
     * @param holds what must not be touched
     * @param executed what was carried out so far
     * @param on the date in the programme’s zone
     * @throws InvalidInputException with every thing that is listed twice
     */
    public RetentionReport dryRun(
            Collection<Holding> holdings,
            Collection<RetentionHold> holds,
            Collection<RetentionExecuted> executed,
            LocalDate on) {
        requireNonNull(on);
        Set<Key> seen = new HashSet<>();
        Problems.Builder problems = Problems.builder();
        ImmutableSet<Key> done = executed.stream()
                .map(event -> new Key(event.category(), event.reference()))
                .collect(toImmutableSet());
        ImmutableList.Builder<RetentionLine> lines = ImmutableList.builder();
        holdings.stream()
                .sorted(comparing(Holding::category).thenComparing(Holding::reference))
                .forEach(holding -> {
                    Key key = new Key(holding.category(), holding.reference());
                    if (!seen.add(key)) {
                        Place place = Place.field("holding", holding.reference(), "reference");
                        problems.error(
                                RetentionTexts.CATALOGUE,
                                "holding-duplicated",
                                place,
                                holding.reference(),
                                holding.category());
                    }
                    lines.add(line(holding, holds, done.contains(key), on));
                });
        problems.build().throwIfErrors();
        return new RetentionReport(on, lines.build());
    }

    private RetentionLine line(Holding holding, Collection<RetentionHold> holds, boolean done, LocalDate on) {
        RetentionRule rule = rule(holding.category());
        Optional<LocalDate> dueOn = holding.endedOn().map(end -> end.plus(rule.period()));
        ImmutableSet<HoldReason> heldFor = holds.stream()
                .filter(hold -> hold.keeps(holding, on))
                .map(RetentionHold::reason)
                .sorted()
                .collect(toImmutableSet());
        RetentionStanding standing = standing(dueOn, !heldFor.isEmpty(), done, on);
        long daysLate = standing == RetentionStanding.DUE ? dueOn.orElseThrow().until(on, ChronoUnit.DAYS) : 0;
        return new RetentionLine(holding, rule, dueOn, standing, heldFor, daysLate);
    }

    private static RetentionStanding standing(Optional<LocalDate> dueOn, boolean held, boolean done, LocalDate on) {
        if (done) {
            return RetentionStanding.DONE;
        }
        if (dueOn.isEmpty()) {
            return RetentionStanding.IN_USE;
        }
        if (on.isBefore(dueOn.get())) {
            return RetentionStanding.NOT_YET_DUE;
        }
        return held ? RetentionStanding.HELD : RetentionStanding.DUE;
    }

    /** What one thing is told from another by. */
    private record Key(RetentionCategory category, String reference) {}
}
