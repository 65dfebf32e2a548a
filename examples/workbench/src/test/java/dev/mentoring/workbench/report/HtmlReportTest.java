package dev.mentoring.workbench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.TextLanguage;
import dev.mentoring.examples.page.Html;
import dev.mentoring.examples.page.Words;
import dev.mentoring.matching.MatchRequest;
import dev.mentoring.matching.Matchmaker;
import dev.mentoring.matching.constraint.Constraint;
import dev.mentoring.matching.constraint.Reason;
import dev.mentoring.matching.constraint.Verdict;
import dev.mentoring.matching.plan.PlannedPair;
import dev.mentoring.matching.plan.RuleRemoval;
import dev.mentoring.matching.plan.UnmatchedCause;
import dev.mentoring.matching.plan.UnmatchedParticipant;
import dev.mentoring.matching.policy.ConstraintSetting;
import dev.mentoring.matching.policy.MatchingPolicy;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlReportTest {
    private static final ReportSample.Input INPUT = ReportSample.of(40, 24, 7);

    private static Document parse(String page) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }

    private static List<Element> elements(Element root, String tag) {
        NodeList found = root.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void the_page_is_well_formed_and_says_its_language(TextLanguage language) throws Exception {
        Document page = parse(INPUT.report().write(language));

        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language.code());
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void every_id_occurs_once_and_every_reference_has_a_target(TextLanguage language) throws Exception {
        List<Element> all = elements(parse(INPUT.report().write(language)).getDocumentElement(), "*");
        List<String> ids = all.stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
        for (Element element : all) {
            for (String id : element.getAttribute("aria-labelledby").split(" ")) {
                assertThat(id.isEmpty() || ids.contains(id)).as(id).isTrue();
            }
            String target = element.getAttribute("href");
            assertThat(target.isEmpty() || ids.contains(target.substring(1)))
                    .as(target)
                    .isTrue();
        }
    }

    @Test
    void a_name_cannot_become_markup() {
        String page = INPUT.report().write(TextLanguage.ENGLISH);

        assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;alert(&quot;A &amp; B’s&quot;)");
        assertThat(page.split("<script>")).hasSize(2);
    }

    @Test
    void characters_that_xml_cannot_hold_are_shown_as_replaced() {
        Html html = new Html();
        html.element("p", "a\u0000b\ud800c\u202e\ud83d\ude00");

        assertThat(html.finish()).contains("<p>a\ufffdb\ufffdc\u202e\ud83d\ude00</p>");
    }

    @Test
    void nothing_is_loaded_from_anywhere() {
        String page = INPUT.report().write(TextLanguage.FRENCH);

        assertThat(page).doesNotContain("src=").doesNotContain("url(").doesNotContain("@import");
        assertThat(page.replace("http://www.w3.org/1999/xhtml", "")).doesNotContain("://");
        assertThat(page).contains("default-src &#39;none&#39;");
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void equal_input_gives_equal_bytes(TextLanguage language) {
        ReportSample.Input again = ReportSample.of(40, 24, 7);

        assertThat(again.report().write(language)).isEqualTo(INPUT.report().write(language));
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void the_points_that_a_reader_sees_add_up_to_the_score(TextLanguage language) throws Exception {
        List<Element> tables = elements(parse(INPUT.report().write(language)).getDocumentElement(), "table").stream()
                .filter(table -> table.getAttribute("class").equals("parts"))
                .toList();

        assertThat(tables).hasSameSizeAs(INPUT.plan().pairs());
        for (int i = 0; i < tables.size(); i++) {
            List<BigDecimal> points = elements(tables.get(i), "td").stream()
                    .filter(cell -> cell.getAttribute("class").equals("points"))
                    .map(Element::getTextContent)
                    .filter(text -> !text.equals("–"))
                    .map(text -> new BigDecimal(text.replace(',', '.')))
                    .toList();
            PlannedPair pair = INPUT.plan().pairs().get(i);
            BigDecimal score = points.get(points.size() - 1);
            assertThat(score).isEqualByComparingTo(BigDecimal.valueOf(pair.score(), 2));
            assertThat(points.subList(0, points.size() - 1).stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(score);
        }
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void everybody_is_on_the_page(TextLanguage language) throws Exception {
        Document page = parse(INPUT.report().write(language));
        String text = page.getDocumentElement().getTextContent();

        INPUT.plan()
                .pairs()
                .forEach(pair -> assertThat(text)
                        .contains(INPUT.people().name(pair.mentee()))
                        .contains(INPUT.people().name(pair.mentor())));
        INPUT.plan()
                .unmatchedMentees()
                .forEach(left -> assertThat(text).contains(INPUT.people().name(left.id())));
        assertThat(INPUT.plan().unmatchedMentees()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void nothing_confidential_is_named(TextLanguage language) {
        String page = INPUT.report().write(language);

        assertThat(page).doesNotContainIgnoringCase("veto");
        assertThat(INPUT.policy().constraints().stream().map(ConstraintSetting::constraint))
                .filteredOn(Constraint::confidential)
                .hasSizeGreaterThan(1)
                .filteredOn(rule -> !rule.label().equals(Reason.EXCLUSION.label()))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(page).doesNotContain(rule.label().in(language)));
    }

    @ParameterizedTest
    @EnumSource(UnmatchedCause.class)
    void every_cause_has_a_sentence(UnmatchedCause cause) {
        assertThat(ReportTexts.CATALOGUE.keys()).contains("overview.cause." + cause.code());
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void every_verdict_has_a_sentence(Verdict verdict) {
        assertThat(ReportTexts.CATALOGUE.keys()).contains("explain.rules." + verdict.code());
    }

    @Test
    void what_rules_out_every_mentor_is_to_be_settled_first() {
        var reason = new BilingualText("No consent.", "Pas d’accord.");
        var left = new UnmatchedParticipant(
                ParticipantId.of("a"),
                Role.MENTEE,
                UnmatchedCause.NO_ACCEPTABLE_PARTNER,
                3,
                0,
                ImmutableList.of(
                        new RuleRemoval("readiness", reason, false, 3, 2),
                        new RuleRemoval("same-team", BilingualText.same("Same team."), true, 1, 0)),
                Optional.empty(),
                ImmutableList.of());
        Words words = new Words(TextLanguage.ENGLISH, ReportTexts.CATALOGUE);
        var material = new Material(INPUT.plan(), INPUT.policy(), INPUT.people(), words, Palette.of(INPUT.policy()));

        assertThat(new ActionList(material).of(left))
                .containsExactly("Settle first what rules out every mentor: No consent.");
    }

    @Test
    void numbers_follow_the_language() {
        Words french = new Words(TextLanguage.FRENCH, ReportTexts.CATALOGUE);
        Words english = new Words(TextLanguage.ENGLISH, ReportTexts.CATALOGUE);

        assertThat(french.points(123_405)).isEqualTo("1\u202f234,05");
        assertThat(english.points(123_405)).isEqualTo("1,234.05");
        assertThat(english.points(-7)).isEqualTo("−0.07");
        assertThat(french.percent(9_999)).isEqualTo("99\u202f%");
        assertThat(english.shortPoints(7_899)).isEqualTo("78.9");
        assertThat(french.date(LocalDate.of(2027, 1, 1))).isEqualTo("1er janvier 2027");
        assertThat(french.date(LocalDate.of(2027, 1, 11))).isEqualTo("11 janvier 2027");
        assertThat(english.date(LocalDate.of(2027, 1, 11))).isEqualTo("11 January 2027");
    }

    @Test
    void no_french_page_holds_an_english_sentence_of_the_report() {
        String french = INPUT.report().write(TextLanguage.FRENCH);
        Matcher placeholders = Pattern.compile("\\{[0-9]")
                .matcher(french.replaceAll("(?s)<style>.*?</style>|<script>.*?</script>", ""));

        assertThat(placeholders.find()).isFalse();
        for (String key : ReportTexts.CATALOGUE.keys()) {
            var text = ReportTexts.CATALOGUE.text(key, 1, 1, 1, 1);
            if (!text.english().equals(text.french()) && text.english().length() > 12) {
                assertThat(french).as(key).doesNotContain(">" + text.english() + "<");
            }
        }
    }

    @Test
    void a_cohort_of_nobody_is_reported_too() throws Exception {
        var pool = dev.mentoring.core.participant.ParticipantPool.builder().build();
        var plan = Matchmaker.standard().match(MatchRequest.of(pool, LocalDate.of(2027, 1, 11)));
        HtmlReport report = HtmlReport.of(plan, MatchingPolicy.standard(), People.named(java.util.Map.of()));

        for (TextLanguage language : TextLanguage.values()) {
            parse(report.write(language));
        }
    }

    @Test
    void a_plan_is_not_explained_by_another_policy() {
        MatchingPolicy other = MatchingPolicy.builder().name("other").build();

        assertThatThrownBy(() -> HtmlReport.of(INPUT.plan(), other, INPUT.people()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("policy");
    }

    @Test
    void a_programme_gives_its_name_to_the_page() {
        String page = INPUT.report().forProgramme("Élan & co").write(TextLanguage.FRENCH);

        assertThat(page).contains("<title>Élan &amp; co – plan de mentorat</title>");
    }
}
