package dev.mentoring.examples.programme.dashboard;

import dev.mentoring.core.audit.AuditVerdict;
import dev.mentoring.core.lifecycle.Refusal;
import dev.mentoring.core.retention.RetentionStanding;
import dev.mentoring.examples.page.Figure;
import dev.mentoring.examples.page.Html;
import dev.mentoring.examples.page.Words;
import dev.mentoring.examples.programme.year.ProgrammeYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was promised: confidences, consents, erasure, retention, an audit trail, and commands that were refused for a reason. */
final class PrivacySection {
    private final Material material;
    private final Words words;
    private final ProgrammeYear year;

    PrivacySection(Material material) {
        this.material = material;
        this.words = material.words();
        this.year = material.year();
    }

    void write(Html html) {
        material.begin(html, "privacy");
        html.open("ul", "class", "facts").line();
        boolean intact = year.trail() instanceof AuditVerdict.Intact && year.log() instanceof AuditVerdict.Intact;
        fact(
                html,
                intact ? "privacy.intact" : "privacy.broken",
                words.count(year.book().trail().size()));
        year.erasure().ifPresent(report -> fact(html, "privacy.erasure", report.namesReplaced(), report.changed()));
        fact(html, "privacy.disclosures", year.disclosures().disclosures().size());
        fact(html, "privacy.retention", year.executed().size(), count(RetentionStanding.NOT_YET_DUE));
        html.close().line();
        html.element("h3", words.of("consents.title"));
        List<List<String>> consents = new ArrayList<>();
        year.consents().forEach((purpose, people) -> consents.add(List.of(words.of(purpose), words.count(people))));
        Figure.table(html, "figures", List.of(words.of("consents.purpose"), words.of("consents.people")), consents);
        html.element("h3", words.of("refusals.title"));
        html.element("p", words.of("refusals.introduction"), "class", "introduction");
        Map<String, Integer> refusals = new TreeMap<>();
        year.book().refusals().forEach(refusal -> refusals.merge(said(refusal), 1, Integer::sum));
        List<List<String>> rows = new ArrayList<>();
        refusals.forEach((rule, times) -> rows.add(List.of(rule, words.count(times))));
        Figure.table(html, "figures", List.of(words.of("refusals.what"), words.of("refusals.times")), rows);
        html.close().line();
    }

    private String said(Refusal refusal) {
        return words.of(
                "refusals.row",
                refusal.command(),
                refusal.state(),
                refusal.why().all().get(0).rule());
    }

    private void fact(Html html, String key, Object... arguments) {
        html.element("li", words.of(key, arguments)).line();
    }

    private int count(RetentionStanding standing) {
        return year.retention().lines(standing).size();
    }
}
