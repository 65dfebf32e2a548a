package dev.mentoring.matching.verify;

import static dev.mentoring.matching.MarketText.market;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.matching.BruteForce;
import dev.mentoring.matching.Markets;
import dev.mentoring.matching.algorithm.Algorithms;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.Certificate;
import dev.mentoring.matching.certificate.HallViolator;
import dev.mentoring.matching.certificate.NoPopularMatching;
import dev.mentoring.matching.certificate.TradingCycles;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.NoMatching;
import dev.mentoring.matching.outcome.Outcome;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A certificate is worth nothing for another matching, unless what it proves is true of that one too. */
class CertificateProperties {
    @Provide
    Arbitrary<Markets.Spec> markets() {
        return Markets.schoolChoice(4);
    }

    private static Finding check(Market market, Matching matching, Certificate certificate, Set<Guarantee> claims) {
        return new Verifier()
                .verify(market, matching.proving(claims, certificate))
                .about(BasicClaim.CERTIFICATE_VALID)
                .orElseThrow();
    }

    private static Outcome solve(String algorithm, Market market, SolveContext context) {
        return Algorithms.discovered().solve(algorithm, market, context);
    }

    private static SolveContext options(long seed, String... options) {
        SolveContext context = SolveContext.defaults().withSeed(seed);
        for (int i = 0; i < options.length; i += 2) {
            context = context.withOption(options[i], options[i + 1]);
        }
        return context;
    }

    private static BitSet choose(BruteForce all, int choice) {
        return all.all().get(Math.floorMod(choice, all.all().size()));
    }

    @Property(tries = 150)
    void a_replay_ends_in_one_matching_only(
            @ForAll("markets") Markets.Spec spec, @ForAll long seed, @ForAll int choice) {
        Market market = spec.market();
        BruteForce all = new BruteForce(market);
        Matching other = all.matching(choose(all, choice));
        List<Matching> answers = new ArrayList<>();
        answers.add(solve("serial-dictatorship", market, options(seed)).toMatching());
        answers.add(solve("immediate-acceptance", market, options(seed, "ties", "multiple"))
                .toMatching());
        answers.add(
                solve("chinese-parallel", market, options(seed, "period", "2")).toMatching());
        answers.add(solve("top-trading-cycles", market, options(seed, "ties", "multiple"))
                .toMatching());
        for (String variant : List.of("housing", "tenants")) {
            String endowment = endowment(all, choose(all, choice / 2));
            if (!endowment.isEmpty()) {
                answers.add(
                        solve("top-trading-cycles", market, options(seed, "variant", variant, "endowment", endowment))
                                .toMatching());
            }
        }
        answers.add(solve("lottery", market, options(seed)).toMatching());
        for (Matching answer : answers) {
            Certificate proof = answer.certificate().orElseThrow();
            assertThat(check(market, answer, proof, Set.of()).verdict())
                    .as(answer.toString())
                    .isEqualTo(Verdict.HOLDS);
            if (!other.pairs().equals(answer.pairs())) {
                assertThat(check(market, other, proof, Set.of()).verdict())
                        .as(answer.toString())
                        .isEqualTo(Verdict.DOES_NOT_HOLD);
            }
        }
    }

    private static String endowment(BruteForce all, BitSet pairs) {
        StringBuilder text = new StringBuilder();
        for (Pair pair : all.matching(pairs).pairs()) {
            text.append(text.isEmpty() ? "" : ",")
                    .append(pair.mentee())
                    .append(':')
                    .append(pair.mentor());
        }
        return text.toString();
    }

    @Provide
    Arbitrary<Markets.Spec> withTies() {
        return Markets.manyToOneWithTies();
    }

    @Property(tries = 200)
    void a_valid_proof_proves_what_is_true(@ForAll("withTies") Markets.Spec spec, @ForAll int choice) {
        Market market = spec.market();
        BruteForce all = new BruteForce(market);
        ClaimOracle oracle = new ClaimOracle(all);
        BitSet chosen = choose(all, choice);
        for (String algorithm : List.of("rank-maximal", "greedy-maximum", "generous-maximum", "popular")) {
            if (solve(algorithm, market, options(0)) instanceof Matching answer) {
                Guarantee claim =
                        Guarantee.valueOf(algorithm.toUpperCase(Locale.ROOT).replace('-', '_'));
                Certificate proof = answer.certificate().orElseThrow();
                assertThat(check(market, answer, proof, Set.of(claim)).verdict())
                        .isEqualTo(Verdict.HOLDS);
                if (check(market, all.matching(chosen), proof, Set.of(claim)).verdict() == Verdict.HOLDS) {
                    assertThat(oracle.holds(chosen, claim)).as(algorithm).isTrue();
                }
            }
        }
    }

    /** Three who want the same two mentors, and nobody else (Abraham, Irving, Kavitha and Mehlhorn 2007, section 1). */
    @Example
    void a_shortage_that_is_none_proves_no_absence() {
        Market market = market("1: a b c\n2: a b c\n3: a b c", "a: 1 2 3\nb: 1 2 3\nc: 1 2 3");
        NoMatching none = (NoMatching) solve("popular", market, options(0));
        assertThat(new Verifier().verify(market, none).allHold()).isTrue();
        NoPopularMatching proof = (NoPopularMatching) none.certificate();
        HallViolator fewer = new HallViolator(ImmutableList.of("1", "2"), ImmutableList.of("a"), 2, 1, 0);
        NoMatching wrong = new NoMatching(
                "hand",
                ImmutableSet.of(Guarantee.POPULAR),
                new NoPopularMatching(proof.firstChoices(), proof.openMentors(), fewer));
        Verification verification = new Verifier().verify(market, wrong);
        assertThat(verification
                        .about(BasicClaim.CERTIFICATE_VALID)
                        .orElseThrow()
                        .verdict())
                .isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(verification.about(BasicClaim.NONE_EXISTS).orElseThrow().verdict())
                .isEqualTo(Verdict.HOLDS);
    }

    /** Shapley and Scarf 1974: the one allocation in the core of a market of strict preferences (known answer K45). */
    @Example
    void a_group_that_does_better_on_its_own_is_named() {
        Market market = market(
                "1: 3 2 4 1\n2: 3 5 6 2\n3: 3 1\n4: 2 5 6 4\n5: 1 3 2 5\n6: 2 4 5 6",
                "1: 1 2 3 4 5 6\n2: 1 2 3 4 5 6\n3: 1 2 3 4 5 6\n4: 1 2 3 4 5 6\n5: 1 2 3 4 5 6\n6: 1 2 3 4 5 6");
        Matching core = solve(
                        "top-trading-cycles",
                        market,
                        options(0, "variant", "housing", "endowment", "1:1,2:2,3:3,4:4,5:5,6:6"))
                .toMatching();
        Verification verification = new Verifier().verify(market, core, Set.of(Guarantee.CORE));
        assertThat(verification.allHold()).isTrue();
        TradingCycles proof = (TradingCycles) core.certificate().orElseThrow();
        Matching nobodyTrades = Matching.of(market, "hand", proof.endowment()).proving(Set.of(), proof);
        CounterExample.BlockingCoalition coalition = (CounterExample.BlockingCoalition) new Verifier()
                .verify(market, nobodyTrades, Set.of(Guarantee.CORE))
                .about(Guarantee.CORE)
                .flatMap(Finding::counterExample)
                .orElseThrow();
        assertThat(coalition.sentence().french()).isNotEmpty();
        assertThat(coalition.trades())
                .isNotEmpty()
                .allMatch(trade -> trade.takes().isPresent());
    }
}
