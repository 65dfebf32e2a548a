package dev.mentoring.matching.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.matching.RealData;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.assignment.OptimalAssignment;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.verify.Verifier;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Published files that the repository does not hold; skipped where they are absent. */
class InterchangeRealDataTest {
    /** OR-Library (Beasley 1990), with its published optima. */
    @ParameterizedTest
    @CsvSource({
        "ASSIGNMENT_MATRIX, assign100.txt, 305",
        "ASSIGNMENT_MATRIX, assign400.txt, 804",
        "ASSIGNMENT_LIST, assignp800.txt, 2239"
    })
    void assignment_problems_have_their_published_optimum(InstanceFormat format, String file, long least)
            throws IOException {
        Market market = (Market) RealData.read(format, "lap-orlib/" + file);

        Matching matching = new OptimalAssignment().solve(market, SolveContext.defaults());

        assertThat(matching.pairs()).hasSize(market.menteeCount());
        assertThat(-matching.totalWeight(market)).isEqualTo(least);
        assertThat(new Verifier().verify(market, matching).allHold()).isTrue();
        String text = Files.write(format, market, Strictness.STRICT);
        assertThat(Files.strictly(format, text)).isEqualTo(market);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ex2.txt", "ex3.txt"})
    void marriages_with_ties_are_read_and_written(String file) throws IOException {
        Instance market = RealData.read(InstanceFormat.STABLE_MARRIAGE, "stable-matching/smti-weak/" + file);

        String text = Files.write(InstanceFormat.STABLE_MARRIAGE, market, Strictness.STRICT);

        assertThat(Files.strictly(InstanceFormat.STABLE_MARRIAGE, text)).isEqualTo(market);
    }
}
