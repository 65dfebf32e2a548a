package dev.mentoring.matching.algorithm.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.matching.SpeedDating;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.NoMatching;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rounds of speed dating (Fisman, Iyengar, Kamenica and Simonson 2006); skipped where the data is absent. */
class RealChoicesTest {
    /** At most 204 of the mutual yeses are in one matching for each wave, as an independent solver found. */
    @Test
    void all_who_can_be_placed_with_somebody_who_said_yes_are() throws IOException {
        int greedy = 0;
        int generous = 0;
        for (Market round : SpeedDating.read().womenChoose(true).values()) {
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
        Map<Integer, Market> rounds = SpeedDating.read().womenChoose(false);
        assertThat(rounds).hasSize(21);
        for (Market round : rounds.values()) {
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
