package dev.mentoring.matching.algorithm.schoolchoice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.matching.BruteForce;
import dev.mentoring.matching.Markets;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.TwoSidedAlgorithm;
import dev.mentoring.matching.algorithm.stable.DeferredAcceptance;
import dev.mentoring.matching.certificate.PickingOrder;
import dev.mentoring.matching.certificate.TieBreaking;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.verify.Verdict;
import dev.mentoring.matching.verify.Verifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class SchoolChoiceProperties {
    private static final SolveContext CONTEXT = SolveContext.defaults();
    private static final EfficiencyAdjustedDeferredAcceptance EFFICIENCY_ADJUSTED =
            new EfficiencyAdjustedDeferredAcceptance();
    private static final List<TwoSidedAlgorithm> ALL = List.of(
            new SerialDictatorship(),
            new ImmediateAcceptance(),
            new ChineseParallel(),
            new TopTradingCycles(),
            EFFICIENCY_ADJUSTED);

    @Provide
    Arbitrary<Markets.Spec> schools() {
        return Markets.schoolChoice(5);
    }

    @Provide
    Arbitrary<Markets.Spec> small() {
        return Markets.schoolChoice(3);
    }

    @Provide
    Arbitrary<Markets.Spec> any() {
        return Markets.any();
    }

    private static Matching solve(TwoSidedAlgorithm algorithm, Market market, SolveContext context) {
        return algorithm.solve(market, context).toMatching();
    }

    private static SolveContext random(long seed) {
        return CONTEXT.withSeed(seed).withOption("ties", seed % 2 == 0 ? "single" : "multiple");
    }

    private static NaiveMechanisms naive(Market market, long seed) {
        return new NaiveMechanisms(market, seed, seed % 2 == 0 ? TieBreaking.SINGLE : TieBreaking.MULTIPLE);
    }

    /** {@return an endowment that the market allows, as the option and by index} */
    private static Map<Integer, Integer> endowment(Market market, Random random, boolean single) {
        Map<Integer, Integer> owned = new TreeMap<>();
        int[] left = IntStream.range(0, market.mentorCount())
                .map(mentor -> single ? Math.min(1, market.mentorMaximum(mentor)) : market.mentorMaximum(mentor))
                .toArray();
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            int degree = market.rowEnd(mentee) - market.rowStart(mentee);
            if (degree > 0 && random.nextInt(4) > 0) {
                int mentor = market.mentorOf(market.rowStart(mentee) + random.nextInt(degree));
                if (left[mentor]-- > 0) {
                    owned.put(mentee, mentor);
                }
            }
        }
        return owned;
    }

    private static String text(Market market, Map<Integer, Integer> endowment) {
        return endowment.entrySet().stream()
                .map(entry -> market.menteeIds().get(entry.getKey()) + ":"
                        + market.mentorIds().get(entry.getValue()))
                .collect(Collectors.joining(","));
    }

    private static List<Integer> shuffled(int size, Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        java.util.Collections.shuffle(order, random);
        return order;
    }

    private static String text(Market market, List<Integer> order) {
        return order.stream().map(market.menteeIds()::get).collect(Collectors.joining(","));
    }

    private static void assertClaims(BruteForce all, Market market, Matching matching) {
        BitSet found = all.indices(matching);
        assertThat(all.all()).contains(found);
        for (Guarantee notion : Set.of(Guarantee.WEAKLY_STABLE, Guarantee.STRONGLY_STABLE, Guarantee.SUPER_STABLE)) {
            assertThat(matching.guarantees().contains(notion))
                    .as(matching.algorithm() + " " + notion)
                    .isEqualTo(all.isStable(found, notion));
        }
        assertThat(matching.guarantees().contains(Guarantee.PARETO_EFFICIENT))
                .as(matching.algorithm())
                .isEqualTo(MenteeWelfare.isParetoEfficient(all, market, found));
        if (matching.guarantees().contains(Guarantee.MENTEE_OPTIMAL)) {
            for (BitSet stable : all.stable(Guarantee.WEAKLY_STABLE)) {
                for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
                    assertThat(MenteeWelfare.isAtLeastAsGood(
                                    MenteeWelfare.ranks(market, found, mentee),
                                    MenteeWelfare.ranks(market, stable, mentee)))
                            .isTrue();
                }
            }
        }
    }

    @Property(tries = 300)
    void a_matching_claims_exactly_what_is_true_of_it(@ForAll("schools") Markets.Spec spec, @ForAll long seed) {
        Market market = spec.market();
        BruteForce all = new BruteForce(market);
        for (TwoSidedAlgorithm algorithm : ALL) {
            SolveContext context = algorithm instanceof SerialDictatorship ? CONTEXT.withSeed(seed) : random(seed);
            assertClaims(all, market, solve(algorithm, market, context));
        }
        Random random = new Random(seed);
        SolveContext owned = random(seed)
                .withOption("variant", "tenants")
                .withOption("endowment", text(market, endowment(market, random, false)));
        assertClaims(all, market, solve(new TopTradingCycles(), market, owned));
        String some = IntStream.range(0, market.menteeCount())
                .filter(mentee -> random.nextBoolean())
                .mapToObj(market.menteeIds()::get)
                .collect(Collectors.joining(","));
        assertClaims(
                all, market, solve(EFFICIENCY_ADJUSTED, market, random(seed).withOption("consent", some)));
    }

    @Property(tries = 200)
    void the_verifier_finds_nothing_wrong(@ForAll("schools") Markets.Spec spec, @ForAll long seed) {
        Market market = spec.market();
        List<Matching> matchings = new ArrayList<>();
        ALL.forEach(algorithm -> matchings.add(solve(algorithm, market, CONTEXT.withSeed(seed))));
        Random random = new Random(seed);
        String owned = text(market, endowment(market, random, random.nextBoolean()));
        SolveContext endowed = random(seed).withOption("endowment", owned);
        matchings.add(solve(new TopTradingCycles(), market, endowed.withOption("variant", "tenants")));
        if (!owned.isEmpty()) {
            matchings.add(solve(new TopTradingCycles(), market, endowed.withOption("variant", "housing")));
        }
        matchings.add(adjusted(market, seed, random.nextInt(64)));
        matchings.add(solve(
                new ChineseParallel(), market, random(seed).withOption("period", "" + (1 + random.nextInt(3)))));
        assertThat(matchings)
                .allSatisfy(matching -> assertThat(
                                new Verifier().verify(market, matching).findings())
                        .noneMatch(finding -> finding.verdict() == Verdict.DOES_NOT_HOLD));
    }

    @Property(tries = 200)
    void what_a_mechanism_promises_its_matchings_claim(@ForAll("schools") Markets.Spec spec, @ForAll long seed) {
        Market market = spec.market();
        for (TwoSidedAlgorithm algorithm : ALL) {
            Set<Guarantee> promised = new java.util.TreeSet<>(algorithm.guarantees(CONTEXT));
            promised.remove(Guarantee.STRATEGY_PROOF_FOR_MENTEES);
            assertThat(solve(algorithm, market, CONTEXT.withSeed(seed)).guarantees())
                    .containsAll(promised);
        }
    }

    @Property(tries = 300)
    void the_order_of_the_input_changes_nothing(
            @ForAll("schools") Markets.Spec spec, @ForAll long order, @ForAll long seed) {
        for (TwoSidedAlgorithm algorithm : ALL) {
            assertThat(solve(algorithm, spec.market(order), CONTEXT.withSeed(seed)))
                    .isEqualTo(solve(algorithm, spec.market(), CONTEXT.withSeed(seed)));
        }
    }

    @Property(tries = 400)
    void rounds_accept_as_the_papers_tell(@ForAll("schools") Markets.Spec spec, @ForAll long seed) {
        assertRounds(spec.market(), seed);
    }

    @Property(tries = 10_000)
    @Tag("exhaustive")
    void rounds_accept_as_the_papers_tell_exhaustively(@ForAll("schools") Markets.Spec spec, @ForAll long seed) {
        assertRounds(spec.market(), seed);
    }

    private static void assertRounds(Market market, long seed) {
        NaiveMechanisms naive = naive(market, seed);
        for (int period : new int[] {1, 2, 3, Integer.MAX_VALUE}) {
            SolveContext context = random(seed).withOption("period", "" + period);
            assertThat(solve(new ChineseParallel(), market, context).pairs())
                    .isEqualTo(naive.named(naive.applicationRejection(period)));
        }
        assertThat(solve(new ImmediateAcceptance(), market, random(seed)).pairs())
                .isEqualTo(naive.named(naive.applicationRejection(1)));
        Matching deferred = new DeferredAcceptance().solve(market, random(seed)).toMatching();
        SolveContext endless = random(seed).withOption("period", "6");
        assertThat(solve(new ChineseParallel(), market, endless).pairs()).isEqualTo(deferred.pairs());
        assertThat(solve(EFFICIENCY_ADJUSTED, market, random(seed).withOption("consent", "none"))
                        .pairs())
                .isEqualTo(deferred.pairs());
    }

    @Property(tries = 400)
    void cycles_trade_as_the_papers_tell(@ForAll("schools") Markets.Spec spec, @ForAll long seed) {
        assertCycles(spec.market(), seed);
    }

    @Property(tries = 10_000)
    @Tag("exhaustive")
    void cycles_trade_as_the_papers_tell_exhaustively(@ForAll("schools") Markets.Spec spec, @ForAll long seed) {
        assertCycles(spec.market(), seed);
    }

    private static void assertCycles(Market market, long seed) {
        Random random = new Random(seed);
        NaiveMechanisms naive = naive(market, seed);
        TopTradingCycles cycles = new TopTradingCycles();
        assertThat(solve(cycles, market, random(seed)).pairs()).isEqualTo(naive.named(naive.schoolTradingCycles()));
        Map<Integer, Integer> endowment = endowment(market, random, false);
        List<Integer> order = shuffled(market.menteeCount(), random);
        SolveContext owned = random(seed).withOption("endowment", text(market, endowment));
        Matching tenants =
                solve(cycles, market, owned.withOption("variant", "tenants").withOption("order", text(market, order)));
        assertThat(tenants.pairs()).isEqualTo(naive.named(naive.tenants(endowment, order, true)));
        endowment.forEach((mentee, mentor) -> assertThat(MenteeWelfare.rank(market, tenants, mentee))
                .isLessThanOrEqualTo(market.menteeRank(market.find(mentee, mentor))));
        if (!endowment.isEmpty()) {
            assertThat(solve(cycles, market, owned.withOption("variant", "housing"))
                            .pairs())
                    .isEqualTo(naive.named(naive.tenants(endowment, order, false)));
        }
    }

    @Property(tries = 300)
    void no_group_of_owners_gains_by_exchanging_among_themselves(
            @ForAll("schools") Markets.Spec spec, @ForAll long seed) {
        Market market = spec.market();
        Map<Integer, Integer> endowment = endowment(market, new Random(seed), true);
        if (endowment.isEmpty()) {
            return;
        }
        Matching matching = solve(
                new TopTradingCycles(),
                market,
                CONTEXT.withOption("variant", "housing").withOption("endowment", text(market, endowment)));
        assertThat(matching.guarantees()).contains(Guarantee.CORE);
        assertThat(matching.guarantees().contains(Guarantee.PARETO_EFFICIENT))
                .isEqualTo(MenteeWelfare.isParetoEfficient(
                        new BruteForce(market), market, new BruteForce(market).indices(matching)));
        List<Integer> owners = List.copyOf(endowment.keySet());
        for (List<String> exchange :
                MenteeWelfare.lists(owners.stream().map(String::valueOf).toList())) {
            boolean noneWorse = true;
            boolean oneBetter = false;
            List<Integer> group = exchange.stream().map(Integer::valueOf).toList();
            List<Integer> givers = new ArrayList<>(group);
            java.util.Collections.sort(givers);
            for (int i = 0; i < group.size(); i++) {
                int pair = market.find(group.get(i), endowment.get(givers.get(i)));
                int rank = pair < 0 ? Integer.MAX_VALUE : market.menteeRank(pair);
                int now = MenteeWelfare.rank(market, matching, group.get(i));
                noneWorse &= rank <= now;
                oneBetter |= rank < now;
            }
            assertThat(noneWorse && oneBetter).isFalse();
        }
    }

    @Property(tries = 400)
    void consent_leads_where_kesten_and_where_tang_and_yu_say(@ForAll("schools") Markets.Spec spec, @ForAll long seed) {
        assertConsent(spec.market(), seed);
    }

    @Property(tries = 10_000)
    @Tag("exhaustive")
    void consent_leads_where_kesten_and_where_tang_and_yu_say_exhaustively(
            @ForAll("schools") Markets.Spec spec, @ForAll long seed) {
        assertConsent(spec.market(), seed);
    }

    private static void assertConsent(Market market, long seed) {
        NaiveMechanisms naive = naive(market, seed);
        for (int who : new int[] {0, -1, new Random(seed).nextInt(64)}) {
            Matching matching = adjusted(market, seed, who);
            assertThat(matching.pairs()).isEqualTo(naive.named(naive.tangAndYu(mentee -> (who >> mentee & 1) == 1)));
            assertThat(matching.pairs()).isEqualTo(naive.named(naive.kesten(mentee -> (who >> mentee & 1) == 1)));
        }
    }

    private static Matching adjusted(Market market, long seed, int who) {
        String consent = IntStream.range(0, market.menteeCount())
                .filter(mentee -> (who >> mentee & 1) == 1)
                .mapToObj(market.menteeIds()::get)
                .collect(Collectors.joining(","));
        return solve(EFFICIENCY_ADJUSTED, market, random(seed).withOption("consent", consent));
    }

    @Property(tries = 300)
    void consenting_changes_nothing_for_the_one_who_consents_and_harms_nobody(
            @ForAll("schools") Markets.Spec spec, @ForAll long seed) {
        Market market = spec.market();
        int others = new Random(seed).nextInt(64);
        Matching deferred = adjusted(market, seed, 0);
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            Matching without = adjusted(market, seed, others & ~(1 << mentee));
            Matching with = adjusted(market, seed, others | 1 << mentee);
            assertThat(MenteeWelfare.rank(market, with, mentee)).isEqualTo(MenteeWelfare.rank(market, without, mentee));
            for (int other = 0; other < market.menteeCount(); other++) {
                assertThat(MenteeWelfare.rank(market, with, other))
                        .isLessThanOrEqualTo(MenteeWelfare.rank(market, without, other));
                assertThat(MenteeWelfare.rank(market, without, other))
                        .isLessThanOrEqualTo(MenteeWelfare.rank(market, deferred, other));
            }
        }
    }

    @Property(tries = 300)
    void each_dictator_does_as_well_as_those_before_it_allow(@ForAll("any") Markets.Spec spec, @ForAll long seed) {
        Market market = spec.market();
        BruteForce all = new BruteForce(market);
        Matching matching = solve(new SerialDictatorship(), market, CONTEXT.withSeed(seed));
        BitSet found = all.indices(matching);
        assertThat(matching.guarantees()).contains(Guarantee.PARETO_EFFICIENT);
        assertThat(MenteeWelfare.isParetoEfficient(all, market, found)).isTrue();
        List<BitSet> left = all.all();
        assertThat(left).contains(found);
        PickingOrder order = (PickingOrder) matching.certificate().orElseThrow();
        for (PickingOrder.Turn turn : order.turns()) {
            int mentee = market.menteeIndex(turn.mentee());
            int[] best = left.stream()
                    .map(other -> MenteeWelfare.ranks(market, other, mentee))
                    .min(Arrays::compare)
                    .orElseThrow();
            assertThat(MenteeWelfare.ranks(market, found, mentee)).isEqualTo(best);
            left = left.stream()
                    .filter(other -> Arrays.equals(MenteeWelfare.ranks(market, other, mentee), best))
                    .toList();
            assertThat(turn.mentors())
                    .isEqualTo(matching.pairs().stream()
                            .filter(pair -> pair.mentee().equals(turn.mentee()))
                            .map(Pair::mentor)
                            .toList());
        }
    }

    @Property(tries = 150)
    void nobody_gains_by_any_misreport(@ForAll("small") Markets.Spec spec, @ForAll long seed) {
        Market market = spec.market();
        Random random = new Random(seed);
        SolveContext owned = CONTEXT.withSeed(seed)
                .withOption("endowment", text(market, endowment(market, random, false)))
                .withOption("variant", "tenants");
        assertNoGain(new SerialDictatorship(), market, CONTEXT.withSeed(seed));
        assertNoGain(new TopTradingCycles(), market, random(seed));
        assertNoGain(new TopTradingCycles(), market, owned);
        assertNoGain(EFFICIENCY_ADJUSTED, market, random(seed).withOption("consent", "none"));
        String order = text(market, shuffled(market.menteeCount(), random));
        assertNoGain(new TopTradingCycles(), market, owned.withOption("order", order));
        if (!owned.options().get("endowment").isEmpty()) {
            assertNoGain(new TopTradingCycles(), market, owned.withOption("variant", "housing"));
        }
    }

    @Property(tries = 150)
    void no_dictator_with_ties_gains_by_any_misreport(@ForAll("any") Markets.Spec spec, @ForAll long seed) {
        Market market = spec.market();
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            if (market.rowEnd(mentee) - market.rowStart(mentee) > 3 || market.menteeMaximum(mentee) != 1) {
                return;
            }
        }
        assertNoGain(new SerialDictatorship(), market, CONTEXT.withSeed(seed));
    }

    private static void assertNoGain(TwoSidedAlgorithm algorithm, Market market, SolveContext context) {
        assertThat(algorithm.guarantees(context)).contains(Guarantee.STRATEGY_PROOF_FOR_MENTEES);
        Matching honest = solve(algorithm, market, context);
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            int liar = mentee;
            List<String> mentors = IntStream.range(market.rowStart(mentee), market.rowEnd(mentee))
                    .mapToObj(pair -> market.mentorIds().get(market.mentorOf(pair)))
                    .toList();
            for (List<String> list : MenteeWelfare.lists(mentors)) {
                if (ownsWith(context, market.menteeIds().get(liar), mentors, list)) {
                    Market misreported = MenteeWelfare.misreported(market, liar, list);
                    assertThat(MenteeWelfare.rank(market, solve(algorithm, misreported, context), liar))
                            .isGreaterThanOrEqualTo(MenteeWelfare.rank(market, honest, liar));
                }
            }
        }
    }

    /** {@return whether a list still holds what its owner owns, without which the market refuses the endowment} */
    private static boolean ownsWith(SolveContext context, String id, List<String> mentors, List<String> list) {
        return mentors.stream()
                .filter(mentor -> List.of(
                                context.options().getOrDefault("endowment", "").split(","))
                        .contains(id + ":" + mentor))
                .allMatch(list::contains);
    }
}
