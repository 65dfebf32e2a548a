package dev.mentoring.matching.score;

import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.matching.candidate.Candidates;
import dev.mentoring.matching.candidate.PairSet;
import java.util.List;

/** The points that ranked choices add for either side. */
final class ChoiceBonus {
    private final PairSet chosen;
    private final int[] forMentee;
    private final int[] forMentor;
    private final int[] menteeRank;

    ChoiceBonus(Candidates candidates, List<Integer> points) {
        PairSet.Builder pairs = PairSet.over(candidates);
        for (Participant mentee : candidates.mentees()) {
            mentee.chosenMentors().forEach(mentor -> pairs.add(mentee.id(), mentor));
        }
        for (Participant mentor : candidates.mentors()) {
            mentor.chosenMentees().forEach(mentee -> pairs.add(mentee, mentor.id()));
        }
        chosen = pairs.build();
        forMentee = new int[chosen.size()];
        forMentor = new int[chosen.size()];
        menteeRank = new int[chosen.size()];
        for (Participant mentee : candidates.mentees()) {
            for (int rank = 0; rank < mentee.chosenMentors().size(); rank++) {
                int position =
                        position(candidates, mentee.id(), mentee.chosenMentors().get(rank));
                if (position >= 0) {
                    menteeRank[position] = rank + 1;
                    forMentee[position] = rank < points.size() ? points.get(rank) : 0;
                }
            }
        }
        for (Participant mentor : candidates.mentors()) {
            for (int rank = 0;
                    rank < Math.min(points.size(), mentor.chosenMentees().size());
                    rank++) {
                int position = position(candidates, mentor.chosenMentees().get(rank), mentor.id());
                if (position >= 0) {
                    forMentor[position] = points.get(rank);
                }
            }
        }
    }

    private int position(Candidates candidates, ParticipantId mentee, ParticipantId mentor) {
        var row = candidates.menteeIndex(mentee);
        var column = candidates.mentorIndex(mentor);
        return row.isPresent() && column.isPresent() ? chosen.position(row.getAsInt(), column.getAsInt()) : -1;
    }

    int forMentee(int mentee, int mentor) {
        int position = chosen.position(mentee, mentor);
        return position < 0 ? 0 : forMentee[position];
    }

    int forMentor(int mentee, int mentor) {
        int position = chosen.position(mentee, mentor);
        return position < 0 ? 0 : forMentor[position];
    }

    /** The place of the mentor among the mentee’s choices, from 1; 0 when not chosen. */
    int menteeRank(int mentee, int mentor) {
        int position = chosen.position(mentee, mentor);
        return position < 0 ? 0 : menteeRank[position];
    }
}
