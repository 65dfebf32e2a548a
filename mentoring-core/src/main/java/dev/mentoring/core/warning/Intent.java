package dev.mentoring.core.warning;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import dev.mentoring.core.identity.ParticipantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * Something to be done about a warning. Two plans about the same warning hold equal intents, so that what was done can be told
 * from what is still to do.
 *
 * @param kind what
 * @param subject what it is about
 * @param sign the sign that is raised
 * @param since since when it is raised
 * @param step the day on the ladder, counted from there
 * @param addressee the party to whom it goes; empty when it goes to coordinators or a trusted person
 */
public record Intent(
        IntentKind kind,
        WarningSubject subject,
        WarningSign sign,
        Instant since,
        int step,
        Optional<ParticipantId> addressee) {
    /** By what is done, and about what. */
    static final Comparator<Intent> ORDER = comparing(Intent::kind)
            .thenComparing(Intent::sign)
            .thenComparing(intent -> intent.subject().getClass().getSimpleName())
            .thenComparing(intent -> intent.subject().key())
            .thenComparing(Intent::since)
            .thenComparing(
                    intent -> intent.addressee().map(ParticipantId::value).orElse(""))
            .thenComparingInt(Intent::step);

    /**
     * Refuses null and negative steps.
     *
     * @param kind what
     * @param subject what it is about
     * @param sign the sign that is raised
     * @param since since when it is raised
     * @param step the day on the ladder
     * @param addressee the party to whom it goes
     */
    public Intent {
        requireNonNull(kind);
        requireNonNull(subject);
        requireNonNull(sign);
        requireNonNull(since);
        requireNonNull(addressee);
        checkArgument(step >= 0, "a step on day %s", step);
    }

    /** {@return whether it is the same but for the day on the ladder} */
    boolean continues(Intent other) {
        return kind == other.kind
                && subject.equals(other.subject)
                && sign == other.sign
                && since.equals(other.since)
                && addressee.equals(other.addressee);
    }
}
