package dev.mentoring.matching.criterion;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.participant.Capacity;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.Readiness;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.candidate.Candidates;
import dev.mentoring.matching.internal.MatchingTexts;

/**
 * How ready the mentor is: training done, level of mentoring competence, declared commitment, room left.
 *
 * <p>For the mentee the mean of the parts that are known: trained or not, the level of 4, the commitment on its scale
 * from 1 to 5. For the mentor the share of the places that is still free, since a mentor with room left gains more from
 * one more mentee than one who is nearly full.
 *
 * <p>Quality of training and influence on the match go with good outcomes (Allen, Eby and Lentz 2006); eight hours of
 * training raise mentors’ competence in a randomised trial (Pfund and others 2014).
 */
public record MentorReadiness() implements Criterion {
    private static final int HIGHEST_LEVEL = 4;
    private static final int HIGHEST_COMMITMENT = 5;

    @Override
    public String name() {
        return "mentor-readiness";
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.text("criterion.mentor-readiness");
    }

    @Override
    public CompiledCriterion compile(Candidates candidates) {
        int[] forMentee = candidates.mentors().stream()
                .mapToInt(mentor -> readiness(mentor.readiness()))
                .toArray();
        int[] forMentor = new int[forMentee.length];
        for (int mentor = 0; mentor < forMentor.length; mentor++) {
            forMentor[mentor] = room(candidates.mentors().get(mentor), candidates.mentorPlaces(mentor));
        }
        return new CompiledCriterion() {
            @Override
            public int menteeGain(int mentee, int mentor) {
                return forMentee[mentor];
            }

            @Override
            public int mentorGain(int mentee, int mentor) {
                return forMentor[mentor];
            }
        };
    }

    private static int readiness(Readiness readiness) {
        int trained = readiness
                .trained()
                .map(done -> done ? CompiledCriterion.FULL : 0)
                .orElse(CompiledCriterion.UNKNOWN);
        int level = readiness.mentoringLevel().isPresent()
                ? readiness.mentoringLevel().getAsInt() * CompiledCriterion.FULL / HIGHEST_LEVEL
                : CompiledCriterion.UNKNOWN;
        int commitment = readiness.commitment().isPresent()
                ? (readiness.commitment().getAsInt() - 1) * CompiledCriterion.FULL / (HIGHEST_COMMITMENT - 1)
                : CompiledCriterion.UNKNOWN;
        return CompiledCriterion.meanOfKnown(trained, level, commitment);
    }

    private static int room(Participant mentor, int places) {
        Capacity capacity = mentor.mentorCapacity();
        return capacity.relationships() == 0
                ? CompiledCriterion.UNKNOWN
                : (int) (places * (long) CompiledCriterion.FULL / capacity.relationships());
    }

    @Override
    public ImmutableList<BilingualText> facts(Candidates candidates, int mentee, int mentor) {
        Readiness readiness = candidates.mentors().get(mentor).readiness();
        ImmutableList.Builder<BilingualText> facts = ImmutableList.builder();
        readiness
                .trained()
                .filter(done -> done)
                .ifPresent(done -> facts.add(MatchingTexts.CATALOGUE.text("fact.mentor-trained")));
        readiness
                .commitment()
                .ifPresent(commitment -> facts.add(
                        MatchingTexts.CATALOGUE.text("fact.mentor-commitment", commitment, HIGHEST_COMMITMENT)));
        return facts.build();
    }
}
