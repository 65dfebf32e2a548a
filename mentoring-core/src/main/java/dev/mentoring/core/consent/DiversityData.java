package dev.mentoring.core.consent;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.identity.ParticipantId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What people said of one sensitive attribute of theirs. It goes in person by person and comes out in {@link #counts} only: no
 * method gives or prints what somebody said.
 *
 * <p>Counts of different days, or of overlapping groups, can be subtracted from each other: publish them at fixed dates and for
 * fixed groups. Immutable and thread-safe.
 */
public final class DiversityData {
    /** The smallest group that is ever shown. */
    public static final int SMALLEST_GROUP = 5;

    private final String attribute;
    private final ImmutableMap<ParticipantId, String> answers;

    private DiversityData(String attribute, ImmutableMap<ParticipantId, String> answers) {
        this.attribute = attribute;
        this.answers = answers;
    }

    /**
     * {@return what people said}
     *
     * @param attribute the code of the attribute
     * @param answers the code of each person’s answer
     */
    public static DiversityData of(String attribute, Map<ParticipantId, String> answers) {
        return new DiversityData(attribute, ImmutableMap.copyOf(answers));
    }

    /**
     * {@return the same without one person, who is to be erased}
     *
     * @param person the person
     */
    public DiversityData without(ParticipantId person) {
        Map<ParticipantId, String> others = new HashMap<>(answers);
        others.remove(person);
        return of(attribute, others);
    }

    /**
     * {@return how many people gave each answer, among those who agree to be counted}
     *
     * <p>Shown are answers that at least so many people gave. When others remain, at least two of them are hidden and at least so
     * many people stand behind them together; the next smallest answers are hidden to that end (complementary suppression). When
     * fewer people agreed, or all gave the same answer, nothing is shown.
     *
     * @param registers the consents; who has no register here is not counted
     * @param textVersion the version of the text for {@link ConsentPurpose#DIVERSITY_DATA} that holds now
     * @param at when they are counted
     * @param atLeast the smallest group to be shown, {@value #SMALLEST_GROUP} or more
     */
    public DiversityCounts counts(Collection<ConsentRegister> registers, String textVersion, Instant at, int atLeast) {
        checkArgument(atLeast >= SMALLEST_GROUP, "groups of fewer than %s are never shown", SMALLEST_GROUP);
        Map<String, Integer> shown = new TreeMap<>();
        registers.stream()
                .filter(register -> register.mayBeDone(ConsentPurpose.DIVERSITY_DATA, textVersion, at)
                        instanceof ConsentAnswer.Permitted)
                .map(ConsentRegister::person)
                .distinct()
                .forEach(person -> Optional.ofNullable(answers.get(person))
                        .ifPresent(answer -> shown.merge(answer, 1, Integer::sum)));
        int people = shown.values().stream().mapToInt(Integer::intValue).sum();
        if (people < atLeast || shown.size() == 1) {
            return new DiversityCounts(attribute, ImmutableSortedMap.of(), Optional.empty());
        }
        int hidden = hideSmall(shown, atLeast);
        return new DiversityCounts(attribute, ImmutableSortedMap.copyOf(shown), Optional.of(hidden));
    }

    /**
     * Takes the answers away that are not to be shown, and tells how many people gave them. The first of them is small, so that
     * there are at least two when enough people stand behind them.
     */
    private static int hideSmall(Map<String, Integer> shown, int atLeast) {
        int hidden = 0;
        while (!shown.isEmpty()) {
            Map.Entry<String, Integer> smallest = shown.entrySet().stream()
                    .min(comparing(Map.Entry<String, Integer>::getValue).thenComparing(Map.Entry::getKey))
                    .orElseThrow();
            if (smallest.getValue() >= atLeast && (hidden == 0 || hidden >= atLeast)) {
                return hidden;
            }
            hidden += smallest.getValue();
            shown.remove(smallest.getKey());
        }
        return hidden;
    }

    /** {@return the attribute, and nothing of anybody} */
    @Override
    public String toString() {
        return "DiversityData[" + attribute + "]";
    }
}
