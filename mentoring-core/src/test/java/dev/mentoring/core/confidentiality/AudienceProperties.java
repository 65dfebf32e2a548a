package dev.mentoring.core.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.ActorKind;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AudienceProperties {
    @Property(tries = 300)
    void content_is_shown_exactly_to_participants_in_the_audience_and_to_managers_with_whom_it_was_shared(
            @ForAll("audiences") Audience audience, @ForAll ActorKind kind, @ForAll("people") ParticipantId person) {
        Actor actor = kind == ActorKind.SYSTEM ? Actor.system() : new Actor(kind, person);
        Reading<String> reading = Confidential.of("said", audience).read(new Reader(actor));
        boolean forHerself = kind == ActorKind.PARTICIPANT
                && (audience.author().equals(person) || audience.others().contains(person));
        boolean shared =
                kind == ActorKind.PROGRAMME_MANAGER && audience.visibility() == Visibility.SHARED_WITH_COORDINATORS;
        assertThat(reading instanceof Reading.Shown).isEqualTo(forHerself || shared);
    }

    @Property(tries = 300)
    void sharing_never_takes_anybody_s_reading_away(
            @ForAll("audiences") Audience audience, @ForAll("people") ParticipantId person) {
        Confidential<String> before = Confidential.of("said", audience);
        if (!person.equals(audience.author())) {
            Confidential<String> after = before.sharedWith(audience.author(), Set.of(person));
            assertThat(after.audience().others()).containsAll(audience.others()).contains(person);
            assertThat(after.audience().visibility() == Visibility.SHARED_WITH_COORDINATORS)
                    .isEqualTo(audience.visibility() == Visibility.SHARED_WITH_COORDINATORS);
        }
        assertThat(before.sharedWithCoordinators(audience.author()).audience().others())
                .isEqualTo(audience.others());
    }

    @Provide
    Arbitrary<ParticipantId> people() {
        return Arbitraries.of("a", "b", "c", "d").map(ParticipantId::of);
    }

    @Provide
    Arbitrary<Audience> audiences() {
        return Combinators.combine(
                        Arbitraries.of(Visibility.class),
                        people(),
                        people().set().ofMaxSize(4))
                .as((visibility, author, persons) -> {
                    ImmutableSortedSet<ParticipantId> others = persons.stream()
                            .filter(person -> !person.equals(author))
                            .collect(ImmutableSortedSet.toImmutableSortedSet(ParticipantId::compareTo));
                    return others.isEmpty() && visibility != Visibility.SHARED_WITH_COORDINATORS
                            ? Audience.authorOnly(author)
                            : visibility == Visibility.AUTHOR_ONLY
                                    ? Audience.authorOnly(author)
                                    : new Audience(visibility, author, others);
                });
    }
}
