package dev.mentoring.core.erasure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import dev.mentoring.core.confidentiality.Audience;
import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Recorded;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What erasure leaves standing, and what it does not leave. */
class ErasureProperties {
    private static final Pseudonymiser PSEUDONYMISER =
            Pseudonymiser.withSecret("0123456789abcdef0123456789abcdef".getBytes(UTF_8));

    @Property(tries = 60)
    void folding_the_erased_log_gives_the_aggregate_with_other_names(
            @ForAll long seed, @ForAll("some") Set<ParticipantId> people) {
        List<Recorded<Circle.State, Circle.Event>> log = Circles.log(seed);
        Map<String, Circle> erased = fold(Erasure.of(people, PSEUDONYMISER)
                .<Recorded<Circle.State, Circle.Event>>erase(log)
                .records());
        fold(log).forEach((key, circle) -> assertThat(erased.get(key)).isEqualTo(renamed(circle, people)));
    }

    @Property(tries = 60)
    void no_byte_of_what_could_be_stored_holds_the_id_of_an_erased_person_or_what_was_said_near_her(
            @ForAll long seed, @ForAll("some") Set<ParticipantId> people) {
        Erased<Recorded<Circle.State, Circle.Event>> erased =
                Erasure.of(people, PSEUDONYMISER).erase(Circles.log(seed));
        String bytes = EveryByte.of(erased);
        assertThat(people).allSatisfy(person -> assertThat(bytes).doesNotContain(person.value()));
        for (Recorded<Circle.State, Circle.Event> recorded : erased.records()) {
            if (EveryByte.of(recorded).contains("SECRET")) {
                String log = EveryByte.of(Circles.log(seed).stream()
                        .filter(other -> other.aggregate().equals(recorded.aggregate()))
                        .collect(toImmutableList()));
                assertThat(people).noneMatch(person -> log.contains(person.value()));
            }
        }
    }

    @Property(tries = 60)
    void nothing_of_anybody_is_left_for_research(@ForAll long seed) {
        String before = EveryByte.of(Circles.log(seed));
        String bytes = EveryByte.of(Erasure.ofEverybody(PSEUDONYMISER).erase(Circles.log(seed)));
        assertThat(bytes).doesNotContain("SECRET", "person700");
        for (String kept : List.of("system", "goals-reached")) {
            assertThat(bytes.contains(kept)).as(kept).isEqualTo(before.contains(kept));
        }
    }

    @Property(tries = 60)
    void numbers_times_states_and_kinds_of_events_stay(@ForAll long seed, @ForAll("some") Set<ParticipantId> people) {
        ImmutableList<Recorded<Circle.State, Circle.Event>> log = Circles.log(seed);
        Erased<Recorded<Circle.State, Circle.Event>> erased =
                Erasure.of(people, PSEUDONYMISER).erase(log);
        assertThat(erased.records()).hasSameSizeAs(log);
        assertThat(erased.report().records()).isEqualTo(log.size());
        for (int i = 0; i < log.size(); i++) {
            Recorded<Circle.State, Circle.Event> before = log.get(i);
            Recorded<Circle.State, Circle.Event> after = erased.records().get(i);
            assertThat(after.aggregate()).isEqualTo(before.aggregate());
            assertThat(after.sequence()).isEqualTo(before.sequence());
            assertThat(after.state()).isEqualTo(before.state());
            assertThat(after.occasion().at()).isEqualTo(before.occasion().at());
            assertThat(after.occasion().by().kind())
                    .isEqualTo(before.occasion().by().kind());
            assertThat(after.event()).hasSameClassAs(before.event());
        }
    }

    @Property(tries = 60)
    void erasing_again_does_nothing_and_the_order_of_erasures_does_not_matter(
            @ForAll long seed, @ForAll("some") Set<ParticipantId> some, @ForAll("some") Set<ParticipantId> others) {
        ImmutableList<Recorded<Circle.State, Circle.Event>> log = Circles.log(seed);
        ImmutableList<Recorded<Circle.State, Circle.Event>> once = Erasure.of(some, PSEUDONYMISER)
                .<Recorded<Circle.State, Circle.Event>>erase(log)
                .records();
        Erased<Recorded<Circle.State, Circle.Event>> twice =
                Erasure.of(some, PSEUDONYMISER).erase(once);
        assertThat(twice.records()).isEqualTo(once);
        assertThat(twice.report().changed()).isZero();
        assertThat(Erasure.of(others, PSEUDONYMISER).erase(once).records())
                .isEqualTo(Erasure.of(Sets.union(some, others), PSEUDONYMISER)
                        .erase(log)
                        .records());
    }

    @Property(tries = 60)
    void what_names_nobody_who_is_erased_stays_the_same_object(@ForAll long seed) {
        ImmutableList<Recorded<Circle.State, Circle.Event>> log = Circles.log(seed);
        Erased<Recorded<Circle.State, Circle.Event>> erased = Erasure.of(
                        Set.of(ParticipantId.of("somebody else")), PSEUDONYMISER)
                .erase(log);
        for (int i = 0; i < log.size(); i++) {
            assertThat(erased.records().get(i)).isSameAs(log.get(i));
        }
        assertThat(erased.report()).isEqualTo(new ErasureReport(log.size(), 0, 0, 0, 0));
    }

    @Provide
    Arbitrary<Set<ParticipantId>> some() {
        return Arbitraries.of(Circles.PEOPLE).set().ofMaxSize(4);
    }

    private static Map<String, Circle> fold(List<Recorded<Circle.State, Circle.Event>> log) {
        Map<String, Circle> circles = new LinkedHashMap<>();
        for (Recorded<Circle.State, Circle.Event> recorded : log) {
            Circle circle = circles.get(recorded.aggregate());
            circles.put(
                    recorded.aggregate(),
                    circle == null ? Circle.EVOLUTION.begin(recorded) : Circle.EVOLUTION.follow(circle, recorded));
        }
        return circles;
    }

    /** Erases an aggregate by hand. A circle's log names all its members, so that its notes go with any of them. */
    private static Circle renamed(Circle circle, Set<ParticipantId> people) {
        boolean concerned = circle.members().stream().anyMatch(people::contains);
        return new Circle(
                circle.key(),
                circle.state(),
                circle.version(),
                circle.changedAt(),
                renamed(circle.members(), people),
                circle.meetings().entrySet().stream()
                        .collect(toImmutableMap(entry -> renamed(entry.getKey(), people), Map.Entry::getValue)),
                circle.notes().stream()
                        .map(note -> concerned ? renamed(note, people) : note)
                        .collect(toImmutableList()),
                circle.facilitator().map(person -> renamed(person, people)));
    }

    private static Confidential<String> renamed(Confidential<String> note, Set<ParticipantId> people) {
        return Confidential.erased(new Audience(
                note.audience().visibility(),
                renamed(note.audience().author(), people),
                renamed(note.audience().others(), people)));
    }

    private static ImmutableSortedSet<ParticipantId> renamed(
            ImmutableSortedSet<ParticipantId> before, Set<ParticipantId> people) {
        return before.stream()
                .map(person -> renamed(person, people))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private static ParticipantId renamed(ParticipantId person, Set<ParticipantId> people) {
        return people.contains(person) ? PSEUDONYMISER.pseudonymOf(person) : person;
    }
}
