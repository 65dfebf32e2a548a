package dev.mentoring.core.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ProgrammeId;
import dev.mentoring.core.identity.ProposalId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.Recorded;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.programme.ApprovalMode;
import dev.mentoring.core.programme.ProgrammeTerms;
import dev.mentoring.core.programme.ReservationMoment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Three mentees, three mentors, up to three choices each, in two programmes; places are scarce. */
class ProposalBoardProperties {
    record Step(int proposal, ProposalCommandKind kind, boolean mentor, int hours) {}

    @Provide
    static Arbitrary<Step> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 26),
                        Arbitraries.frequency(
                                Tuple.of(6, ProposalCommandKind.PUBLISH),
                                Tuple.of(9, ProposalCommandKind.ACCEPT),
                                Tuple.of(2, ProposalCommandKind.CONVERT),
                                Tuple.of(2, ProposalCommandKind.DECLINE),
                                Tuple.of(1, ProposalCommandKind.WITHDRAW),
                                Tuple.of(1, ProposalCommandKind.BLOCK),
                                Tuple.of(1, ProposalCommandKind.EXPIRE)),
                        Arbitraries.of(true, false),
                        Arbitraries.frequency(Tuple.of(9, 1), Tuple.of(1, 100)))
                .as(Step::new);
    }

    private static ProposalBoard board(ReservationMoment reservation, int menteePlaces, int mentorPlaces) {
        ImmutableMap.Builder<Seat, Integer> capacities = ImmutableMap.builder();
        List<Proposal> drafts = new ArrayList<>();
        ProgrammeTerms terms = Examples.terms(ApprovalMode.TWO_SIDED, reservation);
        for (int i = 0; i < 3; i++) {
            capacities.put(new Seat(person("mentee", i), Role.MENTEE), menteePlaces);
            capacities.put(new Seat(person("mentor", i), Role.MENTOR), mentorPlaces);
            for (int list = 0; list < 3; list++) {
                for (int rank = 1; rank <= 3; rank++) {
                    drafts.add(draft(terms, i, list, rank));
                }
            }
        }
        return ProposalBoard.of(capacities.buildOrThrow()).with(drafts);
    }

    private static Proposal draft(ProgrammeTerms terms, int mentee, int list, int rank) {
        String name = mentee + "/" + list;
        ProposedMatch match = new ProposedMatch(
                ProgrammeId.of("p" + list % 2),
                Optional.empty(),
                person("mentee", mentee),
                person("mentor", (mentee + list + rank) % 3),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new RankedChoice(name, rank)),
                Optional.empty());
        Occasion occasion = new Occasion(Examples.NOON, Examples.MANAGER);
        return Proposal.draft(ProposalId.of(name + "/" + rank), match, terms, occasion)
                .aggregate()
                .handle(new ProposalCommand.Approve(), occasion, Examples.facts())
                .orThrow();
    }

    private static ParticipantId person(String role, int number) {
        return ParticipantId.of(role + number);
    }

    @Property(tries = 150)
    void places_are_never_taken_twice(
            @ForAll ReservationMoment reservation,
            @ForAll @IntRange(min = 1, max = 2) int menteePlaces,
            @ForAll @IntRange(min = 1, max = 2) int mentorPlaces,
            @ForAll @Size(min = 20, max = 40) List<@From("steps") Step> steps) {
        ProposalBoard board = board(reservation, menteePlaces, mentorPlaces);
        ProposalBoard first = board;
        ListMultimap<String, Recorded<ProposalState, ProposalEvent>> log = LinkedListMultimap.create();
        Instant now = Examples.NOON;
        for (Step step : steps) {
            now = now.plusSeconds(step.hours() * 3600L);
            ProposalBoard before = board;
            Decision<ProposalBoard, ProposalState, ProposalEvent> decision = take(board, step, now);
            if (decision instanceof Decision.Accepted<ProposalBoard, ProposalState, ProposalEvent> accepted) {
                board = accepted.aggregate();
                accepted.events().forEach(event -> log.put(event.aggregate(), event));
                checkGivenWay(before, board);
            }
            check(board);
        }
        for (Proposal proposal : board.proposals().values()) {
            Proposal folded = first.proposals().get(proposal.id());
            for (Recorded<ProposalState, ProposalEvent> event : log.get(proposal.key())) {
                folded = Proposal.evolution().follow(folded, event);
            }
            assertThat(folded).isEqualTo(proposal);
        }
    }

    private static Decision<ProposalBoard, ProposalState, ProposalEvent> take(
            ProposalBoard board, Step step, Instant at) {
        if (step.kind() == ProposalCommandKind.EXPIRE) {
            return board.expire(at, Examples.NO_RULES);
        }
        List<Proposal> all = board.proposals().values().asList();
        List<Proposal> likely =
                all.stream().filter(proposal -> fits(proposal, step.kind())).toList();
        Proposal proposal =
                (likely.isEmpty() ? all : likely).get(step.proposal() % (likely.isEmpty() ? all : likely).size());
        Actor party = Actor.participant(proposal.match().person(step.mentor() ? Role.MENTOR : Role.MENTEE));
        Role side = step.mentor() ? Role.MENTOR : Role.MENTEE;
        return switch (step.kind()) {
            case ACCEPT ->
                board.handle(proposal.id(), new ProposalCommand.Accept(), new Occasion(at, party), Examples.NO_RULES);
            case DECLINE ->
                board.handle(
                        proposal.id(),
                        new ProposalCommand.Decline(Optional.empty(), Optional.empty()),
                        new Occasion(at, party),
                        Examples.NO_RULES);
            default ->
                board.handle(
                        proposal.id(),
                        byManager(step.kind(), proposal, side),
                        new Occasion(at, Examples.MANAGER),
                        Examples.NO_RULES);
        };
    }

    private static boolean fits(Proposal proposal, ProposalCommandKind kind) {
        return Proposal.lifecycle().possible(proposal.state()).contains(kind);
    }

    private static ProposalCommand byManager(ProposalCommandKind kind, Proposal proposal, Role side) {
        return switch (kind) {
            case PUBLISH -> new ProposalCommand.Publish();
            case CONVERT -> new ProposalCommand.Convert(RelationshipId.of("of " + proposal.id()));
            case WITHDRAW -> new ProposalCommand.Withdraw(side);
            default -> new ProposalCommand.Block(BlockReason.COORDINATION);
        };
    }

    /** What holds at any time; the places are counted here in another way than the board counts them. */
    private static void check(ProposalBoard board) {
        for (Seat seat : board.capacities().keySet()) {
            long live = board.live().stream().filter(pair -> pair.takes(seat)).count();
            long held = board.proposals().values().stream()
                    .filter(proposal -> proposal.match().person(seat.role()).equals(seat.participant()))
                    .filter(Proposal::holdsPlaces)
                    .count();
            assertThat(live + held).isLessThanOrEqualTo(board.capacities().get(seat));
            assertThat(board.taken(seat)).isEqualTo((int) (live + held));
        }
        assertThat(board.overbooked()).isEmpty();
        long converted = board.proposals().values().stream()
                .filter(proposal -> proposal.state() == ProposalState.CONVERTED)
                .count();
        assertThat(board.live()).hasSize((int) converted);
        assertThat(board.live().stream().map(pair -> List.of(pair.programme(), pair.mentee(), pair.mentor())))
                .doesNotHaveDuplicates();
        ListMultimap<String, Proposal> served = LinkedListMultimap.create();
        board.proposals().values().stream()
                .filter(proposal ->
                        proposal.state() == ProposalState.ACCEPTED || proposal.state() == ProposalState.CONVERTED)
                .forEach(proposal ->
                        served.put(proposal.match().choice().orElseThrow().list(), proposal));
        served.keySet().forEach(list -> assertThat(served.get(list)).hasSize(1));
    }

    /** Once all have agreed to one, nobody is still asked for whom no place is left. */
    private static void checkGivenWay(ProposalBoard before, ProposalBoard after) {
        if (before.equals(after)) {
            return;
        }
        for (Proposal open : after.proposals().values()) {
            if (open.isOpen() && open.policy().reservation() == ReservationMoment.ACCEPTANCE) {
                for (Role side : Role.values()) {
                    assertThat(after.free(new Seat(open.match().person(side), side)))
                            .isPositive();
                }
            }
        }
    }

    @Property(tries = 100)
    void the_order_of_input_does_not_matter(
            @ForAll ReservationMoment reservation, @ForAll @Size(max = 30) List<@From("steps") Step> steps) {
        ProposalBoard board = board(reservation, 1, 1);
        ProposalBoard mirrored = ProposalBoard.of(
                ImmutableMap.copyOf(
                        Lists.reverse(ImmutableList.copyOf(board.capacities().entrySet())).stream()
                                .collect(ImmutableMap.toImmutableMap(
                                        entry -> entry.getKey(), entry -> entry.getValue()))),
                board.live(),
                board.proposals().values());
        Instant now = Examples.NOON;
        for (Step step : steps) {
            now = now.plusSeconds(step.hours() * 3600L);
            Decision<ProposalBoard, ProposalState, ProposalEvent> one = take(board, step, now);
            Decision<ProposalBoard, ProposalState, ProposalEvent> other = take(mirrored, step, now);
            assertThat(other).isEqualTo(one);
            if (one instanceof Decision.Accepted<ProposalBoard, ProposalState, ProposalEvent> accepted) {
                board = accepted.aggregate();
                mirrored = ((Decision.Accepted<ProposalBoard, ProposalState, ProposalEvent>) other).aggregate();
            }
        }
    }

    /** A step ends a relationship that has begun, twice over, or is a command; who is together is written down on the side. */
    @Property(tries = 150)
    void places_taken_are_live_proposals_and_live_relationships_at_every_step(
            @ForAll ReservationMoment reservation,
            @ForAll @IntRange(min = 1, max = 2) int places,
            @ForAll @Size(min = 20, max = 40) List<@From("steps") Step> steps) {
        ProposalBoard board = board(reservation, places, places);
        Map<RelationshipId, ProposedMatch> together = new LinkedHashMap<>();
        Instant now = Examples.NOON;
        for (Step step : steps) {
            now = now.plusSeconds(step.hours() * 3600L);
            List<RelationshipId> begun = List.copyOf(together.keySet());
            if (!begun.isEmpty() && step.kind() == ProposalCommandKind.DECLINE) {
                RelationshipId over = begun.get(step.proposal() % begun.size());
                together.remove(over);
                board = board.ended(over);
                assertThat(board.ended(over)).isEqualTo(board);
            } else if (take(board, step, now)
                    instanceof Decision.Accepted<ProposalBoard, ProposalState, ProposalEvent> accepted) {
                board = accepted.aggregate();
                for (Recorded<ProposalState, ProposalEvent> recorded : accepted.events()) {
                    if (recorded.event() instanceof ProposalEvent.Converted converted) {
                        ProposalId id = ProposalId.of(recorded.aggregate());
                        together.put(
                                converted.relationship(),
                                board.proposal(id).orElseThrow().match());
                    }
                }
            }
            checkTaken(board, together.values());
        }
    }

    private static void checkTaken(ProposalBoard board, Collection<ProposedMatch> together) {
        for (Seat seat : board.capacities().keySet()) {
            long live = together.stream()
                    .filter(match -> match.person(seat.role()).equals(seat.participant()))
                    .count();
            long held = board.proposals().values().stream()
                    .filter(proposal -> proposal.match().person(seat.role()).equals(seat.participant()))
                    .filter(Proposal::holdsPlaces)
                    .count();
            assertThat(board.taken(seat)).isEqualTo((int) (live + held));
        }
    }

    @Property(tries = 100)
    void a_place_comes_free_exactly_once(@ForAll @IntRange(min = 1, max = 3) int times) {
        Seat mentor = new Seat(person("mentor", 0), Role.MENTOR);
        RelationshipId over = RelationshipId.of("over");
        ProposalBoard board = board(ReservationMoment.PUBLICATION, 2, 2)
                .withLive(pair("over", "mentee0"))
                .withLive(pair("other", "mentee1"));
        assertThat(board.free(mentor)).isZero();
        ProposalBoard after = board;
        for (int i = 0; i < times; i++) {
            after = after.ended(over);
        }
        assertThat(after.free(mentor)).isEqualTo(1);
        assertThat(after).isEqualTo(board.ended(over));
    }

    private static LivePair pair(String relationship, String mentee) {
        return new LivePair(
                RelationshipId.of(relationship), ProgrammeId.of("p"), ParticipantId.of(mentee), person("mentor", 0));
    }

    @Example
    void a_ranked_list_is_served_once_even_when_its_choices_are_of_other_people() {
        ProgrammeTerms terms = Examples.terms(ApprovalMode.TWO_SIDED, ReservationMoment.PUBLICATION);
        ImmutableMap.Builder<Seat, Integer> capacities = ImmutableMap.builder();
        List<Proposal> drafts = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            ProposedMatch match = new ProposedMatch(
                    ProgrammeId.of("p"),
                    Optional.empty(),
                    person("mentee", i),
                    person("mentor", i),
                    Optional.empty(),
                    Optional.of(Role.MENTOR),
                    Optional.of(new RankedChoice("either of two", i + 1)),
                    Optional.empty());
            capacities.put(match.seat(Role.MENTEE), 1).put(match.seat(Role.MENTOR), 1);
            drafts.add(
                    Proposal.draft(ProposalId.of("q" + i), match, terms, new Occasion(Examples.NOON, Examples.MANAGER))
                            .aggregate());
        }
        ProposalBoard board = ProposalBoard.of(capacities.buildOrThrow()).with(drafts);
        ProposalId first = ProposalId.of("q0");
        Occasion byManager = new Occasion(Examples.NOON, Examples.MANAGER);
        Occasion byMentee = new Occasion(Examples.NOON, Actor.participant(person("mentee", 0)));
        ProposalBoard begun = board.handle(first, new ProposalCommand.Publish(), byManager, Examples.NO_RULES)
                .orThrow()
                .handle(first, new ProposalCommand.Accept(), byMentee, Examples.NO_RULES)
                .orThrow()
                .handle(first, new ProposalCommand.Convert(RelationshipId.of("r")), byManager, Examples.NO_RULES)
                .orThrow();
        assertThat(begun.proposal(ProposalId.of("q1")).orElseThrow().state()).isEqualTo(ProposalState.SUPERSEDED);
    }

    @Property(tries = 50)
    void all_who_join_one_group_take_one_place_of_its_mentor(@ForAll @IntRange(min = 1, max = 6) int members) {
        Seat mentor = new Seat(person("mentor", 0), Role.MENTOR);
        ProposalBoard board = ProposalBoard.of(ImmutableMap.of(mentor, 1));
        for (int i = 0; i < members; i++) {
            board = board.withLive(pair("group", "member" + i));
        }
        assertThat(board.taken(mentor)).isEqualTo(1);
        for (int i = 0; i < members; i++) {
            assertThat(board.free(mentor)).isZero();
            board = board.left(RelationshipId.of("group"), ParticipantId.of("member" + i));
        }
        assertThat(board.free(mentor)).isEqualTo(1);
        assertThat(Iterables.isEmpty(board.live())).isTrue();
        assertThat(board.withCapacity(mentor, 0)
                        .withLive(pair("late", "member0"))
                        .overbooked())
                .isEqualTo(ImmutableSortedSet.of(mentor));
    }
}
