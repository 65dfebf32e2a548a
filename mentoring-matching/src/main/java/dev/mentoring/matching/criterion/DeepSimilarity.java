package dev.mentoring.matching.criterion;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.ScaleAnswer;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Term;
import dev.mentoring.matching.candidate.Candidates;
import dev.mentoring.matching.candidate.TermSets;
import dev.mentoring.matching.internal.MatchingTexts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How alike the two are below the surface: what they hold dear, how they like to work, what they went through.
 *
 * <p>The mean of the parts that both answered: the Jaccard index of their values, one minus the mean distance of their
 * answers on work style (over the questions that both answered), and the Jaccard index of their experiences. The same
 * for both sides.
 *
 * <p>Deep-level similarity is the strongest known antecedent of a good relationship (Eby and others 2013, 173
 * correlations). Nothing on the surface, such as gender or age, enters here.
 */
public record DeepSimilarity() implements Criterion {
    @Override
    public String name() {
        return "deep-similarity";
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.text("criterion.deep-similarity");
    }

    @Override
    public CompiledCriterion compile(Candidates candidates) {
        TermSets values = TermSets.of(candidates, Participant::personalValues, Participant::personalValues);
        TermSets experiences = TermSets.of(candidates, Participant::experiences, Participant::experiences);
        WorkStyles styles = new WorkStyles(candidates);
        return (mentee, mentor) -> CompiledCriterion.meanOfKnown(
                values.jaccard(mentee, mentor), styles.closeness(mentee, mentor), experiences.jaccard(mentee, mentor));
    }

    @Override
    public ImmutableList<BilingualText> facts(Candidates candidates, int mentee, int mentor) {
        Participant first = candidates.mentees().get(mentee);
        Participant second = candidates.mentors().get(mentor);
        ImmutableList.Builder<BilingualText> facts = ImmutableList.builder();
        for (Term value : sharedTerms(first.personalValues(), second.personalValues())) {
            facts.add(MatchingTexts.CATALOGUE.text("fact.value-shared", value));
        }
        for (Term experience : sharedTerms(first.experiences(), second.experiences())) {
            facts.add(MatchingTexts.CATALOGUE.text("fact.experience-shared", experience));
        }
        return facts.build();
    }

    private static ImmutableList<Term> sharedTerms(Set<Term> first, Set<Term> second) {
        return ImmutableList.sortedCopyOf(Sets.intersection(first, second));
    }

    /** Answers by person and question, -1 where there is none. */
    private static final class WorkStyles {
        private final int questions;
        private final short[] ofMentees;
        private final short[] ofMentors;

        WorkStyles(Candidates candidates) {
            Map<Term, Integer> numbers = new HashMap<>();
            number(candidates.mentees(), numbers);
            number(candidates.mentors(), numbers);
            questions = numbers.size();
            ofMentees = answers(candidates.mentees(), numbers);
            ofMentors = answers(candidates.mentors(), numbers);
        }

        private static void number(List<Participant> side, Map<Term, Integer> numbers) {
            side.forEach(person ->
                    person.workStyle().keySet().forEach(question -> numbers.putIfAbsent(question, numbers.size())));
        }

        private static short[] answers(List<Participant> side, Map<Term, Integer> numbers) {
            short[] answers = new short[side.size() * numbers.size()];
            Arrays.fill(answers, (short) CompiledCriterion.UNKNOWN);
            for (int person = 0; person < side.size(); person++) {
                for (Map.Entry<Term, ScaleAnswer> answer :
                        side.get(person).workStyle().entrySet()) {
                    answers[person * numbers.size() + requireNonNull(numbers.get(answer.getKey()))] =
                            (short) answer.getValue().basisPoints();
                }
            }
            return answers;
        }

        int closeness(int mentee, int mentor) {
            int known = 0;
            int distance = 0;
            for (int question = 0; question < questions; question++) {
                int first = ofMentees[mentee * questions + question];
                int second = ofMentors[mentor * questions + question];
                if (first >= 0 && second >= 0) {
                    known++;
                    distance += Math.abs(first - second);
                }
            }
            return known == 0 ? CompiledCriterion.UNKNOWN : CompiledCriterion.FULL - distance / known;
        }
    }
}
