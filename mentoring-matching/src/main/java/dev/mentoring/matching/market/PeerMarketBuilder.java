package dev.mentoring.matching.market;

import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.internal.MatchingTexts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Builds a {@link PeerMarket} from ids, preference lists with ties and weights; not thread-safe. Begin with {@link
 * PeerMarket#builder()}.
 *
 * <p>Acceptability is as in {@link MarketBuilder}. All problems are reported at once. Their places are the JSON pointers
 * of a document whose {@code participants} and {@code weights} stand in the order in which they were added here.
 */
public final class PeerMarketBuilder {
    private final List<Agent> participants = new ArrayList<>();
    private final List<Pair> weighed = new ArrayList<>();
    private final List<Long> weights = new ArrayList<>();

    PeerMarketBuilder() {}

    /**
     * Adds a participant.
     *
     * @param participant who it is and whom it accepts; its quotas are at least 0 and at most 1 partner
     * @return this builder
     */
    public PeerMarketBuilder addParticipant(Agent participant) {
        participants.add(participant);
        return this;
    }

    /**
     * Says what a pair weighs.
     *
     * @param first the id of the one
     * @param second the id of the other
     * @param value the weight; greater is better
     * @return this builder
     */
    public PeerMarketBuilder addWeight(String first, String second, long value) {
        weighed.add(new Pair(first, second));
        weights.add(value);
        return this;
    }

    /**
     * {@return the market}
     *
     * @throws dev.mentoring.core.problem.InvalidInputException with every problem, when an id is blank or occurs twice,
     *     a list or a weight names somebody unknown, the same partner twice, or the person itself, or a quota is not that
     *     of one partner
     */
    public PeerMarket build() {
        Problems.Builder problems = Problems.builder();
        Roster roster = new Roster("participants", participants, problems);
        for (int i = 0; i < participants.size(); i++) {
            if (participants.get(i).minimum() != 0 || participants.get(i).maximum() != 1) {
                error(
                        problems,
                        "peer-quota",
                        "/participants/" + i,
                        participants.get(i).id());
            }
        }
        Listing listed = new Listing();
        roster.readLists(roster, listed::add, problems);
        Listing byOther = new Listing();
        for (int entry = 0; entry < listed.size(); entry++) {
            int lister = listed.mentee(entry);
            if (lister == listed.mentor(entry)) {
                String id = roster.ids().get(lister);
                problems.error(MatchingTexts.CATALOGUE, "own-partner", roster.whereListed(lister, id), id);
            }
            byOther.add(listed.mentor(entry), lister, listed.value(entry));
        }
        Listing byWeight = readWeights(roster, problems);
        problems.build().throwIfErrors();
        Market mirror = new ListMerge(roster, roster, listed, byOther, byWeight, 2).market();
        return new PeerMarket(mirror, distinct(mirror.warnings()));
    }

    private Listing readWeights(Roster roster, Problems.Builder problems) {
        Listing listing = new Listing();
        Set<Pair> seen = new HashSet<>();
        for (int i = 0; i < weighed.size(); i++) {
            String place = "/weights/" + i;
            Pair pair = weighed.get(i);
            int first = roster.index(pair.mentee());
            int second = roster.index(pair.mentor());
            if (first < 0) {
                error(problems, "unknown-partner", place + "/first", pair.mentee());
            }
            if (second < 0) {
                error(problems, "unknown-partner", place + "/second", pair.mentor());
            }
            if (first >= 0 && first == second) {
                error(problems, "own-partner", place, pair.mentee());
            } else if (!seen.add(pair) || seen.contains(new Pair(pair.mentor(), pair.mentee()))) {
                error(problems, "repeated-weight", place, pair.mentee(), pair.mentor());
            } else if (first >= 0 && second >= 0) {
                listing.add(first, second, weights.get(i));
                listing.add(second, first, weights.get(i));
            }
        }
        return listing;
    }

    private static void error(Problems.Builder problems, String code, String pointer, Object... arguments) {
        problems.error(MatchingTexts.CATALOGUE, code, Place.pointer(pointer), arguments);
    }

    /** The mirror market finds everything twice. */
    private static Problems distinct(Problems twice) {
        Problems.Builder once = Problems.builder();
        twice.all().stream().distinct().forEach((Problem problem) -> once.add(problem));
        return once.build();
    }
}
