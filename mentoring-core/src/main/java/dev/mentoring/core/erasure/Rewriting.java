package dev.mentoring.core.erasure;

import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.confidentiality.Audience;
import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Puts pseudonyms where people were, drops what was said in confidence, and complains of people in texts. */
final class Rewriting implements RecordWalk.Visitor {
    private final Map<ParticipantId, ParticipantId> pseudonyms;
    private final Problems.Builder problems;
    private final Set<String> innocent;
    private boolean dropsConfidences;
    private long namesReplaced;
    private long contentsErased;

    Rewriting(Map<ParticipantId, ParticipantId> pseudonyms, Set<String> acceptedTexts, Problems.Builder problems) {
        this.pseudonyms = pseudonyms;
        this.innocent = new HashSet<>(acceptedTexts);
        this.problems = problems;
    }

    void begin(boolean dropsTheConfidencesOfTheRecord) {
        dropsConfidences = dropsTheConfidencesOfTheRecord;
    }

    ErasureReport report(long records, long changed, long people) {
        return new ErasureReport(records, changed, people, namesReplaced, contentsErased);
    }

    @Override
    public ParticipantId person(ParticipantId person) {
        ParticipantId pseudonym = pseudonyms.getOrDefault(person, person);
        if (pseudonym.equals(person)) {
            return person;
        }
        namesReplaced++;
        return pseudonym;
    }

    @Override
    public Confidential<?> confidential(Confidential<?> confidential) {
        if (!dropsConfidences) {
            return confidential; // an audience with somebody who is erased makes its whole record one that is concerned
        }
        if (!confidential.isErased()) {
            contentsErased++;
        }
        Audience before = confidential.audience();
        Audience after = new Audience(
                before.visibility(),
                person(before.author()),
                before.others().stream()
                        .map(this::person)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())));
        return confidential.isErased() && after.equals(before) ? confidential : Confidential.erased(after);
    }

    @Override
    public void text(String text, Supplier<Place> place) {
        if (innocent.contains(text)) {
            return;
        }
        if (pseudonyms.entrySet().stream()
                .anyMatch(entry -> !entry.getKey().equals(entry.getValue())
                        && holdsAsAWord(text, entry.getKey().value()))) {
            problems.error(ErasureTexts.CATALOGUE, "person-named-in-a-text", place.get());
        } else {
            innocent.add(text);
        }
    }

    private static boolean holdsAsAWord(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            if ((at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
