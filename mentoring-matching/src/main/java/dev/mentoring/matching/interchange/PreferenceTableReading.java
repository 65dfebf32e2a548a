package dev.mentoring.matching.interchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Longs;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketBuilder;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.market.PeerMarketBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Reads one entry of a preference list a row. */
final class PreferenceTableReading {
    static final ImmutableList<String> COLUMNS =
            ImmutableList.of("side", "person", "minimum", "maximum", "partner", "rank", "weight");
    private static final ImmutableSet<String> NEEDED = ImmutableSet.of("side", "person", "partner", "rank");
    private static final ImmutableList<String> SIDES = ImmutableList.of("mentee", "mentor", "participant");

    private final TextSource source;
    private final Origins origins;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, Map<String, Person>> sides = new LinkedHashMap<>();
    private final List<Weight> weights = new ArrayList<>();
    private int width;

    PreferenceTableReading(TextSource source) {
        this.source = source;
        this.origins = new Origins(source);
        SIDES.forEach(side -> sides.put(side, new LinkedHashMap<>()));
    }

    Reading<Instance> read() throws IOException {
        if (source.advanceToText()) {
            CsvCells.of(source).ifPresent(this::header);
        } else {
            source.error(InterchangeTexts.CATALOGUE, "file-empty", source.here());
        }
        source.reading(() -> columns); // without the columns nothing that follows makes sense
        while (source.advanceToText()) {
            CsvCells.of(source).ifPresent(this::row);
        }
        if (people("participant").isEmpty()) {
            return twoSides();
        }
        if (!people("mentee").isEmpty() || !people("mentor").isEmpty()) {
            source.error(InterchangeTexts.CATALOGUE, "sides-mixed", source.here());
        }
        return peers();
    }

    private Map<String, Person> people(String side) {
        return sides.getOrDefault(side, Map.of());
    }

    private void header(ImmutableList<String> names) {
        width = names.size();
        for (int i = 0; i < width; i++) {
            String name = names.get(i);
            if (!COLUMNS.contains(name)) {
                source.repaired(InterchangeTexts.CATALOGUE, "column-unknown", source.cell(name), name);
            } else if (columns.putIfAbsent(name, i) != null) {
                source.error(InterchangeTexts.CATALOGUE, "columns-repeated", source.cell(name));
            }
        }
        for (String name : NEEDED) {
            if (!columns.containsKey(name)) {
                source.error(InterchangeTexts.CATALOGUE, "column-missing", source.here(), name);
            }
        }
    }

    private void row(ImmutableList<String> cells) {
        if (cells.size() != width) {
            source.error(InterchangeTexts.CATALOGUE, "row-length", source.here(), cells.size(), width);
            return;
        }
        String side = cell(cells, "side");
        String id = cell(cells, "person");
        if (!SIDES.contains(side)) {
            source.error(
                    InterchangeTexts.CATALOGUE, "side-unknown", source.cell("side"), side, String.join(", ", SIDES));
            return;
        }
        int minimum = quota(cells, "minimum", 0);
        int maximum = quota(cells, "maximum", 1);
        Person person = people(side).computeIfAbsent(id, none -> new Person(source.number(), minimum, maximum));
        if (person.minimum != minimum || person.maximum != maximum) {
            source.error(InterchangeTexts.CATALOGUE, "quotas-differ", source.cell("maximum"), id, person.line);
        }
        entry(cells, side, id, person);
    }

    private String cell(ImmutableList<String> cells, String column) {
        Integer index = columns.get(column);
        return index == null ? "" : cells.get(index);
    }

    private int quota(ImmutableList<String> cells, String column, int usual) {
        String cell = cell(cells, column);
        return cell.isEmpty()
                ? usual
                : source.wholeNumber(cell, 0, source.cell(column)).orElse(usual);
    }

    private void entry(ImmutableList<String> cells, String side, String id, Person person) {
        String partner = cell(cells, "partner");
        String rank = cell(cells, "rank");
        String weight = cell(cells, "weight");
        if (partner.isEmpty()) {
            if (!rank.isEmpty() || !weight.isEmpty()) {
                source.error(InterchangeTexts.CATALOGUE, "cell-blank", source.cell("partner"));
            }
            if (person.line != source.number()) {
                source.repaired(InterchangeTexts.CATALOGUE, "row-idle", source.here(), id);
            }
            person.acceptsNobody = true;
            return;
        }
        if (person.acceptsNobody) {
            source.repaired(InterchangeTexts.CATALOGUE, "row-idle", source.at(person.line), id);
        }
        OptionalInt place = source.wholeNumber(rank, 1, source.cell("rank"));
        if (place.isPresent() && person.partners.add(partner)) {
            person.list.add(place.getAsInt(), partner);
        } else if (place.isPresent()) {
            source.repaired(InterchangeTexts.CATALOGUE, "partner-repeated", source.cell("partner"), partner);
        }
        if (!weight.isEmpty()) {
            Long value = Longs.tryParse(weight);
            if (value == null || side.equals("mentor")) {
                source.error(InterchangeTexts.CATALOGUE, "weight-misplaced", source.cell("weight"), weight);
            } else {
                weights.add(new Weight(id, partner, value, source.number()));
            }
        }
    }

    private Reading<Instance> twoSides() {
        MarketBuilder builder = Market.builder();
        agents("mentee", "mentees").forEach(builder::addMentee);
        agents("mentor", "mentors").forEach(builder::addMentor);
        for (Weight weight : weights) {
            origins.add("weights", weight.line(), List.of());
            builder.addWeight(weight.person(), weight.partner(), weight.value());
        }
        return origins.read(builder::build);
    }

    private Reading<Instance> peers() {
        PeerMarketBuilder builder = PeerMarket.builder();
        agents("participant", "participants").forEach(builder::addParticipant);
        for (Weight weight : weights) {
            origins.add("weights", weight.line(), List.of());
            builder.addWeight(weight.person(), weight.partner(), weight.value());
        }
        return origins.read(builder::build);
    }

    private List<Agent> agents(String side, String member) {
        boolean lists = people(side).values().stream().anyMatch(person -> !person.list.isEmpty());
        List<Agent> agents = new ArrayList<>();
        people(side).forEach((id, person) -> {
            origins.add(member, person.line, List.of());
            Agent agent = Agent.of(id).withMinimum(person.minimum).withMaximum(person.maximum);
            agents.add(lists ? agent.rankingTiers(person.list.tiers()) : agent);
        });
        return agents;
    }

    /** What the rows said so far of somebody. */
    private static final class Person {
        private final long line;
        private final int minimum;
        private final int maximum;
        private final RankedList list = new RankedList();
        private final HashSet<String> partners = new HashSet<>();
        private boolean acceptsNobody;

        Person(long line, int minimum, int maximum) {
            this.line = line;
            this.minimum = minimum;
            this.maximum = maximum;
        }
    }

    private record Weight(String person, String partner, long value, long line) {}
}
