package dev.mentoring.core.dialogue;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Chooses questions one after the other: as wished, in an order that the seed decides, and none again before all that fit were asked.
 *
 * <p>The same seed and history give the same question, whatever the order of the bank.
 *
 * @param bank the questions to choose from
 * @param seed decides the order; the same for a relationship, say
 */
public record QuestionSelector(QuestionBank bank, long seed) {
    /**
     * Refuses null.
     *
     * @param bank the questions to choose from
     * @param seed decides the order; the same for a relationship, say
     */
    public QuestionSelector {
        requireNonNull(bank);
    }

    /**
     * {@return the next question; empty when none is as wished}
     *
     * @param wish what it should be like
     * @param asked the codes of the questions asked so far, each as often as it was asked; codes that the bank lacks do not matter
     */
    public Optional<ReflectiveQuestion> next(QuestionWish wish, Collection<String> asked) {
        Multiset<String> times = HashMultiset.create(asked);
        return bank.fitting(wish).stream()
                .min(Comparator.comparingInt((ReflectiveQuestion question) -> times.count(question.code()))
                        .thenComparingLong(question -> lot(question, times.count(question.code())))
                        .thenComparing(ReflectiveQuestion::code));
    }

    /** Another order each time round, so that the last question of a round is not always followed by the same one. */
    private long lot(ReflectiveQuestion question, int round) {
        return Hashing.sipHash24(seed, round)
                .hashString(question.code(), StandardCharsets.UTF_8)
                .asLong();
    }
}
