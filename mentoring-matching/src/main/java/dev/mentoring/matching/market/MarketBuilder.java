package dev.mentoring.matching.market;

import dev.mentoring.core.problem.Problems;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds a {@link Market} from ids, preference lists with ties, quotas and weights; not thread-safe. Begin with {@link
 * Market#builder()}.
 *
 * <p>A pair is acceptable when both sides accept it. Who has a preference list accepts exactly those on it; who has none
 * accepts everyone who lists them, or whom {@link #addWeight} names together with them, and is indifferent. With weights
 * alone, exactly the named pairs are acceptable.
 *
 * <p>All problems are reported at once. Their places are the JSON pointers of a market document whose {@code mentees},
 * {@code mentors} and {@code weights} stand in the order in which they were added here.
 */
public final class MarketBuilder {
    private final List<Agent> mentees = new ArrayList<>();
    private final List<Agent> mentors = new ArrayList<>();
    private final PairWeights weights = new PairWeights("mentor");

    MarketBuilder() {}

    /**
     * Adds a mentee.
     *
     * @param mentee who it is, whom it accepts and its quotas
     * @return this builder
     */
    public MarketBuilder addMentee(Agent mentee) {
        mentees.add(mentee);
        return this;
    }

    /**
     * Adds a mentor.
     *
     * @param mentor who it is, whom it accepts and its quotas
     * @return this builder
     */
    public MarketBuilder addMentor(Agent mentor) {
        mentors.add(mentor);
        return this;
    }

    /**
     * Says what a pair weighs.
     *
     * @param mentee the id of the mentee
     * @param mentor the id of the mentor
     * @param value the weight; greater is better
     * @return this builder
     */
    public MarketBuilder addWeight(String mentee, String mentor, long value) {
        weights.add(mentee, mentor, value);
        return this;
    }

    /**
     * {@return the market}, with the warnings in {@link Market#warnings()}
     *
     * @throws dev.mentoring.core.problem.InvalidInputException with every problem, when an id is blank or occurs twice,
     *     a list or a weight names somebody unknown or the same partner twice, or quotas are negative or contradictory
     */
    public Market build() {
        Problems.Builder problems = Problems.builder();
        Roster menteeRoster = new Roster("mentees", mentees, problems);
        Roster mentorRoster = new Roster("mentors", mentors, problems);
        Listing byMentee = new Listing();
        menteeRoster.readLists(mentorRoster, byMentee::add, problems);
        Listing byMentor = new Listing();
        mentorRoster.readLists(menteeRoster, (mentor, mentee, tier) -> byMentor.add(mentee, mentor, tier), problems);
        Listing byWeight = weights.read(menteeRoster, mentorRoster, problems);
        problems.build().throwIfErrors();
        return new ListMerge(menteeRoster, mentorRoster, byMentee, byMentor, byWeight, 1).market();
    }
}
