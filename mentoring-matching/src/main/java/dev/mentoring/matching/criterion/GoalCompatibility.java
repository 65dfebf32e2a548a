package dev.mentoring.matching.criterion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import dev.mentoring.core.participant.DevelopmentGoal;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.Priority;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Term;
import dev.mentoring.matching.candidate.Candidates;
import dev.mentoring.matching.candidate.TermSets;
import dev.mentoring.matching.internal.MatchingTexts;
import java.util.Arrays;
import java.util.Collection;

/**
 * Whether the mentee’s career goals are goals that the mentor supports, and whether their interests meet.
 *
 * <p>The mean of the parts that are known. Goals: for the mentee the share of the development goals, weighted by
 * priority, that the mentor supports; for the mentor the share of the supported goals that the mentee has. Interests:
 * the Jaccard index, the same for both. Terms are equal or different; one is never searched inside another.
 *
 * <p>Mentees name unaligned goals and expectations as a way to fail (Straus and others 2013).
 */
public record GoalCompatibility() implements Criterion {
    @Override
    public String name() {
        return "goal-compatibility";
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.text("criterion.goal-compatibility");
    }

    @Override
    public CompiledCriterion compile(Candidates candidates) {
        return new Compiled(candidates);
    }

    @Override
    public ImmutableList<BilingualText> facts(Candidates candidates, int mentee, int mentor) {
        Participant first = candidates.mentees().get(mentee);
        Participant second = candidates.mentors().get(mentor);
        ImmutableList.Builder<BilingualText> facts = ImmutableList.builder();
        first.developmentGoals().stream()
                .map(DevelopmentGoal::goal)
                .filter(second.supportedGoals()::contains)
                .sorted()
                .forEach(goal -> facts.add(MatchingTexts.CATALOGUE.text("fact.goal-supported", goal)));
        for (Term interest : ImmutableList.sortedCopyOf(Sets.intersection(first.interests(), second.interests()))) {
            facts.add(MatchingTexts.CATALOGUE.text("fact.interest-shared", interest));
        }
        return facts.build();
    }

    private static final class Compiled implements CompiledCriterion {
        /** The goals of one priority, so that a bit count times the weight gives the weighted number of shared goals. */
        private record Layer(int weight, TermSets goals) {}

        private final Layer[] layers;
        private final TermSets interests;
        private final int[] goalWeight;
        private final int[] supported;

        Compiled(Candidates candidates) {
            layers = layers(candidates);
            interests = TermSets.of(candidates, Participant::interests, Participant::interests);
            goalWeight = candidates.mentees().stream()
                    .mapToInt(mentee -> mentee.developmentGoals().stream()
                            .mapToInt(goal -> goal.priority().weight())
                            .sum())
                    .toArray();
            supported = candidates.mentors().stream()
                    .mapToInt(mentor -> mentor.supportedGoals().size())
                    .toArray();
        }

        private static Layer[] layers(Candidates candidates) {
            return Arrays.stream(Priority.values())
                    .map(priority -> new Layer(
                            priority.weight(),
                            TermSets.of(candidates, mentee -> goalsOf(mentee, priority), Participant::supportedGoals)))
                    .toArray(Layer[]::new);
        }

        private static Collection<Term> goalsOf(Participant mentee, Priority priority) {
            return mentee.developmentGoals().stream()
                    .filter(goal -> goal.priority() == priority)
                    .map(DevelopmentGoal::goal)
                    .toList();
        }

        @Override
        public int menteeGain(int mentee, int mentor) {
            int goals = UNKNOWN;
            if (goalWeight[mentee] > 0 && supported[mentor] > 0) {
                int weighted = 0;
                for (Layer layer : layers) {
                    weighted += layer.weight() * layer.goals().shared(mentee, mentor);
                }
                goals = weighted * FULL / goalWeight[mentee];
            }
            return CompiledCriterion.meanOfKnown(goals, interests.jaccard(mentee, mentor), UNKNOWN);
        }

        @Override
        public int mentorGain(int mentee, int mentor) {
            int goals = UNKNOWN;
            if (goalWeight[mentee] > 0 && supported[mentor] > 0) {
                int shared = 0;
                for (Layer layer : layers) {
                    shared += layer.goals().shared(mentee, mentor);
                }
                goals = shared * FULL / supported[mentor];
            }
            return CompiledCriterion.meanOfKnown(goals, interests.jaccard(mentee, mentor), UNKNOWN);
        }
    }
}
