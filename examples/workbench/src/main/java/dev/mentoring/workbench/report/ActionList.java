package dev.mentoring.workbench.report;

import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.examples.page.Html;
import dev.mentoring.examples.page.Words;
import dev.mentoring.matching.plan.Remedy;
import dev.mentoring.matching.plan.Remedy.ExtraPlace;
import dev.mentoring.matching.plan.Remedy.RelaxRules;
import dev.mentoring.matching.plan.Remedy.RelaxedRule;
import dev.mentoring.matching.plan.UnmatchedParticipant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What people may do for those who are left: for one person, and for all, what helps most people first. */
final class ActionList {
    private static final int SHOWN = 6;
    private static final int NAMED = 5;

    /**
     * Something to do for several people, so that equal actions can be counted.
     *
     * @param sentence what to do
     * @param whom the key of the sentence that names them: one of whom is helped, or each of whom it is about
     */
    private record Action(String sentence, String whom) {}

    private final Material material;
    private final Words words;

    ActionList(Material material) {
        this.material = material;
        this.words = material.words();
    }

    /** {@return what would help one person, best first} */
    List<String> of(UnmatchedParticipant left) {
        return Stream.concat(settle(left).stream(), left.remedies().stream().map(this::sentence))
                .toList();
    }

    void write(Html html) {
        Map<Action, Set<ParticipantId>> people = new LinkedHashMap<>();
        for (UnmatchedParticipant left : material.plan().unmatchedMentees()) {
            settle(left).ifPresent(sentence -> add(people, new Action(sentence, "actions.concerns"), left.id()));
            for (Remedy remedy : left.remedies()) {
                if (remedy instanceof RelaxRules relax) {
                    String sentence = words.of("remedy.relax", rules(relax));
                    add(people, new Action(sentence, "actions.concerns"), relax.mentee());
                } else {
                    add(people, new Action(sentence(remedy), "actions.helps"), left.id());
                }
            }
        }
        if (people.isEmpty()) {
            return;
        }
        List<Map.Entry<Action, Set<ParticipantId>>> actions = new ArrayList<>(people.entrySet());
        actions.sort(Comparator.comparingInt(action -> -action.getValue().size()));
        html.open("div", "class", "help").element("h3", words.of("actions.title"));
        html.element("p", words.of("actions.introduction"), "class", "introduction");
        html.open("ol", "class", "actions").line();
        actions.stream().limit(SHOWN).forEach(action -> write(html, action.getKey(), action.getValue()));
        html.close();
        if (actions.size() > SHOWN) {
            html.element("p", words.of("actions.more", actions.size() - SHOWN), "class", "aside");
        }
        html.close().line();
    }

    private void write(Html html, Action action, Set<ParticipantId> people) {
        html.open("li").element("p", action.sentence(), "class", "label");
        html.element("p", words.of(action.whom(), people.size(), material.firstNames(people, NAMED)), "class", "aside");
        html.close().line();
    }

    private static void add(Map<Action, Set<ParticipantId>> people, Action action, ParticipantId person) {
        people.computeIfAbsent(action, any -> new LinkedHashSet<>()).add(person);
    }

    /** What rules out everybody lies with the person herself, and comes before anything else. */
    private Optional<String> settle(UnmatchedParticipant left) {
        return left.removals().stream()
                .filter(removal -> left.possible() > 0 && removal.partners() == left.possible())
                .findFirst()
                .map(removal -> words.of("remedy.settle", removal.reason()));
    }

    private String sentence(Remedy remedy) {
        if (remedy instanceof ExtraPlace place) {
            return words.of("remedy.place", material.people().name(place.mentor()));
        }
        RelaxRules relax = (RelaxRules) remedy;
        return words.of(
                "remedy.relax-for",
                rules(relax),
                material.people().name(relax.mentee()),
                material.firstNames(relax.mentors(), NAMED));
    }

    private String rules(RelaxRules relax) {
        return words.list(relax.rules().stream()
                .map(RelaxedRule::label)
                .map(label -> words.of("remedy.rule", label))
                .toList());
    }
}
