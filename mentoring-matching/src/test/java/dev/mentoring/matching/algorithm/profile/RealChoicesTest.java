package dev.mentoring.matching.algorithm.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.matching.RealData;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketBuilder;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.NoMatching;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Rounds of speed dating (Fisman, Iyengar, Kamenica and Simonson 2006); skipped where the data is absent. */
class RealChoicesTest {
    private static final int WAVE = 0;
    private static final int WOMAN = 1;
    private static final int MAN = 2;
    private static final int LIKING = 4;
    private static final int BOTH_SAID_YES = 7;

    private static List<Market> rounds(boolean onlyMutual) throws IOException {
        Map<Integer, List<String[]>> waves = new TreeMap<>();
        for (String line : Files.readAllLines(RealData.path("speed-dating/pairs.csv"))) {
            String[] cells = line.split(",", -1);
            boolean known = !cells[WAVE].equals("wave") && !cells[LIKING].isEmpty();
            if (known && (!onlyMutual || cells[BOTH_SAID_YES].equals("1"))) {
                waves.computeIfAbsent(Integer.valueOf(cells[WAVE]), key -> new ArrayList<>())
                        .add(cells);
            }
        }
        return waves.values().stream().map(RealChoicesTest::market).toList();
    }

    /** Women choose by how much they like men; equal liking is a tie. */
    private static Market market(List<String[]> meetings) {
        Map<String, Map<Double, List<String>>> liked = new TreeMap<>();
        TreeSet<String> men = new TreeSet<>();
        for (String[] cells : meetings) {
            men.add(cells[MAN]);
            liked.computeIfAbsent(cells[WOMAN], key -> new TreeMap<>(Comparator.reverseOrder()))
                    .computeIfAbsent(Double.valueOf(cells[LIKING]), key -> new ArrayList<>())
                    .add(cells[MAN]);
        }
        MarketBuilder builder = Market.builder();
        liked.forEach((woman, tiers) -> builder.addMentee(Agent.of(woman).rankingTiers(List.copyOf(tiers.values()))));
        men.forEach(man -> builder.addMentor(Agent.of(man)));
        return builder.build();
    }

    /** At most 204 of the mutual yeses are in one matching for each wave, as an independent solver found. */
    @Test
    void all_who_can_be_placed_with_somebody_who_said_yes_are() throws IOException {
        int greedy = 0;
        int generous = 0;
        for (Market round : rounds(true)) {
            greedy += new GreedyMaximum()
                    .solve(round, SolveContext.defaults())
                    .pairs()
                    .size();
            generous += new GenerousMaximum()
                    .solve(round, SolveContext.defaults())
                    .pairs()
                    .size();
        }
        assertThat(greedy).isEqualTo(204);
        assertThat(generous).isEqualTo(204);
    }

    @Test
    void every_round_has_the_best_profile_and_a_popular_matching_or_the_proof_that_there_is_none() throws IOException {
        List<Market> rounds = rounds(false);
        assertThat(rounds).hasSize(21);
        for (Market round : rounds) {
            for (ProfileAlgorithm algorithm : List.of(new RankMaximal(), new GreedyMaximum(), new GenerousMaximum())) {
                ProfileProofCheck.check(round, algorithm.solve(round, SolveContext.defaults()));
            }
            if (new Popular().solve(round, SolveContext.defaults()) instanceof Matching matching) {
                new PopularProofCheck(round).check(matching);
            } else {
                new PopularProofCheck(round).check((NoMatching) new Popular().solve(round, SolveContext.defaults()));
            }
        }
    }
}
