package dev.mentoring.feedback.disclosure;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.text.BilingualText;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How releases combine to tell what somebody answered, as a proof that can be checked by hand. For auditors only: it names
 * raters. Immutable and thread-safe.
 */
public sealed interface AuditFinding {
    /** {@return about whom something is learnt, in the order of ids} */
    ImmutableSortedSet<ParticipantId> raters();

    /** {@return the releases from which it is learnt} */
    ImmutableSet<Release> releases();

    /** {@return what is learnt and how, in words for the auditor} */
    BilingualText describe();

    /**
     * Sums add up, with some factors, to a sum of the answers of few people.
     *
     * @param kind of what kind of knowledge: means, or spreads or distributions, which combine as means do
     * @param factors by how much to multiply each sum before adding; none is 0
     * @param revealed what that leaves: how often each answer counts in the result; none is 0
     */
    record Recovered(
            AggregateKind kind,
            ImmutableMap<Release, BigInteger> factors,
            ImmutableSortedMap<Answer, BigInteger> revealed)
            implements AuditFinding {
        /**
         * Refuses a proof of nothing.
         *
         * @param kind of what kind of knowledge
         * @param factors by how much to multiply each sum
         * @param revealed what that leaves
         */
        public Recovered {
            requireNonNull(kind);
            checkArgument(!factors.isEmpty() && !revealed.isEmpty(), "nothing is proved");
        }

        @Override
        public ImmutableSortedSet<ParticipantId> raters() {
            return revealed.keySet().stream()
                    .map(Answer::rater)
                    .collect(toImmutableSortedSet(Comparator.naturalOrder()));
        }

        @Override
        public ImmutableSet<Release> releases() {
            return factors.keySet();
        }

        /**
         * {@return whether the factors leave what they are said to leave, computed anew}
         *
         * @param known the raters whose answers the reader knows already, and can take away
         */
        public boolean holds(Set<ParticipantId> known) {
            Map<Answer, BigInteger> sum = new HashMap<>();
            factors.forEach((release, factor) -> release.weights().forEach((answer, weight) -> {
                if (!known.contains(answer.rater())) {
                    sum.merge(answer, factor.multiply(BigInteger.valueOf(weight)), BigInteger::add);
                }
            }));
            sum.values().removeIf(weight -> weight.signum() == 0);
            return sum.equals(revealed);
        }

        /** {@return what the sums add up to; the answers of raters whom the reader knows are still in it} */
        public BigInteger total() {
            return factors.entrySet().stream()
                    .map(entry -> entry.getValue()
                            .multiply(BigInteger.valueOf(entry.getKey().total())))
                    .reduce(BigInteger.ZERO, BigInteger::add);
        }

        @Override
        public BilingualText describe() {
            String formula = factors.entrySet().stream()
                    .map(entry -> entry.getValue() + " × [" + entry.getKey().cell() + "]")
                    .collect(Collectors.joining(" + "));
            return DisclosureTexts.CATALOGUE.text("finding.recovered", formula, raters());
        }
    }

    /**
     * Sums and the range of answers leave too few possible values for one answer, or for a hidden sum.
     *
     * @param answers the answer, or those of the hidden sum
     * @param lowest the lowest value that is still possible
     * @param highest the highest value that is still possible; below the lowest when the auditor gave up and errs on the side
     *     of silence
     * @param releases the releases from which it follows
     */
    record Narrowed(ImmutableSet<Answer> answers, long lowest, long highest, ImmutableSet<Release> releases)
            implements AuditFinding {
        /**
         * Refuses a proof about nobody.
         *
         * @param answers the answer, or those of the hidden sum
         * @param lowest the lowest value that is still possible
         * @param highest the highest value that is still possible
         * @param releases the releases from which it follows
         */
        public Narrowed {
            checkArgument(!answers.isEmpty(), "nothing is proved");
            requireNonNull(releases);
        }

        @Override
        public ImmutableSortedSet<ParticipantId> raters() {
            return answers.stream().map(Answer::rater).collect(toImmutableSortedSet(Comparator.naturalOrder()));
        }

        @Override
        public BilingualText describe() {
            return DisclosureTexts.CATALOGUE.text("finding.narrowed", raters(), lowest, highest);
        }
    }

    /**
     * Comments of few people stand on some sheets and not on others, and so are known apart.
     *
     * @param raters whose comments they are
     * @param with the sheets on which they stand
     * @param without the sheets on the same question on which they do not
     */
    record SetApart(ImmutableSortedSet<ParticipantId> raters, ImmutableSet<Release> with, ImmutableSet<Release> without)
            implements AuditFinding {
        /**
         * Refuses a proof about nobody.
         *
         * @param raters whose comments they are
         * @param with the sheets on which they stand
         * @param without the sheets on which they do not
         */
        public SetApart {
            checkArgument(!raters.isEmpty() && !with.isEmpty(), "nothing is proved");
            requireNonNull(without);
        }

        @Override
        public ImmutableSet<Release> releases() {
            return ImmutableSet.<Release>builder().addAll(with).addAll(without).build();
        }

        @Override
        public BilingualText describe() {
            return DisclosureTexts.CATALOGUE.text("finding.set-apart", raters(), with.size(), without.size());
        }
    }
}
