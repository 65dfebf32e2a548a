package dev.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.matching.algorithm.rotation.RotationPoset;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketBuilder;
import dev.mentoring.matching.outcome.Matching;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Scanner;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Public instances with all their stable matchings, which the repository does not hold; skipped where they are absent. */
class StableRealDataTest {
    @ParameterizedTest
    @CsvSource({"1solution.txt, 1", "2solutions.txt, 2", "3solutions.txt, 3", "input_n4.txt, 3"})
    void all_stable_matchings_of_small_marriages(String file, int count) throws IOException {
        Path path = RealData.path("stable-matching/sm-allsolutions/" + file);
        RotationPoset poset = RotationPoset.of(marriage(Files.readString(path)));
        assertThat(poset.matchings()).hasSize(count);
        assertThat(poset.count(1000)).contains(BigInteger.valueOf(count));
    }

    /** Reads the size, the men's lists and the women's lists, numbered from 0. */
    private static Market marriage(String text) {
        try (Scanner numbers = new Scanner(text)) {
            int size = numbers.nextInt();
            MarketBuilder builder = Market.builder();
            for (int i = 0; i < 2 * size; i++) {
                String[] list = new String[size];
                for (int j = 0; j < size; j++) {
                    list[j] = "" + numbers.nextInt();
                }
                Agent agent = Agent.of("" + i % size).ranking(list);
                if (i < size) {
                    builder.addMentee(agent);
                } else {
                    builder.addMentor(agent);
                }
            }
            return builder.build();
        }
    }

    /** Thirty marriages of three to six, by T. Winderl and others. */
    @Test
    void all_stable_matchings_of_the_winderl_marriages() throws IOException {
        List<String> lines = Files.readAllLines(RealData.path("stable-matching/winderl/smp.jsonl"));
        assertThat(lines).hasSize(30);
        for (String line : lines) {
            MarketBuilder builder = Market.builder();
            agents(between(line, "\"males_pref\"", "\"females_pref\"")).forEach(builder::addMentee);
            agents(between(line, "\"females_pref\"", "\"possible_solutions\"")).forEach(builder::addMentor);
            assertThat(RotationPoset.of(builder.build()).matchings().map(StableRealDataTest::text))
                    .as(line)
                    .containsExactlyInAnyOrderElementsOf(solutions(between(line, "\"possible_solutions\"", "\"id\"")));
        }
    }

    private static String between(String line, String from, String to) {
        return line.substring(line.indexOf(from) + from.length(), line.indexOf(to));
    }

    private static List<Agent> agents(String preferences) {
        return Pattern.compile("\"(\\w+)\": \\{([^}]*)\\}")
                .matcher(preferences)
                .results()
                .map(found -> Agent.of(found.group(1)).ranking(byRank(found.group(2))))
                .toList();
    }

    private static String[] byRank(String ranks) {
        TreeMap<Integer, String> list = new TreeMap<>();
        Matcher entry = Pattern.compile("\"(\\w+)\": (\\d+)").matcher(ranks);
        while (entry.find()) {
            list.put(Integer.valueOf(entry.group(2)), entry.group(1));
        }
        return list.values().toArray(String[]::new);
    }

    private static List<String> solutions(String text) {
        return Pattern.compile("\\{([^}]*)\\}")
                .matcher(text)
                .results()
                .map(solution -> Pattern.compile("\"(\\w+)\": \"(\\w+)\"")
                        .matcher(solution.group(1))
                        .results()
                        .map(pair -> pair.group(1) + "-" + pair.group(2))
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static String text(Matching matching) {
        return MarketText.pairs(matching);
    }
}
