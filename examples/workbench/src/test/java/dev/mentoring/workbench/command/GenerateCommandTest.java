package dev.mentoring.workbench.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.json.MentoringJson;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.market.PeerMarket;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {
    private final MentoringJson json = MentoringJson.create();

    @TempDir
    Path directory;

    @Test
    void one_market_goes_to_standard_output() {
        Run run = Run.of("generate", "mallows", "--param", "mentees=7", "--param", "mentor-places=9", "--seed", 3);

        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        Market market = json.read(run.out(), Market.class).orElseThrow();
        assertThat(market.menteeCount()).isEqualTo(7);
        assertThat(market.features()).contains(MarketFeature.MENTOR_UPPER_QUOTAS);
        assertThat(Run.of("generate", "mallows", "--param", "mentees=7", "--param", "mentor-places=9", "--seed", 3))
                .isEqualTo(run);
    }

    @Test
    void several_markets_go_into_a_directory_and_can_be_solved() throws IOException {
        Path out = directory.resolve("markets");
        Run run = Run.of(
                "generate", "chaos", "--param", "shape=peers", "--param", "mentees=6", "--count", 2, "--out", out);

        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(run.out()).contains("chaos-0.json", "chaos-1.json");
        assertThat(json.read(Files.readAllBytes(out.resolve("chaos-1.json")), PeerMarket.class)
                        .orElseThrow()
                        .participantCount())
                .isEqualTo(6);
        assertThat(Run.of("solve", out.resolve("chaos-0.json"), "--algorithm", "almost-stable-roommates")
                        .status())
                .isEqualTo(ExitStatus.DONE);
    }

    @Test
    void one_market_goes_to_a_file() {
        Path file = directory.resolve("new/market.json");

        assertThat(Run.of("generate", "mentoring-cohort", "--param", "mentees=5", "--out", file)
                        .status())
                .isEqualTo(ExitStatus.DONE);
        assertThat(file).exists();
        assertThat(Run.of("solve", file).status()).isEqualTo(ExitStatus.DONE);
    }

    @Test
    void what_does_not_go_together_is_bad_input() {
        assertBadInput("No generator is named", "generate");
        assertBadInput("No generator is called “marriage”", "generate", "marriage");
        assertBadInput("no parameter “size”", "generate", "urn", "--param", "size=3");
        assertBadInput("need a directory", "generate", "urn", "--count", 2);
        assertBadInput("as many mentees as mentors", "generate", "symmetric", "--param", "mentors=3");
    }

    private static void assertBadInput(String message, Object... arguments) {
        Run run = Run.of(arguments);
        assertThat(run.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(run.err()).contains(message);
    }

    @Test
    void the_generators_are_listed_in_either_language() {
        assertThat(Run.of("generate", "--list").out())
                .contains("impartial-culture", "mentoring-cohort", "  law: ", "parameter dispersion (decimal number");
        assertThat(Run.of("generate", "mallows", "--list", "--locale", "fr").out())
                .contains("nombre décimal", "  loi : ")
                .doesNotContain("impartial-culture");
    }
}
