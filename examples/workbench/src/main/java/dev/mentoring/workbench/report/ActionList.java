package dev.mentoring.workbench.report;

import dev.mentoring.core.identity.ParticipantId;
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
        Map<String, Set<ParticipantId>> helped = new LinkedHashMap<>();
        for (UnmatchedParticipant left : material.plan().unmatchedMentees()) {
            Stream.concat(settle(left).stream(), left.remedies().stream().map(this::action))
                    .forEach(action -> helped.computeIfAbsent(action, any -> new LinkedHashSet<>())
                            .add(left.id()));
        }
        if (helped.isEmpty()) {
            return;
        }
        List<Map.Entry<String, Set<ParticipantId>>> actions = new ArrayList<>(helped.entrySet());
        actions.sort(Comparator.comparingInt(action -> -action.getValue().size()));
        html.open("div", "class", "help").element("h3", words.of("actions.title"));
        html.element("p", words.of("actions.introduction"), "class", "introduction");
        html.open("ol", "class", "actions").line();
        actions.stream().limit(SHOWN).forEach(action -> {
            html.open("li").element("p", action.getKey(), "class", "label");
            html.element(
                            "p",
                            words.of(
                                    "actions.helps",
                                    action.getValue().size(),
                                    material.firstNames(action.getValue(), NAMED)),
                            "class",
                            "aside")
                    .close()
                    .line();
        });
        html.close();
        if (actions.size() > SHOWN) {
            html.element("p", words.of("actions.more", actions.size() - SHOWN), "class", "aside");
        }
        html.close().line();
    }

    /** What rules out everybody lies with the person herself, and comes before anything else. */
    private Optional<String> settle(UnmatchedParticipant left) {
        return left.removals().stream()
                .filter(removal -> left.possible() > 0 && removal.partners() == left.possible())
                .findFirst()
                .map(removal -> words.of("remedy.settle", removal.reason()));
    }

    /** An action without the person whom it helps, so that equal actions can be counted. */
    private String action(Remedy remedy) {
        return remedy instanceof RelaxRules relax ? words.of("remedy.relax", rules(relax)) : sentence(remedy);
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
