package dev.mentoring.matching.market;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.internal.MatchingTexts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The people of one side as they were given, and in the order of their ids. */
final class Roster {
    private final String member;
    private final List<Agent> given;
    private final int[] order;
    private final ImmutableList<String> ids;
    private final Map<String, Integer> indices = new HashMap<>();

    /**
     * Takes the people of one side and reports what is wrong with their ids and quotas.
     *
     * @param member the member of the document that holds them, such as {@code mentees}
     */
    Roster(String member, List<Agent> given, Problems.Builder problems) {
        this.member = member;
        this.given = given;
        this.order = IntStream.range(0, given.size())
                .boxed()
                .sorted(Comparator.comparing(i -> given.get(i).id()))
                .mapToInt(Integer::intValue)
                .toArray();
        this.ids = Arrays.stream(order).mapToObj(i -> given.get(i).id()).collect(toImmutableList());
        for (int index = 0; index < order.length; index++) {
            indices.putIfAbsent(ids.get(index), index);
        }
        for (int i = 0; i < order.length; i++) {
            check(i, problems);
        }
    }

    private void check(int position, Problems.Builder problems) {
        Agent agent = given.get(position);
        if (agent.id().isBlank()) {
            error(problems, "blank-id", position, "/id");
        }
        if (order[requireNonNull(indices.get(agent.id()))] != position) {
            error(problems, "duplicate-id", position, "/id", agent.id());
        }
        if (agent.minimum() < 0) {
            error(problems, "negative-quota", position, "/minimum", agent.id(), agent.minimum());
        }
        if (agent.maximum() < 0) {
            error(problems, "negative-quota", position, "/maximum", agent.id(), agent.maximum());
        }
        if (agent.minimum() > agent.maximum()) {
            error(
                    problems,
                    "minimum-above-maximum",
                    position,
                    "/minimum",
                    agent.id(),
                    agent.minimum(),
                    agent.maximum());
        }
    }

    private void error(Problems.Builder problems, String code, int position, String field, Object... arguments) {
        problems.error(MatchingTexts.CATALOGUE, code, Place.pointer("/" + member + "/" + position + field), arguments);
    }

    /** {@return the code of the problem that an id names none of these} */
    String unknownCode() {
        return member.equals("topics") ? "unknown-topic" : "unknown-partner";
    }

    int size() {
        return order.length;
    }

    ImmutableList<String> ids() {
        return ids;
    }

    /** {@return the index of an id, or -1 when nobody has it} */
    int index(String id) {
        return indices.getOrDefault(id, -1);
    }

    Agent agent(int index) {
        return given.get(order[index]);
    }

    boolean hasList(int index) {
        return agent(index).preferences().isPresent();
    }

    Quotas quotas() {
        return new Quotas(
                Arrays.stream(order).map(i -> given.get(i).minimum()).toArray(),
                Arrays.stream(order).map(i -> given.get(i).maximum()).toArray());
    }

    /** Reads all preference lists of this side, and reports unknown and repeated partners. */
    void readLists(Roster partners, Entry each, Problems.Builder problems) {
        int[] lister = new int[partners.size()];
        Arrays.fill(lister, -1);
        for (int index = 0; index < order.length; index++) {
            if (!hasList(index)) {
                continue;
            }
            ImmutableList<ImmutableList<String>> tiers =
                    agent(index).preferences().orElseThrow();
            for (int tier = 0; tier < tiers.size(); tier++) {
                for (int member = 0; member < tiers.get(tier).size(); member++) {
                    String id = tiers.get(tier).get(member);
                    int partner = partners.index(id);
                    if (partner < 0) {
                        error(problems, partners.unknownCode(), order[index], field(tiers, tier, member), id);
                    } else if (lister[partner] == index) {
                        error(problems, "repeated-partner", order[index], field(tiers, tier, member), id);
                    } else {
                        lister[partner] = index;
                        each.accept(index, partner, tier);
                    }
                }
            }
        }
    }

    private static String field(ImmutableList<ImmutableList<String>> tiers, int tier, int member) {
        return "/preferences/" + tier + (tiers.get(tier).size() == 1 ? "" : "/" + member);
    }

    /** {@return where somebody lists a partner} */
    Place whereListed(int index, String partner) {
        ImmutableList<ImmutableList<String>> tiers = agent(index).preferences().orElseThrow();
        for (int tier = 0; tier < tiers.size(); tier++) {
            int member = tiers.get(tier).indexOf(partner);
            if (member >= 0) {
                return Place.pointer("/" + this.member + "/" + order[index] + field(tiers, tier, member));
            }
        }
        throw new IllegalArgumentException(agent(index).id() + " does not list " + partner);
    }

    /** Takes one entry of a preference list. */
    @FunctionalInterface
    interface Entry {
        void accept(int index, int partner, int tier);
    }
}
