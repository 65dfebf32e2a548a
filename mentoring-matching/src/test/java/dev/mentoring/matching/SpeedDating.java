package dev.mentoring.matching;

import com.google.common.base.Splitter;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketBuilder;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.market.PeerMarketBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Twenty-one rounds of speed dating (Fisman, Iyengar, Kamenica and Simonson 2006): who likes whom how much; no answer is a
 * refusal. Tests are skipped where the data is absent.
 */
public final class SpeedDating {
    private final Map<Integer, Map<String, TreeMap<Double, List<String>>>> women = new TreeMap<>();
    private final Map<Integer, Map<String, TreeMap<Double, List<String>>>> men = new TreeMap<>();

    private final Map<Integer, Map<String, TreeMap<Double, List<String>>>> womenWhoAreLikedBack = new TreeMap<>();

    private SpeedDating() {}

    /** {@return the data} */
    public static SpeedDating read() throws IOException {
        SpeedDating data = new SpeedDating();
        List<String> lines = Files.readAllLines(RealData.path("speed-dating/pairs.csv"));
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = Splitter.on(',').splitToList(line);
            int round = Integer.parseInt(cells.get(0));
            like(data.women, round, "w" + cells.get(1), "m" + cells.get(2), cells.get(4));
            if (cells.get(7).equals("1")) {
                like(data.womenWhoAreLikedBack, round, "w" + cells.get(1), "m" + cells.get(2), cells.get(4));
            }
            like(data.men, round, "m" + cells.get(2), "w" + cells.get(1), cells.get(6));
        }
        return data;
    }

    private static void like(
            Map<Integer, Map<String, TreeMap<Double, List<String>>>> side,
            int round,
            String id,
            String other,
            String liking) {
        TreeMap<Double, List<String>> tiers =
                side.computeIfAbsent(round, key -> new TreeMap<>()).computeIfAbsent(id, key -> new TreeMap<>());
        if (!liking.isEmpty()) {
            tiers.computeIfAbsent(-Double.parseDouble(liking), key -> new ArrayList<>())
                    .add(other);
        }
    }

    /** {@return the markets by round; women are mentees, and who is liked as much is tied} */
    public Map<Integer, Market> withTies() {
        Map<Integer, Market> markets = new TreeMap<>();
        women.keySet().forEach(round -> markets.put(round, market(round, false)));
        return markets;
    }

    /** {@return the same with ties broken by id} */
    public Map<Integer, Market> strict() {
        Map<Integer, Market> markets = new TreeMap<>();
        women.keySet().forEach(round -> markets.put(round, market(round, true)));
        return markets;
    }

    /**
     * {@return the markets by round where women alone choose}
     *
     * @param onlyMutual whether they choose among those alone with whom both said yes
     */
    public Map<Integer, Market> womenChoose(boolean onlyMutual) {
        Map<Integer, Market> markets = new TreeMap<>();
        (onlyMutual ? womenWhoAreLikedBack : women).forEach((round, ofRound) -> {
            MarketBuilder builder = Market.builder();
            ofRound.forEach((id, tiers) -> builder.addMentee(agent(id, tiers, false)));
            men.get(round).keySet().forEach(id -> builder.addMentor(Agent.of(id)));
            markets.put(round, builder.build());
        });
        return markets;
    }

    /** {@return women and men of a round as peers, with ties broken by id} */
    public Map<Integer, PeerMarket> peers() {
        Map<Integer, PeerMarket> markets = new TreeMap<>();
        women.forEach((round, ofRound) -> {
            PeerMarketBuilder builder = PeerMarket.builder();
            ofRound.forEach((id, tiers) -> builder.addParticipant(agent(id, tiers, true)));
            men.get(round).forEach((id, tiers) -> builder.addParticipant(agent(id, tiers, true)));
            markets.put(round, builder.build());
        });
        return markets;
    }

    private Market market(int round, boolean strict) {
        MarketBuilder builder = Market.builder();
        women.get(round).forEach((id, tiers) -> builder.addMentee(agent(id, tiers, strict)));
        men.get(round).forEach((id, tiers) -> builder.addMentor(agent(id, tiers, strict)));
        return builder.build();
    }

    private static Agent agent(String id, TreeMap<Double, List<String>> tiers, boolean strict) {
        return strict
                ? Agent.of(id)
                        .ranking(tiers.values().stream()
                                .flatMap(tier -> tier.stream().sorted())
                                .toArray(String[]::new))
                : Agent.of(id).rankingTiers(List.copyOf(tiers.values()));
    }
}
