package dev.mentoring.matching.market;

import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.internal.MatchingTexts;
import java.util.ArrayList;
import java.util.List;

/** The weights of pairs as a builder is told them; not thread-safe. */
final class PairWeights {
    private final String partner;
    private final List<Pair> weighed = new ArrayList<>();
    private final List<Long> values = new ArrayList<>();

    /**
     * Begins without any weight.
     *
     * @param partner the member of the document that names whom the mentee is paired with, such as {@code mentor}
     */
    PairWeights(String partner) {
        this.partner = partner;
    }

    void add(String menteeId, String partnerId, long value) {
        weighed.add(new Pair(menteeId, partnerId));
        values.add(value);
    }

    /** {@return the weights by index}; reports those of somebody unknown, and those given twice */
    Listing read(Roster mentees, Roster partners, Problems.Builder problems) {
        Listing listing = new Listing();
        int[] position = new int[weighed.size()];
        for (int i = 0; i < position.length; i++) {
            Pair pair = weighed.get(i);
            int mentee = mentees.index(pair.mentee());
            int other = partners.index(pair.mentor());
            if (mentee < 0) {
                error(problems, mentees.unknownCode(), i, "/mentee", pair.mentee());
            }
            if (other < 0) {
                error(problems, partners.unknownCode(), i, "/" + partner, pair.mentor());
            }
            if (mentee >= 0 && other >= 0) {
                position[listing.size()] = i;
                listing.add(mentee, other, values.get(i));
            }
        }
        int[] sorted = listing.sorted(mentees.size(), partners.size());
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
