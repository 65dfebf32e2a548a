package dev.mentoring.workbench.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.json.MentoringJson;
import dev.mentoring.matching.certificate.StablePartition;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.Matchings;
import dev.mentoring.matching.outcome.NoMatching;
import dev.mentoring.workbench.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolveCommandTest {
    private static final String GOOD = """
            {"type": "market", "version": "1.0",
             "mentees": [{"id": "a", "preferences": ["x", "y"]}, {"id": "b", "preferences": ["x"]}],
             "mentors": [{"id": "x", "preferences": ["b", "a"]}, {"id": "y", "preferences": ["a"]}]}""";

    @TempDir
    Path directory;

    private final MentoringJson json = MentoringJson.create();

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private <T> T read(Path file, Class<T> type) throws IOException {
        return json.read(Files.readAllBytes(file), type).orElseThrow();
    }

    @Test
    void one_market_goes_to_standard_output() throws IOException {
        Run run = Run.of("solve", file("market.json", GOOD));

        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(run.err()).isEmpty();
        Matching matching = json.read(run.out(), Matching.class).orElseThrow();
        assertThat(matching.algorithm()).isEqualTo("deferred-acceptance");
        assertThat(matching.pairs()).extracting(Object::toString).containsExactly("a – y", "b – x");
    }

    @Test
    void one_market_goes_to_a_file_or_into_a_directory() throws IOException {
        Path market = file("market.json", GOOD);
        Path inside = Files.createDirectory(directory.resolve("inside"));

        assertThat(Run.of("solve", market, "--out", directory.resolve("new/matching.json"))
                        .status())
                .isEqualTo(ExitStatus.DONE);
        assertThat(Run.of("solve", market, "--out", inside).status()).isEqualTo(ExitStatus.DONE);
        assertThat(read(directory.resolve("new/matching.json"), Matching.class))
                .isEqualTo(read(inside.resolve("market.json"), Matching.class));
    }

    @Test
    void a_batch_goes_on_after_a_file_that_fails_and_ends_with_the_highest_status() throws IOException {
        Path out = directory.resolve("out");
        Run run = Run.of(
                "solve",
                file("first.json", GOOD),
                file("broken.json", "{\"type\": \"market\", \"version\": \"1.0\", \"mentees\": 3}"),
                directory.resolve("absent.json"),
                file("last.json", GOOD),
                "--out",
                out);

        assertThat(run.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(out.resolve("first.json")).exists();
        assertThat(out.resolve("last.json")).exists();
        assertThat(out.resolve("broken.json")).doesNotExist();
        assertThat(run.err().lines()).anyMatch(line -> line.contains("broken.json: ") && line.contains("/mentees"));
        assertThat(run.err().lines()).anyMatch(line -> line.contains("absent.json"));
    }

    @Test
    void a_market_is_never_overwritten_by_its_matching() throws IOException {
        Path market = file("market.json", GOOD);
        Run run = Run.of("solve", market, "--out", directory);

        assertThat(run.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(run.err()).contains("output-collides");
        assertThat(market).content().isEqualTo(GOOD);
    }

    @Test
    void what_no_algorithm_can_do_is_refused_with_a_clear_word() throws IOException {
        Path market = file("market.json", GOOD);

        assertThat(Run.of("solve", market, "--algorithm", "magic"))
                .matches(run -> run.status() == ExitStatus.BAD_INPUT)
                .matches(run -> run.err().contains("optimal-assignment"));
        assertThat(Run.of("solve", market, "--all", "--algorithm", "deferred-acceptance"))
                .matches(run -> run.status() == ExitStatus.BAD_INPUT)
                .matches(run -> run.err().contains("all-refused") && run.err().contains("stable-egalitarian"));
        assertThat(Run.of("solve", market, "--option", "speed=high", "--locale", "fr"))
                .matches(run -> run.status() == ExitStatus.BAD_INPUT)
                .matches(run -> run.err().contains("erreur"));
    }

    @Test
    void all_stable_matchings_are_listed_and_counted() throws IOException {
        Path market = file("market.json", """
                {"type": "market", "version": "1.0",
                 "mentees": [{"id": "a", "preferences": ["x", "y"]}, {"id": "b", "preferences": ["y", "x"]}],
                 "mentors": [{"id": "x", "preferences": ["b", "a"]}, {"id": "y", "preferences": ["a", "b"]}]}""");
        Run run = Run.of("solve", market, "--all");

        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(json.read(run.out(), Matchings.class).orElseThrow().count()).isEqualTo(2);
    }

    @Test
    void peers_are_paired_or_the_document_says_why_they_cannot_be() throws IOException {
        Path pair = file("pair.json", """
                {"type": "peer-market", "version": "1.0",
                 "participants": [{"id": "1", "preferences": ["2"]}, {"id": "2", "preferences": ["1"]}]}""");
        // D. Gale and L. S. Shapley, College admissions and the stability of marriage, 1962.
        Path unstable = file("unstable.json", """
                {"type": "peer-market", "version": "1.0",
                 "participants": [{"id": "1", "preferences": ["2", "3", "4"]}, {"id": "2", "preferences": ["3", "1", "4"]},
                                  {"id": "3", "preferences": ["1", "2", "4"]}, {"id": "4", "preferences": ["1", "2", "3"]}]}""");

        Run paired = Run.of("solve", pair);
        assertThat(paired.status()).isEqualTo(ExitStatus.DONE);
        assertThat(paired.out()).contains("{\"first\":\"1\",\"second\":\"2\"}");
        Run none = Run.of("solve", unstable);
        assertThat(none.status()).isEqualTo(ExitStatus.DOES_NOT_EXIST);
        assertThat(json.read(none.out(), NoMatching.class).orElseThrow().certificate())
                .isInstanceOf(StablePartition.class);
        Run verified = Run.of("verify", unstable, file("none.json", none.out()));
        assertThat(verified.status()).isEqualTo(ExitStatus.DONE);
        assertThat(verified.out().lines()).isNotEmpty().allMatch(line -> line.startsWith("holds"));
    }

    @Test
    void topics_and_couples_have_their_usual_algorithms() throws IOException {
        Path topics = file("topics.json", """
                {"type": "project-market", "version": "1.0",
                 "mentees": [{"id": "a", "preferences": ["t"]}], "topics": [{"id": "t", "mentor": "x"}],
                 "mentors": [{"id": "x"}]}""");
        Path couple = file("couple.json", """
                {"type": "market", "version": "1.0", "mentees": [{"id": "a"}, {"id": "b"}],
                 "mentors": [{"id": "x"}, {"id": "y"}],
                 "couples": [{"first": "a", "second": "b", "preferences": [["x", "y"], ["x", null]]}]}""");

        assertThat(Run.of("solve", topics).out())
                .contains("\"deferred-acceptance\"")
                .contains("{\"mentee\":\"a\",\"mentor\":\"x\",\"topic\":\"t\"}");
        assertThat(Run.of("solve", couple).out()).contains("\"stable-couples\"").contains("\"mentor\":\"y\"");
    }

    @Test
    void the_options_and_the_seed_reach_the_algorithm() throws IOException {
        Path market = file("market.json", GOOD);
        Run run = Run.of(
                "solve", market, "--algorithm", "deferred-acceptance", "--option", "proposing=mentor", "--seed", "7");

        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(run.out()).contains("\"mentor\"").contains("7");
    }

    @ParameterizedTest
    @CsvSource({"assign100.txt,305", "assign400.txt,804", "assignp800.txt,2239"})
    void the_optima_of_the_or_library_are_found(String name, long least) throws IOException {
        // J. E. Beasley, OR-Library, assignment problem; the optima are published with the data.
        Path file = file("market.json", PublishedInstances.assignment(SharedData.file("lap-orlib/" + name)));
        Path out = directory.resolve("matching.json");

        assertThat(Run.of("solve", file, "--algorithm", "optimal-assignment", "--out", out)
                        .status())
                .isEqualTo(ExitStatus.DONE);
        Market market = read(file, Market.class);
        Matching matching = read(out, Matching.class);
        long cost = matching.pairs().stream()
                .mapToLong(pair -> -market.weight(
                        market.find(market.menteeIndex(pair.mentee()), market.mentorIndex(pair.mentor()))))
                .sum();
        assertThat(cost).isEqualTo(least);
        assertThat(Run.of("verify", file, out).status()).isEqualTo(ExitStatus.DONE);
    }

    @Test
    void four_thousand_residents_find_their_programmes_as_published() throws IOException {
        Path file = file(
                "market.json",
                PublishedInstances.residents(
                        SharedData.file("stable-matching/hr-csi2120/residents4000.csv"),
                        SharedData.file("stable-matching/hr-csi2120/programs4000.csv")));
        Path out = directory.resolve("matching.json");
        Run run = Run.of("solve", file, "--algorithm", "deferred-acceptance", "--out", out);

        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        Market market = read(file, Market.class);
        Matching matching = read(out, Matching.class);
        assertThat(market.menteeCount()).isEqualTo(4_000);
        assertThat(matching.unmatchedMentees()).hasSize(334);
        long places = 0;
        for (int mentor = 0; mentor < market.mentorCount(); mentor++) {
            places += market.mentorMaximum(mentor);
        }
        assertThat(places - matching.pairs().size()).isEqualTo(39);
    }
}
