package dev.mentoring.workbench.responses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Severity;
import dev.mentoring.core.text.TextLanguage;
import dev.mentoring.feedback.instrument.Answers;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.instrument.ResponseValue;
import dev.mentoring.feedback.registry.RelationshipPulse;
import dev.mentoring.feedback.round.Assignment;
import dev.mentoring.feedback.round.RaterGroup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResponsesReadingTest {
    private static final String HEADER = "rater,subject,group,item,value\n";

    @TempDir
    Path directory;

    private Map<Assignment, Answers> read(String csv) throws IOException {
        return read(csv, Map.of()).answers();
    }

    private CompletedForms read(String csv, Map<ResponseColumn, String> names) throws IOException {
        Path file = directory.resolve("f.csv");
        Files.writeString(file, csv);
        return ResponsesReading.read(file, RelationshipPulse.form(), names);
    }

    private List<String> problems(String csv) {
        return catchThrowableOfType(InvalidInputException.class, () -> read(csv)).problems().errors().stream()
                .map(problem -> problem.code() + " " + problem.place())
                .toList();
    }

    @Test
    void every_way_not_to_give_a_number_stays_apart() throws IOException {
        Answers answers = read(HEADER + "a,b,mentee,useful,NA\na,b,mentee,openness,\na,b,mentee,next-step,2\n"
                        + "a,b,mentee,help,\"Un exemple, écrit\"\n")
                .values()
                .iterator()
                .next();
        assertThat(answers.response(ItemId.of("useful"))).contains(ResponseValue.notApplicable());
        assertThat(answers.response(ItemId.of("openness"))).contains(ResponseValue.skipped());
        assertThat(answers.response(ItemId.of("next-step"))).contains(ResponseValue.rated(2));
        assertThat(answers.response(ItemId.of("help"))).contains(ResponseValue.text("Un exemple, écrit"));
    }

    @Test
    void columns_may_have_other_names_and_another_order() throws IOException {
        assertThat(read(
                                "Wert;item;Wer;subject;group\n3;useful;a;b;mentee\n4;openness;a;b;mentee\n5;next-step;a;b;mentee\n",
                                Map.of(ResponseColumn.RATER, "Wer", ResponseColumn.VALUE, "Wert"))
                        .answers())
                .hasSize(1);
    }

    @Test
    void all_problems_come_at_once_with_their_cells() {
        assertThat(problems(HEADER
                        + "a,b,mentee,useful,9\n" // 2: off the scale
                        + "a,b,mentee,openness,vielleicht\n" // 3
                        + "c,b,Mentee,useful,3\n" // 4
                        + "d,b,self,useful,3\n" // 5
                        + "e,b,peer,usefull,3\n" // 6
                        + ",b,peer,useful,3\n" // 7
                        + "f,b,peer,useful,3\n" // 8
                        + "f,b,peer,useful,4\n" // 9
                        + "f,b,mentee,openness,4\n" // 10
                        + "g,b,peer,useful,not-observed\n" // 11: not offered; two items lack
                        + "g,b,peer,openness,3\n"))
                .containsExactly(
                        "response-unreadable f.csv:3, value",
                        "group-malformed f.csv:4, group",
                        "group-not-self f.csv:5, group",
                        "item-not-asked f.csv:6, item",
                        "cell-missing f.csv:7, rater",
                        "response-repeated f.csv:9, item",
                        "group-contradicts f.csv:10, group",
                        "rating-off-scale f.csv:2, value useful",
                        "item-unanswered f.csv:6, value useful",
                        "item-unanswered f.csv:6, value openness",
                        "item-unanswered f.csv:6, value next-step",
                        "item-unanswered f.csv:8, value openness",
                        "item-unanswered f.csv:8, value next-step",
                        "opt-out-not-offered f.csv:11, value useful",
                        "item-unanswered f.csv:11, value next-step");
    }

    @Test
    void a_group_that_is_not_known_is_read_as_ones_own_and_told_once() throws IOException {
        CompletedForms completed = read(
                HEADER
                        + "a,b,mentee,useful,3\na,b,mentee,openness,3\na,b,mentee,next-step,3\n"
                        + "c,b,mentte,useful,3\nc,b,mentte,openness,3\nc,b,mentte,next-step,3\n",
                Map.of());
        assertThat(completed.answers().keySet())
                .extracting(Assignment::group)
                .containsExactly(RaterGroup.MENTEE, new RaterGroup("mentte"));
        assertThat(completed.warnings().all()).singleElement().satisfies(warning -> {
            assertThat(warning.severity()).isEqualTo(Severity.WARNING);
            assertThat(warning.code()).isEqualTo("group-own");
            assertThat(warning.place()).hasToString("f.csv:5, group");
            assertThat(warning.rule().in(TextLanguage.ENGLISH))
                    .contains("mentte", "self, mentee, mentor, peer, manager, programme-lead", "of your own");
            assertThat(warning.rule().in(TextLanguage.FRENCH))
                    .contains("mentte", "self, mentee, mentor, peer, manager, programme-lead", "groupe à vous");
        });
    }

    @Test
    void a_file_without_a_column_is_refused() {
        assertThat(problems("rater,subject,item,value\n")).containsExactly("column-absent f.csv:1, group");
    }

    @Test
    void a_file_without_answers_is_refused() {
        assertThat(problems(HEADER)).containsExactly("responses-none f.csv:1");
    }

    @Test
    void an_answer_is_written_as_it_is_read() {
        assertThat(ResponseNotation.write(ResponseValue.rated(4))).isEqualTo("4");
        assertThat(ResponseNotation.write(ResponseValue.notObserved())).isEqualTo("not-observed");
        assertThat(ResponseNotation.write(ResponseValue.notApplicable())).isEqualTo("not-applicable");
        assertThat(ResponseNotation.write(ResponseValue.skipped())).isEmpty();
        assertThat(ResponseNotation.write(ResponseValue.text("x"))).isEqualTo("x");
    }
}
