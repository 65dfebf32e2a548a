package dev.mentoring.workbench.feedback;

import dev.mentoring.examples.page.Html;
import dev.mentoring.examples.page.Words;
import dev.mentoring.feedback.disclosure.CommentSheet;
import dev.mentoring.feedback.disclosure.Published;
import dev.mentoring.feedback.report.CommentFinding;
import dev.mentoring.feedback.round.RaterGroup;

/** What people wrote, question by question. */
final class CommentsSection {
    private final Findings findings;
    private final Words words;

    CommentsSection(Findings findings) {
        this.findings = findings;
        this.words = findings.words();
    }

    void write(Html html) {
        if (findings.report().comments().isEmpty()) {
            return;
        }
        html.open("section", "id", "comments", "aria-labelledby", "comments-title")
                .line();
        html.element("h2", words.of("comments.title"), "id", "comments-title");
        html.element("p", words.of("comments.introduction"), "class", "introduction");
        for (CommentFinding finding : findings.report().comments()) {
            html.open("section", "class", "plot comments").element("h3", findings.item(finding.item()));
            sheet(html, words.of("others"), finding.others());
            finding.attributed()
                    .forEach((group, published) ->
                            sheet(html, group.equals(RaterGroup.SELF) ? words.of("self") : words.of(group), published));
            html.close().line();
        }
        html.close().line();
    }

    private void sheet(Html html, String who, Published<CommentSheet> published) {
        html.element("h4", who);
        published.fold(
                shown -> {
                    html.open("ul", "class", "facts");
                    shown.content().texts().forEach(text -> html.element("li", text, "dir", "auto"));
                    return html.close();
                },
                hidden -> html.element("p", words.of(hidden.explanation()), "class", "aside"));
    }
}
