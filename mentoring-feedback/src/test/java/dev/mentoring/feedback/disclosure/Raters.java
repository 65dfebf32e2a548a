package dev.mentoring.feedback.disclosure;

import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.identity.ParticipantId;
import java.util.Map;
import java.util.TreeMap;

/** Short ways to write raters, answers and releases. */
final class Raters {
    static final AnswerRange ONE_TO_FIVE = new AnswerRange(1, 5);
    static final ParticipantId READER = ParticipantId.of("reader");
    static final ParticipantId LEAD = ParticipantId.of("lead");

    private Raters() {}

    static ParticipantId rater(int number) {
        return ParticipantId.of("r" + number / 10 + number % 10);
    }

    /** The answers of consecutive raters from one on. */
    static ImmutableSortedMap<ParticipantId, Integer> from(int first, int... answers) {
        Map<ParticipantId, Integer> all = new TreeMap<>();
        for (int i = 0; i < answers.length; i++) {
            all.put(rater(first + i), answers[i]);
        }
        return ImmutableSortedMap.copyOf(all);
    }

    @SafeVarargs
    static ImmutableSortedMap<ParticipantId, Integer> all(Map<ParticipantId, Integer>... parts) {
        Map<ParticipantId, Integer> all = new TreeMap<>();
        for (Map<ParticipantId, Integer> part : parts) {
            all.putAll(part);
        }
        return ImmutableSortedMap.copyOf(all);
    }

    static Cell<Double> mean(String label, Map<ParticipantId, Integer> answers) {
        return Cell.mean(label, ONE_TO_FIVE, "q", answers);
    }

    static Release sum(String label, Map<ParticipantId, Integer> answers) {
        return mean(label, answers).release();
    }

    /** A sum of answers of 3 by the raters whose bits are set. */
    static Release sumOf(long raters) {
        Map<ParticipantId, Integer> answers = new TreeMap<>();
        for (int i = 0; i < Long.SIZE; i++) {
            if ((raters >> i & 1) == 1) {
                answers.put(rater(i), 3);
            }
        }
        return sum(Long.toBinaryString(raters), answers);
    }
}
