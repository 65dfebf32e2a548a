package dev.mentoring.workbench.cohort;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A closed set of words and what they stand for. A word in other capitals is understood, with a warning. */
final class Vocabulary {
    private final ImmutableMap<String, String> exact;
    private final ImmutableMap<String, String> folded;

    private Vocabulary(Map<String, String> words) {
        this.exact = ImmutableMap.copyOf(words);
        Map<String, String> folded = new TreeMap<>();
        words.forEach((word, meaning) -> folded.merge(fold(word), meaning, (a, b) -> a.equals(b) ? a : ""));
        folded.values().removeIf(String::isEmpty); // two words that differ in capitals alone need the right ones
        this.folded = ImmutableMap.copyOf(folded);
    }

    static Vocabulary of(Map<String, String> words) {
        return new Vocabulary(words);
    }

    static Vocabulary ofItself(Iterable<String> words) {
        ImmutableMap.Builder<String, String> same = ImmutableMap.builder();
        words.forEach(word -> same.put(word, word));
        return new Vocabulary(same.buildOrThrow());
    }

    ImmutableSet<String> words() {
        return exact.keySet();
    }

    /** {@return what a word of a cell stands for; empty when the vocabulary lacks it} */
    Optional<String> find(Cell cell, String word) {
        String meaning = exact.get(word);
        if (meaning != null) {
            return Optional.of(meaning);
        }
        String understood = folded.get(fold(word));
        if (understood != null) {
            cell.report().warning("letter-case", cell.columnName(), word, understood);
        }
        return Optional.ofNullable(understood);
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
