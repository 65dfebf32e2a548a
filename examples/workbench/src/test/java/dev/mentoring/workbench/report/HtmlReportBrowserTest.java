package dev.mentoring.workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import dev.mentoring.core.text.TextLanguage;
import dev.mentoring.examples.page.Browser;
import dev.mentoring.matching.plan.PlannedPair;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Uses the page as a programme manager would. */
class HtmlReportBrowserTest {
    private static final ReportSample.Input INPUT = ReportSample.of(40, 24, 7);
    /** Has everything that the page can show, in few elements, each of which the accessibility check looks at. */
    private static final ReportSample.Input SMALL = ReportSample.of(14, 8, 7);

    private static final String ROWS = "#pair-list > li";

    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
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

    private static void open(TextLanguage language) {
        browser.open(INPUT.report().write(language));
    }

    private static void openEverything() {
        browser.run("document.querySelectorAll('details').forEach(details => details.open = true)");
    }

    private static void openOneOfEachKind() {
        browser.run("['pair', 'left', 'data', 'mentors', 'warnings'].forEach(kind => {"
                + " const details = document.querySelector('details.' + kind); if (details) details.open = true; })");
    }

    private static void choose(String name, String value) {
        browser.one("select[name=" + name + "] option[value=" + value + "]").click();
    }

    private static void type(String name, String text) {
        WebElement field = browser.one("input[name=" + name + "]");
        field.clear();
        field.sendKeys(text);
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void search_finds_people_whatever_accents_are_typed(TextLanguage language) {
        open(language);
        PlannedPair wanted = INPUT.plan().pairs().stream()
                .filter(pair -> INPUT.people().name(pair.mentee()).startsWith("Élodie"))
                .findFirst()
                .orElseThrow();

        type("search", INPUT.people().name(wanted.mentee()).replace("É", "e").replace("œ", "OE"));

        assertThat(browser.visible(ROWS))
                .isNotEmpty()
                .hasSizeLessThan(5)
                .allSatisfy(row -> assertThat(row.getText()).contains("Élodie"));
        assertThat(browser.one("#count").getText())
                .startsWith(browser.visible(ROWS).size() + " ");

        type("search", "nobody is called that");

        assertThat(browser.visible(ROWS)).isEmpty();
        assertThat(browser.one("#nothing-found").isDisplayed()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void filters_narrow_the_pairs_and_reset_shows_all_again(TextLanguage language) {
        open(language);
        List<PlannedPair> pairs = INPUT.plan().pairs();
        assertThat(browser.visible(ROWS)).hasSameSizeAs(pairs);

        type("from", "60");
        type("to", "80");
        assertThat(browser.visible(ROWS)).hasSize((int) pairs.stream()
                .filter(pair -> pair.score() >= 6_000 && pair.score() <= 8_000)
                .count());

        browser.one("button[type=reset]").click();
        assertThat(browser.visible(ROWS)).hasSameSizeAs(pairs);

        choose("show", "pinned");
        assertThat(browser.visible(ROWS))
                .hasSize((int) pairs.stream().filter(PlannedPair::pinned).count());

        choose("show", "all");
        choose("weakest", "needs-coverage");
        assertThat(browser.visible(ROWS))
                .hasSizeLessThan(pairs.size())
                .allSatisfy(
                        row -> assertThat(row.getDomAttribute("data-weakest")).isEqualTo("needs-coverage"));
    }

    @Test
    void many_pairs_are_searched_and_opened_like_few() {
        ReportSample.Input many = ReportSample.of(320, 240, 7);
        browser.open(many.report().write(TextLanguage.ENGLISH));
        assertThat(many.plan().pairs()).hasSizeGreaterThan(300);

        type("search", "zoe loevenbruck");
        List<WebElement> found = browser.visible(ROWS);
        assertThat(found).isNotEmpty().hasSizeLessThan(40);

        WebElement last = found.get(found.size() - 1);
        last.findElement(By.tagName("summary")).click();
        assertThat(last.findElement(By.cssSelector("table.parts")).isDisplayed())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void the_lowest_score_can_be_sorted_to_the_top(TextLanguage language) {
        open(language);

        choose("order", "lowest");

        assertThat(browser.all(ROWS))
                .extracting(row -> Integer.parseInt(row.getDomAttribute("data-score")))
                .isSorted()
                .first()
                .isEqualTo(INPUT.plan().summary().lowestScore());
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void an_explanation_opens_and_closes_by_keyboard(TextLanguage language) {
        open(language);
        browser.one("button[name=open]").sendKeys(Keys.TAB);
        WebElement summary = browser.driver().switchTo().activeElement();
        WebElement explanation = browser.one(ROWS + " .explanation");
        assertThat(summary.getTagName()).isEqualTo("summary");
        assertThat(explanation.isDisplayed()).isFalse();

        summary.sendKeys(Keys.ENTER);

        assertThat(explanation.isDisplayed()).isTrue();
        assertThat(explanation.findElements(By.cssSelector("table.parts tbody tr")))
                .hasSizeGreaterThan(3);

        summary.sendKeys(Keys.SPACE);

        assertThat(explanation.isDisplayed()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void nothing_is_wider_than_a_phone_even_when_all_is_open(TextLanguage language) {
        open(language);

        for (int width : new int[] {320, 390, 768}) {
            browser.width(width, 800);
            openEverything();
            assertThat(browser.run("return document.documentElement.scrollWidth"))
                    .isEqualTo((long) width);
            assertThat(browser.run(
                            "return [...document.querySelectorAll('.pair, .left, .plot, .help, table.parts')].filter(box =>"
                                    + " box.getBoundingClientRect().right > innerWidth).map(box => box.className)"))
                    .isEqualTo(List.of());
        }
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void paper_shows_the_reasons_and_no_controls(TextLanguage language) {
        open(language);
        browser.media("print", "dark");

        assertThat(browser.visible("nav, .controls, button, .skip, .data")).isEmpty();
        assertThat(browser.visible(".left .explanation"))
                .hasSameSizeAs(INPUT.plan().unmatchedMentees());
        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
        assertThat(browser.driver().executeCdpCommand("Page.printToPDF", Map.of()))
                .containsKey("data");
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void without_scripts_all_pairs_are_there_and_open(TextLanguage language) {
        browser.open(INPUT.report().write(language).replaceAll("(?s)<script>.*</script>", ""));

        assertThat(browser.one("#controls").isDisplayed()).isFalse();
        assertThat(browser.visible(ROWS)).hasSameSizeAs(INPUT.plan().pairs());
        browser.one(ROWS + " summary").click();
        assertThat(browser.one(ROWS + " .explanation").isDisplayed()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void the_page_is_accessible_in_light_and_dark_and_on_a_phone(TextLanguage language) {
        browser.open(SMALL.report().write(language));
        openOneOfEachKind();
        assertAccessible();

        browser.media("screen", "dark");
        browser.width(390, 800);
        assertAccessible();
    }

    private static void assertAccessible() {
        List<Rule> violations = new AxeBuilder().analyze(browser.driver()).getViolations();
        assertThat(violations)
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
    }
}
