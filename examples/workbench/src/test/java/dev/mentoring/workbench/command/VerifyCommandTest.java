package dev.mentoring.workbench.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
    @TempDir
    Path directory;

    private Path market;

    @BeforeEach
    void writeMarket() throws IOException {
        market = file("market.json", """
                {"type": "market", "version": "1.0",
                 "mentees": [{"id": "a", "preferences": ["x", "y"]}, {"id": "b", "preferences": ["x", "y"]}],
                 "mentors": [{"id": "x", "preferences": ["a", "b"]}, {"id": "y", "preferences": ["a", "b"]}]}""");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private Path matching(String first, String second, String guarantees) throws IOException {
        return file("matching.json", """
                {"type": "matching", "version": "1.0", "algorithm": "by-hand",
                 "pairs": [{"mentee": "a", "mentor": "%s"}, {"mentee": "b", "mentor": "%s"}],
                 "unmatchedMentees": [], "unmatchedMentors": [], "guarantees": [%s]}""".formatted(first, second, guarantees));
    }

    @Test
    void a_true_claim_is_confirmed() throws IOException {
        Run run = Run.of("verify", market, matching("x", "y", "\"weakly-stable\""));

        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.startsWith("holds"));
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_false_claim_is_refuted_by_naming_the_blocking_pair() throws IOException {
        Run run = Run.of("verify", market, matching("y", "x", "\"weakly-stable\""));

        assertThat(run.status()).isEqualTo(ExitStatus.DOES_NOT_EXIST);
        assertThat(run.out()).contains("does-not-hold").contains("a").contains("x");
    }

    @Test
    void a_claim_can_be_added_to_the_matching_of_another_tool() throws IOException {
        Path swapped = matching("y", "x", "");

        assertThat(Run.of("verify", market, swapped).status()).isEqualTo(ExitStatus.DONE);
        assertThat(Run.of("verify", market, swapped, "--claim", "weakly-stable").status())
                .isEqualTo(ExitStatus.DOES_NOT_EXIST);
        Run unknown = Run.of("verify", market, swapped, "--claim", "weekly-stable");
        assertThat(unknown.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(unknown.err()).contains("Did you mean “weakly-stable”?");
    }

    @Test
    void a_mentor_with_too_many_mentees_is_no_matching() throws IOException {
        assertThat(Run.of("verify", market, matching("x", "x", "")).status()).isEqualTo(ExitStatus.DOES_NOT_EXIST);
    }

    @Test
    void a_document_of_another_kind_is_refused_at_its_type() throws IOException {
        Run run = Run.of("verify", matching("x", "y", ""), market);

        assertThat(run.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(run.err()).contains("document-no-instance").contains("document-no-outcome");
    }

    @Test
    void all_problems_of_both_documents_are_reported() throws IOException {
        Run run = Run.of("verify", file("broken.json", "[]"), file("matching.json", "{}"));

        assertThat(run.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(run.err()).contains("broken.json: ").contains("matching.json: ");
    }
}
