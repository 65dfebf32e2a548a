package dev.mentoring.workbench.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.json.MentoringJson;
import dev.mentoring.matching.experiment.Experiment;
import dev.mentoring.matching.experiment.ExperimentRun;
import dev.mentoring.matching.experiment.ExperimentSpecification;
import dev.mentoring.matching.experiment.LocalThreads;
import dev.mentoring.matching.experiment.RunSettings;
import dev.mentoring.matching.experiment.result.FindingRelation;
import dev.mentoring.matching.experiment.result.FindingVerdict;
import dev.mentoring.matching.experiment.result.JudgedFinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published findings that ship as specifications, on a tenth of the trials that they ask for. */
class PublishedFindingsTest {
    private static final int FEWER = 10;

    @TempDir
    Path directory;

    static List<Path> specifications() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("experiments"))) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            assertThat(found).hasSizeGreaterThan(6);
            return found;
        }
    }

    @ParameterizedTest
    @MethodSource("specifications")
    void what_is_exact_or_a_direction_holds_and_no_bound_is_broken(Path file) throws IOException {
        ExperimentSpecification specification = MentoringJson.create()
                .read(Files.readAllBytes(file), ExperimentSpecification.class)
                .orElseThrow();
        List<JudgedFinding> findings = ExperimentRun.begin(
                        Experiment.of(specification.withTrials(specification.trials() / FEWER)), directory)
                .execute(RunSettings.of(new LocalThreads(2)))
                .orElseThrow()
                .findings();
        assertThat(findings)
                .hasSizeGreaterThanOrEqualTo(specification.findings().size());
        assertThat(findings)
                .allSatisfy(judged -> assertThat(judged.verdict())
                        .as(judged.text().english())
                        .isIn(allowed(judged.finding().relation())));
    }

    private static List<FindingVerdict> allowed(FindingRelation relation) {
        return switch (relation) {
            case EQUAL, LESS, GREATER -> List.of(FindingVerdict.HOLDS);
            case AT_MOST, AT_LEAST -> List.of(FindingVerdict.HOLDS, FindingVerdict.UNDECIDED);
            case ASYMPTOTIC -> List.of(FindingVerdict.NOT_JUDGED);
        };
    }
}
