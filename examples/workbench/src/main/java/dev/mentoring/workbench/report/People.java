package dev.mentoring.workbench.report;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.organisation.Position;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.ParticipantPool;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the report speaks of people: a name, and what tells two people of the same name apart. Matching never sees this.
 * Immutable and thread-safe.
 */
public final class People {
    private final ImmutableMap<ParticipantId, String> names;
    private final ImmutableMap<ParticipantId, String> details;

    private People(ImmutableMap<ParticipantId, String> names, ImmutableMap<ParticipantId, String> details) {
        this.names = names;
        this.details = details;
    }

    /**
     * {@return people by these names}
     *
     * @param names the names by id; somebody without a name is shown by the id
     */
    public static People named(Map<ParticipantId, String> names) {
        return new People(ImmutableMap.copyOf(names), ImmutableMap.of());
    }

    /**
     * {@return the same people, with site, unit and grade as far as a pool knows them}
     *
     * @param pool the pool
     */
    public People withPositions(ParticipantPool pool) {
        ImmutableMap<ParticipantId, String> positions = pool.participants().stream()
                .collect(toImmutableMap(Participant::id, person -> text(person.position())));
        return new People(names, positions);
    }

    private static String text(Position position) {
        return Stream.of(position.site(), position.unit(), position.grade())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    /**
     * {@return the name of a person, or the id of somebody without a name}
     *
     * @param id the person’s id
     */
    public String name(ParticipantId id) {
        return names.getOrDefault(id, id.value());
    }

    /**
     * {@return what else is known of a person’s place in the organisation; empty when nothing is}
     *
     * @param id the person’s id
     */
    public String details(ParticipantId id) {
        return details.getOrDefault(id, "");
    }
}
