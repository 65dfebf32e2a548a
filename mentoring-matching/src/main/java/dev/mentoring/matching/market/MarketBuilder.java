package dev.mentoring.matching.market;

import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.internal.MatchingTexts;
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
    private final List<Pair> weighed = new ArrayList<>();
    private final List<Long> weights = new ArrayList<>();

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
        weighed.add(new Pair(mentee, mentor));
        weights.add(value);
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
        Listing byWeight = readWeights(menteeRoster, mentorRoster, problems);
        problems.build().throwIfErrors();
        return new ListMerge(menteeRoster, mentorRoster, byMentee, byMentor, byWeight, 1).market();
    }

    private Listing readWeights(Roster menteeRoster, Roster mentorRoster, Problems.Builder problems) {
        Listing listing = new Listing();
        int[] position = new int[weighed.size()];
        for (int i = 0; i < position.length; i++) {
            Pair pair = weighed.get(i);
            int mentee = menteeRoster.index(pair.mentee());
            int mentor = mentorRoster.index(pair.mentor());
            if (mentee < 0) {
                error(problems, "unknown-partner", i, "/mentee", pair.mentee());
            }
            if (mentor < 0) {
                error(problems, "unknown-partner", i, "/mentor", pair.mentor());
            }
            if (mentee >= 0 && mentor >= 0) {
                position[listing.size()] = i;
                listing.add(mentee, mentor, weights.get(i));
            }
        }
        int[] sorted = listing.sorted(menteeRoster.size(), mentorRoster.size());
        for (int i = 1; i < sorted.length; i++) {
            if (listing.mentee(sorted[i]) == listing.mentee(sorted[i - 1])
                    && listing.mentor(sorted[i]) == listing.mentor(sorted[i - 1])) {
                Pair pair = weighed.get(position[sorted[i]]);
                error(problems, "repeated-weight", position[sorted[i]], "", pair.mentee(), pair.mentor());
            }
        }
        return listing;
    }

    private static void error(Problems.Builder problems, String code, int position, String field, Object... arguments) {
        problems.error(MatchingTexts.CATALOGUE, code, Place.pointer("/weights/" + position + field), arguments);
    }
}
