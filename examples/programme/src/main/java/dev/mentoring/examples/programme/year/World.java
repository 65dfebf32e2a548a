package dev.mentoring.examples.programme.year;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import dev.mentoring.core.enrolment.Enrolment;
import dev.mentoring.core.enrolment.EnrolmentState;
import dev.mentoring.core.erasure.Pseudonymiser;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ProgrammeId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.meeting.Meeting;
import dev.mentoring.core.meeting.MeetingState;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.ParticipantPool;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.proposal.LivePair;
import dev.mentoring.core.relationship.Party;
import dev.mentoring.core.relationship.Relationship;
import dev.mentoring.core.relationship.RelationshipState;
import dev.mentoring.examples.programme.book.Book;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** What the desks of the programme share: the book, the calendar, the people as personnel knows them today, and chance. Not thread-safe. */
final class World {
    private static final byte[] SECRET = "a secret that stays with the embedder".getBytes(StandardCharsets.UTF_8);

    private final Pseudonymiser pseudonymiser = Pseudonymiser.withSecret(SECRET);
    private final Book book = new Book(pseudonymiser);
    private final Today today = new Today();
    private final Random chance;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final ListMultimap<RelationshipId, String> belongings =
            MultimapBuilder.treeKeys().arrayListValues().build();
    private ParticipantPool people;

    World(ParticipantPool people, long seed) {
        this.people = people;
        this.chance = new Random(~seed);
    }

    Book book() {
        return book;
    }

    Pseudonymiser pseudonymiser() {
        return pseudonymiser;
    }

    void begin(LocalDate date) {
        today.begin(date);
    }

    LocalDate date() {
        return today.date();
    }

    Instant now() {
        return today.now();
    }

    Occasion by(Actor actor) {
        return today.by(actor);
    }

    Occasion by(ParticipantId person) {
        return today.by(Actor.participant(person));
    }

    Occasion byCoordinator() {
        return today.by(Setting.BY_COORDINATOR);
    }

    Occasion bySystem() {
        return today.by(Actor.system());
    }

    /** {@return whether something happens that happens so many times in a hundred} */
    boolean happens(int ofHundred) {
        return chance.nextInt(100) < ofHundred;
    }

    int between(int least, int most) {
        return least + chance.nextInt(most - least + 1);
    }

    <T> T oneOf(List<T> items) {
        return items.get(chance.nextInt(items.size()));
    }

    Temper temper() {
        return Temper.draw(chance);
    }

    /** {@return the next id of a kind, such as {@code meeting-0042}} */
    String next(String kind) {
        return String.format(Locale.ROOT, "%s-%04d", kind, numbers.merge(kind, 1, Integer::sum));
    }

    /** Remembers under which key something of a relationship stands in the book. */
    void belongs(RelationshipId relationship, String key) {
        belongings.put(relationship, key);
    }

    /** {@return the keys of what belongs to a relationship and is of a kind, the earliest first} */
    List<String> belongings(RelationshipId relationship, String kind) {
        return belongings.get(relationship).stream()
                .filter(key -> key.startsWith(kind + "-"))
                .toList();
    }

    /** {@return the meetings of a relationship that were held, the earliest first} */
    List<Meeting> meetingsHeld(RelationshipId relationship) {
        return belongings(relationship, "meeting").stream()
                .map(key -> book.meetings().get(key))
                .filter(meeting -> meeting.state() == MeetingState.HELD)
                .toList();
    }

    ParticipantPool people() {
        return people;
    }

    void people(ParticipantPool changed) {
        people = changed;
    }

    Participant person(ParticipantId id) {
        return people.participant(id).orElseThrow();
    }

    Optional<Enrolment> enrolment(ParticipantId person, ProgrammeId programme) {
        return book.enrolments().all().stream()
                .filter(enrolment -> enrolment.participant().equals(person)
                        && enrolment.application().programme().equals(programme))
                .findFirst();
    }

    ImmutableList<Relationship> live(RelationshipState... states) {
        ImmutableSet<RelationshipState> wanted = ImmutableSet.copyOf(states);
        return book.relationships().all().stream()
                .filter(relationship ->
                        wanted.isEmpty() ? relationship.state().isLive() : wanted.contains(relationship.state()))
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableSortedSet<ParticipantId> signatories(RelationshipId relationship) {
        return book.relationships().get(relationship.value()).signatories();
    }

    /** {@return the places that a live relationship takes: one for each mentee with each mentor} */
    static ImmutableList<LivePair> pairsOf(Relationship relationship) {
        ImmutableList.Builder<LivePair> pairs = ImmutableList.builder();
        for (Party guide : relationship.parties()) {
            for (Party guided : relationship.parties()) {
                if (guide.role().countsAs().equals(Optional.of(Role.MENTOR))
                        && guided.role().countsAs().equals(Optional.of(Role.MENTEE))) {
                    pairs.add(new LivePair(
                            relationship.setting().id(),
                            relationship.setting().programme(),
                            guided.person(),
                            guide.person()));
                }
            }
        }
        return pairs.build();
    }

    /** {@return who may be in a relationship: whoever takes part and is neither suspended nor paused} */
    ImmutableSet<ParticipantId> admissible(ProgrammeId programme) {
        return book.enrolments().all().stream()
                .filter(enrolment -> enrolment.application().programme().equals(programme)
                        && (enrolment.state() == EnrolmentState.READY
                                || enrolment.state() == EnrolmentState.WAITLISTED
                                || enrolment.state() == EnrolmentState.MATCHED))
                .map(Enrolment::participant)
                .collect(toImmutableSet());
    }
}
