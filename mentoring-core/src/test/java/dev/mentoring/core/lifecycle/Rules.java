package dev.mentoring.core.lifecycle;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.problem.Problem;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a test of single rules asks of a decision. */
public final class Rules {
    private Rules() {}

    /** The rules by which a command is refused; none when it is carried out. */
    public static ImmutableList<String> refusing(Decision<?, ?, ?> decision) {
        return decision instanceof Decision.Refused<?, ?, ?> refused
                ? refused.refusal().why().all().stream().map(Problem::code).collect(toImmutableList())
                : ImmutableList.of();
    }

    /** Each of the people in each capacity, and the software. */
    public static ImmutableSet<Actor> actors(ParticipantId... people) {
        return Stream.concat(
                        Stream.of(people)
                                .flatMap(person -> Stream.of(
                                        Actor.participant(person),
                                        Actor.programmeManager(person),
                                        Actor.lineManager(person))),
                        Stream.of(Actor.system()))
                .collect(toImmutableSet());
    }

    /** Those for whom a command is carried out. */
    public static ImmutableSet<Actor> whoMay(
            Collection<Actor> actors, Function<Actor, ? extends Decision<?, ?, ?>> command) {
        return actors.stream()
                .filter(actor -> refusing(command.apply(actor)).isEmpty())
                .collect(toImmutableSet());
    }
}
