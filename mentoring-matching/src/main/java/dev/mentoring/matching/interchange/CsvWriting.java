package dev.mentoring.matching.interchange;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.PeerMarket;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Writes markets as CSV: by mentees and mentors, or an entry a row. */
final class CsvWriting {
    private static final Joiner COMMA = Joiner.on(',');

    private CsvWriting() {}

    static void matrix(Market market, Appendable out) throws IOException {
        ImmutableList<String> mentors = market.mentorIds();
        out.append("mentee");
        for (String mentor : mentors) {
            out.append(',').append(CsvCells.quoted(mentor));
        }
        out.append('\n');
        Map<Integer, Map<String, Integer>> opinions = opinions(market);
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            String id = market.menteeIds().get(mentee);
            Map<String, Integer> choices = ranks(market.mentee(mentee));
            out.append(CsvCells.quoted(id));
            for (int mentor = 0; mentor < mentors.size(); mentor++) {
                Integer choice = choices.get(mentors.get(mentor));
                Map<String, Integer> opinion = opinions.get(mentor);
                out.append(',').append(choice == null ? "" : choice.toString());
                out.append(choice == null || opinion == null ? "" : "/" + opinion.get(id));
            }
            out.append('\n');
        }
    }

    /** {@return the ranks that each mentor gives; nothing when all mentors are indifferent} */
    private static Map<Integer, Map<String, Integer>> opinions(Market market) {
        Map<Integer, Map<String, Integer>> opinions = new HashMap<>();
        boolean indifferent = true;
        for (int mentor = 0; mentor < market.mentorCount(); mentor++) {
            Agent agent = market.mentor(mentor);
            opinions.put(mentor, ranks(agent));
            indifferent &= agent.preferences().orElseThrow().size() <= 1;
        }
        return indifferent ? Map.of() : opinions;
    }

    private static Map<String, Integer> ranks(Agent agent) {
        Map<String, Integer> ranks = new HashMap<>();
        int rank = 0;
        for (ImmutableList<String> tier : agent.preferences().orElseThrow()) {
            rank++;
            for (String partner : tier) {
                ranks.put(partner, rank);
            }
        }
        return ranks;
    }

    static void table(Instance instance, Appendable out) throws IOException {
        out.append(COMMA.join(PreferenceTableReading.COLUMNS)).append('\n');
        if (instance instanceof Market market) {
            for (int index = 0; index < market.menteeCount(); index++) {
                int mentee = index;
                rows(
                        "mentee",
                        market.mentee(mentee),
                        partner -> weight(market, mentee, market.mentorIndex(partner)),
                        out);
            }
            for (int mentor = 0; mentor < market.mentorCount(); mentor++) {
                rows("mentor", market.mentor(mentor), partner -> "", out);
            }
        } else if (instance instanceof PeerMarket market) {
            for (int index = 0; index < market.participantCount(); index++) {
                int participant = index;
                rows(
                        "participant",
                        market.mirror().mentee(index),
                        partner -> peerWeight(market, participant, partner),
                        out);
            }
        }
    }

    /** The weight of a pair stands in the row of the one whose id sorts first. */
    private static String peerWeight(PeerMarket market, int participant, String partner) {
        int other = market.mirror().mentorIndex(partner);
        return participant < other ? weight(market.mirror(), participant, other) : "";
    }

    private static String weight(Market market, int mentee, int mentor) {
        return market.hasWeights() ? Long.toString(market.weight(market.find(mentee, mentor))) : "";
    }

    private static void rows(String side, Agent agent, Function<String, String> weight, Appendable out)
            throws IOException {
        String person = COMMA.join(side, CsvCells.quoted(agent.id()), agent.minimum(), agent.maximum());
        ImmutableList<ImmutableList<String>> tiers = agent.preferences().orElseThrow();
        if (tiers.isEmpty()) {
            out.append(person).append(",,,\n");
        }
        for (int tier = 0; tier < tiers.size(); tier++) {
            for (String partner : tiers.get(tier)) {
                out.append(COMMA.join(person, CsvCells.quoted(partner), tier + 1, weight.apply(partner)))
                        .append('\n');
            }
        }
    }
}
