package dev.mentoring.core.warning;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.text.BilingualText;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * A sign that is raised at an instant.
 *
 * @param subject what it is about
 * @param sign the sign
 * @param level how serious it is
 * @param since since when it is raised without a break, at whatever level
 * @param next when it worsens, eases or clears by itself; empty when only something that people do changes it
 * @param concerned who can do something about it
 * @param facts what it rests on
 */
public record Warning(
        WarningSubject subject,
        WarningSign sign,
        WarningLevel level,
        Instant since,
        Optional<WarningChange> next,
        ImmutableSortedSet<ParticipantId> concerned,
        ImmutableList<WarningFact> facts) {
    /** The gravest first, then by sign and subject. */
    static final Comparator<Warning> GRAVEST_FIRST = comparing(Warning::level, reverseOrder())
            .thenComparing(Warning::sign)
            .thenComparing(warning -> warning.subject().getClass().getSimpleName())
            .thenComparing(warning -> warning.subject().key())
            .thenComparing(warning -> warning.concerned().toString());

    /**
     * Refuses null.
     *
     * @param subject what it is about
     * @param sign the sign
     * @param level how serious it is
     * @param since since when it is raised
     * @param next when it changes by itself
     * @param concerned who can do something about it
     * @param facts what it rests on
     */
    public Warning {
        requireNonNull(subject);
        requireNonNull(sign);
        requireNonNull(level);
        requireNonNull(since);
        requireNonNull(next);
        requireNonNull(concerned);
        requireNonNull(facts);
    }

    /** {@return the facts in one or two sentences} */
    public BilingualText sentence() {
        return WarningTexts.CATALOGUE.text(
                "facts." + sign.name(), facts.stream().map(WarningFact::text).toArray());
    }
}
