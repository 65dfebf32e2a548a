package dev.mentoring.matching.why;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.market.Side;
import java.util.Optional;

/** One true statement about why two people are not matched to each other. Immutable and thread-safe. */
public sealed interface Reason {
    /** {@return the statement in words} */
    default BilingualText sentence() {
        return Sentences.of(this);
    }

    /**
     * The market does not allow the pair: at least one of them does not accept the other.
     *
     * @param mentee the id of the mentee
     * @param mentor the id of the mentor
     */
    record NotAcceptable(String mentee, String mentor) implements Reason {}

    /**
     * Somebody has a maximum of 0.
     *
     * @param side the side
     * @param id the id of the person
     */
    record NoPlaces(Side side, String id) implements Reason {}

    /**
     * The mentee would not gain: all of its places are taken by mentors whom it likes at least as well.
     *
     * @param mentee the id of the mentee
     * @param mentor the id of the mentor with whom it is not matched
     * @param partners the mentee’s mentors
     * @param freePlaces how many places the other mentor has free
     */
    record MenteeServed(String mentee, String mentor, ImmutableList<Holder> partners, int freePlaces)
            implements Reason {}

    /**
     * The mentor would not gain: all of its places are held by mentees whom it ranks at least as high.
     *
     * @param mentee the id of the mentee
     * @param mentor the id of the mentor
     * @param holders the mentor’s mentees
     */
    record PlacesHeld(String mentee, String mentor, ImmutableList<Holder> holders) implements Reason {}

    /**
     * Both would gain: the pair blocks the matching, which seeks something else than stability.
     *
     * @param mentee the id of the mentee
     * @param mentor the id of the mentor
     * @param menteeGivesUp the mentor whom the mentee would give up; absent when it has a free place
     * @param mentorGivesUp the mentee whom the mentor would give up; absent when it has a free place
     * @param aim what the matching seeks
     * @param stabilityClaimed whether the matching claims to be stable all the same, which is then wrong
     */
    record BothWouldGain(
            String mentee,
            String mentor,
            Optional<String> menteeGivesUp,
            Optional<String> mentorGivesUp,
            Aim aim,
            boolean stabilityClaimed)
            implements Reason {}
}
