package dev.mentoring.examples.programme.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import dev.mentoring.core.text.TextLanguage;
import dev.mentoring.examples.page.Browser;
import dev.mentoring.examples.programme.year.ProgrammeYear;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Uses the page as a coordinator would. */
class DashboardBrowserTest {
    private static Browser browser;
    private static String page;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start();
        page = Dashboard.write(ProgrammeYear.simulate(40, 5));
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
        browser.open(page);
        browser.visible(".languages a[lang=" + language.code() + "]").get(0).click();
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void one_language_is_shown_and_the_page_says_which(TextLanguage language) {
        open(language);

        assertThat(browser.visible(".language"))
                .extracting(side -> side.getDomAttribute("lang"))
                .containsExactly(language.code());
        assertThat(browser.run("return document.documentElement.lang")).isEqualTo(language.code());
        assertThat(browser.visible("h2")).hasSizeGreaterThan(4);
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void nothing_is_wider_than_a_phone_even_when_all_is_open(TextLanguage language) {
        open(language);
        browser.run("document.querySelectorAll('details').forEach(details => details.open = true)");

        for (int width : new int[] {320, 390, 768}) {
            browser.width(width, 800);
            assertThat(browser.run("return document.documentElement.scrollWidth"))
                    .isEqualTo((long) width);
        }
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void paper_shows_the_months_and_no_controls(TextLanguage language) {
        open(language);
        browser.media("print", "dark");
        browser.run("dispatchEvent(new Event('beforeprint'))");

        assertThat(browser.visible("nav, .languages")).isEmpty();
        assertThat(browser.visible(".month .entries li")).isNotEmpty();
        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
        assertThat(browser.driver().executeCdpCommand("Page.printToPDF", Map.of()))
                .containsKey("data");
    }

    @Test
    void without_scripts_both_languages_are_there() {
        browser.open(page.replaceAll("(?s)<script>.*</script>", ""));

        assertThat(browser.visible(".language")).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void the_page_is_accessible_in_light_and_dark_and_on_a_phone(TextLanguage language) {
        open(language);
        browser.run("document.querySelectorAll('details.data').forEach((details, i) => details.open = i % 5 === 0)");
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
