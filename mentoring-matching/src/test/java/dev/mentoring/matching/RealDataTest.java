package dev.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.stable.DeferredAcceptance;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketBuilder;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.verify.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Public instances that the repository does not hold; skipped where they are absent. */
class RealDataTest {
    @Test
    void residents_and_programmes() throws IOException {
        MarketBuilder builder = Market.builder();
        for (List<String> cells : rows(RealData.path("stable-matching/hr-csi2120/residents4000.csv"))) {
            builder.addMentee(Agent.of(cells.get(0)).ranking(list(cells.get(3))));
        }
        for (List<String> cells : rows(RealData.path("stable-matching/hr-csi2120/programs4000.csv"))) {
            builder.addMentor(
                    Agent.of(cells.get(0)).ranking(list(cells.get(3))).withMaximum(Integer.parseInt(cells.get(2))));
        }
        Market market = builder.build();
        Matching matching =
                new DeferredAcceptance().solve(market, SolveContext.defaults()).toMatching();
        assertThat(matching.unmatchedMentees()).hasSize(334);
        long places = market.mentorIds().stream()
                .mapToLong(id -> market.mentorMaximum(market.mentorIndex(id)))
                .sum();
        assertThat(places - matching.pairs().size()).isEqualTo(39);
        assertThat(byMentor(matching))
                .isEqualTo(published(RealData.path("stable-matching/hr-csi2120/resident_optimal_n4000.json")));
        assertThat(new Verifier().verify(market, matching).allHold()).isTrue();
    }

    private static List<List<String>> rows(Path file) throws IOException {
        Pattern cell = Pattern.compile("\"([^\"]*)\"|([^,]+)");
        return Files.readAllLines(file).stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> cell.matcher(line)
                        .results()
                        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                        .toList())
                .toList();
    }

    private static String[] list(String cell) {
        String inner = cell.substring(cell.indexOf('[') + 1, cell.indexOf(']'));
        return inner.isBlank() ? new String[0] : inner.split(",");
    }

    private static Map<String, List<String>> byMentor(Matching matching) {
        Map<String, List<String>> mentees = new TreeMap<>();
        matching.pairs()
                .forEach(pair -> mentees.computeIfAbsent(pair.mentor(), key -> new ArrayList<>())
                        .add(pair.mentee()));
        return mentees;
    }

    private static Map<String, List<String>> published(Path file) throws IOException {
        Map<String, List<String>> mentees = new TreeMap<>();
        Matcher entry = Pattern.compile("\"([A-Z]+)\": \\[([^\\]]*)\\]").matcher(Files.readString(file));
        while (entry.find()) {
            List<String> ids = Pattern.compile("\\d+")
                    .matcher(entry.group(2))
                    .results()
                    .map(found -> found.group())
                    .sorted()
                    .toList();
            if (!ids.isEmpty()) {
                mentees.put(entry.group(1), ids);
            }
        }
        return mentees;
    }
}
