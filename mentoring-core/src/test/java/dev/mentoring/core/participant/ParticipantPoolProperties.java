package dev.mentoring.core.participant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.core.CoreArbitraries;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.problem.InvalidInputException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ParticipantPoolProperties {
    @Property
    void the_order_in_which_a_pool_was_filled_changes_nothing(
            @ForAll("pools") ParticipantPool pool, @ForAll Random random) {
        ParticipantPool shuffled = ParticipantPool.builder()
                .addAllParticipants(shuffled(
                        pool.participants().stream()
                                .map(person -> shuffled(person, random))
                                .toList(),
                        random))
                .framework(pool.framework())
                .organisation(pool.organisation())
                .addAllExclusions(shuffled(pool.exclusions(), random))
                .addAllEarlierPairings(shuffled(pool.earlierPairings(), random))
                .build();
        assertThat(shuffled).isEqualTo(pool).hasSameHashCodeAs(pool);
        assertThat(shuffled.warnings()).isEqualTo(pool.warnings());
        assertThat(shuffled.byId().keySet())
                .containsExactlyElementsOf(pool.byId().keySet());
        assertThat(shuffled.with(Role.MENTOR)).isEqualTo(pool.with(Role.MENTOR));
    }

    private static Participant shuffled(Participant person, Random random) {
        return Participant.builder()
                .id(person.id())
                .addAllRoles(shuffled(person.roles(), random))
                .mentorCapacity(person.mentorCapacity())
                .menteeCapacity(person.menteeCapacity())
                .addAllNeeds(shuffled(person.needs(), random))
                .addAllOffers(shuffled(person.offers(), random))
                .addAllDevelopmentGoals(shuffled(person.developmentGoals(), random))
                .addAllSupportedGoals(shuffled(person.supportedGoals(), random))
                .addAllInterests(shuffled(person.interests(), random))
                .addAllLanguages(shuffled(person.languages(), random))
                .availability(person.availability())
                .position(person.position())
                .readiness(person.readiness())
                .addAllPersonalValues(shuffled(person.personalValues(), random))
                .putAllWorkStyle(person.workStyle())
                .addAllExperiences(shuffled(person.experiences(), random))
                .selfDescription(person.selfDescription())
                .addAllChosenMentors(person.chosenMentors())
                .addAllChosenMentees(person.chosenMentees())
                .addAllVetoes(shuffled(person.vetoes(), random))
                .runsWaited(person.runsWaited())
                .putAllAuditGroups(person.auditGroups())
                .build();
    }

    private static <T> List<T> shuffled(Collection<T> items, Random random) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    @Property(tries = 100)
    void problems_of_a_bad_pool_come_in_the_same_order_whoever_came_first(
            @ForAll("pools") ParticipantPool one, @ForAll("pools") ParticipantPool other, @ForAll Random random) {
        List<Participant> people = new ArrayList<>(one.participants());
        people.addAll(other.participants());
        assertThat(outcome(shuffled(people, random))).isEqualTo(outcome(people));
    }

    private static String outcome(List<Participant> people) {
        try {
            return ParticipantPool.builder()
                    .addAllParticipants(people)
                    .build()
                    .warnings()
                    .toString();
        } catch (InvalidInputException refusal) {
            return refusal.getMessage();
        }
    }

    @Property
    void people_are_found_by_id_and_listed_by_role_in_the_order_of_ids(@ForAll("pools") ParticipantPool pool) {
        for (Participant person : pool.participants()) {
            assertThat(pool.participant(person.id())).contains(person);
            assertThat(person.capacity(Role.MENTOR)).isEqualTo(person.mentorCapacity());
            assertThat(person.capacity(Role.MENTEE)).isEqualTo(person.menteeCapacity());
        }
        for (Role role : Role.values()) {
            assertThat(pool.with(role))
                    .isSortedAccordingTo(Comparator.comparing(Participant::id))
                    .allMatch(person -> person.roles().contains(role))
                    .hasSize((int) pool.participants().stream()
                            .filter(person -> person.is(role))
                            .count());
        }
        assertThat(pool.participant(ParticipantId.of("nobody"))).isEmpty();
    }

    @Example
    void the_same_profile_twice_is_one_person() {
        Participant person = Participant.mentor("p").build();
        ParticipantPool pool = ParticipantPool.builder()
                .addParticipants(person, Participant.mentor("p").build())
                .build();
        assertThat(pool.participants()).containsExactly(person);
    }

    @Provide
    Arbitrary<ParticipantPool> pools() {
        return CoreArbitraries.pools();
    }
}
