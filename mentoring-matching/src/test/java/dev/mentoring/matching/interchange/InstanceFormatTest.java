package dev.mentoring.matching.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.base.Splitter;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.text.CatalogueFaults;
import dev.mentoring.matching.MarketText;
import dev.mentoring.matching.TopicMarkets;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.PeerMarket;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InstanceFormatTest {
    @Test
    void every_sentence_is_there_in_both_languages() {
        assertThat(CatalogueFaults.of(InterchangeTexts.class, "interchange")).isEmpty();
    }

    private static String sample(InstanceFormat format) {
        return switch (format) {
            case STABLE_MARRIAGE -> "2 2\na : (x y)\nb : y\nx : a\ny : b a\n";
            case HOSPITALS_RESIDENTS -> "2 1\na : x\nb : x\nx : 2 : (a b)\n";
            case STABLE_ROOMMATES -> "3\na : b c\nb : (a c)\nc : b a\n";
            case STUDENT_PROJECT_ALLOCATION -> "2 2 1\na : p q\nb : q\np : 1 : l\nq : 2 : l\nl : 2 : b a\n";
            case ASSIGNMENT_MATRIX -> "2\n4 -1\n2 3\n";
            case ASSIGNMENT_LIST -> "2\n1 1 4\n2 2 -3\n";
            case RANK_MATRIX -> "mentee,x,\"y,z\"\na,1/2,1/1\nb,1/1,\n";
            case PREFERENCE_TABLE ->
                "side,person,minimum,maximum,partner,rank,weight\nmentee,a,0,1,x,1,5\nmentee,b,0,1,,,\nmentor,x,1,2,a,1,\n";
        };
    }

    @ParameterizedTest
    @EnumSource
    void what_is_written_is_what_was_read(InstanceFormat format) {
        Reading<Instance> reading = Files.read(format, sample(format), Strictness.STRICT);

        assertThat(reading.warnings().isEmpty()).isTrue();
        assertThat(Files.write(format, reading.value(), Strictness.STRICT)).isEqualTo(sample(format));
        assertThat(InstanceFormat.ofFileName("a." + format.extension())).contains(format);
    }

    @Test
    void lists_with_ties_and_posts_are_read() {
        assertThat(Files.strictly(InstanceFormat.STABLE_MARRIAGE, sample(InstanceFormat.STABLE_MARRIAGE)))
                .isEqualTo(MarketText.market("a: (x y)\nb: y", "x: a\ny: b a"));
        assertThat(Files.strictly(InstanceFormat.HOSPITALS_RESIDENTS, sample(InstanceFormat.HOSPITALS_RESIDENTS)))
                .isEqualTo(MarketText.market("a: x\nb: x", "x(2): (a b)"));
        assertThat(Files.strictly(InstanceFormat.STABLE_ROOMMATES, sample(InstanceFormat.STABLE_ROOMMATES)))
                .isEqualTo(MarketText.peers("a: b c\nb: (a c)\nc: b a"));
    }

    /** Students, projects and lecturers of algmatch (K35 of the anchors), which writes no colons. */
    @Test
    void colons_may_be_left_out() {
        String text = "4 4 2\n1 1 2\n2 2 3\n3 3 1\n4 4 1\n1 1 1\n2 1 1\n3 1 2\n4 1 2\n1 2 3 1 2 4\n2 2 2 4 3\n";

        assertThat(Files.strictly(InstanceFormat.STUDENT_PROJECT_ALLOCATION, text))
                .isEqualTo(TopicMarkets.market(
                        "1: 1 2\n2: 2 3\n3: 3 1\n4: 4 1", "1: 1\n2: 1\n3: 2\n4: 2", "1(2): 3 1 2 4\n2(2): 2 4 3"));
    }

    @Test
    void a_cost_is_the_negative_of_a_weight() {
        Market market =
                (Market) Files.strictly(InstanceFormat.ASSIGNMENT_MATRIX, sample(InstanceFormat.ASSIGNMENT_MATRIX));

        assertThat(market.weight(market.find(0, 0))).isEqualTo(-4);
        assertThat(market.weight(market.find(0, 1))).isEqualTo(1);
        assertThat(((Market) Files.strictly(InstanceFormat.ASSIGNMENT_LIST, sample(InstanceFormat.ASSIGNMENT_LIST)))
                        .find(0, 1))
                .isNegative();
    }

    @Test
    void costs_may_be_broken_into_lines_anywhere() {
        assertThat(Files.strictly(InstanceFormat.ASSIGNMENT_MATRIX, " 2\n\n 4 -1 2\n3"))
                .isEqualTo(Files.strictly(InstanceFormat.ASSIGNMENT_MATRIX, sample(InstanceFormat.ASSIGNMENT_MATRIX)));
    }

    @Test
    void mentors_without_ranks_are_indifferent() {
        assertThat(Files.strictly(InstanceFormat.RANK_MATRIX, ",x,y\na,1,2\nb,,7\n"))
                .isEqualTo(MarketText.market("a: x y\nb: y", "x: *\ny: *"));
    }

    @Test
    void a_table_needs_only_four_columns_in_any_order() {
        assertThat(Files.strictly(
                        InstanceFormat.PREFERENCE_TABLE,
                        "rank,partner,person,side\n1,x,a,mentee\n3,y,a,mentee\n,,x,mentor\n,,y,mentor\n"))
                .isEqualTo(MarketText.market("a: x y", "x: *\ny: *"));
    }

    /** One damage a row: the text, what strict reading says, and whether lenient reading is content. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "STABLE_MARRIAGE; ``; sizes-expected 1; E",
                "STABLE_MARRIAGE; 2|; sizes-expected 1; E",
                "STABLE_MARRIAGE; 1 x|; number-expected 1, 3 + sizes-expected 1; E",
                "STABLE_MARRIAGE; 1 1|a : x|; lines-missing 2; E",
                "STABLE_MARRIAGE; 1 1|a : x|x : a|y : a|; lines-left-over 4; E",
                "STABLE_MARRIAGE; 1 1|: x|x : a|; list-malformed 2, 1; E",
                "STABLE_MARRIAGE; 1 1|a : (x|x : a|; list-malformed 2, 6; E",
                "STABLE_MARRIAGE; 1 1|a : x)|x : a|; list-malformed 2, 6; E",
                "STABLE_MARRIAGE; 1 1|a : ()|x : a|; list-malformed 2, 6; E",
                "STABLE_MARRIAGE; 1 1|a : x : y|x : a|; list-malformed 2, 7; E",
                "STABLE_MARRIAGE; 1 1|a : x z|x : a|; unknown-partner 2, 7; E",
                "STABLE_MARRIAGE; 1 1|a : (x x)|x : a|; repeated-partner 2, 8; E",
                "STABLE_MARRIAGE; 2 1|a : x|a : x|x : a|; duplicate-id 3; E",
                "STABLE_MARRIAGE; 1 2|a : x|x : a|y : a|; one-sided-preference 4, 5; W",
                "HOSPITALS_RESIDENTS; 1 1|a : x|x : two : a|; number-expected 3, 5; E",
                "HOSPITALS_RESIDENTS; 1 1|a : x|x :|; line-ends 3; E",
                "HOSPITALS_RESIDENTS; 1 1|a : x|x : -1 : a|; number-expected 3, 5; E",
                "STABLE_ROOMMATES; 2|a : b a|b : a|; own-partner 2, 7; E",
                "STUDENT_PROJECT_ALLOCATION; 1 1 1|a : p|p : 1 : k|l : 1 : a|; unknown-mentor 3; E",
                "STUDENT_PROJECT_ALLOCATION; 1 1 1|a : q|p : 1 : l|l : 1 : a|; unknown-topic 2, 5; E",
                "STUDENT_PROJECT_ALLOCATION; 1 1 1|a : p|p : 1 : l : m|l : 1 : a|; list-malformed 3, 13; E",
                "ASSIGNMENT_MATRIX; ``; size-expected 1; E",
                "ASSIGNMENT_MATRIX; 2|1 2|3; costs-expected 3; E",
                "ASSIGNMENT_MATRIX; 1|1 2; costs-expected 2; E",
                "ASSIGNMENT_MATRIX; 1|1.5; cost-unreadable 2, 1; E",
                "ASSIGNMENT_MATRIX; 2000000000|1; costs-expected 2; E",
                "ASSIGNMENT_LIST; 2|1 1; cost-expected 2; E",
                "ASSIGNMENT_LIST; 2|1 3 5; person-unknown 2, 3; E",
                "ASSIGNMENT_LIST; 2|0 1 5; number-expected 2, 1; E",
                "ASSIGNMENT_LIST; 2|1 1 5|1 1 6; pair-repeated 3; R",
                "ASSIGNMENT_LIST; 2000000000|1 1 5; size-too-great 1; E",
                "RANK_MATRIX; ``; file-empty 1; E",
                "RANK_MATRIX; ,x,x|a,1,2; columns-repeated 1; E",
                "RANK_MATRIX; ,x,y|a,1; row-length 2; E",
                "RANK_MATRIX; ,x,y|a,1,2/1; ranks-mixed 2, y; E",
                "RANK_MATRIX; ,x|a,first; number-expected 2, x; E",
                "RANK_MATRIX; `,\"x|a,1`; quote-open 1; E",
                "RANK_MATRIX; ,x|a,1|a,2; duplicate-id 3; E",
                "RANK_MATRIX; ,x| a,1; cell-blanks 2; R",
                "RANK_MATRIX; `,\"x\"y|a,1`; quote-open 1; E",
                "RANK_MATRIX; `,\"x\"\"y|a,1`; quote-open 1; E",
                "PREFERENCE_TABLE; side,person,rank; column-missing 1; E",
                "PREFERENCE_TABLE; side,person,partner,rank,note|mentee,a,,,; column-unknown 1, note; R",
                "PREFERENCE_TABLE; side,person,partner,rank|menter,a,,; side-unknown 2, side; E",
                "PREFERENCE_TABLE; side,person,partner,rank|mentee,a,x,1; unknown-partner 2; E",
                "PREFERENCE_TABLE; side,person,partner,rank|mentee,a,,|mentee,a,,; row-idle 3; R",
                "PREFERENCE_TABLE; side,person,partner,rank|mentee,a,,1; cell-blank 2, partner; E",
                "PREFERENCE_TABLE; side,person,partner,rank|participant,a,,|mentor,b,,; sides-mixed 3; E",
                "PREFERENCE_TABLE; side,person,maximum,partner,rank|mentor,a,x,,; number-expected 2, maximum; E",
                "PREFERENCE_TABLE; side,person,minimum,partner,rank|mentor,a,2,,; minimum-above-maximum 2; E",
                "PREFERENCE_TABLE; side,person,maximum,partner,rank|participant,a,2,,; peer-quota 2; E",
            })
    void every_damage_has_a_place(InstanceFormat format, String text, String found, String outcome) {
        String damaged = text.replace('|', '\n');

        assertThat(Files.codes(Files.problems(format, damaged, Strictness.STRICT)))
                .isEqualTo(Splitter.on(" + ").splitToList(found));
        assertThat(Files.problems(format, damaged, Strictness.STRICT).hasErrors())
                .isEqualTo(!outcome.equals("W"));
        assertThat(Files.problems(format, damaged, Strictness.LENIENT).hasErrors())
                .isEqualTo(outcome.equals("E"));
        assertThat(Files.codes(Files.problems(format, damaged, Strictness.LENIENT)))
                .isEqualTo(Splitter.on(" + ").splitToList(found));
    }

    @ParameterizedTest
    @CsvSource({
        "STABLE_MARRIAGE, feature-not-held, 3",
        "HOSPITALS_RESIDENTS, feature-not-held, 2",
        "STABLE_ROOMMATES, shape-not-held, 0",
        "ASSIGNMENT_MATRIX, feature-not-held, -1"
    })
    void what_a_format_cannot_hold_is_said_before_anything_is_written(InstanceFormat format, String code, int losses)
            throws IOException {
        Market market = Market.builder()
                .addMentee(Agent.of("a").ranking("x").withMaximum(2))
                .addMentor(Agent.of("x").ranking("a").withMaximum(2))
                .addWeight("a", "x", 3)
                .build();
        StringBuilder out = new StringBuilder();

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> format.write(market, out, Strictness.STRICT))
                .satisfies(refusal -> assertThat(refusal.problems().errors())
                        .extracting(problem -> problem.code())
                        .containsOnly(code));
        assertThat(out).isEmpty();
        if (losses > 0) {
            assertThat(format.write(market, out, Strictness.LENIENT).warnings()).hasSize(losses);
            assertThat(out.toString()).startsWith("1 1\na : x\n");
        }
    }

    @Test
    void an_id_that_would_break_the_file_is_refused_in_either_mode() {
        Market market = MarketText.market("a b: x", "x: *");
        Market spaced = Market.builder()
                .addMentee(Agent.of("a b"))
                .addMentor(Agent.of("x").ranking("a b"))
                .build();

        assertThat(market.menteeCount()).isEqualTo(1);
        for (Strictness strictness : Strictness.values()) {
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> Files.write(InstanceFormat.STABLE_MARRIAGE, spaced, strictness))
                    .withMessageContaining("id-not-held");
        }
        assertThat(Files.strictly(
                        InstanceFormat.PREFERENCE_TABLE,
                        Files.write(InstanceFormat.PREFERENCE_TABLE, spaced, Strictness.STRICT)))
                .isEqualTo(spaced);
    }

    @Test
    void an_assignment_problem_needs_as_many_on_either_side() {
        Market market = MarketText.weighted(new long[][] {{1, 2}});

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> Files.write(InstanceFormat.ASSIGNMENT_MATRIX, market, Strictness.LENIENT))
                .withMessageContaining("not-square");
        PeerMarket peers = MarketText.peers("a: b\nb: a");
        for (InstanceFormat format : Arrays.asList(InstanceFormat.ASSIGNMENT_LIST, InstanceFormat.RANK_MATRIX)) {
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> Files.write(format, peers, Strictness.LENIENT))
                    .withMessageContaining("shape-not-held");
        }
        assertThat(List.of(InstanceFormat.values())).hasSize(8);
    }
}
