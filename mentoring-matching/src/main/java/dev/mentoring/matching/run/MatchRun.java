package dev.mentoring.matching.run;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.availability.TimeWindow;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.ParticipantPool;
import dev.mentoring.matching.candidate.Candidates;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.policy.MatchingPolicy;
import dev.mentoring.matching.score.Scoring;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * One run of a policy over a pool, ready to be solved: the candidates, the compiled policy, the checked pins and the
 * market. Mentees and mentors have the same indices in all of them. Immutable and thread-safe.
 *
 * <p>The market holds what is left to decide: pinned pairs and the places that they take are not in it. A pair weighs its
 * score times {@link #scale()}, plus the number of runs that the mentee waited (up to {@value #MOST_RUNS}), so that of
 * two plans with the same total score the one that serves those who waited longer wins. The scale exceeds what all waits
 * can add up to. A mentor’s preference is her side of the score, and between equals the mentee who waited longer.
 */
public final class MatchRun {
    /** The number of runs from which on waiting longer makes no difference. */
    public static final int MOST_RUNS = 100;

    private final MatchingPolicy policy;
    private final Candidates candidates;
    private final Scoring scoring;
    private final PinnedPairs pins;
    private final long scale;
    private final Market market;

    private MatchRun(MatchingPolicy policy, Candidates candidates, Collection<Pin> pins) {
        this.policy = policy;
        this.candidates = candidates;
        this.scoring = Scoring.of(policy, candidates);
        this.pins = PinnedPairs.of(pins, candidates, scoring);
        this.scale = 1 + waits(candidates);
        this.market = new PairCollector(this).market();
    }

    /**
     * {@return a run, ready to be solved}
     *
     * @param policy the policy
     * @param pool everybody
     * @param date the date of the match
     * @param pins the pairs that are already decided
     * @throws dev.mentoring.core.problem.InvalidInputException with every pin that cannot be honoured
     */
    public static MatchRun of(MatchingPolicy policy, ParticipantPool pool, LocalDate date, Collection<Pin> pins) {
        Candidates candidates = Candidates.of(
                pool, date, TimeWindow.ofWeeks(date, policy.availabilityWeeks()), policy.hoursPerRelationship());
        return new MatchRun(policy, candidates, pins);
    }

    private static long waits(Candidates candidates) {
        long waits = 0;
        for (int mentee = 0; mentee < candidates.mentees().size(); mentee++) {
            long places = Math.min(
                    candidates.menteePlaces(mentee), candidates.mentors().size());
            waits += runsWaited(candidates, mentee) * places;
        }
        return waits;
    }

    private static int runsWaited(Candidates candidates, int mentee) {
        return Math.min(candidates.mentees().get(mentee).runsWaited(), MOST_RUNS);
    }

    /** {@return the policy} */
    public MatchingPolicy policy() {
        return policy;
    }

    /** {@return the candidates} */
    public Candidates candidates() {
        return candidates;
    }

    /** {@return the policy, compiled against the candidates} */
    public Scoring scoring() {
        return scoring;
    }

    /** {@return the pins, checked} */
    public PinnedPairs pins() {
        return pins;
    }

    /** {@return what one basis point of score weighs in the market; 1 when nobody waited} */
    public long scale() {
        return scale;
    }

    /** {@return the market, without what the pins decide} */
    public Market market() {
        return market;
    }

    /**
     * {@return the score of an acceptable pair, in basis points}
     *
     * @param pair the index of the pair in the market
     */
    public int score(int pair) {
        return (int) (market.weight(pair) / scale);
    }

    /** Scores every pair that may come about, row by row, into flat arrays. */
    private static final class PairCollector {
        private final MatchRun run;
        private int[] mentors = new int[1024];
        private long[] weights = new long[1024];
        private int[] menteeScores = new int[1024];
        private int[] mentorScores = new int[1024];
        private int size;

        PairCollector(MatchRun run) {
            this.run = run;
        }

        Market market() {
            List<Participant> mentees = run.candidates.mentees();
            int[] starts = new int[mentees.size() + 1];
            for (int mentee = 0; mentee < mentees.size(); mentee++) {
                collect(mentee);
                starts[mentee + 1] = size;
            }
            return Market.scored(ids(mentees), ids(run.candidates.mentors()))
                    .menteeMaxima(left(mentees.size(), run.candidates::menteePlaces, run.pins::ofMentee))
                    .mentorMaxima(
                            left(run.candidates.mentors().size(), run.candidates::mentorPlaces, run.pins::ofMentor))
                    .acceptable(starts, Arrays.copyOf(mentors, size))
                    .menteeScores(Arrays.copyOf(menteeScores, size))
                    .mentorScores(Arrays.copyOf(mentorScores, size))
                    .weights(Arrays.copyOf(weights, size))
                    .build();
        }

        private void collect(int mentee) {
            int waited = runsWaited(run.candidates, mentee);
            for (int mentor = 0; mentor < run.candidates.mentors().size(); mentor++) {
                if (run.scoring.allows(mentee, mentor) && !run.pins.decides(mentee, mentor)) {
                    int menteeScore = run.scoring.menteeScore(mentee, mentor);
                    int mentorScore = run.scoring.mentorScore(mentee, mentor);
                    int score = run.scoring.combine(menteeScore, mentorScore);
                    if (score >= run.policy.minimumScore()) {
                        add(mentor, score * run.scale + waited, menteeScore, mentorScore * (MOST_RUNS + 1) + waited);
                    }
                }
            }
        }

        private void add(int mentor, long weight, int menteeScore, int mentorScore) {
            if (size == mentors.length) {
                int larger = size + (size >> 1);
                mentors = Arrays.copyOf(mentors, larger);
                weights = Arrays.copyOf(weights, larger);
                menteeScores = Arrays.copyOf(menteeScores, larger);
                mentorScores = Arrays.copyOf(mentorScores, larger);
            }
            mentors[size] = mentor;
            weights[size] = weight;
            menteeScores[size] = menteeScore;
            mentorScores[size] = mentorScore;
            size++;
        }

        private static ImmutableList<String> ids(List<Participant> side) {
            return side.stream().map(person -> person.id().value()).collect(ImmutableList.toImmutableList());
        }

        private static int[] left(int size, IntUnaryOperator places, IntUnaryOperator pinned) {
            int[] left = new int[size];
            Arrays.setAll(left, i -> places.applyAsInt(i) - pinned.applyAsInt(i));
            return left;
        }
    }
}
