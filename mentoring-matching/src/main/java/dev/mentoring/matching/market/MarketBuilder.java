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
 * {@code mentors}, {@code couples} and {@code weights} stand in the order in which they were added here.
 */
public final class MarketBuilder {
    private final List<Agent> mentees = new ArrayList<>();
    private final List<Agent> mentors = new ArrayList<>();
    private final List<Couple> couples = new ArrayList<>();
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
     * Adds two mentees who want to be placed together. Both must be added as mentees too, without preference lists and
     * with at most one mentor each.
     *
     * @param couple who they are, and which pairs of mentors they accept
     * @return this builder
     */
    public MarketBuilder addCouple(Couple couple) {
        couples.add(couple);
        return this;
    }

    /**
     * {@return the market}, with the warnings in {@link Market#warnings()}
     *
     * @throws dev.mentoring.core.problem.InvalidInputException with every problem, when an id is blank or occurs twice,
     *     a list, a couple or a weight names somebody unknown or the same partner twice, quotas are negative or
     *     contradictory, or a mentee is in two couples or in one and has a list or several places
     */
    public Market build() {
        Problems.Builder problems = Problems.builder();
        CoupleLists coupleLists = new CoupleLists(couples);
        Roster menteeRoster = new Roster("mentees", coupleLists.mentees(mentees, problems), problems);
        Roster mentorRoster = new Roster("mentors", mentors, problems);
        Listing byMentee = new Listing();
        menteeRoster.readLists(mentorRoster, byMentee::add, problems);
        Listing byMentor = new Listing();
        mentorRoster.readLists(menteeRoster, (mentor, mentee, tier) -> byMentor.add(mentee, mentor, tier), problems);
        coupleLists.check(menteeRoster, mentorRoster, problems);
        Listing byWeight = weights.read(menteeRoster, mentorRoster, problems);
        problems.build().throwIfErrors();
        coupleLists.addTo(byMentee, menteeRoster, mentorRoster, byMentor);
        Market market = new ListMerge(menteeRoster, mentorRoster, byMentee, byMentor, byWeight, 1).market();
        return couples.isEmpty() ? market : market.withCouples(coupleLists.couples(), coupleLists.warnings());
    }
}
