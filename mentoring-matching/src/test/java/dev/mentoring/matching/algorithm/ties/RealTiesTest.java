package dev.mentoring.matching.algorithm.ties;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.matching.BruteForce;
import dev.mentoring.matching.RealData;
import dev.mentoring.matching.SpeedDating;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.TwoSidedAlgorithm;
import dev.mentoring.matching.certificate.SizeBound;
import dev.mentoring.matching.certificate.StruckPairs;
import dev.mentoring.matching.interchange.InstanceFormat;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketBuilder;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.NoMatching;
import dev.mentoring.matching.outcome.Outcome;
import dev.mentoring.matching.verify.Verdict;
import dev.mentoring.matching.verify.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Public instances with ties that the repository does not hold; skipped where they are absent. */
class RealTiesTest {
    private static final List<String> METHODS = List.of("kiraly", "mcdermid", "exact");

    private static Matching largest(Market market, String method) {
        return new WeaklyStableMaximum().solve(market, SolveContext.defaults().withOption("method", method));
    }

    private static void checkWithAllMatchings(Market market) {
        BruteForce all = new BruteForce(market);
        List<BitSet> stable = all.stable(Guarantee.WEAKLY_STABLE);
        int greatest = stable.stream().mapToInt(BitSet::cardinality).max().orElseThrow();
        for (String method : METHODS) {
            assertThat(stable).contains(all.indices(largest(market, method)));
            assertThat(3 * largest(market, method).pairs().size()).isGreaterThanOrEqualTo(2 * greatest);
        }
        assertThat(largest(market, "exact").pairs()).hasSize(greatest);
        check(market, all, new StronglyStable(), Guarantee.STRONGLY_STABLE);
        check(market, all, new SuperStable(), Guarantee.SUPER_STABLE);
    }

    private static void check(Market market, BruteForce all, TwoSidedAlgorithm algorithm, Guarantee notion) {
        Outcome outcome = algorithm.solve(market, SolveContext.defaults());
        List<BitSet> stable = all.stable(notion);
        if (stable.isEmpty()) {
            assertThat(outcome).isInstanceOf(NoMatching.class);
        } else {
            assertThat(stable).contains(all.indices(outcome.toMatching()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ex2.txt", "ex3.txt"})
    void marriage_with_ties(String file) throws IOException {
        checkWithAllMatchings(
                (Market) RealData.read(InstanceFormat.STABLE_MARRIAGE, "stable-matching/smti-weak/" + file));
    }

    /** Thirty instances by Winder; their list of solutions is empty throughout, so that all matchings are tried. */
    @Test
    void marriage_with_ties_and_gaps() throws IOException {
        List<String> lines = Files.readAllLines(RealData.path("stable-matching/winderl/smti.jsonl"));
        assertThat(lines).hasSize(30).allMatch(line -> line.contains("\"possible_solutions\": []"));
        for (String line : lines) {
            MarketBuilder builder = Market.builder();
            agents(line, "males_pref").forEach(builder::addMentee);
            agents(line, "females_pref").forEach(builder::addMentor);
            checkWithAllMatchings(builder.build());
        }
    }

    private static List<Agent> agents(String line, String member) {
        Matcher object = Pattern.compile("\"" + member + "\": \\{(.*?)\\}\\}").matcher(line);
        assertThat(object.find()).isTrue();
        List<Agent> agents = new ArrayList<>();
        Matcher agent = Pattern.compile("\"(\\w+)\": \\{([^}]*)").matcher(object.group(1));
        while (agent.find()) {
            TreeMap<Integer, List<String>> tiers = new TreeMap<>();
            Matcher entry = Pattern.compile("\"(\\w+)\": (\\d+)").matcher(agent.group(2));
            while (entry.find()) {
                tiers.computeIfAbsent(Integer.parseInt(entry.group(2)), key -> new ArrayList<>())
                        .add(entry.group(1));
            }
            agents.add(Agent.of(agent.group(1)).rankingTiers(List.copyOf(tiers.values())));
        }
        return agents;
    }

    /** Speed dating (Fisman, Iyengar, Kamenica and Simonson 2006): who likes whom how much; no answer is a refusal. */
    @Test
    void all_rounds_of_speed_dating() throws IOException {
        Map<Integer, Market> rounds = SpeedDating.read().withTies();
        assertThat(rounds).hasSize(21);
        rounds.forEach((round, market) -> {
            Matching exact = largest(market, "exact");
            SizeBound bound = (SizeBound) exact.certificate().orElseThrow();
            assertThat(bound.bound()).as("round %s", round).isEqualTo(bound.size());
            assertThat(exact.guarantees()).contains(Guarantee.MAXIMUM_WEAKLY_STABLE);
            for (String method : METHODS) {
                Matching matching = largest(market, method);
                assertThat(holds(market, matching, Guarantee.WEAKLY_STABLE)).isTrue();
                assertThat(3 * matching.pairs().size()).isGreaterThanOrEqualTo(2 * bound.size());
            }
            checkProof(market, new StronglyStable(), Guarantee.STRONGLY_STABLE);
            checkProof(market, new SuperStable(), Guarantee.SUPER_STABLE);
        });
    }

    private static void checkProof(Market market, TwoSidedAlgorithm algorithm, Guarantee notion) {
        Outcome outcome = algorithm.solve(market, SolveContext.defaults());
        if (outcome instanceof NoMatching none) {
            StruckPairs proof = (StruckPairs) none.certificate();
            assertThat(proof.wanted()).isGreaterThan(proof.left());
        } else {
            assertThat(holds(market, outcome.toMatching(), notion)).isTrue();
        }
    }

    private static boolean holds(Market market, Matching matching, Guarantee claim) {
        return new Verifier()
                        .verify(market, matching, Set.of(claim))
                        .about(claim)
                        .orElseThrow()
                        .verdict()
                == Verdict.HOLDS;
    }
}
