package dev.mentoring.workbench.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import dev.mentoring.core.competency.CapMentor;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.text.TextLanguage;
import dev.mentoring.examples.page.Browser;
import dev.mentoring.feedback.disclosure.DisclosurePolicy;
import dev.mentoring.feedback.disclosure.ReleaseLedger;
import dev.mentoring.feedback.disclosure.ShuffleSecret;
import dev.mentoring.feedback.report.FeedbackReport;
import dev.mentoring.feedback.report.ReportRelease;
import dev.mentoring.feedback.report.ReportRequest;
import dev.mentoring.feedback.round.RoundId;
import dev.mentoring.workbench.responses.CompetencyGuidance;
import dev.mentoring.workbench.responses.ResponsesReading;
import dev.mentoring.workbench.responses.ResponsesRound;
import dev.mentoring.workbench.sample.FeedbackSample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads the page as the person would. */
class FeedbackPageBrowserTest {
    private static Browser browser;
    private static ReportRequest request;

    @TempDir
    static Path directory;

    @BeforeAll
    static void start() throws IOException {
        Path file = directory.resolve("responses.csv");
        Files.writeString(file, FeedbackSample.responses(FeedbackSample.SEED));
        LocalDate date = LocalDate.of(2027, 4, 1);
        request = ReportRequest.builder()
                .round(ResponsesRound.released(
                        RoundId.of("spring"),
                        FeedbackSample.instrument(),
                        ResponsesReading.read(file, FeedbackSample.instrument(), Map.of())
                                .answers()))
                .subject(ParticipantId.of("jonas"))
                .reader(ParticipantId.of("jonas"))
                .secret(ShuffleSecret.of(new byte[ShuffleSecret.LEAST_BYTES]))
                .guidance(CompetencyGuidance.of(
                        FeedbackSample.instrument(), CapMentor.framework(), date, date.plusMonths(2)))
                .build();
        browser = Browser.start();
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

    private static void open(String person, TextLanguage language) {
        FeedbackReport report = request.withSubject(ParticipantId.of(person))
                .withReader(ParticipantId.of(person))
                .release(ReleaseLedger.empty())
                .report();
        browser.open(new FeedbackPage(
                        report, FeedbackSample.instrument(), CapMentor.framework(), DisclosurePolicy.standard())
                .write(language));
        browser.run("document.querySelectorAll('details').forEach(details => details.open = true)");
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void the_page_is_accessible_in_light_and_dark_and_on_a_phone(TextLanguage language) {
        open("jonas", language);
        assertAccessible();
        browser.media("screen", "dark");
        browser.width(390, 800);
        assertAccessible();
        open("elodie", language);
        assertAccessible();
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void nothing_is_wider_than_a_phone(TextLanguage language) {
        open("jonas", language);
        for (int width : new int[] {320, 390, 768}) {
            browser.width(width, 800);
            assertThat(browser.run("return document.documentElement.scrollWidth"))
                    .isEqualTo((long) width);
        }
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void paper_shows_everything_but_navigation_and_tables(TextLanguage language) {
        open("jonas", language);
        browser.media("print", "dark");
        assertThat(browser.visible("nav, .skip")).isEmpty();
        assertThat(browser.visible("#plan .steps > li")).hasSize(3);
        assertThat(browser.visible(".radar")).hasSize(1);
        assertThat(browser.driver().executeCdpCommand("Page.printToPDF", Map.of()))
                .containsKey("data");
    }

    @Test
    void too_few_raters_leave_a_kind_page_without_a_single_score_of_others() {
        open("elodie", TextLanguage.ENGLISH);
        assertThat(browser.all("circle.rate, .radar .level.point")).isEmpty();
        assertThat(browser.all("rect.score")).isNotEmpty();
        assertThat(browser.one(".hidden-because").getText())
                .contains("too few answers")
                .contains("Not enough people");
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void what_has_changed_is_drawn_and_told(TextLanguage language) throws IOException {
        Path file = directory.resolve("later.csv");
        Files.writeString(file, FeedbackSample.laterResponses(FeedbackSample.SEED));
        ReportRelease earlier = request.release(ReleaseLedger.empty());
        FeedbackReport later = request.withRound(ResponsesRound.released(
                        RoundId.of("next"),
                        FeedbackSample.instrument(),
                        ResponsesReading.read(file, FeedbackSample.instrument(), Map.of())
                                .answers()))
                .withPrevious(earlier.report())
                .release(earlier.ledger())
                .report();
        browser.open(
                new FeedbackPage(later, FeedbackSample.instrument(), CapMentor.framework(), DisclosurePolicy.standard())
                        .write(language));
        assertThat(browser.all(".changes > li")).hasSize(4);
        assertThat(browser.all(".changes circle.before")).hasSize(4);
        assertThat(browser.all("nav a[href='#trend']")).hasSize(1);
        browser.run("document.querySelectorAll('details').forEach(details => details.open = true)");
        assertAccessible();
        browser.width(390, 800);
        assertAccessible();
        assertThat(browser.run("return document.documentElement.scrollWidth")).isEqualTo(390L);
    }

    private static void assertAccessible() {
        List<Rule> violations = new AxeBuilder().analyze(browser.driver()).getViolations();
        assertThat(violations)
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
    }
}
