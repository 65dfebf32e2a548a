package dev.mentoring.core.audit;

import static dev.mentoring.core.audit.Trails.NAME;
import static dev.mentoring.core.audit.Trails.PSEUDONYMISER;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.erasure.Circle;
import dev.mentoring.core.erasure.Circles;
import dev.mentoring.core.erasure.Erasure;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.ActorKind;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.Recorded;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What a trail shows of tampering with it or with the logs, and that erasure is no tampering. */
class AuditProperties {
    private static final AuditVerifier VERIFIER = AuditVerifier.of(NAME, Set.of());

    @Property(tries = 50)
    void a_trail_is_intact_as_it_was_written(@ForAll long seed) {
        ImmutableList<AuditEntry> trail = Trails.of(Trails.log(seed));
        AuditAnchor end = Iterables.getLast(trail).anchor();
        assertThat(verify(trail)).isEqualTo(new AuditVerdict.Intact(end));
        assertThat(AuditVerifier.of(NAME, Set.of(end, trail.get(0).anchor())).verify(trail.iterator()))
                .isEqualTo(new AuditVerdict.Intact(end));
    }

    @Property(tries = 150)
    void a_change_of_any_one_part_of_an_entry_is_found_there(
            @ForAll long seed, @ForAll @IntRange(max = 100) int where, @ForAll @IntRange(max = 11) int part) {
        List<AuditEntry> trail = new ArrayList<>(Trails.of(Trails.log(seed)));
        int position = where % trail.size();
        AuditEntry changed = change(trail.get(position), part);
        Assume.that(!changed.equals(trail.get(position)));
        trail.set(position, changed);
        assertThat(numberOf(verify(trail))).isEqualTo(position + 1);
    }

    @Property(tries = 150)
    void a_change_whose_hash_is_computed_anew_is_found_at_the_next_entry(
            @ForAll long seed, @ForAll @IntRange(max = 100) int where, @ForAll @IntRange(min = 1, max = 8) int part) {
        List<AuditEntry> trail = new ArrayList<>(Trails.of(Trails.log(seed)));
        int position = where % (trail.size() - 1);
        AuditEntry changed = change(trail.get(position), part);
        Assume.that(!changed.equals(trail.get(position)));
        trail.set(position, Trails.hashedAnew(changed));
        assertThat(numberOf(verify(trail))).isBetween(position + 1L, position + 2L);
    }

    @Property(tries = 80)
    void a_deletion_is_found_where_the_entry_was(@ForAll long seed, @ForAll @IntRange(max = 100) int where) {
        List<AuditEntry> trail = new ArrayList<>(Trails.of(Trails.log(seed)));
        AuditAnchor end = Iterables.getLast(trail).anchor();
        int position = where % trail.size();
        trail.remove(position);
        assertThat(numberOf(AuditVerifier.of(NAME, Set.of(end)).verify(trail.iterator())))
                .isEqualTo(position + 1);
    }

    @Property(tries = 80)
    void an_insertion_is_found_where_it_stands(
            @ForAll long seed, @ForAll @IntRange(max = 100) int where, @ForAll @IntRange(max = 100) int copied) {
        List<AuditEntry> trail = new ArrayList<>(Trails.of(Trails.log(seed)));
        int position = where % trail.size();
        AuditEntry copy = trail.get(copied % trail.size());
        Assume.that(!copy.equals(trail.get(position)));
        trail.add(position, copy);
        assertThat(numberOf(verify(trail))).isEqualTo(position + 1);
    }

    @Property(tries = 80)
    void an_exchange_is_found_at_the_first_of_the_two(
            @ForAll long seed, @ForAll @IntRange(max = 100) int one, @ForAll @IntRange(max = 100) int other) {
        List<AuditEntry> trail = new ArrayList<>(Trails.of(Trails.log(seed)));
        int first = Math.min(one % trail.size(), other % trail.size());
        int second = Math.max(one % trail.size(), other % trail.size());
        Assume.that(first != second);
        Collections.swap(trail, first, second);
        assertThat(numberOf(verify(trail))).isEqualTo(first + 1);
    }

    @Property(tries = 80)
    void a_trail_written_anew_from_some_entry_on_is_found_by_a_published_anchor(
            @ForAll long seed, @ForAll @IntRange(max = 100) int where) {
        ImmutableList<AuditEntry> trail = Trails.of(Trails.log(seed));
        AuditAnchor published = trail.get(where % trail.size()).anchor();
        List<AuditEntry> forged = new ArrayList<>();
        AuditAnchor last = AuditAnchor.beginningOf(NAME);
        for (AuditEntry entry : trail) {
            AuditEntry anew = Trails.hashedAnew(new AuditEntry(
                    entry.number(),
                    entry.at(),
                    entry.capacity(),
                    ParticipantId.of("scapegoat"),
                    entry.command(),
                    entry.aggregate(),
                    entry.versionBefore(),
                    entry.hashBefore(),
                    entry.versionAfter(),
                    entry.hashAfter(),
                    last.hash(),
                    ""));
            forged.add(anew);
            last = anew.anchor();
        }
        assertThat(verify(forged)).isInstanceOf(AuditVerdict.Intact.class);
        assertThat(AuditVerifier.of(NAME, Set.of(published)).verify(forged.iterator()))
                .isEqualTo(new AuditVerdict.Broken(published.number(), AuditFault.ANCHOR_DIFFERS));
    }

    @Property(tries = 50)
    void erasure_breaks_neither_the_trail_nor_its_tie_to_the_log_and_leaves_no_id_in_the_trail(
            @ForAll long seed, @ForAll("some") Set<ParticipantId> people) {
        ImmutableList<Recorded<Circle.State, Circle.Event>> log = Trails.log(seed);
        ImmutableList<AuditEntry> trail = Trails.of(log);
        ImmutableList<Recorded<Circle.State, Circle.Event>> left = Erasure.of(people, PSEUDONYMISER)
                .<Recorded<Circle.State, Circle.Event>>erase(log)
                .records();
        assertThat(VERIFIER.verifyLog(trail, forOutsiders(left))).isInstanceOf(AuditVerdict.Intact.class);
        assertThat(Trails.of(left)).isEqualTo(trail);
        assertThat(Circles.PEOPLE).noneMatch(person -> trail.toString().contains(person.value()));
    }

    @Property(tries = 80)
    void a_log_with_a_changed_event_is_found_by_the_trail(@ForAll long seed, @ForAll @IntRange(max = 100) int where) {
        List<Recorded<Circle.State, Circle.Event>> log = new ArrayList<>(forOutsiders(Trails.log(seed)));
        ImmutableList<AuditEntry> trail = Trails.of(Trails.log(seed));
        int position = where % log.size();
        Recorded<Circle.State, Circle.Event> event = log.get(position);
        log.set(
                position,
                new Recorded<>(
                        event.aggregate(),
                        event.sequence(),
                        new Occasion(
                                event.occasion().at().plusNanos(1),
                                event.occasion().by()),
                        event.state(),
                        event.event()));
        AuditVerdict verdict = VERIFIER.verifyLog(trail, log);
        AuditEntry broken = trail.get((int) numberOf(verdict) - 1);
        assertThat(broken.aggregate()).isEqualTo(event.aggregate());
        assertThat(broken.versionAfter()).isEqualTo(event.sequence());
    }

    @Property(tries = 80)
    void a_log_with_an_event_too_few_or_too_many_is_found_by_the_trail(
            @ForAll long seed, @ForAll @IntRange(max = 100) int where) {
        ImmutableList<Recorded<Circle.State, Circle.Event>> log = forOutsiders(Trails.log(seed));
        ImmutableList<AuditEntry> trail = Trails.of(Trails.log(seed));
        List<Recorded<Circle.State, Circle.Event>> less = new ArrayList<>(log);
        less.remove(where % log.size());
        assertThat(VERIFIER.verifyLog(trail, less)).isInstanceOf(AuditVerdict.Broken.class);
        Recorded<Circle.State, Circle.Event> last = Iterables.getLast(log);
        Recorded<Circle.State, Circle.Event> further =
                new Recorded<>(last.aggregate(), last.sequence() + 1, last.occasion(), last.state(), last.event());
        assertThat(VERIFIER.verifyLog(
                        trail,
                        ImmutableList.<Recorded<Circle.State, Circle.Event>>builder()
                                .addAll(log)
                                .add(further)
                                .build()))
                .isEqualTo(new AuditVerdict.Broken(trail.size() + 1, AuditFault.LOG_GOES_ON));
    }

    @Property(tries = 80)
    void a_log_whose_events_stand_in_another_order_is_found_by_the_trail(@ForAll long seed) {
        ImmutableList<Recorded<Circle.State, Circle.Event>> log = forOutsiders(Trails.log(seed));
        assertThat(VERIFIER.verifyLog(Trails.of(Trails.log(seed)), log.reverse()))
                .isInstanceOf(AuditVerdict.Broken.class);
    }

    @Property(tries = 50)
    void what_was_said_in_confidence_is_no_part_of_the_trail(@ForAll long seed) {
        ImmutableList<Recorded<Circle.State, Circle.Event>> log = Trails.log(seed);
        ImmutableList<Recorded<Circle.State, Circle.Event>> otherwise =
                log.stream().map(AuditProperties::saidOtherwise).collect(ImmutableList.toImmutableList());
        assertThat(Trails.of(otherwise)).isEqualTo(Trails.of(log));
    }

    @Provide
    Arbitrary<Set<ParticipantId>> some() {
        return Arbitraries.of(Circles.PEOPLE).set().ofMaxSize(4);
    }

    private static Recorded<Circle.State, Circle.Event> saidOtherwise(Recorded<Circle.State, Circle.Event> recorded) {
        return recorded.event() instanceof Circle.Event.NoteWritten written
                ? new Recorded<>(
                        recorded.aggregate(),
                        recorded.sequence(),
                        recorded.occasion(),
                        recorded.state(),
                        new Circle.Event.NoteWritten(
                                Confidential.of("otherwise", written.note().audience())))
                : recorded;
    }

    private static ImmutableList<Recorded<Circle.State, Circle.Event>> forOutsiders(
            List<Recorded<Circle.State, Circle.Event>> log) {
        return Erasure.ofEverybody(PSEUDONYMISER)
                .<Recorded<Circle.State, Circle.Event>>erase(log)
                .records();
    }

    private static AuditVerdict verify(List<AuditEntry> trail) {
        return VERIFIER.verify(trail.iterator());
    }

    private static long numberOf(AuditVerdict verdict) {
        return verdict instanceof AuditVerdict.Broken broken ? broken.number() : 0;
    }

    private static AuditEntry change(AuditEntry entry, int part) {
        String other = "f".repeat(64);
        return new AuditEntry(
                part == 0 ? entry.number() + 1 : entry.number(),
                part == 1 ? entry.at().plusSeconds(1) : entry.at(),
                part == 2 ? ActorKind.LINE_MANAGER : entry.capacity(),
                part == 3 ? ParticipantId.of("somebody-else") : entry.actor(),
                part == 4 ? "another-command" : entry.command(),
                part == 5 ? "another-circle" : entry.aggregate(),
                part == 6 ? entry.versionBefore() + 1 : entry.versionBefore(),
                part == 7 ? other : entry.hashBefore(),
                part == 8 ? entry.versionAfter() + 1 : entry.versionAfter(),
                part == 9 ? other : entry.hashAfter(),
                part == 10 ? other : entry.previous(),
                part == 11 ? other : entry.hash());
    }
}
