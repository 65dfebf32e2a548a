package dev.mentoring.matching;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketBuilder;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.market.PeerMarketBuilder;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.PeerMatching;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Reads markets in the notation of the literature: {@code a: x (y z)} is a's list, best first, with y and z tied. */
public final class MarketText {
    private MarketText() {}

    /** {@return the market of lines for mentees and lines for mentors; {@code h1(2)} has at most two partners} */
    public static Market market(String mentees, String mentors) {
        return builder(mentees, mentors).build();
    }

    public static MarketBuilder builder(String mentees, String mentors) {
        MarketBuilder builder = Market.builder();
        mentees.lines().filter(line -> !line.isBlank()).map(MarketText::agent).forEach(builder::addMentee);
        mentors.lines().filter(line -> !line.isBlank()).map(MarketText::agent).forEach(builder::addMentor);
        return builder;
    }

    /** {@return the peer market of lines} */
    public static PeerMarket peers(String participants) {
        PeerMarketBuilder builder = PeerMarket.builder();
        participants
                .lines()
                .filter(line -> !line.isBlank())
                .map(MarketText::agent)
                .forEach(builder::addParticipant);
        return builder.build();
    }

    public static Agent agent(String line) {
        List<String> parts = Splitter.on(':').trimResults().splitToList(line);
        String name = parts.get(0);
        int maximum = 1;
        if (name.endsWith(")")) {
            maximum = Integer.parseInt(name.substring(name.indexOf('(') + 1, name.length() - 1));
            name = name.substring(0, name.indexOf('('));
        }
        Agent agent = Agent.of(name).withMaximum(maximum);
        return parts.get(1).equals("*") ? agent : agent.rankingTiers(tiers(parts.get(1)));
    }

    private static List<List<String>> tiers(String list) {
        ImmutableList.Builder<List<String>> tiers = ImmutableList.builder();
        String rest = list.strip();
        while (!rest.isEmpty()) {
            int end = rest.startsWith("(") ? rest.indexOf(')') + 1 : (rest + " ").indexOf(' ');
            String tier =
                    rest.substring(0, end).replace("(", "").replace(")", "").strip();
            tiers.add(Arrays.asList(tier.split("\\s+")));
            rest = rest.substring(end).strip();
        }
        return tiers.build();
    }

    /** {@return a complete market of at most one place each, in which the pair (i, j) weighs {@code rows[i][j]}} */
    public static Market weighted(long[][] rows) {
        MarketBuilder builder = Market.builder();
        for (int i = 0; i < rows.length; i++) {
            builder.addMentee(Agent.of("r" + i));
        }
        for (int j = 0; j < rows[0].length; j++) {
            builder.addMentor(Agent.of("c" + j));
        }
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                if (rows[i][j] != Long.MIN_VALUE) {
                    builder.addWeight("r" + i, "c" + j, rows[i][j]);
                }
            }
        }
        return builder.build();
    }

    /** {@return the pairs on one line: {@code a-x b-y}} */
    public static String pairs(Matching matching) {
        return matching.pairs().stream()
                .map(pair -> pair.mentee() + "-" + pair.mentor())
                .collect(Collectors.joining(" "));
    }

    /** {@return the groups on one line: {@code a-x b-y-z}} */
    public static String groups(PeerMatching matching) {
        return matching.groups().stream()
                .map(group -> String.join("-", group.members()))
                .collect(Collectors.joining(" "));
    }
}
