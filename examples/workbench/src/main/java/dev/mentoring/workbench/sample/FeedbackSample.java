package dev.mentoring.workbench.sample;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.instrument.Item;
import dev.mentoring.feedback.registry.RelationshipForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two rounds of feedback, a year apart, about twelve invented mentors: mentees, peers and the mentors themselves answer the
 * library’s own form. Some have many raters and some too few, some items were not observed or skipped, and some people see
 * themselves otherwise than others do. In the later round most people answer again, somebody has come, somebody has left, and
 * some mentors have grown. The same seed gives the same rounds.
 */
public final class FeedbackSample {
    /** The seed of the sample that ships. */
    public static final long SEED = 20_270_301;

    private static final ImmutableList<String> MENTORS = ImmutableList.of(
            "aicha", "benoit", "camille", "diego", "elodie", "farid", "greta", "hugo", "ines", "jonas", "kim", "leila");

    /** How many mentees and peers answer about each mentor. */
    private static final int[][] RATERS = {
        {9, 5}, {8, 0}, {6, 6}, {3, 6}, {2, 2}, {10, 4}, {5, 5}, {4, 0}, {7, 3}, {12, 6}, {1, 8}, {6, 2}
    };

    /** How many mentees more answer in the later round; of one who left, the last. */
    private static final ImmutableMap<String, Integer> LATER_MENTEES =
            ImmutableMap.of("benoit", 1, "elodie", 6, "ines", -1);

    private static final ImmutableList<String> HELPFUL = ImmutableList.of(
            "She asked what I wanted before she said what she would do.",
            "Il m’a laissé le temps de chercher ma propre réponse.",
            "Our notes after each meeting kept me going.",
            "Le fait de pouvoir parler d’un échec sans être jugée.",
            "An introduction to somebody in the other department.",
            "Des questions simples qui m’ont fait avancer.",
            "Being reminded of what had gone well.",
            "La préparation de mon entretien, étape par étape.");

    private static final ImmutableList<String> DIFFERENT = ImmutableList.of(
            "More time between the meetings to try things out.",
            "Moins de conseils, davantage de silence.",
            "Fix the next date before we part.",
            "J’aimerais aborder plus tôt la suite de ma carrière.",
            "Nothing comes to mind.",
            "Commencer par l’objectif de la séance.",
            "A shorter meeting, but more often.",
            "Revenir sur ce qui avait été convenu.");

    private final Chance chance;
    private final List<Form> forms = new ArrayList<>();

    /** What somebody answered about somebody, item by item; blank for skipped. */
    private record Form(String rater, String subject, String group, ImmutableMap<Item, String> values) {}

    private FeedbackSample(long seed) {
        this.chance = new Chance(seed);
        for (int mentor = 0; mentor < MENTORS.size(); mentor++) {
            about(MENTORS.get(mentor), RATERS[mentor][0], RATERS[mentor][1]);
        }
    }

    /** {@return what is asked} */
    public static Instrument instrument() {
        return RelationshipForm.menteeForm();
    }

    /**
     * {@return the answers as CSV, one a row}
     *
     * @param seed the seed
     */
    public static String responses(long seed) {
        return csv(new FeedbackSample(seed).forms);
    }

    /**
     * {@return the answers of the later round as CSV, one a row}
     *
     * @param seed the seed
     */
    public static String laterResponses(long seed) {
        return csv(new FeedbackSample(seed).later());
    }

    private static String csv(List<Form> forms) {
        SampleTable table = new SampleTable("rater", "subject", "group", "item", "value");
        for (Form form : forms) {
            form.values()
                    .forEach((item, value) -> table.add(List.of(
                            form.rater(),
                            form.subject(),
                            form.group(),
                            item.id().value(),
                            value)));
        }
        return table.csv();
    }

    private void about(String mentor, int mentees, int peers) {
        Map<Item, Integer> usual = new HashMap<>();
        instrument().items().forEach(item -> usual.put(item, chance.between(2, 5)));
        int conceit = chance.between(-1, 1);
        forms.add(answered(mentor, mentor, "self", usual, conceit));
        for (int mentee = 1; mentee <= mentees; mentee++) {
            forms.add(answered(mentee(mentor, mentee), mentor, "mentee", usual, 0));
        }
        List<String> others = new ArrayList<>(MENTORS);
        others.remove(mentor);
        for (int peer = 0; peer < peers; peer++) {
            String rater = chance.oneOf(others);
            others.remove(rater);
            forms.add(answered(rater, mentor, "peer", usual, 0));
        }
    }

    private static String mentee(String mentor, int number) {
        return mentor + "-mentee-" + number;
    }

    private Form answered(String rater, String subject, String group, Map<Item, Integer> usual, int shift) {
        ImmutableMap.Builder<Item, String> values = ImmutableMap.builder();
        for (Item item : instrument().items()) {
            values.put(item, value(item, usual.getOrDefault(item, 3) + shift));
        }
        return new Form(rater, subject, group, values.buildOrThrow());
    }

    private String value(Item item, int usual) {
        if (item.isText()) {
            return chance.percent(25) ? "" : comment(item);
        }
        if (chance.percent(3)) {
            return "not-observed";
        }
        if (chance.percent(2)) {
            return "";
        }
        return rating(usual + chance.between(-1, 1));
    }

    private String comment(Item item) {
        return chance.oneOf(item.id().value().equals("helpful") ? HELPFUL : DIFFERENT);
    }

    private static String rating(int value) {
        return Integer.toString(Math.max(1, Math.min(5, value)));
    }

    private List<Form> later() {
        List<Form> later = new ArrayList<>();
        for (int mentor = 0; mentor < MENTORS.size(); mentor++) {
            String subject = MENTORS.get(mentor);
            Map<Item, Integer> growth = new HashMap<>();
            instrument().items().forEach(item -> growth.put(item, chance.between(0, 3) / 2));
            List<Form> about = forms.stream()
                    .filter(form -> form.subject().equals(subject))
                    .toList();
            int more = LATER_MENTEES.getOrDefault(subject, 0);
            String gone = more < 0 ? mentee(subject, RATERS[mentor][0]) : "";
            about.stream().filter(form -> !form.rater().equals(gone)).forEach(form -> later.add(again(form, growth)));
            for (int mentee = 1; mentee <= more; mentee++) {
                later.add(new Form(
                        mentee(subject, RATERS[mentor][0] + mentee),
                        subject,
                        "mentee",
                        again(about.get(1), growth).values()));
            }
        }
        return later;
    }

    /** Whoever did not observe something, or left it out, does so again. */
    private Form again(Form form, Map<Item, Integer> growth) {
        ImmutableMap.Builder<Item, String> values = ImmutableMap.builder();
        form.values().forEach((item, value) -> {
            if (item.isText()) {
                values.put(item, value.isEmpty() ? "" : comment(item));
            } else if (value.matches("[1-5]")) {
                int moved = growth.getOrDefault(item, 0) + chance.between(0, 3) / 3;
                values.put(item, rating(Integer.parseInt(value) + moved));
            } else {
                values.put(item, value);
            }
        });
        return new Form(form.rater(), form.subject(), form.group(), values.buildOrThrow());
    }
}
