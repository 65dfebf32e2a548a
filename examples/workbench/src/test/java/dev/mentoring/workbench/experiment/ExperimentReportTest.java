package dev.mentoring.workbench.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.CatalogueFaults;
import dev.mentoring.core.text.TextLanguage;
import dev.mentoring.matching.experiment.Experiment;
import dev.mentoring.matching.experiment.ExperimentRun;
import dev.mentoring.matching.experiment.ExperimentSpecification;
import dev.mentoring.matching.experiment.InstanceSource;
import dev.mentoring.matching.experiment.LocalThreads;
import dev.mentoring.matching.experiment.Mechanism;
import dev.mentoring.matching.experiment.RunSettings;
import dev.mentoring.matching.experiment.result.Finding;
import dev.mentoring.matching.experiment.result.FindingReference;
import dev.mentoring.matching.experiment.result.FindingRelation;
import dev.mentoring.matching.experiment.result.FindingVerdict;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

class ExperimentReportTest {
    @TempDir
    private Path directory;

    private ExperimentReport report(String... metrics) {
        return report(specification(metrics).build());
    }

    private static ExperimentSpecification.Builder specification(String... metrics) {
        return ExperimentSpecification.builder()
                .id("sample")
                .title(new BilingualText("Ranks <of> all", "Rangs <de> tous"))
                .addInstances(new InstanceSource.Generated(
                        "random", "impartial-culture", ImmutableSortedMap.of("mentees", ImmutableList.of("3", "8"))))
                .addMechanisms(Mechanism.of("deferred-acceptance"), Mechanism.of("immediate-acceptance"))
                .addMetrics(metrics)
                .trials(20);
    }

    private ExperimentReport report(ExperimentSpecification specification) {
        Experiment experiment = Experiment.of(specification);
        return ExperimentReport.of(
                experiment,
                ExperimentRun.begin(experiment, directory)
                        .execute(RunSettings.of(new LocalThreads(1)))
                        .orElseThrow(),
                Optional.empty());
    }

    private static String withoutScripts(String page) {
        return page.replaceAll("(?s)<script.*?</script>", "");
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void each_metric_has_a_static_plot_and_a_table_with_all_its_means(TextLanguage language) {
        ExperimentReport report = report("mentee-mean-rank", "stable-matchings", "run-time");
        String page = report.write(language);

        assertThat(page)
                .contains("&lt;", "id=\"mentee-mean-rank\"", "id=\"stable-matchings\"")
                .doesNotContain("run-time")
                .isEqualTo(report.write(language));
        assertThat(withoutScripts(page).split("<circle", -1)).hasSize(1 + 2 * 2 * 2);
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void published_findings_stand_first_with_their_verdict(TextLanguage language) {
        Finding wrong = Finding.builder()
                .mechanism("deferred-acceptance")
                .metric("blocking-pairs")
                .relation(FindingRelation.GREATER)
                .reference(new FindingReference.Figure(0.5, 0))
                .source("nobody, never")
                .build();
        String page = report(specification("blocking-pairs").addFinding(wrong).build())
                .write(language);
        String table = page.substring(page.indexOf("<main>"), page.indexOf("id=\"blocking-pairs\""));

        assertThat(table.split("nobody, never", -1)).hasSize(1 + 2);
        assertThat(table).contains(FindingVerdict.DIFFERS.label().in(language));
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void the_page_refers_to_nothing_outside_and_brings_the_licence_along(TextLanguage language) throws Exception {
        String page = report("mentee-mean-rank", "blocking-pairs").write(language);

        assertThat(withoutScripts(page))
                .contains("Redistribution and use in source and binary forms", "vega-lite 5")
                .doesNotContainPattern("(src|href)=")
                .doesNotContainPattern("url\\(|@import")
                .contains("default-src &#39;none&#39;");
        assertThat(page.length()).isLessThan(1_200_000);
        assertThat(page.contains("sourceMappingURL")).isFalse();
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new java.io.StringReader(page)))
                        .getElementsByTagName("script")
                        .getLength())
                .isEqualTo(2);
    }

    @Test
    void metrics_that_no_two_runs_measure_alike_leave_nothing_to_plot() {
        assertThat(report("run-time").write(TextLanguage.ENGLISH)).doesNotContain("<script", "<figure");
    }

    @Test
    void every_sentence_stands_in_both_languages() {
        assertThat(CatalogueFaults.of(ExperimentTexts.class, "experiment")).isEmpty();
    }
}
