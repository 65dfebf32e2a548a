package dev.mentoring.matching.candidate;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.participant.LanguageLevel;
import dev.mentoring.core.participant.LanguageSkill;
import dev.mentoring.core.participant.Participant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * How well each mentee and each mentor can talk in the language that suits them best. Regional variants are one language:
 * {@code fr-ca} and {@code fr} meet, at the better level where somebody names both. Immutable and thread-safe.
 */
public final class CommonLanguages {
    /** Says that a person’s languages are not known. */
    public static final int UNKNOWN = -1;

    /** Says that they have no language in common. */
    public static final int NONE = 0;

    private final int languages;
    private final byte[] ofMentees;
    private final byte[] ofMentors;
    private final boolean[] menteeKnown;
    private final boolean[] mentorKnown;

    private CommonLanguages(int languages, Skills mentees, Skills mentors) {
        this.languages = languages;
        this.ofMentees = mentees.levels();
        this.menteeKnown = mentees.known();
        this.ofMentors = mentors.levels();
        this.mentorKnown = mentors.known();
    }

    private record Skills(byte[] levels, boolean[] known) {}

    /**
     * {@return the languages of all candidates}
     *
     * @param candidates the candidates
     */
    public static CommonLanguages of(Candidates candidates) {
        Map<String, Integer> numbers = new HashMap<>();
        for (List<Participant> side : List.of(candidates.mentees(), candidates.mentors())) {
            side.forEach(person ->
                    person.languages().forEach(skill -> numbers.putIfAbsent(language(skill), numbers.size())));
        }
        return new CommonLanguages(
                numbers.size(), side(candidates.mentees(), numbers), side(candidates.mentors(), numbers));
    }

    private static Skills side(List<Participant> people, Map<String, Integer> numbers) {
        byte[] levels = new byte[people.size() * numbers.size()];
        boolean[] known = new boolean[people.size()];
        for (int person = 0; person < people.size(); person++) {
            for (LanguageSkill skill : people.get(person).languages()) {
                known[person] = true;
                int cell = person * numbers.size() + requireNonNull(numbers.get(language(skill)));
                levels[cell] = (byte) Math.max(levels[cell], step(skill.level()));
            }
        }
        return new Skills(levels, known);
    }

    /**
     * {@return what a person speaks and how well, by language}
     *
     * @param person the person
     */
    public static ImmutableSortedMap<String, LanguageLevel> of(Participant person) {
        return person.languages().stream()
                .collect(toImmutableSortedMap(
                        naturalOrder(),
                        CommonLanguages::language,
                        LanguageSkill::level,
                        BinaryOperator.maxBy(naturalOrder())));
    }

    /**
     * {@return the language of a skill without its regional variant: {@code pt} for {@code pt-br}}
     *
     * @param skill the skill
     */
    static String language(LanguageSkill skill) {
        int end = skill.language().indexOf('-');
        return end < 0 ? skill.language() : skill.language().substring(0, end);
    }

    /**
     * {@return the step at which a level stands, from 1 (A1)}
     *
     * @param level the level
     */
    public static byte step(LanguageLevel level) {
        return (byte) (level.ordinal() + 1);
    }

    /**
     * {@return the level of a step, if it is one}
     *
     * @param step a step that {@link #best} gave
     */
    public static Optional<LanguageLevel> level(int step) {
        return step < 1 ? Optional.empty() : Optional.of(LanguageLevel.values()[step - 1]);
    }

    /**
     * {@return the step of the weaker speaker in the language in which that step is greatest, {@link #NONE} or {@link
     * #UNKNOWN}}
     *
     * @param mentee the index of the mentee
     * @param mentor the index of the mentor
     */
    public int best(int mentee, int mentor) {
        if (!menteeKnown[mentee] || !mentorKnown[mentor]) {
            return UNKNOWN;
        }
        int best = NONE;
        for (int language = 0; language < languages; language++) {
            int weaker = Math.min(ofMentees[mentee * languages + language], ofMentors[mentor * languages + language]);
            best = Math.max(best, weaker);
        }
        return best;
    }
}
