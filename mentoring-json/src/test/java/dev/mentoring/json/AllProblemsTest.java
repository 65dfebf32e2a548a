package dev.mentoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.ParticipantPool;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.text.TextLanguage;
import dev.mentoring.matching.market.Market;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One reading finds everything that is wrong, and says where. */
class AllProblemsTest {
    private static final MentoringJson JSON = MentoringJson.create();

    @ParameterizedTest
    @EnumSource
    void every_kind_of_problem_of_a_profile_is_reported_in_one_go(Jackson jackson) {
        String text = """
                {"id": " x", "roles": ["mentor", "mentor", "boss"], "id": "again", "nickname": "Al",
                 "mentorCapacity": {"relationships": 1.5, "running": -1, "hoursPerMonth": 99999999999},
                 "needs": [{"competency": "C1", "targetLevel": NaN, "priority": "high"}, null, 7, {}],
                 "languages": [{"language": "FR", "level": "c3"}],
                 "availability": {"zone": "Mars/Olympus", "intervals": []},
                 "readiness": {"trained": "yes", "commitment": -Infinity},
                 "selfDescription": {"consent": false},
                 "workStyle": {"a": {"value": 9, "lowest": 1, "highest": 5}, "A": {"value": 1, "lowest": 1, "highest": 5}},
                 "runsWaited": 1e0, "chosenMentors": {}, "auditGroups": {"a/b~c": 1}}
                """;
        assertThat(places(
                        jackson.json().read(text, Participant.class).problems().all()))
                .containsExactly(
                        "value-malformed /id",
                        "element-repeated /roles/1",
                        "value-unknown /roles/2",
                        "member-repeated /id",
                        "number-fractional /mentorCapacity/relationships",
                        "number-out-of-range /mentorCapacity/running",
                        "number-out-of-range /mentorCapacity/hoursPerMonth",
                        "number-not-finite /needs/0/targetLevel",
                        "null-refused /needs/1",
                        "type-wrong /needs/2",
                        "member-missing /needs/3",
                        "member-missing /needs/3",
                        "member-missing /needs/3",
                        "value-malformed /languages/0/language",
                        "value-unknown /languages/0/level",
                        "value-malformed /availability/zone",
                        "elements-too-few /availability/intervals",
                        "type-wrong /readiness/trained",
                        "number-not-finite /readiness/commitment",
                        "value-refused /selfDescription",
                        "value-refused /workStyle/a",
                        "type-wrong /chosenMentors",
                        "type-wrong /auditGroups/a~1b~0c",
                        "member-unknown /nickname");
    }

    @Test
    void two_keys_that_mean_the_same_are_one_too_many() {
        String text = "{\"id\": \"x\", \"roles\": [\"mentor\"], \"workStyle\": {"
                + "\"calm\": {\"value\": 2, \"lowest\": 1, \"highest\": 5},"
                + " \"Calm \": {\"value\": 1, \"lowest\": 1, \"highest\": 5}}}";
        assertThat(places(JSON.read(text, Participant.class).problems().all()))
                .containsExactly("member-repeated /workStyle/Calm ");
    }

    @Test
    void what_a_profile_finds_in_itself_is_placed_at_its_members() {
        String text = """
                {"id": "x", "roles": [], "chosenMentors": ["x", "y", "y"], "vetoes": ["y"]}
                """;
        assertThat(places(JSON.read(text, Participant.class).problems().all()))
                .containsExactly(
                        "role-missing /roles",
                        "listed-twice /chosenMentors",
                        "refers-to-self /chosenMentors",
                        "chosen-and-vetoed /vetoes");
    }

    @Test
    void what_a_pool_finds_in_its_people_is_placed_at_the_person() {
        String text = """
                {"type": "participant-pool", "version": "1.0",
                 "participants": [{"id": "z", "roles": ["mentee"]},
                                  {"id": "a", "roles": ["mentor"], "position": {"grade": "G9"}},
                                  {"id": "z", "roles": ["mentor"]}],
                 "organisation": {"gradeScale": {"grades": [{"code": "G1", "label": {"en": "One", "fr": "Un"}}]}}}
                """;
        assertThat(places(JSON.read(text, ParticipantPool.class).problems().all()))
                .containsExactlyInAnyOrder(
                        "grade-unknown /participants/1/position/grade", "participant-duplicated /participants/2/id");
    }

    @Test
    void what_a_pool_warns_of_is_placed_at_the_person_and_the_pool_is_read() {
        var result = JSON.read("""
                {"type": "participant-pool", "version": "1.0",
                 "participants": [{"id": "z", "roles": ["mentee"], "chosenMentors": ["nobody"]}]}
                """, ParticipantPool.class);
        assertThat(places(result.problems().warnings()))
                .containsExactly("choice-unknown /participants/0/chosenMentors");
        assertThat(result.value()).isPresent();
    }

    @Test
    void what_a_market_finds_in_itself_is_placed_at_its_people() {
        String text = """
                {"type": "market", "version": "1.0",
                 "mentees": [{"id": "b", "preferences": ["x", ["y", "q"]]}, {"id": "b", "minimum": 3}],
                 "mentors": [{"id": "x"}, {"id": "y"}], "weights": [{"mentee": "b", "mentor": "zz", "value": 1}]}
                """;
        assertThat(places(JSON.read(text, Market.class).problems().all()))
                .containsExactlyInAnyOrder(
                        "duplicate-id /mentees/1/id",
                        "minimum-above-maximum /mentees/1/minimum",
                        "unknown-partner /mentees/0/preferences/1/1",
                        "unknown-partner /weights/0/mentor");
    }

    @ParameterizedTest
    @EnumSource
    void text_that_is_not_json_has_one_problem_with_line_column_and_pointer(Jackson jackson) {
        Problem problem = jackson.json()
                .read("{\"type\": \"market\",\n \"mentees\": [{\"id\": oops}]}", Market.class)
                .problems()
                .all()
                .get(0);
        assertThat(problem.code() + " " + problem.place()).isEqualTo("syntax /mentees/0/id");
        assertThat(problem.line(TextLanguage.ENGLISH)).contains("line 2, column 2");
        assertThat(problem.line(TextLanguage.FRENCH)).contains("ligne 2, colonne 2");
    }

    @ParameterizedTest
    @EnumSource
    void what_was_found_before_a_syntax_error_is_kept(Jackson jackson) {
        assertThat(places(jackson.json()
                        .read("{\"type\": \"market\", \"mentees\": 3, \"mentors\": [", Market.class)
                        .problems()
                        .all()))
                .containsExactly("type-wrong /mentees", "syntax /mentors");
    }

    @ParameterizedTest
    @EnumSource
    void a_second_value_after_the_first_is_refused(Jackson jackson) {
        String text = "{\"type\":\"market\",\"version\":\"1.0\",\"mentees\":[],\"mentors\":[]} {}";
        assertThat(places(jackson.json().read(text, Market.class).problems().all()))
                .containsExactly("trailing-content #");
    }

    @Test
    void dates_that_do_not_exist_are_refused() {
        for (String date : List.of("2026-02-29", "2026-13-01", "26-01-01", "2026-1-1", "2026-01-01T00:00", "")) {
            String text = "{\"from\": \"%s\"}".formatted(date);
            assertThat(places(JSON.read(text, dev.mentoring.core.organisation.Validity.class)
                            .problems()
                            .all()))
                    .containsExactly("value-malformed /from");
        }
    }

    @Test
    void whole_numbers_may_be_written_as_json_schema_allows() {
        for (String one : List.of("1", "1.0", "1e0", "10e-1", "1.00")) {
            String text = "{\"relationships\": " + one + "}";
            assertThat(JSON.read(text, dev.mentoring.core.participant.Capacity.class)
                            .orElseThrow()
                            .relationships())
                    .isEqualTo(1);
        }
    }

    @Test
    void a_message_quotes_long_and_strange_text_on_one_line() {
        String line = JSON.read("{\"id\":\"" + "x".repeat(90_000) + "\\n\"}", Participant.class)
                .problems()
                .lines(TextLanguage.FRENCH);
        assertThat(line.lines()).hasSize(2).allMatch(one -> one.length() < 300);
        assertThat(JSON.read("\"a\\nb\"", dev.mentoring.core.participant.Role.class)
                        .problems()
                        .lines(TextLanguage.ENGLISH)
                        .lines())
                .hasSize(1);
    }

    @Test
    void the_problems_can_be_thrown() {
        assertThatThrownBy(() -> JSON.read("[]", Market.class).orElseThrow())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("type-wrong");
    }

    @Test
    void a_type_that_is_not_described_is_a_programming_error() {
        assertThatThrownBy(() -> JSON.read("{}", Thread.class)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JSON.write("text")).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> places(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.code() + " " + problem.place())
                .toList();
    }
}
