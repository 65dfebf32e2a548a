package dev.mentoring.workbench.sample;

import com.google.common.collect.ImmutableList;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.instrument.Item;
import dev.mentoring.feedback.registry.RelationshipForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A round of feedback about twelve invented mentors: mentees, peers and the mentors themselves answer the library’s own form.
 * Some have many raters and some too few, some items were not observed or skipped, and some people see themselves otherwise
 * than others do. The same seed gives the same round.
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
    private final SampleTable table = new SampleTable("rater", "subject", "group", "item", "value");

    private FeedbackSample(long seed) {
        this.chance = new Chance(seed);
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
        FeedbackSample sample = new FeedbackSample(seed);
        for (int mentor = 0; mentor < MENTORS.size(); mentor++) {
            sample.about(MENTORS.get(mentor), RATERS[mentor][0], RATERS[mentor][1]);
        }
        return sample.table.csv();
    }

    private void about(String mentor, int mentees, int peers) {
        Map<Item, Integer> usual = new HashMap<>();
        instrument().items().forEach(item -> usual.put(item, chance.between(2, 5)));
        int conceit = chance.between(-1, 1);
        answer(mentor, mentor, "self", usual, conceit);
        for (int mentee = 1; mentee <= mentees; mentee++) {
            answer(mentor + "-mentee-" + mentee, mentor, "mentee", usual, 0);
        }
        List<String> others = new ArrayList<>(MENTORS);
        others.remove(mentor);
        for (int peer = 0; peer < peers; peer++) {
            String rater = chance.oneOf(others);
            others.remove(rater);
            answer(rater, mentor, "peer", usual, 0);
        }
    }

    private void answer(String rater, String subject, String group, Map<Item, Integer> usual, int shift) {
        for (Item item : instrument().items()) {
            table.add(List.of(
                    rater, subject, group, item.id().value(), value(item, usual.getOrDefault(item, 3) + shift)));
        }
    }

    private String value(Item item, int usual) {
        if (item.isText()) {
            if (chance.percent(25)) {
                return "";
            }
            return chance.oneOf(item.id().value().equals("helpful") ? HELPFUL : DIFFERENT);
        }
        if (chance.percent(3)) {
            return "not-observed";
        }
        if (chance.percent(2)) {
            return "";
        }
        return Integer.toString(Math.max(1, Math.min(5, usual + chance.between(-1, 1))));
    }
}
