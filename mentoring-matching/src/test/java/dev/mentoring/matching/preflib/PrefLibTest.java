package dev.mentoring.matching.preflib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.text.CatalogueFaults;
import dev.mentoring.matching.interchange.Reading;
import dev.mentoring.matching.interchange.Strictness;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrefLibTest {
    @Test
    void every_sentence_is_there_in_both_languages() {
        assertThat(CatalogueFaults.of(PrefLibTexts.class, "preflib")).isEmpty();
    }

    @Test
    void orders_are_read_with_their_metadata() {
        OrdinalData data = (OrdinalData) PrefLibText.strictly("sample.toi", PrefLibText.ORDERS);

        assertThat(data.type()).isEqualTo(DataType.TOI);
        assertThat(data.voters()).isEqualTo(6);
        assertThat(data.ballots())
                .containsExactly(
                        Ballot.of(3, List.of(List.of(1), List.of(4, 2), List.of(3))),
                        Ballot.of(2, List.of(List.of(4))),
                        Ballot.of(1, List.of(List.of(2, 1))));
        Metadata metadata = data.metadata();
        assertThat(metadata.alternatives()).containsExactly("Ada", "Bob: the second", "Chloé", "");
        assertThat(metadata.relatedFiles()).containsExactly("sample.dat", "sample.toc");
        assertThat(metadata.modificationType()).contains(ModificationType.ORIGINAL);
        assertThat(metadata.publicationDate()).contains(LocalDate.of(2026, 11, 23));
        assertThat(metadata.modificationDate()).isEmpty();
    }

    @Test
    void categories_are_read() {
        CategoricalData data = (CategoricalData) PrefLibText.strictly("sample.cat", PrefLibText.BIDS);

        assertThat(data.categories()).containsExactly("Yes", "Maybe", "No");
        assertThat(data.ballots())
                .containsExactly(
                        Ballot.of(2, List.of(List.of(1), List.of(2, 3), List.of())),
                        Ballot.of(1, List.of(List.of(), List.of(1, 2), List.of(3))));
    }

    @Test
    void graphs_are_read() {
        MatchingData data = (MatchingData) PrefLibText.strictly("sample.wmd", PrefLibText.GRAPH);

        assertThat(data.edges()).hasSize(4).contains(new Edge(2, 1, new BigDecimal("0.250")));
    }

    @ParameterizedTest
    @CsvSource({"sample.toi", "sample.cat", "sample.wmd"})
    void what_is_written_is_what_was_read(String file) {
        String text = sample(file);

        assertThat(PrefLibText.write(PrefLibText.strictly(file, text)).replaceAll(" +\n", "\n"))
                .isEqualTo(text);
    }

    private static String sample(String file) {
        return switch (DataType.ofFileName(file).orElseThrow()) {
            case CAT -> PrefLibText.BIDS;
            case WMD -> PrefLibText.GRAPH;
            default -> PrefLibText.ORDERS;
        };
    }

    /** One damage a row: what is replaced, by what, and what each way of reading says of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "sample.toi; # TITLE: Sample; # TITEL: Sample; head-unknown 2, head-missing 1; W",
                "sample.toi; # TITLE: Sample; #; head-unreadable 2, head-missing 1; W",
                "sample.toi; # TITLE: Sample; # DATA TYPE: toi; head-missing 1, head-repeated 4; W",
                "sample.toi; DATA TYPE: toi; DATA TYPE: soi; data-type-differs 4; W",
                "sample.toi; original; invented; modification-type 5; W",
                "sample.toi; 2026-11-23; 23/11/2026; head-date 8; W",
                "sample.toi; NUMBER VOTERS: 6; NUMBER VOTERS: 7; head-count 11; W",
                "sample.toi; NUMBER VOTERS: 6; NUMBER VOTERS: six; head-count 11; W",
                "sample.toi; UNIQUE ORDERS: 3; UNIQUE ORDERS: 2; head-count 12; W",
                "sample.toi; ALTERNATIVES: 4; ALTERNATIVES: 3; head-count 10; W",
                "sample.toi; ALTERNATIVES: 4; ALTERNATIVES: 5; alternative-unnamed 10; W",
                "sample.toi; ALTERNATIVES: 4; ALTERNATIVES: 2000000000; names-missing 10; E",
                "sample.toi; ALTERNATIVE NAME 1:; ALTERNATIVE NAME 0:; alternative-unnamed 10, name-number 13; E",
                "sample.toi; ALTERNATIVE NAME 1:; ALTERNATIVE NAME 2:; alternative-unnamed 10, head-repeated 14; W",
                "sample.toi; \"2: 4\"; \"2: 5\"; \"alternative-unknown 18, 4\"; E",
                "sample.toi; \"2: 4\"; \"2: {4}\"; -; -",
                "sample.toi; \"2: 4\"; \"2: 4,\"; \"comma-stray 18, 5\"; W",
                "sample.toi; \"2: 4\"; \"2: {4\"; \"ballot-malformed 18, 5\"; E",
                "sample.toi; \"2: 4\"; \"2: 4}\"; \"ballot-malformed 18, 5\"; E",
                "sample.toi; \"2: 4\"; \"2: {{4}}\"; \"ballot-malformed 18, 5, ballot-malformed 18, 8\"; E",
                "sample.toi; \"2: 4\"; \"2: 4 3\"; \"ballot-malformed 18, 6\"; E",
                "sample.toi; \"2: 4\"; \"2: 4,4\"; \"alternative-repeated 18, 6\"; W",
                "sample.toi; \"2: 4\"; \"2: 4,{}\"; \"tier-empty 18, 7\"; W",
                "sample.toi; \"2: 4\"; \"two: 4\"; \"number-expected 18, 1\"; E",
                "sample.toi; \"2: 4\"; \"0: 4\"; \"number-expected 18, 1\"; E",
                "sample.toi; \"2: 4\"; \"2: x\"; \"number-expected 18, 4\"; E",
                "sample.toi; \"2: 4\"; \"2; 4\"; \"number-expected 18, 1, ballot-malformed 18, 4\"; E",
                "sample.toi; \"2: 4\"; \"2\"; \"ballot-malformed 18, 1\"; E",
                "sample.toi; \"2: 4\"; \"2: {1,2}\"; head-count 12, ballot-repeated 19; W",
                "sample.cat; \"{},{1,2},3\"; \"{},{1,2}\"; categories-missing 21; W",
                "sample.cat; \"{},{1,2},3\"; \"{},1,2,3\"; categories-left-over 21; E",
                "sample.cat; NUMBER CATEGORIES: 3; NUMBER CATEGORIES: 2; head-count 13; W",
                "sample.cat; # CATEGORY NAME 2: Maybe; # CATEGORY NAME 3: Maybe; category-unnamed 10, head-repeated 16; W",
                "sample.wmd; \"2,3,1.0\"; \"2,3\"; edge-malformed 17; E",
                "sample.wmd; \"2,3,1.0\"; \"2,3,1,0\"; edge-malformed 17; E",
                "sample.wmd; \"2,3,1.0\"; \"2,3,NaN\"; \"weight-unreadable 17, 5\"; E",
                "sample.wmd; \"2,3,1.0\"; \"2,3,1e999999999\"; \"weight-unreadable 17, 5\"; E",
                "sample.wmd; \"2,3,1.0\"; \"2,4,1.0\"; \"alternative-unknown 17, 3\"; E",
                "sample.wmd; \"2,3,1.0\"; \"2,1,1.0\"; head-count 11, edge-repeated 17; W",
            })
    void every_damage_has_a_place(String file, String from, String to, String found, String outcome) {
        String damaged = sample(file).replaceFirst(java.util.regex.Pattern.quote(from), to.replace("$", ""));
        assertThat(damaged).isNotEqualTo(sample(file));

        List<String> strict = PrefLibText.codes(PrefLibText.problems(file, damaged, Strictness.STRICT));
        assertThat(String.join(", ", strict.stream().sorted(PrefLibTest::byLine).toList()))
                .isEqualTo(found.equals("-") ? "" : sortedByLine(found));
        assertThat(PrefLibText.problems(file, damaged, Strictness.STRICT).hasErrors())
                .isEqualTo(!outcome.equals("-"));
        assertThat(PrefLibText.problems(file, damaged, Strictness.LENIENT).hasErrors())
                .isEqualTo(outcome.equals("E"));
        assertThat(PrefLibText.problems(file, damaged, Strictness.LENIENT).all())
                .hasSameSizeAs(strict);
    }

    private static int byLine(String one, String other) {
        return one.compareTo(other);
    }

    private static String sortedByLine(String found) {
        return String.join(
                ", ",
                java.util.Arrays.stream(found.split(", (?=[a-z])")).sorted().toList());
    }

    @Test
    void lenient_reading_of_strict_orders_widens_the_type() {
        String tied = PrefLibText.ORDERS.replace("toi", "soc");

        Reading<PrefLibData> reading = PrefLibText.read("sample.soc", tied, Strictness.LENIENT);

        assertThat(reading.value().type()).isEqualTo(DataType.TOI);
        assertThat(PrefLibText.codes(reading.warnings()))
                .containsExactly("order-not-of-type 17", "order-not-of-type 18", "order-not-of-type 19");
        assertThat(PrefLibText.problems("sample.soc", tied, Strictness.STRICT).errors())
                .hasSize(3);
    }

    @Test
    void the_older_format_of_orders_is_read_leniently() {
        String old = "3\n1,Ada\n2, Bob, the second\n3,Chloé\n5,5,2\n3,1,{2,3}\n2,3,2\n";

        Reading<PrefLibData> reading = PrefLibText.read("old.toi", old, Strictness.LENIENT);

        assertThat(PrefLibText.codes(reading.warnings())).containsExactly("old-format 1");
        OrdinalData data = (OrdinalData) reading.value();
        assertThat(data.metadata().alternatives()).containsExactly("Ada", "Bob, the second", "Chloé");
        assertThat(data.ballots())
                .containsExactly(
                        Ballot.of(3, List.of(List.of(1), List.of(2, 3))),
                        Ballot.of(2, List.of(List.of(3), List.of(2))));
        assertThat(PrefLibText.problems("old.toi", old, Strictness.STRICT).hasErrors())
                .isTrue();
    }

    @Test
    void the_older_format_of_graphs_is_read_leniently() {
        Reading<PrefLibData> reading =
                PrefLibText.read("old.wmd", "2,2\n1,Pair 1\n2,Pair 2\n1,2,1.0\n2,1,0.5\n", Strictness.LENIENT);

        assertThat(((MatchingData) reading.value()).edges()).hasSize(2);
        assertThat(PrefLibText.codes(reading.warnings())).containsExactly("old-format 1");
    }

    @ParameterizedTest
    @CsvSource({
        "'', toi, head-missing 1",
        "'hello\n', toi, head-absent 1",
        "'3\n1,Ada\n', toi, head-ends 2",
        "'3\n', cat, head-absent 1"
    })
    void a_file_without_a_head_is_refused(String text, String extension, String first) {
        assertThat(PrefLibText.codes(PrefLibText.problems("x." + extension, text, Strictness.STRICT)))
                .contains(first);
    }

    @Test
    void a_name_without_a_known_extension_is_refused() {
        assertThat(PrefLibText.codes(PrefLibText.problems("x.txt", "", Strictness.LENIENT)))
                .containsExactly("file-type-unknown 1");
    }

    @Test
    void a_line_in_another_encoding_is_read_leniently() {
        byte[] latin = PrefLibText.ORDERS.getBytes(StandardCharsets.ISO_8859_1);

        Reading<PrefLibData> reading = PrefLibText.read("sample.toi", latin, Strictness.LENIENT);

        assertThat(reading.value()).isEqualTo(PrefLibText.strictly("sample.toi", PrefLibText.ORDERS));
        assertThat(PrefLibText.codes(reading.warnings())).containsExactly("not-utf8 15");
    }

    @Test
    void line_ends_and_a_byte_order_mark_make_no_difference() {
        String windows = "\uFEFF" + PrefLibText.ORDERS.replace("\n", "\r\n");

        assertThat(PrefLibText.strictly("sample.toi", windows))
                .isEqualTo(PrefLibText.strictly("sample.toi", PrefLibText.ORDERS));
    }

    @Test
    void blank_lines_and_late_heads_are_said() {
        String text = PrefLibText.ORDERS + "\n# TITLE: Again\n";

        assertThat(PrefLibText.codes(PrefLibText.problems("sample.toi", text, Strictness.LENIENT)))
                .containsExactly("blank-line 20", "head-late 21", "head-repeated 21");
    }

    @Test
    void values_refuse_what_no_file_holds() {
        Metadata two = Metadata.builder().addAlternatives("a", "b").build();
        Ballot tied = Ballot.of(1, List.of(List.of(1, 2)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OrdinalData(two, DataType.SOC, ImmutableList.of(tied)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OrdinalData(two, DataType.CAT, ImmutableList.of(tied)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OrdinalData(two, DataType.TOC, ImmutableList.of(tied, tied)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CategoricalData(two, ImmutableList.of("yes", "no"), ImmutableList.of(tied)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MatchingData(two, ImmutableList.of(new Edge(1, 3, BigDecimal.ONE))));
        assertThatIllegalArgumentException().isThrownBy(() -> Ballot.of(1, List.of(List.of(1), List.of(1))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Metadata.builder().title(" a").build());
    }
}
