package dev.mentoring.matching.explain;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.constraint.Reason;
import dev.mentoring.matching.plan.Remedy.RelaxedRule;
import dev.mentoring.matching.plan.RuleRemoval;
import dev.mentoring.matching.policy.ConstraintSetting;
import dev.mentoring.matching.policy.Strength;
import dev.mentoring.matching.run.MatchRun;
import dev.mentoring.matching.run.PinKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says for which reasons two people cannot be matched. Reasons are bits of a mask; rules that share a reason share its
 * bit, lest they betray somebody.
 */
final class Removals {
    private final MatchRun run;
    private final ImmutableList<Reason> reasons;
    /** For each constraint that applies the bit of its reason. */
    private final long[] bits;

    private final long separated;
    private final long minimumScore;
    private final long relaxable;

    Removals(MatchRun run) {
        this.run = run;
        List<ConstraintSetting> constraints = run.scoring().constraints();
        Map<Reason, Integer> places = new LinkedHashMap<>();
        bits = new long[constraints.size()];
        long hard = 0;
        for (int i = 0; i < bits.length; i++) {
            bits[i] = bit(places, Reason.of(constraints.get(i).constraint()));
            hard |= constraints.get(i).strength() == Strength.HARD ? bits[i] : 0;
        }
        separated = bit(places, Reason.EXCLUSION);
        minimumScore = bit(places, Reason.MINIMUM_SCORE);
        hard |= run.pins().pins().stream().anyMatch(pin -> pin.kind() == PinKind.MUST_NOT_MATCH) ? separated : 0;
        relaxable = ~hard;
        reasons = ImmutableList.copyOf(places.keySet());
    }

    private static long bit(Map<Reason, Integer> places, Reason reason) {
        return 1L << places.computeIfAbsent(reason, any -> places.size());
    }

    /** The reasons that stand between two people; 0 when the pair is acceptable. */
    long between(int mentee, int mentor) {
        long reasonsFound = 0;
        for (long broken = run.scoring().broken(mentee, mentor); broken != 0; broken &= broken - 1) {
            reasonsFound |= bits[Long.numberOfTrailingZeros(broken)];
        }
        if (run.pins().separates(mentee, mentor)) {
            reasonsFound |= separated;
        }
        int minimum = run.scoring().minimumScore();
        if (minimum > 0 && run.scoring().score(mentee, mentor) < minimum) {
            reasonsFound |= minimumScore;
        }
        return reasonsFound;
    }

    /** Whether people may decide to relax the rules behind all of these reasons. */
    boolean mayRelax(long mask) {
        return (mask & ~relaxable) == 0;
    }

    /** The reasons of a mask, as a remedy names them. */
    ImmutableList<RelaxedRule> named(long mask) {
        ImmutableList.Builder<RelaxedRule> named = ImmutableList.builder();
        for (int i = 0; i < reasons.size(); i++) {
            if ((mask >> i & 1) == 1) {
                named.add(new RelaxedRule(reasons.get(i).code(), reasons.get(i).label()));
            }
        }
        return named.build();
    }

    /**
     * Counts which reason removed how many partners, most first.
     *
     * @param masks the reasons that stand between a person and each possible partner
     */
    ImmutableList<RuleRemoval> count(long[] masks) {
        List<RuleRemoval> counts = new ArrayList<>();
        for (int i = 0; i < reasons.size(); i++) {
            long bit = 1L << i;
            int partners = 0;
            int alone = 0;
            for (long mask : masks) {
                partners += (mask & bit) != 0 ? 1 : 0;
                alone += mask == bit ? 1 : 0;
            }
            if (partners > 0) {
                Reason reason = reasons.get(i);
                counts.add(new RuleRemoval(reason.code(), reason.sentence(), mayRelax(bit), partners, alone));
            }
        }
        counts.sort(Comparator.comparingInt(RuleRemoval::partners).reversed().thenComparing(RuleRemoval::reasonCode));
        return ImmutableList.copyOf(counts);
    }
}
