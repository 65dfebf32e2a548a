package dev.mentoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.base.Strings;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.ParticipantPool;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.json.reading.ReadLimits;
import dev.mentoring.json.reading.ReadResult;
import dev.mentoring.matching.market.Market;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each kind of hostile input is a located problem: no exception, no exhausted stack or heap, no quadratic time. */
class HostileInputTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String HEAD = "{\"type\":\"market\",\"version\":\"1.0\",";

    @ParameterizedTest
    @EnumSource
    void a_document_of_100_megabytes_is_refused_without_holding_it(Jackson jackson) {
        InputStream huge = repeated(HEAD + "\"mentees\":[", "{\"id\":\"" + "a".repeat(90) + "\"},", 1_000_000);
        assertThat(read(jackson.json(), huge, Market.class))
                .singleElement()
                .asString()
                .matches("limit-exceeded /mentees/\\d{6}(/id)?");
    }

    @ParameterizedTest
    @EnumSource
    void a_hundred_thousand_levels_are_refused_in_an_unknown_and_in_a_known_member(Jackson jackson) {
        String deep = Strings.repeat("[", 100_000);
        assertThat(read(jackson.json(), HEAD + "\"extra\":" + deep, Market.class))
                .containsExactly("limit-exceeded /extra" + "/0".repeat(63), "member-unknown /extra");
        assertThat(read(jackson.json(), HEAD + "\"mentees\":" + deep, Market.class))
                .containsExactly("type-wrong /mentees/0", "limit-exceeded /mentees/0" + "/0".repeat(62));
        String objects = Strings.repeat("{\"a\":", 100_000);
        assertThat(read(jackson.json(), HEAD + "\"weights\":[" + objects, Market.class))
                .containsExactly("limit-exceeded /weights/0" + "/a".repeat(62), "member-unknown /weights/0/a");
    }

    @ParameterizedTest
    @EnumSource
    void levels_beyond_any_limit_of_the_parser_exhaust_no_stack(Jackson jackson) {
        MentoringJson json = jackson.json(ReadLimits.defaults().withDepth(Integer.MAX_VALUE));
        String deep = Strings.repeat("[", 1_000_000) + Strings.repeat("]", 1_000_000);
        assertThat(read(json, HEAD + "\"extra\":" + deep + "}", Market.class))
                .containsExactly("member-missing #", "member-missing #", "member-unknown /extra");
    }

    @ParameterizedTest
    @EnumSource
    void a_string_of_50_megabytes_is_refused(Jackson jackson) {
        InputStream huge = repeated(HEAD + "\"mentees\":[{\"id\":\"", "aaaaaaaaaa", 5_000_000);
        assertThat(read(jackson.json(), huge, Market.class)).containsExactly("limit-exceeded /mentees/0/id");
    }

    @ParameterizedTest
    @EnumSource
    void a_name_of_50_megabytes_is_refused(Jackson jackson) {
        InputStream huge = repeated(HEAD + "\"", "aaaaaaaaaa", 5_000_000);
        // the name is not known, only the member before it
        assertThat(read(jackson.json(), huge, Market.class)).containsExactly("limit-exceeded /version");
    }

    @ParameterizedTest
    @EnumSource
    void a_number_of_a_million_digits_is_refused(Jackson jackson) {
        String text = HEAD + "\"mentees\":[{\"id\":\"a\",\"maximum\":" + Strings.repeat("9", 1_000_000) + "}]}";
        assertThat(read(jackson.json(), text, Market.class)).containsExactly("limit-exceeded /mentees/0/maximum");
    }

    @ParameterizedTest
    @EnumSource
    void an_exponent_that_would_fill_the_memory_is_out_of_range(Jackson jackson) {
        for (String number :
                List.of("1e999999999", "-1E+2147483647", "1e99999999999999", "9223372036854775808", "1e19")) {
            String text = HEAD + "\"mentees\":[{\"id\":\"a\",\"maximum\":" + number + "}],\"mentors\":[]}";
            assertThat(read(jackson.json(), text, Market.class))
                    .containsExactly("number-out-of-range /mentees/0/maximum");
        }
        for (String number : List.of("1e-999999999", "0.5", "1.0000000000000000000001")) {
            String text = HEAD + "\"mentees\":[{\"id\":\"a\",\"maximum\":" + number + "}],\"mentors\":[]}";
            assertThat(read(jackson.json(), text, Market.class))
                    .containsExactly("number-fractional /mentees/0/maximum");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_million_duplicate_members_are_counted_and_the_first_ones_described(Jackson jackson) {
        InputStream huge = repeated(HEAD + "\"mentees\":[],\"mentors\":[]", ",\"mentees\":[]", 1_000_000);
        List<String> problems = read(jackson.json(), closed(huge), Market.class);
        assertThat(problems).hasSize(101).startsWith("member-repeated /mentees").endsWith("more-problems #");
    }

    @ParameterizedTest
    @EnumSource
    void a_million_different_unknown_members_are_counted_and_the_first_ones_described(Jackson jackson) {
        StringBuilder members = new StringBuilder(HEAD + "\"mentees\":[],\"mentors\":[]");
        for (int i = 0; i < 1_000_000; i++) {
            members.append(",\"member").append(i).append("\":").append(i);
        }
        InputStream huge = bytes(members.toString());
        List<String> problems = read(jackson.json(), closed(huge), Market.class);
        assertThat(problems).hasSize(101).startsWith("member-unknown /member0").endsWith("more-problems #");
    }

    @ParameterizedTest
    @EnumSource
    void a_million_duplicate_keys_of_a_map_are_counted(Jackson jackson) {
        InputStream huge = repeated(
                "{\"id\":\"a\",\"roles\":[\"mentor\"],\"auditGroups\":{\"site\":\"x\"", ",\"site\":\"y\"", 1_000_000);
        List<String> problems = read(jackson.json(), new SequenceInputStream(huge, bytes("}}")), Participant.class);
        assertThat(problems).hasSize(101).startsWith("member-repeated /auditGroups/site");
    }

    @ParameterizedTest
    @EnumSource
    void a_million_unknown_partners_are_counted(Jackson jackson) {
        InputStream huge = repeated(
                HEAD + "\"mentors\":[],\"mentees\":[{\"id\":\"a\",\"preferences\":[\"b\"", ",\"b\"", 1_000_000);
        List<String> problems = read(jackson.json(), new SequenceInputStream(huge, bytes("]}]}")), Market.class);
        assertThat(problems)
                .hasSize(102)
                .startsWith("unknown-partner /mentees/0/preferences/0")
                .endsWith("further-problems #", "more-problems #");
    }

    @ParameterizedTest
    @EnumSource
    void a_million_wrong_elements_are_counted(Jackson jackson) {
        InputStream huge = repeated(HEAD + "\"mentees\":[1", ",1", 1_000_000);
        List<String> problems =
                read(jackson.json(), new SequenceInputStream(huge, bytes("],\"mentors\":[]}")), Market.class);
        assertThat(problems).hasSize(101).startsWith("type-wrong /mentees/0", "type-wrong /mentees/1");
    }

    @ParameterizedTest
    @EnumSource
    void the_number_of_tokens_is_limited(Jackson jackson) {
        MentoringJson json = jackson.json(ReadLimits.defaults().withTokens(1_000));
        assertThat(read(json, HEAD + "\"mentees\":[1" + Strings.repeat(",1", 10_000) + "]}", Market.class))
                .endsWith("more-problems #")
                .anyMatch(problem -> problem.startsWith("limit-exceeded /mentees/"));
    }

    @ParameterizedTest
    @EnumSource
    void a_string_is_limited_like_a_stream(Jackson jackson) {
        MentoringJson json = jackson.json(ReadLimits.defaults().withDocumentLength(10));
        assertThat(json.read(HEAD, Market.class).problems().all())
                .extracting(Problem::code)
                .containsExactly("limit-exceeded");
    }

    @ParameterizedTest
    @EnumSource
    void bytes_that_are_not_utf_8_are_refused(Jackson jackson) {
        for (byte[] wrong : Stream.of("80", "C0AF", "EDA080", "F8888080", "FFFE")
                .map(HexFormat.of()::parseHex)
                .toList()) {
            InputStream text =
                    new SequenceInputStream(bytes(HEAD + "\"mentees\":[{\"id\":\""), new ByteArrayInputStream(wrong));
            assertThat(read(jackson.json(), new SequenceInputStream(text, bytes("\"}]}")), Market.class))
                    .hasSize(1)
                    .allMatch(problem -> problem.startsWith("syntax "));
        }
        byte[] utf16 = (HEAD + "\"mentees\":[],\"mentors\":[]}").getBytes(StandardCharsets.UTF_16);
        assertThat(jackson.json().read(utf16, Market.class).value()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_byte_order_mark_is_passed_over(Jackson jackson) {
        assertThat(read(jackson.json(), "\uFEFF" + HEAD + "\"mentees\":[],\"mentors\":[]}", Market.class))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void half_a_surrogate_pair_is_refused(Jackson jackson) {
        String text = HEAD + "\"mentees\":[{\"id\":\"\\ud83d\"}],\"mentors\":[{\"id\":\"\\ud83d\\ude00\"}]}";
        assertThat(read(jackson.json(), text, Market.class)).containsExactly("text-malformed /mentees/0/id");
    }

    @ParameterizedTest
    @EnumSource
    void nothing_and_blanks_are_an_empty_document(Jackson jackson) {
        assertThat(read(jackson.json(), "", Market.class)).containsExactly("document-empty #");
        assertThat(read(jackson.json(), " \n ", ParticipantPool.class)).containsExactly("document-empty #");
    }

    private static InputStream closed(InputStream open) {
        return new SequenceInputStream(open, bytes("}"));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return a head and many copies of a unit, never all in memory} */
    private static InputStream repeated(String head, String unit, int times) {
        int batch = 10_000;
        byte[] block = unit.repeat(batch).getBytes(StandardCharsets.UTF_8);
        List<InputStream> blocks = Stream.generate(() -> (InputStream) new ByteArrayInputStream(block))
                .limit(times / batch)
                .toList();
        return new SequenceInputStream(bytes(head), new SequenceInputStream(Collections.enumeration(blocks)));
    }

    private static List<String> read(MentoringJson json, String text, Class<?> type) {
        return read(json, bytes(text), type);
    }

    private static List<String> read(MentoringJson json, InputStream text, Class<?> type) {
        ReadResult<?> result = assertTimeoutPreemptively(SOON, () -> json.read(text, type));
        assertThat(result.value().isEmpty()).isEqualTo(result.problems().hasErrors());
        return result.problems().all().stream()
                .map(problem -> problem.code() + " " + problem.place())
                .toList();
    }
}
