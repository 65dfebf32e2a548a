package dev.mentoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.Recorded;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.feedback.disclosure.LedgerEntry;
import dev.mentoring.feedback.disclosure.ReleaseLedger;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.instrument.ResponseValue;
import dev.mentoring.feedback.report.FeedbackReport;
import dev.mentoring.feedback.round.Assignment;
import dev.mentoring.feedback.round.FeedbackRound;
import dev.mentoring.feedback.round.MultiRaterMatrix;
import dev.mentoring.feedback.round.RoundCommand;
import dev.mentoring.feedback.round.RoundEvent;
import dev.mentoring.feedback.round.RoundState;
import dev.mentoring.json.internal.registry.Registry;
import dev.mentoring.json.reading.ReadResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The documents of a round of feedback: round trip, schema, and what is wrong with damaged ones. */
class FeedbackDocumentsTest {
    private static final FeedbackValues VALUES = FeedbackValues.of(7);
    private static final MentoringJson JSON = MentoringJson.create();

    @Property(tries = 12)
    void every_document_is_read_as_an_equal_value_and_fits_its_schema(
            @ForAll @IntRange(min = 0, max = 1000) int seed, @ForAll Jackson jackson) {
        MentoringJson json = jackson.json();
        for (Object value : FeedbackValues.of(seed).documents()) {
            Class<?> type = Registry.ofValue(value).type();
            String text = json.writeString(value);
            ReadResult<?> read = json.read(text, type);
            assertThat(read.problems().errors()).isEmpty();
            assertThat(read.value().orElseThrow()).isEqualTo(value);
            assertThat(json.writeString(read.value().orElseThrow())).isEqualTo(text);
            assertThat(SchemaFiles.validate(nameOf(type), text)).isEmpty();
        }
    }

    private static String nameOf(Class<?> type) {
        return MentoringJson.documentTypes().stream()
                .filter(document -> document.valueType() == type)
                .findFirst()
                .orElseThrow()
                .name();
    }

    @Test
    void a_round_is_folded_from_its_log() {
        List<Recorded<RoundState, RoundEvent>> events = new ArrayList<>();
        var drafted = FeedbackRound.draft(VALUES.round().plan(), new Occasion(Instant.EPOCH, Actor.system()));
        events.addAll(drafted.events());
        FeedbackRound round = drafted.aggregate();
        List<RoundCommand> commands = new ArrayList<>(List.of(new RoundCommand.Open()));
        VALUES.round()
                .matrix()
                .orElseThrow()
                .forms()
                .forEach((asked, answers) -> commands.add(new RoundCommand.Answer(asked, answers)));
        commands.addAll(List.of(new RoundCommand.Close(), new RoundCommand.Release()));
        for (RoundCommand command : commands) {
            var decision = round.handle(command, new Occasion(round.plan().opens(), Actor.system()));
            events.addAll(((Decision.Accepted<FeedbackRound, RoundState, RoundEvent>) decision).events());
            round = decision.orThrow();
        }
        String log = Logs.write(JSON, LogType.FEEDBACK_ROUNDS, events);
        assertThat(FeedbackRound.evolution()
                        .fold(Logs.records(JSON, LogType.FEEDBACK_ROUNDS, log).iterator()))
                .isEqualTo(round);
        assertThat(round.matrix()).isEqualTo(VALUES.round().matrix());
    }

    @Test
    void every_kind_of_feedback_document_is_among_the_values() {
        assertThat(VALUES.documents().stream()
                        .map(value -> nameOf(Registry.ofValue(value).type())))
                .contains(
                        "instrument",
                        "item-texts",
                        "feedback-round",
                        "feedback-responses",
                        "release-ledger",
                        "required-profile",
                        "assertion-history",
                        "development-plan",
                        "feedback-report");
    }

    @Property(tries = 8)
    void a_report_in_json_names_no_confidential_rater_and_no_hidden_comment(
            @ForAll @IntRange(min = 0, max = 1000) int seed) {
        FeedbackValues values = FeedbackValues.of(seed);
        FeedbackReport report = values.release().report();
        String text = JSON.writeString(report);
        MultiRaterMatrix matrix = values.round().matrix().orElseThrow();
        List<Assignment> confidential = matrix.forms().keySet().stream()
                .filter(assignment -> assignment.group().code().matches("mentee|peer"))
                .toList();
        assertThat(confidential).noneMatch(assignment -> text.contains(assignment.rater() + "\""));
        report.comments().stream()
                .filter(finding -> finding.others().value().isEmpty())
                .flatMap(finding -> confidential.stream()
                        .flatMap(assignment -> matrix.response(assignment, finding.item()).stream()))
                .flatMap(response -> response instanceof ResponseValue.Text words ? Stream.of(words) : Stream.empty())
                .forEach(words -> assertThat(text).doesNotContain(words.text()));
    }

    @Test
    void what_is_hidden_leaves_nothing_but_its_reason() {
        FeedbackValues small = FeedbackValues.of(seedWithFewRaters());
        assertThat(JSON.writeString(small.release().report()))
                .contains("\"others\":{\"kind\":\"hidden\",\"reason\":\"primary\"}");
    }

    private static long seedWithFewRaters() {
        for (long seed = 0; ; seed++) {
            if (FeedbackValues.of(seed).round().plan().assignments().size() < 5) {
                return seed;
            }
        }
    }

    @Test
    void a_ledger_that_somebody_changed_is_refused_with_the_line() {
        ReleaseLedger ledger = VALUES.release().ledger();
        LedgerEntry second = ledger.entries().get(1);
        String text =
                JSON.writeString(ledger).replace("\"total\":" + second.release().total() + "}", "\"total\":1}");
        assertThat(problems(text, ReleaseLedger.class)).anyMatch(line -> line.startsWith("ledger-broken /entries/"));
    }

    @Test
    void every_form_that_does_not_fit_is_named_with_its_place() {
        String text = JSON.writeString(VALUES.round().matrix().orElseThrow())
                .replaceFirst(
                        "\"trust\":\\{\"kind\":\"rated\",\"rating\":\\d\\}",
                        "\"trust\":{\"kind\":\"rated\",\"rating\":9}")
                .replaceFirst(
                        "\"empathy\":\\{\"kind\":\"[a-z-]+\"(,\"rating\":\\d)?\\}",
                        "\"empathy\":{\"kind\":\"not-applicable\"}");
        assertThat(problems(text, MultiRaterMatrix.class))
                .anyMatch(line -> line.matches("rating-off-scale /forms/\\d+/responses/trust"))
                .anyMatch(line -> line.matches("opt-out-not-offered /forms/\\d+/responses/empathy"));
    }

    @Test
    void an_instrument_that_contradicts_itself_is_refused_with_every_reason() {
        String text = "{'type': 'instrument', 'version': '1.0', 'id': 'x', 'instrumentVersion': '1', 'title':"
                + " {'en': 'x', 'fr': 'x'}, 'licence': {'kind': 'open', 'spdx': 'MIT'}, 'items': [{'id': 'a', 'scale':"
                + " {'minimum': 1, 'maximum': 5}}, {'id': 'a', 'visibleWhen': {'kind': 'not', 'condition': {'kind':"
                + " 'rated-between', 'item': 'b', 'lowest': 1, 'highest': 2}}}]}";
        assertThat(problems(text.replace('\'', '"'), Instrument.class))
                .containsExactlyInAnyOrder("condition-not-earlier /items", "item-duplicated /items");
    }

    @Test
    void conditions_nested_too_deep_are_refused() {
        String condition = "{'kind':'opted-out','item':'a','choice':'not-applicable'}";
        for (int i = 0; i < 9; i++) {
            condition = "{'kind':'not','condition':" + condition + "}";
        }
        String text = "{'type': 'instrument', 'version': '1.0', 'id': 'x', 'instrumentVersion': '1', 'title':"
                + " {'en': 'x', 'fr': 'x'}, 'licence': {'kind': 'open', 'spdx': 'MIT'}, 'items': [{'id': 'a',"
                + " 'visibleWhen': " + condition + "}]}";
        assertThat(problems(text.replace('\'', '"'), Instrument.class)).isNotEmpty();
    }

    @Test
    void a_number_with_too_many_decimals_is_refused() {
        String text = JSON.writeString(VALUES.release().report());
        String broken = text.replaceFirst("\"lowest\":1", "\"lowest\":1.00001");
        assertThat(problems(broken, FeedbackReport.class)).containsExactly("value-malformed /measures/0/lowest");
        assertThat(problems(text.replaceFirst("\"lowest\":1", "\"lowest\":\"1\""), FeedbackReport.class))
                .containsExactly("type-wrong /measures/0/lowest");
    }

    private static <T> List<String> problems(String text, Class<T> type) {
        ReadResult<T> result = JSON.read(text, type);
        assertThat(result.value()).isEmpty();
        return result.problems().errors().stream()
                .map((Problem problem) -> problem.code() + " " + problem.place())
                .collect(Collectors.toList());
    }
}
