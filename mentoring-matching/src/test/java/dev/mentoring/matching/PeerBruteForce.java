package dev.mentoring.matching;

import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.outcome.PeerGroup;
import dev.mentoring.matching.outcome.PeerMatching;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Looks at every matching of a few peers; shares nothing with the library's algorithms or verifier. */
public final class PeerBruteForce {
    private final Market mirror;
    private final int people;
    private final List<int[]> matchings = new ArrayList<>();

    public PeerBruteForce(PeerMarket market) {
        this.mirror = market.mirror();
        this.people = mirror.menteeCount();
        int[] partners = new int[people];
        Arrays.fill(partners, -1);
        extend(0, partners);
    }

    private void extend(int person, int[] partners) {
        if (person == people) {
            matchings.add(partners.clone());
            return;
        }
        extend(person + 1, partners);
        for (int other = person + 1; other < people; other++) {
            if (partners[person] < 0 && partners[other] < 0 && mirror.find(person, other) >= 0) {
                partners[person] = other;
                partners[other] = person;
                extend(person + 1, partners);
                partners[person] = -1;
                partners[other] = -1;
            }
        }
    }

    /** {@return every matching, each as the partners by index, -1 for nobody} */
    public List<int[]> all() {
        return matchings;
    }

    /** {@return the pairs that block, each as its two ids in order} */
    public Set<String> blocking(int[] partners) {
        Set<String> blocking = new TreeSet<>();
        for (int one = 0; one < people; one++) {
            for (int other = one + 1; other < people; other++) {
                if (mirror.find(one, other) >= 0 && prefers(one, other, partners) && prefers(other, one, partners)) {
                    blocking.add(mirror.menteeIds().get(one) + "-"
                            + mirror.menteeIds().get(other));
                }
            }
        }
        return blocking;
    }

    public int blockingCount(int[] partners) {
        int blocking = 0;
        for (int one = 0; one < people; one++) {
            for (int pair = mirror.rowStart(one); pair < mirror.rowEnd(one); pair++) {
                int other = mirror.mentorOf(pair);
                boolean wants = partners[one] < 0
                        || mirror.menteeRank(pair) < mirror.menteeRank(mirror.find(one, partners[one]));
                blocking += wants && one < other && prefers(other, one, partners) ? 1 : 0;
            }
        }
        return blocking;
    }

    private boolean prefers(int person, int other, int[] partners) {
        return partners[person] < 0
                || mirror.menteeRank(mirror.find(person, other))
                        < mirror.menteeRank(mirror.find(person, partners[person]));
    }

    public List<int[]> stable() {
        return matchings.stream()
                .filter(partners -> blocking(partners).isEmpty())
                .toList();
    }

    public int fewestBlocking() {
        return matchings.stream().mapToInt(this::blockingCount).min().orElseThrow();
    }

    public static int pairs(int[] partners) {
        return (int) Arrays.stream(partners).filter(partner -> partner >= 0).count() / 2;
    }

    public long weight(int[] partners) {
        long weight = 0;
        for (int person = 0; person < people; person++) {
            weight += partners[person] > person ? mirror.weight(mirror.find(person, partners[person])) : 0;
        }
        return weight;
    }

    public int[] partners(PeerMatching matching) {
        int[] partners = new int[people];
        Arrays.fill(partners, -1);
        for (PeerGroup group : matching.groups()) {
            int first = mirror.menteeIndex(group.first());
            int second = mirror.menteeIndex(group.second());
            partners[first] = second;
            partners[second] = first;
        }
        return partners;
    }
}
