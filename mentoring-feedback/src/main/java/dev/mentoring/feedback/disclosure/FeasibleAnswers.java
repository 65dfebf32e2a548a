package dev.mentoring.feedback.disclosure;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.identity.ParticipantId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What each answer, and each hidden sum, can still be for somebody who knows the sums and the range of answers.
 *
 * <p>Answers that occur in the same sums with the same weights, and range alike, are one unknown, their sum; one answer of
 * several can take what the others leave. The least and the greatest value of every unknown are found exactly, in whole
 * numbers, by halving; see {@link IntegerSystem}. When that takes too long, the answer counts as known: the auditor errs on
 * the side of silence.
 */
final class FeasibleAnswers {
    /** Beyond every sum of answers, and yet far from the ends of a long. */
    private static final long FAR = 1L << 40;

    private final List<Release> sums;
    private final List<Release> hidden;
    private final List<Unknown> unknowns = new ArrayList<>();
    private final IntegerSystem system;

    private record Unknown(List<Answer> answers, long lowest, long highest) {}

    private record Signature(List<Integer> weights, int lowest, int highest) {}

    private FeasibleAnswers(Collection<Release> sums, Collection<Release> hidden, Map<Answer, Integer> known) {
        this.sums = List.copyOf(sums);
        Map<Answer, int[]> ranges = ranges(known);
        this.hidden = hidden.stream()
                .filter(sum -> ranges.keySet().containsAll(sum.weights().keySet()))
                .toList();
        Map<Signature, Unknown> bySignature = new LinkedHashMap<>();
        ranges.forEach((answer, range) -> bySignature
                .computeIfAbsent(
                        new Signature(weightsOf(answer), range[0], range[1]),
                        any -> new Unknown(new ArrayList<>(), range[0], range[1]))
                .answers()
                .add(answer));
        unknowns.addAll(bySignature.values());
        system = system(List.copyOf(bySignature.keySet()));
    }

    /**
     * {@return the first answer or hidden sum that is left too little room, if there is one}
     *
     * @param sums what the reader was shown; all of one family
     * @param hidden sums of too few raters, which the reader is not to know; one with an answer that no shown sum has is out
     *     of danger
     * @param known the answers that the reader knows already
     * @param members whose answers need no protection from the reader
     * @param policy the width to keep, and whether answers that are evidently all the same may be known
     */
    static Optional<AuditFinding.Narrowed> find(
            Collection<Release> sums,
            Collection<Release> hidden,
            Map<Answer, Integer> known,
            Set<ParticipantId> members,
            DisclosurePolicy policy) {
        Set<Answer> exempt = new HashSet<>();
        if (policy.uniformAnswers() == UniformAnswers.SHOW) {
            sums.stream()
                    .filter(Release::isUniform)
                    .forEach(sum -> exempt.addAll(sum.weights().keySet()));
        }
        Predicate<Answer> isProtected = answer -> !members.contains(answer.rater()) && !exempt.contains(answer);
        List<Release> protectedSums = hidden.stream()
                .filter(sum -> sum.weights().keySet().stream().anyMatch(isProtected))
                .toList();
        return new FeasibleAnswers(sums, protectedSums, known).first(isProtected, policy.width());
    }

    private Map<Answer, int[]> ranges(Map<Answer, Integer> known) {
        Map<Answer, int[]> ranges = new TreeMap<>();
        for (Release sum : sums) {
            for (Answer answer : sum.weights().keySet()) {
                int[] range = ranges.computeIfAbsent(answer, any -> new int[] {sum.lowest(), sum.highest()});
                range[0] = Math.max(range[0], sum.lowest());
                range[1] = Math.min(range[1], sum.highest());
            }
        }
        ranges.replaceAll((answer, range) -> {
            Integer value = known.get(answer);
            return value == null ? range : new int[] {value, value};
        });
        return ranges;
    }

    private List<Integer> weightsOf(Answer answer) {
        List<Integer> weights = new ArrayList<>();
        sums.forEach(sum -> weights.add(sum.weights().getOrDefault(answer, 0)));
        hidden.forEach(sum -> weights.add(sum.weights().getOrDefault(answer, 0)));
        return weights;
    }

    /** One equation for each sum; a hidden sum is an unknown more. */
    private IntegerSystem system(List<Signature> signatures) {
        int count = unknowns.size();
        long[][] factors = new long[sums.size() + hidden.size()][count + hidden.size()];
        long[] totals = new long[factors.length];
        long[] lowest = new long[count + hidden.size()];
        long[] highest = new long[lowest.length];
        for (int j = 0; j < count; j++) {
            lowest[j] = unknowns.get(j).lowest() * unknowns.get(j).answers().size();
            highest[j] = unknowns.get(j).highest() * unknowns.get(j).answers().size();
            for (int i = 0; i < factors.length; i++) {
                factors[i][j] = signatures.get(j).weights().get(i);
            }
        }
        for (int i = 0; i < factors.length; i++) {
            if (i < sums.size()) {
                totals[i] = sums.get(i).total();
            } else {
                int unknown = count + i - sums.size();
                factors[i][unknown] = -1;
                lowest[unknown] = -FAR;
                highest[unknown] = FAR;
            }
        }
        return new IntegerSystem(factors, totals, lowest, highest);
    }

    private Optional<AuditFinding.Narrowed> first(Predicate<Answer> isProtected, int width) {
        if (system.feasibility() == IntegerSystem.Feasibility.INFEASIBLE) {
            return Optional.empty(); // answers changed between two reports, and nothing follows from both
        }
        for (int j = 0; j < unknowns.size(); j++) {
            Unknown unknown = unknowns.get(j);
            Optional<Answer> one =
                    unknown.answers().stream().filter(isProtected).findFirst();
            if (one.isPresent()) {
                long least = leastAnswer(unknown, system.leastFound(j));
                long most = greatestAnswer(unknown, system.greatestFound(j));
                if (most - least < width) {
                    least = leastAnswer(unknown, system.least(j));
                    most = greatestAnswer(unknown, system.greatest(j));
                }
                if (most - least < width) {
                    return Optional.of(narrowed(ImmutableSet.of(one.get()), least, most));
                }
            }
        }
        for (int i = 0; i < hidden.size(); i++) {
            long least = system.least(unknowns.size() + i);
            long most = system.greatest(unknowns.size() + i);
            if (most - least < width) {
                return Optional.of(narrowed(hidden.get(i).weights().keySet(), least, most));
            }
        }
        return Optional.empty();
    }

    /** The least that one answer can be when the others of its unknown are as high as can be. */
    private static long leastAnswer(Unknown unknown, long leastSum) {
        return Math.max(unknown.lowest(), leastSum - (unknown.answers().size() - 1L) * unknown.highest());
    }

    private static long greatestAnswer(Unknown unknown, long greatestSum) {
        return Math.min(unknown.highest(), greatestSum - (unknown.answers().size() - 1L) * unknown.lowest());
    }

    private AuditFinding.Narrowed narrowed(Set<Answer> answers, long least, long most) {
        return new AuditFinding.Narrowed(ImmutableSet.copyOf(answers), least, most, ImmutableSet.copyOf(sums));
    }
}
