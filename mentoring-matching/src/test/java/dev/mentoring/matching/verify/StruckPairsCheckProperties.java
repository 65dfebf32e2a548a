package dev.mentoring.matching.verify;

import static dev.mentoring.matching.MarketText.market;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.matching.BruteForce;
import dev.mentoring.matching.Markets;
import dev.mentoring.matching.algorithm.Algorithms;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.Strike;
import dev.mentoring.matching.certificate.StruckPairs;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketBuilder;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.NoMatching;
import dev.mentoring.matching.outcome.Outcome;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Struck pairs prove what is true, and nothing else. */
class StruckPairsCheckProperties {
    private static final Map<Guarantee, String> ALGORITHMS =
            Map.of(Guarantee.STRONGLY_STABLE, "strongly-stable", Guarantee.SUPER_STABLE, "super-stable");

    @Provide
    Arbitrary<Markets.Spec> markets() {
        return Arbitraries.oneOf(Markets.marriageWithTies(), Markets.manyToOneWithTies(), Markets.manyToOne());
    }

    private static Outcome solve(Guarantee notion, Market market) {
        return Algorithms.discovered().solve(ALGORITHMS.get(notion), market, SolveContext.defaults());
    }

    private static StruckPairs proof(Outcome outcome) {
        return (StruckPairs)
                (outcome instanceof NoMatching none
                        ? none.certificate()
                        : outcome.toMatching().certificate().orElseThrow());
    }

    private static Finding certificate(Market market, Outcome outcome) {
        return new Verifier()
                .verify(market, outcome)
                .about(BasicClaim.CERTIFICATE_VALID)
                .orElseThrow();
    }

    private static NoMatching none(Guarantee notion, StruckPairs proof) {
        return new NoMatching("hand", ImmutableSet.of(notion), proof);
    }

    @Property(tries = 300)
    void proofs_of_our_algorithms_hold(@ForAll("markets") Markets.Spec spec) {
        Market market = spec.market();
        for (Guarantee notion : ALGORITHMS.keySet()) {
            Outcome outcome = solve(notion, market);
            assertThat(new Verifier().verify(market, outcome).allHold())
                    .as(outcome.toString())
                    .isTrue();
        }
    }

    @Property(tries = 300)
    void a_pair_that_may_be_struck_is_in_no_matching_that_is_sought(
            @ForAll("markets") Markets.Spec spec, @ForAll long seed) {
        Market market = spec.market();
        Random random = new Random(seed);
        BruteForce all = new BruteForce(market);
        for (Guarantee notion : ALGORITHMS.keySet()) {
            List<BitSet> sought = all.stable(notion);
            StruckPairs proof = proof(solve(notion, market));
            for (int changes = 0; changes < 10; changes++) {
                StruckPairs changed = changed(proof, market, random);
                Finding finding = certificate(market, none(notion, changed));
                if (finding.verdict() == Verdict.HOLDS) {
                    assertThat(sought).isEmpty();
                }
                if (!(finding.counterExample().orElse(null) instanceof CounterExample.WrongStep)) {
                    changed.strikes().stream()
                            .flatMap(strike -> strike.pairs().stream())
                            .map(pair ->
                                    market.find(market.menteeIndex(pair.mentee()), market.mentorIndex(pair.mentor())))
                            .forEach(pair -> assertThat(sought).noneMatch(matching -> matching.get(pair)));
                }
            }
        }
    }

    /** Drops, swaps or adds a strike, or changes one of its pairs or whom its crowd consists of. */
    private static StruckPairs changed(StruckPairs proof, Market market, Random random) {
        List<Strike> strikes = new ArrayList<>(proof.strikes());
        if (market.pairCount() > 0) {
            Pair pair = CheckedMatching.named(market, random.nextInt(market.pairCount()));
            int at = random.nextInt(strikes.size() + 1);
            ImmutableList<String> crowd = random.nextBoolean()
                    ? ImmutableList.of()
                    : market.menteeIds().stream()
                            .filter(id -> random.nextBoolean())
                            .collect(ImmutableList.toImmutableList());
            if (at == strikes.size()) {
                strikes.add(random.nextInt(at + 1), new Strike(ImmutableList.of(pair), crowd));
            } else {
                Strike strike = strikes.remove(at);
                switch (random.nextInt(4)) {
                    case 0 -> strikes.add(random.nextInt(at + 1), strike);
                    case 1 -> strikes.add(at, new Strike(strike.pairs(), crowd));
                    case 2 -> {
                        List<Pair> pairs = new ArrayList<>(strike.pairs());
                        pairs.set(random.nextInt(pairs.size()), pair);
                        strikes.add(at, new Strike(ImmutableList.copyOf(pairs), strike.crowd()));
                    }
                    default -> {}
                }
            }
        }
        int left = Math.max(0, proof.left() + random.nextInt(3) - 1);
        return new StruckPairs(
                proof.superStable(), ImmutableList.copyOf(strikes), left, proof.wanted() + random.nextInt(2));
    }

    @Property(tries = 300)
    void a_proof_holds_for_the_best_matching_only(@ForAll("markets") Markets.Spec spec) {
        Market market = spec.market();
        BruteForce all = new BruteForce(market);
        for (Guarantee notion : ALGORITHMS.keySet()) {
            List<BitSet> sought = all.stable(notion);
            StruckPairs proof = proof(solve(notion, market));
            for (BitSet other : all.all()) {
                Matching matching = all.matching(other).proving(ImmutableSet.of(notion), proof);
                if (certificate(market, matching).verdict() == Verdict.HOLDS) {
                    assertThat(sought).contains(other);
                    sought.forEach(rival -> assertThat(IntStream.range(0, market.menteeCount()))
                            .allMatch(mentee -> rank(market, other, mentee) <= rank(market, rival, mentee)));
                }
            }
        }
    }

    private static long rank(Market market, BitSet matching, int mentee) {
        return IntStream.range(market.rowStart(mentee), market.rowEnd(mentee))
                .filter(matching::get)
                .mapToLong(market::menteeRank)
                .findFirst()
                .orElse(Long.MAX_VALUE);
    }

    @Property(tries = 300)
    void a_proof_of_another_market_proves_nothing_false(
            @ForAll("markets") Markets.Spec spec, @ForAll("markets") Markets.Spec other) {
        Market market = spec.market();
        BruteForce all = new BruteForce(market);
        for (Guarantee notion : ALGORITHMS.keySet()) {
            StruckPairs proof = proof(solve(notion, other.market()));
            if (certificate(market, none(notion, proof)).verdict() == Verdict.HOLDS) {
                assertThat(all.stable(notion)).isEmpty();
            }
        }
    }

    @Example
    void a_crowd_must_be_too_large_for_each_of_the_mentors() {
        Market market = market("1: a\n2: a\n3: b", "a: (1 2)\nb: 3");
        ImmutableList<Pair> crowded = ImmutableList.of(new Pair("1", "a"), new Pair("2", "a"));
        Strike right = new Strike(crowded, ImmutableList.of("1", "2"));
        Strike tooMany = new Strike(
                ImmutableList.of(crowded.get(0), crowded.get(1), new Pair("3", "b")), ImmutableList.of("1", "2", "3"));
        assertThat(certificate(market, strongly(right, 1, 2)).verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(certificate(market, strongly(tooMany, 0, 2)).counterExample())
                .containsInstanceOf(CounterExample.WrongStep.class);
    }

    private static NoMatching strongly(Strike strike, int left, int wanted) {
        return none(Guarantee.STRONGLY_STABLE, new StruckPairs(false, ImmutableList.of(strike), left, wanted));
    }

    /** Twenty mentees who all want the same, of mentors who do not care: far too many matchings to look at. */
    @Example
    void absence_is_proved_where_no_search_would_end() {
        List<String> mentees = IntStream.range(10, 30).mapToObj(i -> "r" + i).toList();
        List<String> mentors = IntStream.range(10, 30).mapToObj(i -> "h" + i).toList();
        MarketBuilder builder = Market.builder();
        mentees.forEach(id -> builder.addMentee(
                Agent.of(id).rankingTiers(mentors.stream().map(List::of).toList())));
        mentors.forEach(id -> builder.addMentor(Agent.of(id).rankingTiers(List.of(mentees))));
        Market market = builder.build();
        for (Guarantee notion : ALGORITHMS.keySet()) {
            Outcome outcome = solve(notion, market);
            assertThat(outcome).isInstanceOf(NoMatching.class);
            assertThat(new Verifier().verify(market, outcome).allHold()).isTrue();
            StruckPairs proof = proof(outcome);
            StruckPairs more = new StruckPairs(proof.superStable(), proof.strikes(), proof.left(), proof.wanted() + 1);
            assertThat(certificate(market, none(notion, more)).counterExample())
                    .contains(new CounterExample.WrongNumber("wanted", more.wanted(), proof.wanted()));
            StruckPairs late =
                    new StruckPairs(proof.superStable(), proof.strikes().reverse(), proof.left(), proof.wanted());
            if (proof.strikes().size() > 1) {
                assertThat(certificate(market, none(notion, late)).verdict()).isEqualTo(Verdict.DOES_NOT_HOLD);
            }
        }
    }
}
