package dev.mentoring.matching.run;

import dev.mentoring.core.identity.ParticipantId;
import java.util.Comparator;

/**
 * A pair that people decided before matching.
 *
 * @param mentee the mentee
 * @param mentor the mentor
 * @param kind what was decided
 */
public record Pin(ParticipantId mentee, ParticipantId mentor, PinKind kind) implements Comparable<Pin> {
    private static final Comparator<Pin> ORDER =
            Comparator.comparing(Pin::mentee).thenComparing(Pin::mentor).thenComparing(Pin::kind);

    /**
     * {@return a pair that must be matched}
     *
     * @param mentee the mentee’s id
     * @param mentor the mentor’s id
     */
    public static Pin mustMatch(String mentee, String mentor) {
        return new Pin(ParticipantId.of(mentee), ParticipantId.of(mentor), PinKind.MUST_MATCH);
    }

    /**
     * {@return a pair that must not be matched}
     *
     * @param mentee the mentee’s id
     * @param mentor the mentor’s id
     */
    public static Pin mustNotMatch(String mentee, String mentor) {
        return new Pin(ParticipantId.of(mentee), ParticipantId.of(mentor), PinKind.MUST_NOT_MATCH);
    }

    @Override
    public int compareTo(Pin other) {
        return ORDER.compare(this, other);
    }
}
