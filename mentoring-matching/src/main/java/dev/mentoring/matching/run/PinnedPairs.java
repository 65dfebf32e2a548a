package dev.mentoring.matching.run;

import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.candidate.Candidates;
import dev.mentoring.matching.candidate.PairSet;
import dev.mentoring.matching.constraint.Reason;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.policy.ConstraintSetting;
import dev.mentoring.matching.policy.Strength;
import dev.mentoring.matching.score.Scoring;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Pins that were checked against the candidates and the policy. Immutable and thread-safe. */
public final class PinnedPairs {
    private final ImmutableSortedSet<Pin> pins;
    private final PairSet together;
    private final PairSet apart;
    private final int[] menteePins;
    private final int[] mentorPins;
    private final Problems warnings;

    private PinnedPairs(ImmutableSortedSet<Pin> pins, Candidates candidates, Scoring scoring) {
        this.pins = pins;
        PairSet.Builder matched = PairSet.over(candidates);
        PairSet.Builder separated = PairSet.over(candidates);
        for (Pin pin : pins) {
            (pin.kind() == PinKind.MUST_MATCH ? matched : separated).add(pin.mentee(), pin.mentor());
        }
        this.together = matched.build();
        this.apart = separated.build();
        this.menteePins = new int[candidates.mentees().size()];
        this.mentorPins = new int[candidates.mentors().size()];
        this.warnings = check(candidates, scoring);
    }

    /**
     * {@return the pins, checked}
     *
     * @param pins the pins
     * @param candidates the candidates
     * @param scoring the policy, compiled against the candidates
     * @throws InvalidInputException with every pin that names somebody who is not there, contradicts another pin, breaks a
     *     hard rule (which it names), or asks for more places than there are
     */
    public static PinnedPairs of(Collection<Pin> pins, Candidates candidates, Scoring scoring) {
        return new PinnedPairs(ImmutableSortedSet.copyOf(pins), candidates, scoring);
    }

    private Problems check(Candidates candidates, Scoring scoring) {
        Problems.Builder problems = Problems.builder();
        for (Pin pin : pins) {
            var mentee = candidates.menteeIndex(pin.mentee());
            var mentor = candidates.mentorIndex(pin.mentor());
            if (mentee.isEmpty()) {
                problems.error(MatchingTexts.CATALOGUE, "pin-person-unknown", place(pin), pin.mentee(), Role.MENTEE);
            }
            if (mentor.isEmpty()) {
                problems.error(MatchingTexts.CATALOGUE, "pin-person-unknown", place(pin), pin.mentor(), Role.MENTOR);
            }
            if (pin.kind() == PinKind.MUST_MATCH && mentee.isPresent() && mentor.isPresent()) {
                menteePins[mentee.getAsInt()]++;
                mentorPins[mentor.getAsInt()]++;
                checkRules(problems, pin, scoring, mentee.getAsInt(), mentor.getAsInt());
                if (apart.contains(mentee.getAsInt(), mentor.getAsInt())) {
                    problems.error(MatchingTexts.CATALOGUE, "pin-contradicted", place(pin), pin.mentee(), pin.mentor());
                }
            }
        }
        for (int mentee = 0; mentee < menteePins.length; mentee++) {
            checkPlaces(
                    problems,
                    candidates.mentees().get(mentee).id(),
                    menteePins[mentee],
                    candidates.menteePlaces(mentee));
        }
        for (int mentor = 0; mentor < mentorPins.length; mentor++) {
            checkPlaces(
                    problems,
                    candidates.mentors().get(mentor).id(),
                    mentorPins[mentor],
                    candidates.mentorPlaces(mentor));
        }
        Problems found = problems.build();
        found.throwIfErrors();
        return found;
    }

    private static void checkRules(Problems.Builder problems, Pin pin, Scoring scoring, int mentee, int mentor) {
        long broken = scoring.broken(mentee, mentor);
        Set<Reason> told = new HashSet<>(); // rules that share a reason are told as one
        for (int i = 0; i < scoring.constraints().size(); i++) {
            ConstraintSetting setting = scoring.constraints().get(i);
            Reason reason = Reason.of(setting.constraint());
            if ((broken >> i & 1) == 1 && told.add(reason)) {
                Object[] arguments = {pin.mentee(), pin.mentor(), reason.sentence()};
                if (setting.strength() == Strength.HARD) {
                    problems.error(MatchingTexts.CATALOGUE, "pin-breaks-rule", place(pin), arguments);
                } else {
                    problems.warning(MatchingTexts.CATALOGUE, "pin-relaxes-rule", place(pin), arguments);
                }
            }
        }
        if (scoring.score(mentee, mentor) < scoring.minimumScore()) {
            problems.warning(
                    MatchingTexts.CATALOGUE,
                    "pin-relaxes-rule",
                    place(pin),
                    pin.mentee(),
                    pin.mentor(),
                    Reason.MINIMUM_SCORE.sentence());
        }
    }

    private static void checkPlaces(Problems.Builder problems, ParticipantId person, int pinned, int places) {
        if (pinned > places) {
            problems.error(
                    MatchingTexts.CATALOGUE,
                    "pin-exceeds-capacity",
                    Place.participant(person, "pins"),
                    person,
                    pinned,
                    places);
        }
    }

    private static Place place(Pin pin) {
        return Place.field("pin", pin.mentee() + " – " + pin.mentor(), "");
    }

    /** {@return the pins, in the order of the mentees’ ids and then of the mentors’} */
    public ImmutableSortedSet<Pin> pins() {
        return pins;
    }

    /**
     * {@return whether the two are pinned, together or apart}
     *
     * @param mentee the index of the mentee
     * @param mentor the index of the mentor
     */
    public boolean decides(int mentee, int mentor) {
        return together.contains(mentee, mentor) || apart.contains(mentee, mentor);
    }

    /**
     * {@return whether the two must not be matched}
     *
     * @param mentee the index of the mentee
     * @param mentor the index of the mentor
     */
    public boolean separates(int mentee, int mentor) {
        return apart.contains(mentee, mentor);
    }

    /**
     * {@return how many places of a mentee are taken by pins}
     *
     * @param mentee the index of the mentee
     */
    public int ofMentee(int mentee) {
        return menteePins[mentee];
    }

    /**
     * {@return how many places of a mentor are taken by pins}
     *
     * @param mentor the index of the mentor
     */
    public int ofMentor(int mentor) {
        return mentorPins[mentor];
    }

    /** {@return the pins that go against a relaxable rule} */
    public Problems warnings() {
        return warnings;
    }
}
