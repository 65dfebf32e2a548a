package dev.mentoring.matching;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.participant.ParticipantPool;
import dev.mentoring.matching.run.Pin;
import java.time.LocalDate;
import org.immutables.value.Value;

/** What is to be matched: everybody, on a date, with the pairs that are already decided. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class MatchRequest implements WithMatchRequest permits ImmutableMatchRequest {
    MatchRequest() {}

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a request without pins}
     *
     * @param pool everybody
     * @param date the date of the match
     */
    public static MatchRequest of(ParticipantPool pool, LocalDate date) {
        Builder builder = builder();
        builder.pool(pool).date(date);
        return builder.build();
    }

    /** {@return everybody who may be matched} */
    public abstract ParticipantPool pool();

    /** {@return the date at which rules are looked at, and from which availabilities are compared} */
    public abstract LocalDate date();

    /** {@return the pairs that are already decided} */
    public abstract ImmutableSet<Pin> pins();

    /** Builds {@link MatchRequest} values; not thread-safe. */
    public static final class Builder extends ImmutableMatchRequest.Builder {
        Builder() {}
    }
}
