package dev.mentoring.examples.programme.year;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.warning.Intent;
import dev.mentoring.core.warning.Warning;
import java.time.LocalDate;

/**
 * What early warning said on one Friday.
 *
 * @param date the Friday
 * @param open the warnings that were open, the gravest first
 * @param intents what was planned about them
 */
public record WatchedWeek(LocalDate date, ImmutableList<Warning> open, ImmutableList<Intent> intents) {
    /** {@return the same without anything about somebody who was erased} */
    WatchedWeek without(ParticipantId person) {
        return new WatchedWeek(
                date,
                open.stream()
                        .filter(warning -> !warning.concerned().contains(person))
                        .collect(toImmutableList()),
                intents.stream()
                        .filter(intent ->
                                intent.addressee().filter(person::equals).isEmpty())
                        .collect(toImmutableList()));
    }
}
