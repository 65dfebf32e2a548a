package dev.mentoring.workbench.report;

import dev.mentoring.examples.page.Figure;
import dev.mentoring.examples.page.Html;
import dev.mentoring.examples.page.Words;
import dev.mentoring.matching.plan.RuleRemoval;
import dev.mentoring.matching.plan.UnmatchedCause;
import dev.mentoring.matching.plan.UnmatchedParticipant;
import java.util.Comparator;
import java.util.List;

/** Who is left, why, and what would help. */
final class UnmatchedSection {
    /** So few people that their explanations need not be folded away. */
    private static final int FEW = 3;

    private final Material material;
    private final Words words;
    private final ActionList actions;

    UnmatchedSection(Material material) {
        this.material = material;
        this.words = material.words();
        this.actions = new ActionList(material);
    }

    void write(Html html) {
        List<UnmatchedParticipant> mentees = material.plan().unmatchedMentees();
        html.open("section", "id", "unmatched", "aria-labelledby", "unmatched-title")
                .line();
        html.element("h2", words.of("unmatched.title"), "id", "unmatched-title").line();
        if (mentees.isEmpty()) {
            html.element("p", words.of("unmatched.nobody"), "class", "empty").line();
        } else {
            html.element("p", words.of("unmatched.introduction"), "class", "introduction")
                    .line();
            actions.write(html);
            new ShortageList(material).write(html);
            html.element("h3", words.of("unmatched.people"));
            html.open("ul", "class", "unmatched").line();
            mentees.stream()
                    .sorted(Comparator.comparing(UnmatchedParticipant::cause))
                    .forEach(mentee -> mentee(html, mentee, mentees.size() <= FEW));
            html.close().line();
        }
        mentors(html);
        html.close().line();
    }

    private void mentee(Html html, UnmatchedParticipant mentee, boolean open) {
        html.open("li")
                .open(
                        "details",
                        open ? new String[] {"class", "left", "open", "open"} : new String[] {"class", "left"});
        html.open("summary").open("span", "class", "person");
        html.element("span", material.people().name(mentee.id()), "class", "name", "dir", "auto");
        String details = material.people().details(mentee.id());
        if (!details.isEmpty()) {
            html.text(" ").element("span", details, "class", "aside", "dir", "auto");
        }
        html.close()
                .element(
                        "span",
                        words.of(mentee.cause()),
                        "class",
                        "cause " + mentee.cause().code());
        html.element(
                "span",
                words.of("unmatched.possible", words.count(mentee.acceptable()), words.count(mentee.possible())),
                "class",
                "aside");
        html.close().line();
        html.open("div", "class", "explanation");
        removals(html, mentee);
        help(html, mentee);
        html.close().close().close().line();
    }

    private void removals(Html html, UnmatchedParticipant left) {
        html.open("div").element("h4", words.of("removals.title"));
        if (left.removals().isEmpty()) {
            html.element("p", words.of("removals.none"), "class", "aside");
        } else {
            html.open("ul", "class", "removals");
            for (RuleRemoval removal : left.removals()) {
                html.open("li").open("p").text(words.of(removal.reason()));
                html.element(
                                "span",
                                words.of("removals.count", removal.partners(), left.possible(), removal.aloneOf()),
                                "class",
                                "aside")
                        .close();
                html.open("svg", "class", "removal", "aria-hidden", "true");
                html.empty("rect", "class", "track", "width", "100%", "height", "100%");
                html.empty(
                        "rect",
                        "class",
                        "level",
                        "width",
                        Figure.share(removal.partners(), left.possible()),
                        "height",
                        "100%");
                html.empty(
                        "rect",
                        "class",
                        "alone",
                        "width",
                        Figure.share(removal.aloneOf(), left.possible()),
                        "height",
                        "100%");
                html.close().close();
            }
            html.close();
        }
        html.close();
    }

    private void help(Html html, UnmatchedParticipant left) {
        html.open("div").element("h4", words.of("help.title"));
        List<String> remedies = actions.of(left);
        if (remedies.isEmpty()) {
            html.element("p", words.of("help.none"), "class", "aside");
        } else {
            html.open("ul", "class", "actions");
            remedies.forEach(remedy -> html.element("li", remedy));
            html.close();
        }
        html.close();
    }

    private void mentors(Html html) {
        List<UnmatchedParticipant> mentors = material.plan().unmatchedMentors();
        if (mentors.isEmpty()) {
            return;
        }
        html.open("details", "class", "mentors")
                .element("summary", words.of("unmatched.mentors", mentors.size()))
                .line();
        html.element("p", words.of("unmatched.mentors.introduction"), "class", "introduction");
        for (UnmatchedCause cause : UnmatchedCause.values()) {
            List<UnmatchedParticipant> same =
                    mentors.stream().filter(mentor -> mentor.cause() == cause).toList();
            if (!same.isEmpty()) {
                html.element("h3", words.of("unmatched.cause", cause, words.count(same.size())));
                html.open("ul", "class", "names");
                same.forEach(mentor -> mentor(html, mentor));
                html.close().line();
            }
        }
        html.close().line();
    }

    private void mentor(Html html, UnmatchedParticipant mentor) {
        html.open("li").element("span", material.people().name(mentor.id()), "class", "name", "dir", "auto");
        String mostly = mentor.removals().stream()
                .findFirst()
                .filter(any -> mentor.cause() == UnmatchedCause.NO_ACCEPTABLE_PARTNER)
                .map(removal -> words.of("unmatched.mostly", removal.reason()))
                .orElseGet(() -> words.of(
                        "unmatched.mentees-possible",
                        words.count(mentor.acceptable()),
                        words.count(mentor.possible())));
        html.text(" ").element("span", mostly, "class", "aside").close();
    }
}
