package dev.mentoring.matching.verify;

import dev.mentoring.matching.certificate.ProfileProof;
import dev.mentoring.matching.certificate.ProfileStage;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.RankTable;
import dev.mentoring.matching.outcome.Guarantee;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Do the prices of each stage prove that no more pairs of the best ranks are possible? Follows the stages one by one. */
final class ProfileProofCheck {
    private final CheckedMatching matching;
    private final Market market;
    private final RankTable table;
    private final ProfileProof proof;
    private final BitSet remaining = new BitSet();
    private final BitSet fullMentees = new BitSet();
    private final BitSet fullMentors = new BitSet();

    private ProfileProofCheck(CheckedMatching matching, ProfileProof proof) {
        this.matching = matching;
        this.market = matching.market;
        this.table = RankTable.of(market);
        this.proof = proof;
        IntStream.range(0, market.pairCount())
                .filter(pair -> market.mentorMaximum(market.mentorOf(pair)) > 0)
                .forEach(remaining::set);
    }

    static Optional<CounterExample> of(CheckedMatching matching, ProfileProof proof, Set<Guarantee> claims) {
        ProfileProofCheck check = new ProfileProofCheck(matching, proof);
        if (claims.contains(Guarantee.GENEROUS_MAXIMUM)) {
            return check.checkProfile().or(check::fromTheWorst);
        }
        return check.checkProfile().or(() -> check.fromTheBest(claims.contains(Guarantee.GREEDY_MAXIMUM)));
    }

    private Optional<CounterExample> checkProfile() {
        for (int rank = 1; rank <= proof.profile().size(); rank++) {
            int each = rank;
            long found = matching.matched.stream()
                    .filter(pair -> table.menteeRank(pair) == each)
                    .count();
            if (found != proof.profile().get(rank - 1)) {
                return Optional.of(new CounterExample.WrongNumber(
                        "profile", proof.profile().get(rank - 1), found));
            }
        }
        long counted = proof.profile().stream().mapToLong(Integer::longValue).sum();
        return counted == matching.matched.cardinality() ? Optional.empty() : wrong("profile", -1, counted);
    }

    private boolean anyRemaining(int above, int below) {
        return remaining.stream().map(table::menteeRank).anyMatch(rank -> rank > above && rank < below);
    }

    private Optional<CounterExample> fromTheBest(boolean allFirst) {
        List<ProfileStage> stages = proof.stages();
        int before = 0;
        for (int i = 0; i < stages.size(); i++) {
            ProfileStage stage = stages.get(i);
            boolean all = allFirst && i == 0;
            boolean inOrder = all
                    ? !anyRemaining(stage.worstRank(), Integer.MAX_VALUE)
                    : stage.worstRank() > before && !anyRemaining(before, stage.worstRank());
            if (!inOrder) {
                return wrong("stages", i, stage.worstRank());
            }
            Optional<CounterExample> wrong = check(i, stage);
            if (wrong.isPresent()) {
                return wrong;
            }
            before = all ? 0 : stage.worstRank();
        }
        int last = before;
        return remaining.stream()
                .filter(pair -> table.menteeRank(pair) > last && !matching.matched.get(pair))
                .boxed()
                .findFirst()
                .flatMap(pair -> wrong("stages", -1, matching.named(pair)));
    }

    private Optional<CounterExample> fromTheWorst() {
        List<ProfileStage> stages = proof.stages();
        if (stages.isEmpty() && !remaining.isEmpty()) {
            return wrong("stages", -1, "");
        }
        for (int i = 0; i < stages.size(); i++) {
            int counted = stages.get(i).worstRank();
            int next = i + 1 < stages.size() ? stages.get(i + 1).worstRank() : 0;
            if (next >= counted || (i == 0 && anyRemaining(counted, Integer.MAX_VALUE))) {
                return wrong("stages", i, counted);
            }
            Optional<CounterExample> wrong = check(i, stages.get(i));
            if (wrong.isPresent()) {
                return wrong;
            }
            remaining.stream()
                    .filter(pair -> table.menteeRank(pair) >= next + 2 && table.menteeRank(pair) <= counted)
                    .forEach(remaining::clear);
            if (matching.matched.stream().anyMatch(pair -> !remaining.get(pair))) {
                return wrong("stages", i, counted);
            }
        }
        return Optional.empty();
    }

    private Optional<CounterExample> check(int index, ProfileStage stage) {
        long[] mentees = prices(market.menteeIds(), stage.menteePrices());
        long[] mentors = prices(market.mentorIds(), stage.mentorPrices());
        if (isNegative(mentees, fullMentees) || isNegative(mentors, fullMentors)) {
            return wrong("stages", index, "< 0");
        }
        long bound = Math.addExact(sum(mentees, market::menteeMaximum), sum(mentors, market::mentorMaximum));
        long counted = matching.matched.stream()
                .filter(pair -> table.menteeRank(pair) <= stage.worstRank())
                .count();
        if (bound != stage.count() || counted != bound) {
            return Optional.of(new CounterExample.DualityGap(counted, bound));
        }
        BitSet tight = new BitSet();
        for (int pair = remaining.nextSetBit(0); pair >= 0; pair = remaining.nextSetBit(pair + 1)) {
            long paid = mentees[market.menteeOf(pair)] + mentors[market.mentorOf(pair)];
            long worth = table.menteeRank(pair) <= stage.worstRank() ? 1 : 0;
            if (paid < worth) {
                return wrong("stages", index, matching.named(pair));
            }
            tight.set(pair, paid == worth);
        }
        remaining.and(tight);
        IntStream.range(0, mentees.length).filter(each -> mentees[each] > 0).forEach(fullMentees::set);
        IntStream.range(0, mentors.length).filter(each -> mentors[each] > 0).forEach(fullMentors::set);
        return Optional.empty();
    }

    private static long[] prices(List<String> ids, Map<String, Long> prices) {
        return ids.stream().mapToLong(id -> prices.getOrDefault(id, 0L)).toArray();
    }

    private static boolean isNegative(long[] prices, BitSet full) {
        return IntStream.range(0, prices.length).anyMatch(each -> prices[each] < 0 && !full.get(each));
    }

    private static long sum(long[] prices, IntUnaryOperator places) {
        long sum = 0;
        for (int each = 0; each < prices.length; each++) {
            sum = Math.addExact(sum, Math.multiplyExact(prices[each], (long) places.applyAsInt(each)));
        }
        return sum;
    }

    private static Optional<CounterExample> wrong(String member, int index, Object about) {
        return Optional.of(new CounterExample.WrongStep(member, index + 1L, about.toString()));
    }
}
