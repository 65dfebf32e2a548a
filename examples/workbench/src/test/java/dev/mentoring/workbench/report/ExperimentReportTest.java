package dev.mentoring.workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.TextLanguage;
import dev.mentoring.examples.page.Browser;
import dev.mentoring.matching.experiment.Experiment;
import dev.mentoring.matching.experiment.ExperimentRun;
import dev.mentoring.matching.experiment.ExperimentSpecification;
import dev.mentoring.matching.experiment.ExperimentTables;
import dev.mentoring.matching.experiment.InstanceSource;
import dev.mentoring.matching.experiment.LocalThreads;
import dev.mentoring.matching.experiment.Mechanism;
import dev.mentoring.matching.experiment.RunSettings;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExperimentReportTest {
    @TempDir
    static Path directory;

    private static ExperimentReport report;

    @BeforeAll
    static void run() {
        Experiment experiment = Experiment.of(ExperimentSpecification.builder()
                .id("sample")
                .title(new BilingualText("Ranks <of> all", "Rangs <de> tous"))
                .addInstances(new InstanceSource.Generated(
                        "random", "impartial-culture", ImmutableSortedMap.of("mentees", ImmutableList.of("3", "8"))))
                .addMechanisms(Mechanism.of("deferred-acceptance"), Mechanism.of("immediate-acceptance"))
                .addMetrics("mentee-mean-rank", "stable-matchings", "run-time")
                .trials(20)
                .build());
        ExperimentTables tables = ExperimentRun.begin(experiment, directory)
                .execute(RunSettings.of(new LocalThreads(1)))
                .orElseThrow();
        report = ExperimentReport.of(experiment, tables);
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void each_metric_has_a_plot_and_a_table_with_all_its_means(TextLanguage language) {
        String page = report.write(language);
        assertThat(page)
                .contains("&lt;", "id=\"mentee-mean-rank\"", "id=\"stable-matchings\"")
                .doesNotContain("run-time", "<script");
        assertThat(page.split("<circle", -1)).hasSize(1 + 2 * 2 * 2);
        assertThat(page).isEqualTo(report.write(language));
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void the_page_is_accessible_quiet_and_no_wider_than_a_phone(TextLanguage language) throws IOException {
        try (Browser browser = Browser.start()) {
            browser.open(report.write(language));
            browser.run("document.querySelectorAll('details').forEach(details => details.open = true)");
            assertThat(new AxeBuilder().analyze(browser.driver()).getViolations())
                    .isEmpty();
            browser.width(390, 800);
            assertThat(browser.run("return document.documentElement.scrollWidth"))
                    .isEqualTo(390L);
            browser.assertQuiet();
        }
    }
}
