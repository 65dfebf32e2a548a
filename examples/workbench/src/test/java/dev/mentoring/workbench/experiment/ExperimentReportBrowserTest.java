package dev.mentoring.workbench.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

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
import dev.mentoring.matching.experiment.map.InstanceDistance;
import dev.mentoring.matching.experiment.map.InstanceMap;
import dev.mentoring.matching.experiment.metric.Metrics;
import dev.mentoring.matching.market.Instance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.interactions.Actions;

/** Looks at the plots as a researcher would. */
class ExperimentReportBrowserTest {
    private static final List<String> PLOTS = List.of("distribution", "front", "scaling", "map");

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    static Path directory;

    private static ExperimentTables tables;
    private static ExperimentReport report;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start();
        Experiment experiment = Experiment.of(ExperimentSpecification.builder()
                .id("sample")
                .title(new BilingualText("Ranks of all", "Rangs de tous"))
                .addInstances(new InstanceSource.Generated(
                        "random",
                        "impartial-culture",
                        ImmutableSortedMap.of(
                                "mentees", ImmutableList.of("8"), "mentor-places", ImmutableList.of("8", "16", "32"))))
                .addMechanisms(
                        Mechanism.of("deferred-acceptance"),
                        Mechanism.of("immediate-acceptance"),
                        Mechanism.of("top-trading-cycles"))
                .addMetrics("mentee-mean-rank", "blocking-pairs", "mentee-rank-gini", "stable-matchings")
                .trials(12)
                .build());
        tables = ExperimentRun.begin(experiment, directory.resolve("run"))
                .execute(RunSettings.of(new LocalThreads(1)))
                .orElseThrow();
        Map<String, Instance> instances = new TreeMap<>();
        for (long trial : List.of(1, 2, 13, 14, 25, 26)) {
            instances.put(Long.toString(trial), experiment.instance(trial));
        }
        report = ExperimentReport.of(
                experiment, tables, Optional.of(InstanceMap.of(instances, InstanceDistance.PLACEWISE_ATTRACTION)));
    }

    @AfterAll
    static void stop() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void the_page_stays_quiet() {
        browser.assertQuiet();
    }

    private static void open(TextLanguage language) {
        browser.open(report.write(language));
        until(() -> assertThat(browser.all(".canvas svg")).hasSameSizeAs(PLOTS));
    }

    /** Plots are drawn after the page has answered. */
    private static void until(ThrowingCallable assertion) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && catchThrowable(assertion) != null) {
            Thread.onSpinWait();
        }
        assertThatCode(assertion).doesNotThrowAnyException();
    }

    private static void choose(String plot, String name, String label) {
        browser.one("#" + plot + " select[name=" + name + "]").findElements(By.tagName("option")).stream()
                .filter(option -> option.getText().equals(label))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private static String label(String metric) {
        return Metrics.discovered().named(metric).label().english();
    }

    private static double mean(String mechanism, String metric) {
        return tables.summary().metrics().stream()
                .filter(summary -> summary.cell().number() == 1
                        && summary.mechanism().equals(mechanism)
                        && summary.metric().equals(metric))
                .findFirst()
                .orElseThrow()
                .estimate()
                .orElseThrow()
                .mean();
    }

    @Test
    void distributions_show_the_metric_and_the_cell_that_are_chosen() {
        open(TextLanguage.ENGLISH);
        String all = "return document.querySelector('#distribution table').tBodies[0].rows.length";
        assertThat(browser.run(all)).isEqualTo(9L);

        choose("distribution", "metric", label("stable-matchings"));
        choose("distribution", "cell", "mentor-places 16");

        until(() -> assertThat(browser.one("#distribution .canvas svg").getText())
                .contains("number of stable matchings (neither is better)")
                .doesNotContain("mentor-places 32"));
        assertThat(browser.run(all)).isEqualTo(3L);
    }

    @Test
    void the_front_joins_the_mechanisms_that_are_not_beaten() {
        open(TextLanguage.ENGLISH);
        List<String> mechanisms = List.of("deferred-acceptance", "immediate-acceptance", "top-trading-cycles");

        for (String vertical : List.of("blocking-pairs", "mentee-rank-gini")) {
            choose("front", "horizontal", label("mentee-mean-rank"));
            choose("front", "vertical", label(vertical));
            List<String> unbeaten = mechanisms.stream()
                    .filter(one -> mechanisms.stream()
                            .noneMatch(other -> mean(other, "mentee-mean-rank") <= mean(one, "mentee-mean-rank")
                                    && mean(other, vertical) <= mean(one, vertical)
                                    && !other.equals(one)))
                    .toList();
            assertThat(unbeaten).isNotEmpty();
            for (String mechanism : mechanisms) {
                assertThat(browser.one("#front .finding").getText().contains(mechanism))
                        .as(mechanism + " by " + vertical)
                        .isEqualTo(unbeaten.contains(mechanism));
            }
        }
    }

    @Test
    void scaling_says_the_exponent_that_the_page_has_without_scripts() {
        open(TextLanguage.ENGLISH);

        assertThat(browser.one("#scaling .finding").getText()).contains("deferred-acceptance: exponent ");
        assertThat(browser.run("return document.querySelector('#laws tbody').textContent"))
                .asString()
                .contains(browser.one("#scaling .finding")
                        .getText()
                        .replaceAll("(?s)deferred-acceptance: exponent (.*?\\])\\..*", "$1"));
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void tooltips_speak_the_language_of_the_page(TextLanguage language) {
        open(language);

        new Actions(browser.driver())
                .moveToElement(browser.one("#front .canvas .mark-symbol path"))
                .perform();

        until(() -> assertThat(browser.one("#vg-tooltip-element").getText())
                .contains(Metrics.discovered().named("blocking-pairs").label().in(language))
                .contains(language == TextLanguage.FRENCH ? " à " : " to "));
    }

    @Test
    void each_plot_is_saved_as_an_image_of_both_kinds() throws Exception {
        Path saved = Files.createDirectory(directory.resolve("saved"));
        open(TextLanguage.FRENCH);
        browser.driver()
                .executeCdpCommand(
                        "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", saved.toString()));

        for (String plot : PLOTS) {
            browser.one("#" + plot).findElements(By.tagName("button")).forEach(button -> button.click());
        }

        until(() -> assertThat(saved.toFile().list((folder, name) -> name.matches(".*\\.(svg|png)")))
                .hasSize(2 * PLOTS.size()));
        for (Path file : Files.list(saved).toList()) {
            if (file.toString().endsWith("png")) {
                assertThat(Files.readAllBytes(file)).startsWith(0x89, 'P', 'N', 'G');
            } else {
                assertThatCode(() -> DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(file.toFile()))
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void paper_has_the_static_plots_and_all_tables_and_says_so() {
        open(TextLanguage.ENGLISH);
        browser.media("print", "dark");

        assertThat(browser.visible("#plots-interactive, button, select")).isEmpty();
        assertThat(browser.visible("#plots-static, svg.drawing")).hasSize(1 + 4);
        // The driver takes what is in closed details for hidden, wherever the style opens it.
        assertThat(browser.run("return [...document.querySelectorAll('.data table')]"
                        + ".filter(table => table.checkVisibility()).length"))
                .isEqualTo(4L);
    }

    @Test
    void without_scripts_the_static_plots_are_there_and_no_empty_frames() {
        browser.open(report.write(TextLanguage.ENGLISH).replaceAll("(?s)<script.*</script>", ""));

        assertThat(browser.visible("#plots-static, svg.drawing")).hasSize(1 + 4);
        assertThat(browser.visible("#plots-interactive")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void the_page_is_accessible_in_light_and_dark_and_no_wider_than_a_phone(TextLanguage language) {
        open(language);
        browser.run("document.querySelectorAll('details').forEach(details => details.open = true)");
        assertThat(new AxeBuilder().analyze(browser.driver()).getViolations()).isEmpty();

        browser.media("screen", "dark");
        browser.width(390, 800);
        until(() -> assertThat(browser.run("return [...document.querySelectorAll('.canvas svg')]"
                        + ".every(svg => svg.getBoundingClientRect().right <= innerWidth)"))
                .isEqualTo(true));
        assertThat(new AxeBuilder().analyze(browser.driver()).getViolations()).isEmpty();
        assertThat(browser.run("return document.documentElement.scrollWidth")).isEqualTo(390L);
    }
}
