package dev.mentoring.workbench.text;

import dev.mentoring.core.text.BilingualText;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody probably meant: the known word that differs least from the written one. */
public final class Suggestion {
    private Suggestion() {}

    /**
     * {@return the known word nearest to a written one, when it is near: at most a third of the letters differ}
     *
     * <p>Case does not count. Of several that are equally near the first in alphabetical order is taken. Time grows with
     * the letters of the written word times those of all known words.
     *
     * @param written the written word
     * @param known the known words
     */
    public static Optional<String> nearest(String written, Collection<String> known) {
        String folded = written.strip().toLowerCase(Locale.ROOT);
        int best = Math.max(1, folded.length() / 3) + 1;
        Optional<String> nearest = Optional.empty();
        for (String word : known.stream().sorted().toList()) {
            int distance = distance(folded, word.toLowerCase(Locale.ROOT));
            if (distance < best) {
                best = distance;
                nearest = Optional.of(word);
            }
        }
        return nearest;
    }

    /**
     * {@return the sentence “Did you mean …?”, or what is known when nothing is near}
     *
     * @param written the written word
     * @param known the known words
     */
    public static BilingualText didYouMean(String written, Collection<String> known) {
        return nearest(written, known)
                .map(word -> WorkbenchTexts.CATALOGUE.text("suggestion.near", word))
                .orElseGet(() -> WorkbenchTexts.CATALOGUE.text("suggestion.none", listing(known)));
    }

    /**
     * {@return the sentence “Did you mean …?”, or that no name is similar; it lists nobody}
     *
     * @param written the written name
     * @param known the known names
     */
    public static BilingualText similarName(String written, Collection<String> known) {
        return nearest(written, known)
                .map(word -> WorkbenchTexts.CATALOGUE.text("suggestion.near", word))
                .orElseGet(() -> WorkbenchTexts.CATALOGUE.text("suggestion.nobody"));
    }

    private static String listing(Collection<String> known) {
        int shown = 12;
        String first = String.join(", ", known.stream().limit(shown).toList());
        return known.size() > shown ? first + ", …" : first;
    }

    /** Levenshtein’s edit distance, by rows. */
    private static int distance(String first, String second) {
        int[] row = new int[second.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= first.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int substituted = diagonal + (first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[second.length()];
    }
}
