package dev.mentoring.matching.explain;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.Role;
import dev.mentoring.matching.certificate.NoBlockingPair;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.plan.Shortage;
import dev.mentoring.matching.plan.UnmatchedCause;
import dev.mentoring.matching.plan.UnmatchedParticipant;
import dev.mentoring.matching.run.MatchRun;
import java.util.List;
import java.util.Optional;

/** Says of those who are left without a partner why, and what would help. */
final class Unmatched {
    private final MatchRun run;
    private final Market market;
    private final Places places;
    private final Removals removals;
    private final Shortages shortages;
    private final Remedies remedies;
    private final boolean byPreferences;

    Unmatched(MatchRun run, Matching matching, Places places, Alternatives alternatives) {
        this.run = run;
        this.market = run.market();
        this.places = places;
        this.removals = new Removals(run);
        this.shortages = new Shortages(run, places);
        this.remedies = new Remedies(run, matching, places, removals, alternatives);
        this.byPreferences =
                matching.certificate().filter(NoBlockingPair.class::isInstance).isPresent();
    }

    ImmutableList<UnmatchedParticipant> mentees() {
        ImmutableList.Builder<UnmatchedParticipant> unmatched = ImmutableList.builder();
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            if (places.mentorsOf(mentee).isEmpty()) {
                unmatched.add(mentee(mentee));
            }
        }
        return unmatched.build();
    }

    private UnmatchedParticipant mentee(int mentee) {
        List<Participant> mentors = run.candidates().mentors();
        long[] masks = new long[mentors.size()];
        for (int mentor = 0; mentor < masks.length; mentor++) {
            masks[mentor] = removals.between(mentee, mentor);
        }
        int acceptable = market.rowEnd(mentee) - market.rowStart(mentee);
        UnmatchedCause cause = menteeCause(mentee, acceptable);
        Optional<Shortage> shortage =
                cause == UnmatchedCause.SHORTAGE ? Optional.of(shortages.around(mentee)) : Optional.empty();
        return new UnmatchedParticipant(
                run.candidates().mentees().get(mentee).id(),
                Role.MENTEE,
                cause,
                masks.length,
                acceptable,
                removals.count(masks),
                shortage,
                remedies.of(mentee, masks, shortage));
    }

    private UnmatchedCause menteeCause(int mentee, int acceptable) {
        if (run.candidates().menteePlaces(mentee) == 0) {
            return UnmatchedCause.NO_PLACE;
        }
        if (acceptable == 0) {
            return UnmatchedCause.NO_ACCEPTABLE_PARTNER;
        }
        for (int pair = market.rowStart(mentee); pair < market.rowEnd(mentee); pair++) {
            if (places.canTakeOneMore(market.mentorOf(pair))) {
                return byPreferences ? UnmatchedCause.OUTRANKED : UnmatchedCause.NOTHING_GAINED;
            }
        }
        return UnmatchedCause.SHORTAGE;
    }

    /** The shortages in which mentees stand, once {@link #mentees()} was asked. */
    ImmutableList<Shortage> shortages() {
        return shortages.all();
    }

    ImmutableList<UnmatchedParticipant> mentors() {
        ImmutableList.Builder<UnmatchedParticipant> unmatched = ImmutableList.builder();
        for (int mentor = 0; mentor < market.mentorCount(); mentor++) {
            if (places.menteesOf(mentor).isEmpty()) {
                unmatched.add(mentor(mentor));
            }
        }
        return unmatched.build();
    }

    private UnmatchedParticipant mentor(int mentor) {
        long[] masks = new long[run.candidates().mentees().size()];
        for (int mentee = 0; mentee < masks.length; mentee++) {
            masks[mentee] = removals.between(mentee, mentor);
        }
        int acceptable = market.columnEnd(mentor) - market.columnStart(mentor);
        return new UnmatchedParticipant(
                run.candidates().mentors().get(mentor).id(),
                Role.MENTOR,
                mentorCause(mentor, acceptable),
                masks.length,
                acceptable,
                removals.count(masks),
                Optional.empty(),
                ImmutableList.of());
    }

    private UnmatchedCause mentorCause(int mentor, int acceptable) {
        if (run.candidates().mentorPlaces(mentor) == 0) {
            return UnmatchedCause.NO_PLACE;
        }
        if (acceptable == 0) {
            return UnmatchedCause.NO_ACCEPTABLE_PARTNER;
        }
        for (int position = market.columnStart(mentor); position < market.columnEnd(mentor); position++) {
            if (places.wantsMore(market.menteeOf(market.pairAt(position)))) {
                return UnmatchedCause.NOTHING_GAINED;
            }
        }
        return UnmatchedCause.NOT_NEEDED;
    }
}
