package dev.mentoring.matching.algorithm.peers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.matching.PeerBruteForce;
import dev.mentoring.matching.Peers;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.StablePartition;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.outcome.NoMatching;
import dev.mentoring.matching.outcome.Outcome;
import dev.mentoring.matching.outcome.PeerMatching;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class StableRoommatesProperties {
    private static final StableRoommates ROOMMATES = new StableRoommates();

    @Provide
    Arbitrary<Peers.Spec> markets() {
        return Peers.unstable();
    }

    @Provide
    Arbitrary<Peers.Spec> fewPeople() {
        return Peers.fewStrict();
    }

    private static Outcome solve(PeerMarket market) {
        return ROOMMATES.solve(market, SolveContext.defaults());
    }

    @Property(tries = 500)
    void a_stable_matching_is_found_exactly_where_one_exists(@ForAll("markets") Peers.Spec spec) {
        checkAgainstAllMatchings(spec);
    }

    @Property(tries = 10_000)
    @Tag("exhaustive")
    void a_stable_matching_is_found_exactly_where_one_exists_many_times(@ForAll("markets") Peers.Spec spec) {
        checkAgainstAllMatchings(spec);
    }

    private static void checkAgainstAllMatchings(Peers.Spec spec) {
        PeerMarket market = spec.market();
        PeerBruteForce all = new PeerBruteForce(market);
        Outcome outcome = solve(market);
        if (all.stable().isEmpty()) {
            assertThat(outcome).isInstanceOf(NoMatching.class);
        } else {
            assertThat(outcome).isInstanceOf(PeerMatching.class);
            assertThat(all.blocking(all.partners((PeerMatching) outcome))).isEmpty();
        }
        assertThat(ROOMMATES.all(market, SolveContext.defaults()).map(all::partners))
                .containsExactlyInAnyOrderElementsOf(all.stable());
        StablePartition partition = partition(outcome);
        assertThat(partition.excludesStability()).isEqualTo(all.stable().isEmpty());
        assertThat(isStable(market.mirror(), indices(market, partition))).isTrue();
    }

    /** Tan 1991: the odd parties are the same in every stable partition. */
    @Property(tries = 300)
    void every_stable_partition_has_the_same_odd_parties(@ForAll("fewPeople") Peers.Spec spec) {
        PeerMarket market = spec.market();
        List<int[]> partitions = stablePartitions(market.mirror());
        Set<String> odd = oddParties(indices(market, partition(solve(market))));
        assertThat(partitions)
                .isNotEmpty()
                .allSatisfy(other -> assertThat(oddParties(other)).isEqualTo(odd));
    }

    @Property(tries = 200)
    void the_order_of_the_input_changes_nothing(@ForAll("markets") Peers.Spec spec, @ForAll long order) {
        assertThat(solve(spec.market(order))).isEqualTo(solve(spec.market()));
    }

    private static StablePartition partition(Outcome outcome) {
        return (StablePartition)
                (outcome instanceof NoMatching none
                        ? none.certificate()
                        : ((PeerMatching) outcome).certificate().orElseThrow());
    }

    /** {@return the successor of everybody} */
    private static int[] indices(PeerMarket market, StablePartition partition) {
        int[] successors = new int[market.participantCount()];
        Arrays.fill(successors, -1);
        partition.parties().forEach(party -> {
            for (int i = 0; i < party.size(); i++) {
                int member = market.mirror().menteeIndex(party.get(i));
                assertThat(successors[member]).isEqualTo(-1);
                successors[member] = market.mirror().menteeIndex(party.get((i + 1) % party.size()));
            }
        });
        assertThat(successors).doesNotContain(-1);
        return successors;
    }

    /** The definition of Tan 1991, word for word. */
    private static boolean isStable(Market mirror, int[] successors) {
        int people = successors.length;
        int[] predecessors = new int[people];
        for (int person = 0; person < people; person++) {
            predecessors[successors[person]] = person;
        }
        for (int person = 0; person < people; person++) {
            int successor = successors[person];
            int predecessor = predecessors[person];
            if ((successor != person && mirror.find(person, successor) < 0)
                    || (successor != predecessor && !prefers(mirror, person, successor, predecessor))) {
                return false;
            }
        }
        for (int one = 0; one < people; one++) {
            for (int other = 0; other < people; other++) {
                if (mirror.find(one, other) >= 0
                        && successors[one] != other
                        && successors[other] != one
                        && prefers(mirror, one, other, predecessors[one])
                        && prefers(mirror, other, one, predecessors[other])) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean prefers(Market mirror, int person, int one, int other) {
        return other == person
                || mirror.menteeRank(mirror.find(person, one)) < mirror.menteeRank(mirror.find(person, other));
    }

    private static List<int[]> stablePartitions(Market mirror) {
        List<int[]> found = new ArrayList<>();
        int[] successors = new int[mirror.menteeCount()];
        permute(mirror, 0, new boolean[successors.length], successors, found);
        return found;
    }

    private static void permute(Market mirror, int person, boolean[] used, int[] successors, List<int[]> found) {
        if (person == successors.length) {
            if (isStable(mirror, successors)) {
                found.add(successors.clone());
            }
            return;
        }
        for (int successor = 0; successor < successors.length; successor++) {
            if (!used[successor] && (successor == person || mirror.find(person, successor) >= 0)) {
                used[successor] = true;
                successors[person] = successor;
                permute(mirror, person + 1, used, successors, found);
                used[successor] = false;
            }
        }
    }

    private static Set<String> oddParties(int[] successors) {
        Set<String> parties = new TreeSet<>();
        for (int start = 0; start < successors.length; start++) {
            StringBuilder party = new StringBuilder().append(start);
            int size = 1;
            int least = start;
            for (int member = successors[start]; member != start; member = successors[member]) {
                party.append(' ').append(member);
                least = Math.min(least, member);
                size++;
            }
            if (size % 2 == 1 && least == start) {
                parties.add(party.toString());
            }
        }
        return parties;
    }
}
