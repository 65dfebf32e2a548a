package dev.mentoring.core.erasure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.confidentiality.Audience;
import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.Recorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Event logs of circles, drawn by a seed. */
public final class Circles {
    public static final List<ParticipantId> PEOPLE = IntStream.range(0, 8)
            .mapToObj(number -> ParticipantId.of("person" + (70_000_001 + number)))
            .toList();

    private Circles() {}

    /** The events of several circles, one circle after the other. */
    public static ImmutableList<Recorded<Circle.State, Circle.Event>> log(long seed) {
        Random random = new Random(seed);
        ImmutableList.Builder<Recorded<Circle.State, Circle.Event>> log = ImmutableList.builder();
        for (int circle = 0; circle < 3; circle++) {
            log.addAll(circle("circle-" + circle, random));
        }
        return log.build();
    }

    private static List<Recorded<Circle.State, Circle.Event>> circle(String key, Random random) {
        List<ParticipantId> members =
                PEOPLE.stream().filter(person -> random.nextInt(3) > 0).toList();
        members = members.size() < 2 ? PEOPLE.subList(0, 2) : members;
        List<Recorded<Circle.State, Circle.Event>> log = new ArrayList<>();
        int length = 1 + random.nextInt(7);
        for (int i = 0; i <= length; i++) {
            ParticipantId one = members.get(random.nextInt(members.size()));
            Circle.State state = i == length ? Circle.State.CLOSED : Circle.State.OPEN;
            Circle.Event event = i == 0
                    ? new Circle.Event.Founded(ImmutableSortedSet.copyOf(members), RelationshipId.of("rel-" + key))
                    : i == length ? closed(members, i) : further(one, members, random);
            Actor actor = random.nextBoolean() ? Actor.participant(one) : Actor.system();
            log.add(new Recorded<>(key, i + 1, new Occasion(Instant.ofEpochSecond(i), actor), state, event));
        }
        return log;
    }

    private static Circle.Event closed(List<ParticipantId> members, int second) {
        return new Circle.Event.Closed(
                "goals-reached",
                members.stream()
                        .map(person -> new Circle.Signature(person, Instant.ofEpochSecond(second)))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static Circle.Event further(ParticipantId one, List<ParticipantId> members, Random random) {
        if (random.nextBoolean()) {
            return new Circle.Event.Met(
                    members.stream().collect(ImmutableMap.toImmutableMap(person -> person, person -> 60)),
                    random.nextBoolean() ? Optional.of(one) : Optional.empty());
        }
        Audience audience = random.nextBoolean() ? Audience.authorOnly(one) : Audience.relationship(one, members);
        return new Circle.Event.NoteWritten(Confidential.of("SECRET of " + one + " with " + members, audience));
    }
}
