package dev.mentoring.matching.verify;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.certificate.StablePartition;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.market.PeerMarket;
import java.util.Arrays;
import java.util.Optional;

/** Is this a stable partition of the peers (Tan 1991)? By the conditions that its documentation lists, one after the other. */
final class StablePartitionCheck {
    private static final int NOBODY = -1;

    private final Market mirror;
    private final StablePartition partition;
    private final int[] successors;
    private final int[] predecessors;

    private StablePartitionCheck(PeerMarket market, StablePartition partition) {
        this.mirror = market.mirror();
        this.partition = partition;
        this.successors = new int[market.participantCount()];
        this.predecessors = new int[market.participantCount()];
        Arrays.fill(successors, NOBODY);
        Arrays.fill(predecessors, NOBODY);
    }

    static Optional<CounterExample> of(PeerMarket market, StablePartition partition) {
        if (market.features().contains(MarketFeature.MENTEE_TIES)) {
            throw new UndecidedException("ties");
        }
        StablePartitionCheck check = new StablePartitionCheck(market, partition);
        return check.place().or(check::checkNeighbours).or(check::checkOthers);
    }

    /** Checks besides that a party is odd and greater than one. */
    static Optional<CounterExample> ofAbsence(PeerMarket market, StablePartition partition) {
        return of(market, partition)
                .or(() -> partition.parties().stream().anyMatch(party -> party.size() > 1 && party.size() % 2 == 1)
                        ? Optional.empty()
                        : Optional.of(new CounterExample.WrongStep("parties", 0, "")));
    }

    private Optional<CounterExample> place() {
        boolean[] placed = new boolean[successors.length];
        for (int i = 0; i < partition.parties().size(); i++) {
            ImmutableList<String> party = partition.parties().get(i);
            for (int k = 0; k < party.size(); k++) {
                int person = mirror.menteeIndex(party.get(k));
                if (person < 0 || placed[person]) {
                    return wrong(i, party.get(k));
                }
                placed[person] = true;
                if (party.size() > 1) {
                    successors[person] = mirror.menteeIndex(party.get((k + 1) % party.size()));
                    predecessors[person] = mirror.menteeIndex(party.get((k + party.size() - 1) % party.size()));
                }
            }
        }
        for (int person = 0; person < placed.length; person++) {
            if (!placed[person]) {
                return wrong(-1, mirror.menteeIds().get(person));
            }
        }
        return Optional.empty();
    }

    private Optional<CounterExample> checkNeighbours() {
        for (int i = 0; i < partition.parties().size(); i++) {
            ImmutableList<String> party = partition.parties().get(i);
            for (String id : party) {
                int person = mirror.menteeIndex(id);
                boolean accepts = party.size() == 1 || mirror.find(person, successors[person]) >= 0;
                if (!accepts || (party.size() > 2 && !prefers(person, successors[person]))) {
                    return wrong(i, id);
                }
            }
        }
        return Optional.empty();
    }

    /** {@return whether a person prefers somebody to the predecessor} */
    private boolean prefers(int person, int other) {
        if (predecessors[person] == NOBODY) {
            return true;
        }
        int rank = mirror.menteeRank(mirror.find(person, other));
        return rank < mirror.menteeRank(mirror.find(person, predecessors[person]));
    }

    private Optional<CounterExample> checkOthers() {
        for (int pair = 0; pair < mirror.pairCount(); pair++) {
            int one = mirror.menteeOf(pair);
            int other = mirror.mentorOf(pair);
            boolean neighbours = successors[one] == other || predecessors[one] == other;
            if (one < other && !neighbours && prefers(one, other) && prefers(other, one)) {
                return wrong(
                        -1,
                        mirror.menteeIds().get(one) + ", " + mirror.menteeIds().get(other));
            }
        }
        return Optional.empty();
    }

    private static Optional<CounterExample> wrong(int party, String about) {
        return Optional.of(new CounterExample.WrongStep("parties", party + 1L, about));
    }
}
