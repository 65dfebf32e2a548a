package dev.mentoring.matching.preflib;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.matching.RealData;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.assignment.OptimalAssignment;
import dev.mentoring.matching.interchange.Reading;
import dev.mentoring.matching.interchange.Strictness;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.market.ProjectMarket;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.verify.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of PrefLib that the repository does not hold; skipped where they are absent. */
class PrefLibRealDataTest {
    @ParameterizedTest
    @ValueSource(strings = {"00014-sushi", "00032-education", "00036-kidney", "00037-aamas", "00038-project"})
    void every_file_is_read_strictly_and_written_as_it_was(String set) throws IOException {
        for (Path file : files(set)) {
            PrefLibData data = PrefLib.read(file, Strictness.STRICT).value();
            String text = PrefLibText.write(data);

            assertThat(PrefLibText.strictly(file.getFileName().toString(), text))
                    .isEqualTo(data);
            assertThat(text.lines().toList()).hasSameSizeAs(Files.readAllLines(file));
            if (data.type().isOrdinal()) {
                assertThat(text).isEqualTo(Files.readString(file));
            }
        }
    }

    private static List<Path> files(String set) throws IOException {
        try (Stream<Path> files = Files.list(RealData.path("preflib/" + set))) {
            return files.filter(file -> !file.toString().endsWith(".dat"))
                    .sorted()
                    .toList();
        }
    }

    private static PrefLibData data(String file) throws IOException {
        return PrefLib.read(RealData.path("preflib/" + file), Strictness.STRICT).value();
    }

    /** The 00038-project years, in which everybody can be placed (an independent solver found so). */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5})
    void every_student_gets_a_project(int year) throws IOException {
        String name = "00038-project/00038-0000000" + year;
        OrdinalData choices = (OrdinalData) data(name + ".soi");
        Path dat = RealData.path("preflib/" + name + ".dat");
        SupervisorSheet sheet = SupervisorSheet.read(dat, Strictness.STRICT).value();
        StringBuilder written = new StringBuilder();
        sheet.write(written);
        assertThat(written).hasToString(Files.readString(dat));

        ProjectMarket market = PrefLibMarkets.ofProjects(choices, sheet, 1);
        Matching matching = new OptimalAssignment().solve(market, SolveContext.defaults());

        assertThat((long) matching.pairs().size()).isEqualTo(choices.voters());
        assertThat(new Verifier().verify(market, matching).allHold()).isTrue();
    }

    /** 613 papers with three reviewers each are 1,839 reviews; 201 reviewers who take ten have room for 2,010. */
    @Test
    void papers_get_three_reviewers_who_did_not_refuse_and_take_ten_at_most() throws IOException {
        CategoricalData bids = (CategoricalData) data("00037-aamas/00037-00000001.cat");
        assertThat(bids.categories()).containsExactly("Yes", "Maybe", "No answer", "No");

        Market market = PrefLibMarkets.ofBids(bids, 3, 3, 10);
        Matching matching = new OptimalAssignment().solve(market, SolveContext.defaults());

        assertThat(market.menteeCount()).isEqualTo(613);
        assertThat(market.mentorCount()).isEqualTo(201);
        assertThat(matching.pairs()).hasSize(1839);
        assertThat(new Verifier().verify(market, matching).allHold()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"01, 16", "51, 35"})
    void kidney_graphs_become_peer_markets_of_their_mutual_arrows(String number, int points) throws IOException {
        MatchingData graph = (MatchingData) data("00036-kidney/00036-000000" + number + ".wmd");
        assertThat(graph.metadata().alternatives()).hasSize(points);

        Reading<PeerMarket> reading = PrefLibMarkets.ofGraph(graph);

        long arrows = graph.edges().size();
        long mutual = reading.value().mirror().pairCount();
        assertThat(mutual).isPositive().isLessThan(arrows);
        assertThat(PrefLibText.codes(reading.warnings())).hasSize(1);
        assertThat(ImmutableSet.copyOf(reading.value().mirror().menteeIds())).hasSize(points);
    }
}
