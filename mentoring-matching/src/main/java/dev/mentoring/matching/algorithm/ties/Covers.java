package dev.mentoring.matching.algorithm.ties;

import static dev.mentoring.matching.algorithm.ties.PlaceMatching.NONE;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.BoundReason;
import dev.mentoring.matching.certificate.SizeBound;
import dev.mentoring.matching.market.Market;
import java.util.stream.IntStream;

/** Bounds the size of all matchings by people who between them take part in every acceptable pair (Kőnig 1931). */
final class Covers {
    private Covers() {}

    /**
     * {@return a cover with as few places as there are pairs in a largest matching}
     *
     * @param market the market
     * @param mates the pair of each mentee in some matching, from which the largest is grown, or {@link PlaceMatching#NONE}
     * @param context whose cancellation is asked
     */
    static SizeBound bound(Market market, int[] mates, SolveContext context) {
        int[] places = IntStream.range(0, market.mentorCount())
                .map(mentor ->
                        Math.min(market.mentorMaximum(mentor), market.columnEnd(mentor) - market.columnStart(mentor)))
                .toArray();
        PlaceMatching largest = new PlaceMatching(market, places, pair -> true, context);
        int size = 0;
        for (int pair : mates) {
            if (pair != NONE) {
                largest.match(pair);
                size++;
            }
        }
        largest.grow(IntStream.range(0, market.menteeCount()).toArray(), market.menteeCount());
        ImmutableList.Builder<String> mentees = ImmutableList.builder();
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            if (!largest.isReachedMentee(mentee)) {
                mentees.add(market.menteeIds().get(mentee));
            }
        }
        ImmutableList.Builder<String> mentors = ImmutableList.builder();
        for (int mentor = 0; mentor < market.mentorCount(); mentor++) {
            if (largest.isReachedMentor(mentor)) {
                mentors.add(market.mentorIds().get(mentor));
            }
        }
        return new SizeBound(size, largest.size(), BoundReason.COVER, 0, mentees.build(), mentors.build());
    }
}
