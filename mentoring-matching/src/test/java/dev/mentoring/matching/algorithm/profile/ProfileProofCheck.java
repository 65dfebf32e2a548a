package dev.mentoring.matching.algorithm.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.matching.certificate.ProfileProof;
import dev.mentoring.matching.certificate.ProfileStage;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.market.RankTable;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks a {@link ProfileProof} word by word as its documentation tells a third party to. */
final class ProfileProofCheck {
    private final Market market;
    private final Matching matching;
    private final ProfileProof proof;
    private final Map<Pair, Integer> remaining = new HashMap<>();
    private final Set<String> full = new HashSet<>();

    private ProfileProofCheck(Market market, Matching matching) {
        this.market = market;
        this.matching = matching;
        this.proof = (ProfileProof) matching.certificate().orElseThrow();
        RankTable ranks = RankTable.of(market);
        for (int pair = 0; pair < market.pairCount(); pair++) {
            int mentor = market.mentorOf(pair);
            if (market.mentorMaximum(mentor) > 0) {
                String mentee = market.menteeIds().get(market.menteeOf(pair));
                remaining.put(new Pair(mentee, market.mentorIds().get(mentor)), ranks.menteeRank(pair));
            }
        }
    }

    static void check(Market market, Matching matching) {
        ProfileProofCheck check = new ProfileProofCheck(market, matching);
        if (matching.guarantees().contains(Guarantee.GENEROUS_MAXIMUM)) {
            check.generous();
        } else {
            check.bestRanksFirst(matching.guarantees().contains(Guarantee.GREEDY_MAXIMUM));
        }
    }

    private void bestRanksFirst(boolean allFirst) {
        List<ProfileStage> stages = proof.stages();
        if (allFirst && !stages.isEmpty()) {
            assertThat(remaining.values())
                    .allMatch(rank -> rank <= stages.get(0).worstRank());
            check(stages.get(0));
        }
        int before = 0;
        for (ProfileStage stage : stages.subList(allFirst && !stages.isEmpty() ? 1 : 0, stages.size())) {
            int last = before;
            assertThat(stage.worstRank()).isGreaterThan(before);
            assertThat(remaining.values()).noneMatch(rank -> rank > last && rank < stage.worstRank());
            check(stage);
            before = stage.worstRank();
        }
        int last = before;
        remaining.forEach((pair, rank) ->
                assertThat(rank <= last || matching.pairs().contains(pair)).isTrue());
    }

    private void generous() {
        List<ProfileStage> stages = proof.stages();
        for (int i = 0; i < stages.size(); i++) {
            int counted = stages.get(i).worstRank();
            assertThat(i > 0 || remaining.values().stream().allMatch(rank -> rank <= counted))
                    .isTrue();
            check(stages.get(i));
            int next = i + 1 < stages.size() ? stages.get(i + 1).worstRank() : 0;
            assertThat(next).isLessThan(counted);
            remaining.values().removeIf(rank -> rank >= next + 2 && rank <= counted);
            assertThat(remaining.keySet()).containsAll(matching.pairs());
        }
    }

    private void check(ProfileStage stage) {
        long bound = 0;
        for (String mentee : market.menteeIds()) {
            assertThat(mentee(stage, mentee) >= 0 || full.contains("mentee " + mentee))
                    .isTrue();
            bound += mentee(stage, mentee);
        }
        for (String mentor : market.mentorIds()) {
            assertThat(mentor(stage, mentor) >= 0 || full.contains("mentor " + mentor))
                    .isTrue();
            bound += mentor(stage, mentor) * market.mentorMaximum(market.mentorIndex(mentor));
        }
        assertThat(remaining.keySet()).containsAll(matching.pairs());
        assertThat(bound).isEqualTo(stage.count());
        assertThat(matching.pairs().stream().filter(pair -> remaining.get(pair) <= stage.worstRank()))
                .hasSize(Math.toIntExact(stage.count()));
        remaining.forEach(
                (pair, rank) -> assertThat(sum(stage, pair)).isGreaterThanOrEqualTo(rank <= stage.worstRank() ? 1 : 0));
        remaining
                .entrySet()
                .removeIf(entry -> sum(stage, entry.getKey()) > (entry.getValue() <= stage.worstRank() ? 1 : 0));
        stage.menteePrices().forEach((id, price) -> addFull(price, "mentee " + id));
        stage.mentorPrices().forEach((id, price) -> addFull(price, "mentor " + id));
    }

    private void addFull(long price, String who) {
        if (price > 0) {
            full.add(who);
        }
    }

    private static long sum(ProfileStage stage, Pair pair) {
        return mentee(stage, pair.mentee()) + mentor(stage, pair.mentor());
    }

    private static long mentee(ProfileStage stage, String id) {
        return stage.menteePrices().getOrDefault(id, 0L);
    }

    private static long mentor(ProfileStage stage, String id) {
        return stage.mentorPrices().getOrDefault(id, 0L);
    }
}
