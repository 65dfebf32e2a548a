package dev.mentoring.matching.verify;

import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.outcome.PeerGroup;
import dev.mentoring.matching.outcome.PeerMatching;
import java.util.List;
import java.util.Optional;

/** Is this a matching of these peers at all? In a trio everybody must be acceptable to everybody. */
final class PeerFeasibilityCheck {
    private final Market mirror;
    private final Problems.Builder problems = Problems.builder();
    private final int[] load;

    private PeerFeasibilityCheck(PeerMarket market) {
        this.mirror = market.mirror();
        this.load = new int[market.participantCount()];
    }

    static Optional<CounterExample> of(PeerMarket market, PeerMatching matching) {
        PeerFeasibilityCheck check = new PeerFeasibilityCheck(market);
        for (int i = 0; i < matching.groups().size(); i++) {
            check.checkGroup(matching.groups().get(i), "/pairs/" + i);
        }
        check.checkUnmatched(matching);
        return FeasibilityCheck.result(check.problems);
    }

    private void checkGroup(PeerGroup group, String place) {
        List<String> members = group.members();
        for (String id : members) {
            int person = mirror.menteeIndex(id);
            if (person < 0) {
                error("unknown-in-matching", place, id);
            } else {
                load[person]++;
            }
        }
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                int one = mirror.menteeIndex(members.get(i));
                int other = mirror.menteeIndex(members.get(j));
                if (one >= 0 && other >= 0 && mirror.find(one, other) < 0) {
                    error("unacceptable-pair", place, members.get(i), members.get(j));
                }
            }
        }
    }

    private void checkUnmatched(PeerMatching matching) {
        for (int person = 0; person < load.length; person++) {
            String id = mirror.menteeIds().get(person);
            boolean listed = matching.unmatchedParticipants().contains(id);
            if (load[person] > 1) {
                error("in-two-groups", "/pairs", id);
            }
            if (load[person] == 0 && !listed) {
                error("not-listed-unmatched", "/unmatchedParticipants", id);
            }
            if (load[person] > 0 && listed) {
                error("listed-unmatched", "/unmatchedParticipants", id);
            }
        }
        for (String id : matching.unmatchedParticipants()) {
            if (mirror.menteeIndex(id) < 0) {
                error("unknown-in-matching", "/unmatchedParticipants", id);
            }
        }
    }

    private void error(String code, String pointer, Object... arguments) {
        problems.error(MatchingTexts.CATALOGUE, code, Place.pointer(pointer), arguments);
    }
}
