package dev.mentoring.matching.criterion;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.competency.Competency;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.participant.Need;
import dev.mentoring.core.participant.Offer;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.candidate.Candidates;
import dev.mentoring.matching.internal.MatchingTexts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * How much of what the mentee wants to learn the mentor can pass on.
 *
 * <p>A need counts in full when the mentor has reached the target level, and by the share of the way otherwise: with
 * current level c, target t and offered level o it counts {@code (o - c) / (t - c)}, held between 0 and 1. A current
 * level that is unknown is taken to be one below the target. The mentee gains the mean over the needs, weighted by
 * priority; the mentor gains the share of the offers, weighted by priority, that meet a need at least in part. Unknown
 * when the mentee states no need or the mentor no offer.
 *
 * <p>Expertise that a mentor lacks is one of the five ways in which mentoring goes wrong (Eby, McManus, Simon and
 * Russell 2000).
 */
public record NeedsCoverage() implements Criterion {
    @Override
    public String name() {
        return "needs-coverage";
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.text("criterion.needs-coverage");
    }

    /**
     * {@return how much of one need an offered level covers, in basis points}
     *
     * @param need the need
     * @param level the level that the mentor has
     */
    public static int coverage(Need need, int level) {
        int current = need.currentLevel().orElse(need.targetLevel() - 1);
        return covered(current, need.targetLevel(), level);
    }

    private static int covered(int current, int target, int level) {
        long steps = (long) target - current;
        long taken = Math.max(0, Math.min(steps, (long) level - current));
        return (int) (taken * CompiledCriterion.FULL / steps);
    }

    @Override
    public CompiledCriterion compile(Candidates candidates) {
        return new Compiled(candidates);
    }

    @Override
    public ImmutableList<BilingualText> facts(Candidates candidates, int mentee, int mentor) {
        ImmutableList.Builder<BilingualText> facts = ImmutableList.builder();
        for (Need need : ImmutableList.sortedCopyOf(
                Comparator.comparing(Need::competency),
                candidates.mentees().get(mentee).needs())) {
            for (Offer offer : candidates.mentors().get(mentor).offers()) {
                if (offer.competency().equals(need.competency()) && coverage(need, offer.level()) > 0) {
                    facts.add(MatchingTexts.CATALOGUE.text(
                            "fact.need-covered",
                            label(candidates, need.competency()),
                            need.targetLevel(),
                            offer.level()));
                }
            }
        }
        return facts.build();
    }

    private static BilingualText label(Candidates candidates, CompetencyId id) {
        return candidates
                .pool()
                .framework()
                .flatMap(framework -> framework.competency(id))
                .map(Competency::label)
                .orElse(BilingualText.same(id.value()));
    }

    /** Needs as flat rows; offers of what anybody needs as a table of levels by mentor and competency. */
    private static final class Compiled implements CompiledCriterion {
        private final int competencies;
        private final int[] needStarts;
        private final int[] needCompetency;
        private final int[] needCurrent;
        private final int[] needTarget;
        private final int[] needPriority;
        private final int[] offeredLevel;
        private final byte[] offeredPriority;
        private final int[] allOfferedPriority;

        Compiled(Candidates candidates) {
            Map<CompetencyId, Integer> numbers = new HashMap<>();
            int needs = 0;
            for (Participant mentee : candidates.mentees()) {
                mentee.needs().forEach(need -> numbers.putIfAbsent(need.competency(), numbers.size()));
                needs += mentee.needs().size();
            }
            competencies = numbers.size();
            needStarts = new int[candidates.mentees().size() + 1];
            needCompetency = new int[needs];
            needCurrent = new int[needs];
            needTarget = new int[needs];
            needPriority = new int[needs];
            layNeeds(candidates, numbers);
            offeredLevel = new int[Math.multiplyExact(candidates.mentors().size(), competencies)];
            offeredPriority = new byte[offeredLevel.length];
            allOfferedPriority = new int[candidates.mentors().size()];
            layOffers(candidates, numbers);
        }

        private void layNeeds(Candidates candidates, Map<CompetencyId, Integer> numbers) {
            int position = 0;
            for (int mentee = 0; mentee < candidates.mentees().size(); mentee++) {
                for (Need need : candidates.mentees().get(mentee).needs()) {
                    needCompetency[position] = requireNonNull(numbers.get(need.competency()));
                    needTarget[position] = need.targetLevel();
                    needCurrent[position] = need.currentLevel().orElse(need.targetLevel() - 1);
                    needPriority[position] = need.priority().weight();
                    position++;
                }
                needStarts[mentee + 1] = position;
            }
        }

        private void layOffers(Candidates candidates, Map<CompetencyId, Integer> numbers) {
            for (int mentor = 0; mentor < candidates.mentors().size(); mentor++) {
                for (Offer offer : candidates.mentors().get(mentor).offers()) {
                    allOfferedPriority[mentor] += offer.priority().weight();
                    Integer competency = numbers.get(offer.competency());
                    if (competency != null) {
                        int cell = mentor * competencies + competency;
                        offeredLevel[cell] = offer.level();
                        offeredPriority[cell] = (byte) offer.priority().weight();
                    }
                }
            }
        }

        @Override
        public int menteeGain(int mentee, int mentor) {
            int from = needStarts[mentee];
            int to = needStarts[mentee + 1];
            if (from == to || allOfferedPriority[mentor] == 0) {
                return UNKNOWN;
            }
            int weighted = 0;
            int weights = 0;
            for (int need = from; need < to; need++) {
                int level = offeredLevel[mentor * competencies + needCompetency[need]];
                weighted += covered(needCurrent[need], needTarget[need], level) * needPriority[need];
                weights += needPriority[need];
            }
            return weighted / weights;
        }

        @Override
        public int mentorGain(int mentee, int mentor) {
            int from = needStarts[mentee];
            int to = needStarts[mentee + 1];
            if (from == to || allOfferedPriority[mentor] == 0) {
                return UNKNOWN;
            }
            int used = 0;
            for (int need = from; need < to; need++) {
                int cell = mentor * competencies + needCompetency[need];
                used += offeredLevel[cell] > needCurrent[need] ? offeredPriority[cell] : 0;
            }
            return used * FULL / allOfferedPriority[mentor];
        }
    }
}
