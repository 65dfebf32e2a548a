package dev.mentoring.matching.explain;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.constraint.Constraint;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.plan.Remedy.RelaxedRule;
import dev.mentoring.matching.plan.RuleRemoval;
import dev.mentoring.matching.policy.ConstraintSetting;
import dev.mentoring.matching.policy.Strength;
import dev.mentoring.matching.run.MatchRun;
import dev.mentoring.matching.score.Scoring;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says which rules stand between two people: the constraints that apply, a pin, and the policy’s minimum score. Rules are
 * bits of a mask: the constraints in their order, then {@link #PIN} and {@link #MINIMUM_SCORE}.
 */
final class Removals {
    static final long PIN = 1L << Scoring.MOST_CONSTRAINTS;
    static final long MINIMUM_SCORE = PIN << 1;

    private record Reason(String code, BilingualText text, boolean relaxable, long mask) {}

    private final MatchRun run;
    private final List<Reason> reasons;
    private final long relaxable;

    Removals(MatchRun run) {
        this.run = run;
        this.reasons = reasons(run.scoring().constraints());
        this.relaxable = reasons.stream()
                .filter(Reason::relaxable)
                .mapToLong(Reason::mask)
                .reduce(0, (a, b) -> a | b);
    }

    /** Constraints with the same reason code are told as one, lest they betray somebody. */
    private static List<Reason> reasons(List<ConstraintSetting> constraints) {
        Map<String, Reason> byCode = new LinkedHashMap<>();
        for (int i = 0; i < constraints.size(); i++) {
            Constraint constraint = constraints.get(i).constraint();
            boolean relaxable = constraints.get(i).strength() == Strength.RELAXABLE;
            byCode.merge(
                    constraint.reasonCode(),
                    new Reason(constraint.reasonCode(), constraint.reason(), relaxable, 1L << i),
                    (first, second) -> new Reason(
                            first.code(),
                            first.text(),
                            first.relaxable() && second.relaxable(),
                            first.mask() | second.mask()));
        }
        List<Reason> reasons = new ArrayList<>(byCode.values());
        reasons.add(new Reason("pin", Constraint.reasonText("pin"), false, PIN));
        reasons.add(new Reason("minimum-score", Constraint.reasonText("minimum-score"), true, MINIMUM_SCORE));
        return reasons;
    }

    /** The rules that stand between two people; 0 when the pair is acceptable. */
    long between(int mentee, int mentor) {
        long broken = run.scoring().broken(mentee, mentor);
        if (run.pins().separates(mentee, mentor)) {
            broken |= PIN;
        }
        if (run.policy().minimumScore() > 0
                && run.scoring().score(mentee, mentor) < run.policy().minimumScore()) {
            broken |= MINIMUM_SCORE;
        }
        return broken;
    }

    /** Whether people may decide to relax all of these rules. */
    boolean mayRelax(long rules) {
        return (rules & ~relaxable) == 0;
    }

    /** The rules of a mask, as a remedy names them. */
    ImmutableList<RelaxedRule> named(long rules) {
        ImmutableList.Builder<RelaxedRule> named = ImmutableList.builder();
        List<ConstraintSetting> constraints = run.scoring().constraints();
        for (int i = 0; i < constraints.size(); i++) {
            if ((rules >> i & 1) == 1) {
                Constraint constraint = constraints.get(i).constraint();
                named.add(new RelaxedRule(constraint.name(), constraint.label()));
            }
        }
        if ((rules & MINIMUM_SCORE) != 0) {
            named.add(new RelaxedRule("minimum-score", MatchingTexts.CATALOGUE.text("constraint.minimum-score")));
        }
        return named.build();
    }

    /**
     * Counts which reason removed how many partners, most first.
     *
     * @param masks the rules that stand between a person and each possible partner
     */
    ImmutableList<RuleRemoval> count(long[] masks) {
        List<RuleRemoval> counts = new ArrayList<>();
        for (Reason reason : reasons) {
            int partners = 0;
            int alone = 0;
            for (long mask : masks) {
                partners += (mask & reason.mask()) != 0 ? 1 : 0;
                alone += mask != 0 && (mask & ~reason.mask()) == 0 ? 1 : 0;
            }
            if (partners > 0) {
                counts.add(new RuleRemoval(reason.code(), reason.text(), reason.relaxable(), partners, alone));
            }
        }
        counts.sort(Comparator.comparingInt(RuleRemoval::partners).reversed().thenComparing(RuleRemoval::reasonCode));
        return ImmutableList.copyOf(counts);
    }
}
