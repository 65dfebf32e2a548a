package dev.mentoring.feedback.disclosure;

import static dev.mentoring.feedback.disclosure.Raters.ONE_TO_FIVE;
import static dev.mentoring.feedback.disclosure.Raters.rater;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import dev.mentoring.core.identity.ParticipantId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A round of feedback on one person, made up from a seed: raters in groups and at sites, items that some leave out, comments,
 * latecomers and people who leave, and the reports that several readers ask for, one after another.
 */
final class SimulatedRound {
    static final ParticipantId SUBJECT = ParticipantId.of("subject");
    static final ParticipantId LEAD = ParticipantId.of("lead");
    static final List<String> ITEMS = List.of("listening", "questions");

    final Map<Answer, Integer> truth = new TreeMap<>();
    final Map<Answer, String> comments = new TreeMap<>();
    final Set<ParticipantId> tookPart = new TreeSet<>();
    final List<ReleasePlan> plans = new ArrayList<>();

    private final Random random;
    private final ShuffleSecret secret;
    private final List<ParticipantId> raters = new ArrayList<>();
    private final Map<ParticipantId, String> groups = new HashMap<>();
    private final Map<ParticipantId, String> sites = new HashMap<>();

    SimulatedRound(long seed, ShuffleSecret secret) {
        this.random = new Random(seed);
        this.secret = secret;
        invite();
        answer();
        Set<ParticipantId> late = someOf(1 + random.nextInt(3));
        Set<ParticipantId> leaving = someOf(random.nextInt(3));
        Set<ParticipantId> inTime = Sets.difference(Set.copyOf(raters), late);
        ParticipantId rater = raters.get(random.nextInt(raters.size()));
        plans.add(plan(SUBJECT, "round 1", report(inTime)));
        plans.add(plan(LEAD, "round 1", filters(inTime)));
        plans.add(plan(rater, "round 1", totals(inTime)));
        plans.add(plan(SUBJECT, "round 1, with late answers", report(Set.copyOf(raters))));
        plans.add(plan(SUBJECT, "round 2", report(Sets.difference(Set.copyOf(raters), leaving))));
        plans.add(plan(LEAD, "round 2", filters(Sets.difference(Set.copyOf(raters), leaving))));
    }

    private void invite() {
        int size = 4 + random.nextInt(10);
        for (int i = 0; i < size; i++) {
            raters.add(rater(i));
            groups.put(rater(i), random.nextInt(3) == 0 ? "peers" : "mentees");
            sites.put(rater(i), random.nextBoolean() ? "Lyon" : "Lille");
            if (random.nextInt(6) != 0) {
                tookPart.add(rater(i));
            }
        }
    }

    private void answer() {
        for (String item : ITEMS) {
            int agreed = random.nextInt(8) == 0 ? 4 + random.nextInt(2) : 0;
            for (ParticipantId rater : raters) {
                Answer answer = new Answer(item, rater);
                if (random.nextInt(7) != 0) {
                    truth.put(answer, agreed > 0 ? agreed : Math.min(5, 1 + random.nextInt(6)));
                }
                comments.put(new Answer(item + ", comments", rater), item + " according to " + random.nextInt());
            }
        }
    }

    private Set<ParticipantId> someOf(int number) {
        return raters.stream()
                .filter(rater -> random.nextInt(raters.size()) < number)
                .collect(Collectors.toSet());
    }

    private static ReleasePlan plan(ParticipantId reader, String round, List<Cell<?>> cells) {
        return new ReleasePlan(reader, round, ImmutableList.copyOf(cells));
    }

    private List<Cell<?>> report(Set<ParticipantId> present) {
        List<Cell<?>> cells = totals(present);
        for (String item : ITEMS) {
            Map<ParticipantId, Integer> all = answers(item, present::contains);
            cells.add(Cell.spread(item + ", spread", ONE_TO_FIVE, item, all));
            cells.add(Cell.distribution(item + ", distribution", ONE_TO_FIVE, item, all));
            for (String group : List.of("mentees", "peers")) {
                cells.add(mean(item + ", " + group, item, who -> present.contains(who) && in(groups, who, group)));
            }
            String question = item + ", comments";
            cells.add(Cell.comments(
                    question, question, Maps.filterKeys(byRater(question, comments), present::contains), secret));
        }
        return cells;
    }

    private List<Cell<?>> totals(Set<ParticipantId> present) {
        List<Cell<?>> cells = new ArrayList<>();
        for (String item : ITEMS) {
            cells.add(mean(item, item, present::contains));
        }
        return cells;
    }

    private List<Cell<?>> filters(Set<ParticipantId> present) {
        List<Cell<?>> cells = totals(present);
        ParticipantId one = raters.get(random.nextInt(raters.size()));
        for (String item : ITEMS) {
            for (String site : List.of("Lyon", "Lille")) {
                cells.add(mean(item + ", " + site, item, who -> present.contains(who) && in(sites, who, site)));
            }
            cells.add(mean(item + ", all but one", item, who -> present.contains(who) && !who.equals(one)));
        }
        Set<ParticipantId> invited = new TreeSet<>(raters);
        cells.add(Cell.participation("rate", "took part", invited, tookPart));
        cells.add(Cell.participation(
                "rate of Lyon", "took part", Sets.filter(invited, who -> in(sites, who, "Lyon")), tookPart));
        return cells;
    }

    private Cell<Double> mean(String label, String item, Predicate<ParticipantId> whose) {
        return Cell.mean(label, ONE_TO_FIVE, item, answers(item, whose));
    }

    private Map<ParticipantId, Integer> answers(String item, Predicate<ParticipantId> whose) {
        return Maps.filterKeys(byRater(item, truth), whose::test);
    }

    private static <V> Map<ParticipantId, V> byRater(String question, Map<Answer, V> values) {
        Map<ParticipantId, V> byRater = new TreeMap<>();
        values.forEach((answer, value) -> {
            if (answer.question().equals(question)) {
                byRater.put(answer.rater(), value);
            }
        });
        return byRater;
    }

    private static boolean in(Map<ParticipantId, String> property, ParticipantId who, String value) {
        return value.equals(property.get(who));
    }
}
