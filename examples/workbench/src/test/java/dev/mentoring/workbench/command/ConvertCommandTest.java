package dev.mentoring.workbench.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.workbench.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvertCommandTest {
    private static final String WARDS = "2 1\na : x\nb : x\nx : 2 : (a b)\n";

    @TempDir
    Path directory;

    private Path file(String name) {
        return directory.resolve(name);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(file(name), text);
    }

    @ParameterizedTest
    @CsvSource({"wards.json", "wards.csv", "wards.ranks.csv"})
    void a_market_comes_back_through_every_format_that_holds_it(String between) throws IOException {
        String text = between.endsWith("ranks.csv") ? "2 1\na : x\nb : x\nx : 1 : (a b)\n" : WARDS;
        Path wards = file("wards.hr", text);

        assertThat(Run.of("convert", wards, file(between))).isEqualTo(new Run(ExitStatus.DONE, "", ""));
        assertThat(Run.of("convert", file(between), file("back.hr"))).isEqualTo(new Run(ExitStatus.DONE, "", ""));

        assertThat(file("back.hr")).hasContent(text);
    }

    @Test
    void what_is_converted_can_be_solved() throws IOException {
        Run.of("convert", file("wards.hr", WARDS), file("wards.json"));

        Run run = Run.of("solve", file("wards.json"));

        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(run.out()).contains("\"a\"").contains("\"x\"");
    }

    @Test
    void a_name_without_a_telling_extension_needs_the_format() throws IOException {
        Path wards = file("wards.txt", WARDS);

        assertThat(Run.of("convert", wards, file("wards.json")).err()).contains("format-unknown");
        assertThat(Run.of("convert", wards, file("wards.json"), "--from", "hospital-residents")
                        .err())
                .contains("Did you mean “hospitals-residents”?");
        assertThat(Run.of("convert", wards, file("wards.json"), "--from", "hospitals-residents")
                        .status())
                .isEqualTo(ExitStatus.DONE);
    }

    @Test
    void every_fault_is_said_with_its_line_and_nothing_is_written() throws IOException {
        Path wards = file("wards.hr", "2 1\na : y\nb : (x\nx : two : a\n");

        Run run = Run.of("convert", wards, file("wards.json"));

        assertThat(run.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(run.err()).contains("wards.hr:3, 6").contains("wards.hr:4, 5");
        assertThat(file("wards.json")).doesNotExist();
    }

    @Test
    void lenient_conversion_says_what_it_leaves_out() throws IOException {
        Path wards = file("wards.hr", WARDS);

        Run strict = Run.of("convert", wards, file("wards.sm"));
        Run lenient = Run.of("convert", wards, file("wards.sm"), "--lenient", "--locale", "fr");

        assertThat(strict.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(strict.err()).contains("feature-not-held");
        assertThat(lenient.status()).isEqualTo(ExitStatus.DONE);
        assertThat(lenient.err()).contains("feature-not-held").contains("ne peut exprimer ceci");
        assertThat(file("wards.sm")).hasContent("2 1\na : x\nb : x\nx : (a b)\n");
    }

    @Test
    void older_preference_data_becomes_current_and_then_a_market() throws IOException {
        Path old = file("old.soi", "2\n1,x\n2,y\n3,3,2\n2,1,2\n1,2\n");

        assertThat(Run.of("convert", old, file("new.toi")).err()).contains("old-format");
        assertThat(Run.of("convert", old, file("new.toi"), "--lenient").status())
                .isEqualTo(ExitStatus.DONE);
        assertThat(file("new.toi")).content().contains("# DATA TYPE: toi").endsWith("2: 1,2\n1: 2\n");
        assertThat(Run.of("convert", file("new.toi"), file("new.hr"), "--mentor-capacity", 2)
                        .status())
                .isEqualTo(ExitStatus.DONE);
        assertThat(file("new.hr")).content().startsWith("3 2\nvoter-1 : x y\n");
        assertThat(Run.of("convert", file("new.toi"), file("new.json"), "--mentor-capacity", 2)
                        .status())
                .isEqualTo(ExitStatus.DONE);
        assertThat(Run.of("convert", file("new.json"), file("again.soi")).err()).contains("market-reduced");
        assertThat(file("again.soi")).content().endsWith("2: 1,2\n1: 2\n");
        assertThat(Run.of("convert", file("new.json"), file("again.soc")).err()).contains("type-unsuited");
    }

    @Test
    void the_pairs_of_peers_become_a_graph_and_come_back() throws IOException {
        Path peers = file("peers.json", """
                {"type": "peer-market", "version": "1.0", "participants": [{"id": "a"}, {"id": "b"}],
                 "weights": [{"first": "a", "second": "b", "value": 5}]}""");

        assertThat(Run.of("convert", peers, file("peers.wmd")).err()).contains("peers-reduced");
        assertThat(file("peers.wmd")).content().endsWith("1,2,5.0\n2,1,0.0\n");
        assertThat(Run.of("convert", file("peers.wmd"), file("again.json")))
                .isEqualTo(new Run(ExitStatus.DONE, "", ""));
        assertThat(file("again.json")).content().contains("\"value\":5");
    }

    @ParameterizedTest
    @CsvSource({
        "--mentee-capacity, -1, option-off-range",
        "--categories, 0, option-off-range",
        "--categories, 3, option-off-range",
        "--supervisors, absent.dat, ''"
    })
    void capacities_and_categories_have_a_range(String option, String value, String code) throws IOException {
        Path bids = file("bids.cat", """
                # FILE NAME: bids.cat
                # TITLE: Bids
                # DESCRIPTION:
                # DATA TYPE: cat
                # MODIFICATION TYPE: synthetic
                # RELATES TO:
                # RELATED FILES:
                # PUBLICATION DATE:
                # MODIFICATION DATE:
                # NUMBER ALTERNATIVES: 2
                # NUMBER VOTERS: 1
                # NUMBER UNIQUE PREFERENCES: 1
                # NUMBER CATEGORIES: 2
                # CATEGORY NAME 1: Yes
                # CATEGORY NAME 2: No
                # ALTERNATIVE NAME 1: P1
                # ALTERNATIVE NAME 2: P2
                1: 1,2
                """);

        Run run = Run.of("convert", bids, file("bids.json"), option, value);

        assertThat(run.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(run.err()).contains(code.isEmpty() ? "file-unreadable" : code);
    }

    @Test
    void an_absent_file_is_bad_input() {
        assertThat(Run.of("convert", file("absent.hr"), file("x.json")).err()).contains("file-unreadable");
        assertThat(Run.of("convert", file("absent.json"), file("x.hr")).status())
                .isEqualTo(ExitStatus.BAD_INPUT);
    }

    @Test
    void a_file_is_not_converted_onto_itself() throws IOException {
        Path wards = file("wards.hr", WARDS);

        assertThat(Run.of("convert", wards, wards).err()).contains("output-collides");
    }

    /** The command of the README. */
    @Test
    void the_papers_of_a_conference_get_three_reviewers_each() {
        Path bids = SharedData.file("preflib/00037-aamas/00037-00000001.cat");

        Run converted = Run.of(
                "convert", bids, file("bids.json"), "--mentee-capacity", 3, "--mentor-capacity", 10, "--categories", 3);
        Run solved = Run.of("solve", file("bids.json"));

        assertThat(converted).isEqualTo(new Run(ExitStatus.DONE, "", ""));
        assertThat(solved.status()).isEqualTo(ExitStatus.DONE);
        assertThat(solved.out().split("\"mentor\":")).hasSizeGreaterThan(1839);
    }

    @Test
    void students_projects_and_supervisors_become_a_project_market() {
        Path choices = SharedData.file("preflib/00038-project/00038-00000003.soi");
        Path sheet = SharedData.file("preflib/00038-project/00038-00000003.dat");

        assertThat(Run.of("convert", choices, file("projects.json"), "--supervisors", sheet)
                        .status())
                .isEqualTo(ExitStatus.DONE);
        assertThat(file("projects.json")).content().contains("project-market");
    }
}
