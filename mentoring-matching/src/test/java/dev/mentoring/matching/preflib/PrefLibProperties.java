package dev.mentoring.matching.preflib;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.interchange.Reading;
import dev.mentoring.matching.interchange.Strictness;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PrefLibProperties {
    @Property(tries = 300)
    void what_is_written_reads_as_the_same_data(@ForAll("data") PrefLibData data) {
        String text = PrefLibText.write(data);

        Reading<PrefLibData> reading = PrefLibText.read("x." + data.type().code(), text, Strictness.STRICT);

        assertThat(reading.value()).isEqualTo(data);
        assertThat(reading.warnings().isEmpty()).isTrue();
        assertThat(PrefLibText.write(reading.value())).isEqualTo(text);
    }

    @Property(tries = 600)
    void no_damage_is_passed_over_or_breaks_the_reader(@ForAll("data") PrefLibData data, @ForAll long seed) {
        byte[] damaged = damaged(PrefLibText.write(data).getBytes(StandardCharsets.UTF_8), new Random(seed));
        for (Strictness strictness : Strictness.values()) {
            try {
                Reading<PrefLibData> reading =
                        PrefLibText.read("x." + data.type().code(), damaged, strictness);
                assertThat(reading.warnings().hasErrors()).isFalse();
                if (reading.warnings().isEmpty()) {
                    assertThat(PrefLibText.write(reading.value()).lines().count())
                            .isEqualTo(new String(damaged, StandardCharsets.UTF_8).split("\n").length);
                }
            } catch (InvalidInputException refusal) {
                assertThat(refusal.problems().all())
                        .filteredOn(problem -> !problem.code().equals(Problems.Builder.FURTHER))
                        .extracting(Problem::place)
                        .hasOnlyElementsOfType(Place.Cell.class);
            }
        }
    }

    private static byte[] damaged(byte[] bytes, Random chance) {
        byte[] result = bytes.clone();
        for (int damage = 0; damage <= chance.nextInt(3); damage++) {
            int at = chance.nextInt(result.length);
            int to = Math.min(result.length, at + chance.nextInt(40));
            result = switch (chance.nextInt(4)) {
                case 0 -> joined(result, 0, at, new byte[0], to, result.length);
                case 1 ->
                    joined(
                            result,
                            0,
                            to,
                            new byte[] {"{},:#\n 0917\u00e9".getBytes(StandardCharsets.ISO_8859_1)[chance.nextInt(12)]},
                            to,
                            result.length);
                case 2 -> joined(result, 0, to, new byte[0], at, result.length);
                default ->
                    joined(result, 0, at, new byte[] {(byte) chance.nextInt(256)}, Math.min(at + 1, to), result.length);
            };
            if (result.length == 0) {
                return bytes;
            }
        }
        return result;
    }

    private static byte[] joined(byte[] bytes, int from, int to, byte[] between, int next, int end) {
        byte[] result = new byte[to - from + between.length + end - next];
        System.arraycopy(bytes, from, result, 0, to - from);
        System.arraycopy(between, 0, result, to - from, between.length);
        System.arraycopy(bytes, next, result, to - from + between.length, end - next);
        return result;
    }

    @Provide
    Arbitrary<PrefLibData> data() {
        Arbitrary<Integer> sizes = Arbitraries.integers().between(1, 6);
        Arbitrary<Metadata> metadata = sizes.flatMap(PrefLibProperties::metadata);
        Arbitrary<PrefLibData> orders = Combinators.combine(
                        metadata, Arbitraries.of(DataType.SOC, DataType.SOI, DataType.TOC, DataType.TOI), seeds())
                .as(PrefLibProperties::orders);
        Arbitrary<PrefLibData> bids =
                Combinators.combine(metadata, sizes, seeds()).as(PrefLibProperties::bids);
        Arbitrary<PrefLibData> graphs = Combinators.combine(metadata, seeds()).as(PrefLibProperties::graph);
        return Arbitraries.oneOf(orders, bids, graphs);
    }

    private static Arbitrary<Random> seeds() {
        return Arbitraries.longs().map(Random::new);
    }

    private static Arbitrary<Metadata> metadata(int alternatives) {
        Arbitrary<String> texts =
                Arbitraries.strings().withChars("aé:# {},1\t'«").ofMaxLength(8).map(String::strip);
        Arbitrary<List<String>> files = texts.map(text -> text.replace(",", "").strip())
                .filter(text -> !text.isEmpty())
                .list()
                .ofMaxSize(2);
        Arbitrary<LocalDate> dates = Arbitraries.integers().between(0, 40_000).map(day -> LocalDate.ofEpochDay(day));
        return Combinators.combine(
                        texts.list().ofSize(alternatives),
                        texts,
                        texts,
                        files,
                        dates.optional(),
                        Arbitraries.of(ModificationType.values()).optional())
                .as((names, title, description, related, date, modification) -> Metadata.builder()
                        .fileName(title)
                        .title(title)
                        .description(description)
                        .relatesTo(description)
                        .addAllRelatedFiles(related)
                        .publicationDate(date)
                        .modificationDate(date)
                        .modificationType(modification)
                        .addAllAlternatives(names)
                        .build());
    }

    private static PrefLibData orders(Metadata metadata, DataType type, Random chance) {
        Map<List<? extends List<Integer>>, Ballot> ballots = new LinkedHashMap<>();
        for (int i = chance.nextInt(5); i > 0; i--) {
            List<Integer> order = shuffled(metadata, chance);
            List<List<Integer>> tiers = new ArrayList<>();
            for (int alternative :
                    order.subList(0, type.allowsGaps() ? chance.nextInt(order.size() + 1) : order.size())) {
                if (tiers.isEmpty() || !type.allowsTies() || chance.nextBoolean()) {
                    tiers.add(new ArrayList<>());
                }
                tiers.get(tiers.size() - 1).add(alternative);
                Collections.sort(tiers.get(tiers.size() - 1));
            }
            ballots.put(tiers, Ballot.of(1 + chance.nextInt(9), tiers));
        }
        return new OrdinalData(metadata, type, ImmutableList.copyOf(ballots.values()));
    }

    private static PrefLibData bids(Metadata metadata, int categories, Random chance) {
        Map<List<? extends List<Integer>>, Ballot> ballots = new LinkedHashMap<>();
        for (int i = chance.nextInt(5); i > 0; i--) {
            List<List<Integer>> tiers = new ArrayList<>();
            for (int category = 0; category < categories; category++) {
                tiers.add(new ArrayList<>());
            }
            for (int alternative = 1; alternative <= metadata.alternatives().size(); alternative++) {
                tiers.get(chance.nextInt(categories)).add(alternative);
            }
            ballots.put(tiers, Ballot.of(1 + chance.nextInt(9), tiers));
        }
        ImmutableList.Builder<String> names = ImmutableList.builder();
        for (int category = 0; category < categories; category++) {
            names.add("category " + category);
        }
        return new CategoricalData(metadata, names.build(), ImmutableList.copyOf(ballots.values()));
    }

    private static PrefLibData graph(Metadata metadata, Random chance) {
        Map<String, Edge> edges = new TreeMap<>();
        for (int i = chance.nextInt(9); i > 0; i--) {
            int from = 1 + chance.nextInt(metadata.alternatives().size());
            int to = 1 + chance.nextInt(metadata.alternatives().size());
            edges.put(from + " " + to, new Edge(from, to, BigDecimal.valueOf(chance.nextInt(), chance.nextInt(6))));
        }
        return new MatchingData(metadata, ImmutableList.copyOf(edges.values()));
    }

    private static List<Integer> shuffled(Metadata metadata, Random chance) {
        List<Integer> order = new ArrayList<>();
        for (int alternative = 1; alternative <= metadata.alternatives().size(); alternative++) {
            order.add(alternative);
        }
        Collections.shuffle(order, chance);
        return order;
    }
}
