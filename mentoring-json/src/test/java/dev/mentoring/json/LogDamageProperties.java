package dev.mentoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import dev.mentoring.core.confidentiality.Vault;
import dev.mentoring.core.enrolment.Enrolment;
import dev.mentoring.core.enrolment.EnrolmentEvent;
import dev.mentoring.core.feedback.FeedbackRequest;
import dev.mentoring.core.feedback.FeedbackRequestEvent;
import dev.mentoring.core.goal.ActionEvent;
import dev.mentoring.core.goal.ActionItem;
import dev.mentoring.core.goal.Goal;
import dev.mentoring.core.goal.GoalEvent;
import dev.mentoring.core.lifecycle.Aggregate;
import dev.mentoring.core.lifecycle.Evolution;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.Recorded;
import dev.mentoring.core.meeting.Meeting;
import dev.mentoring.core.meeting.MeetingEvent;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.programme.Cohort;
import dev.mentoring.core.programme.CohortEvent;
import dev.mentoring.core.programme.Programme;
import dev.mentoring.core.programme.ProgrammeEvent;
import dev.mentoring.core.proposal.Proposal;
import dev.mentoring.core.proposal.ProposalEvent;
import dev.mentoring.core.relationship.Relationship;
import dev.mentoring.core.relationship.RelationshipEvent;
import dev.mentoring.feedback.round.FeedbackRound;
import dev.mentoring.feedback.round.RoundEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever happens to the bytes of a log, it is a problem of a line or of an event, never a failure of the reader. */
class LogDamageProperties {
    private static final int EVENTS = 12;
    private static final MentoringJson JSON = MentoringJson.create().withVault(Vault.forStorage());

    /** What events do, and the event with which a life begins. */
    record Kind(Evolution<?, ?, ?> evolution, Class<?> beginning) {}

    private static final Map<LogType<?>, Kind> KINDS = Map.of(
            LogType.PROGRAMMES, new Kind(Programme.evolution(), ProgrammeEvent.Created.class),
            LogType.COHORTS, new Kind(Cohort.evolution(), CohortEvent.Planned.class),
            LogType.ENROLMENTS, new Kind(Enrolment.evolution(), EnrolmentEvent.Begun.class),
            LogType.PROPOSALS, new Kind(Proposal.evolution(), ProposalEvent.Drafted.class),
            LogType.RELATIONSHIPS, new Kind(Relationship.evolution(), RelationshipEvent.Proposed.class),
            LogType.MEETINGS, new Kind(Meeting.evolution(), MeetingEvent.Drafted.class),
            LogType.GOALS, new Kind(Goal.evolution(), GoalEvent.Drafted.class),
            LogType.ACTIONS, new Kind(ActionItem.evolution(), ActionEvent.Assigned.class),
            LogType.FEEDBACK_REQUESTS, new Kind(FeedbackRequest.evolution(), FeedbackRequestEvent.Requested.class),
            LogType.FEEDBACK_ROUNDS, new Kind(FeedbackRound.evolution(), RoundEvent.Drafted.class));

    /** A change of some bytes of one line, which stays one line. */
    enum Damage {
        FLIPPED,
        LOST,
        PUT_IN,
        CUT_SHORT;

        byte[] to(byte[] line, int at, byte value) {
            byte put = value == '\n' ? (byte) '\r' : value;
            List<Byte> bytes = new ArrayList<>(Bytes.asList(line));
            switch (this) {
                case FLIPPED -> bytes.set(at, put);
                case LOST -> bytes.remove(at);
                case PUT_IN -> bytes.add(at, put);
                case CUT_SHORT -> bytes.subList(at, bytes.size()).clear();
            }
            return Bytes.toArray(bytes);
        }
    }

    record Written(LogType<Object> type, List<byte[]> lines) {}

    @Provide
    Arbitrary<Written> logs() {
        return Arbitraries.of(Logs.ALL)
                .flatMap(log -> Values.of(values -> IntStream.range(0, 4)
                                .mapToObj(i -> values.drawn(log.record()))
                                .toList())
                        .map(records -> new Written(log.type(), lines(Logs.write(JSON, log.type(), records)))))
                .withoutEdgeCases();
    }

    private static List<byte[]> lines(String text) {
        return text.lines().map(line -> line.getBytes(StandardCharsets.UTF_8)).toList();
    }

    @Property(tries = 1500)
    void damaged_bytes_are_problems_of_their_own_line_alone(
            @ForAll("logs") Written log,
            @ForAll @IntRange(max = 4) int line,
            @ForAll Damage damage,
            @ForAll @IntRange(max = 1 << 20) int at,
            @ForAll byte value) {
        List<byte[]> lines = new ArrayList<>(log.lines());
        byte[] before = lines.get(line);
        lines.set(line, damage.to(before, at % before.length, value));
        List<LogLine<Object>> sound = read(log.type(), log.lines());
        List<LogLine<Object>> damaged = read(log.type(), lines);
        if (line > 0) {
            assertThat(damaged).hasSameSizeAs(sound);
        }
        for (LogLine<Object> one : damaged) {
            if (one.number() == line + 1) {
                assertThat(one.result().problems().errors())
                        .extracting(Problem::place)
                        .allSatisfy(place -> assertThat(place)
                                .isInstanceOfSatisfying(
                                        Place.Cell.class,
                                        cell -> assertThat(cell.file() + cell.line())
                                                .isEqualTo(log.type().name() + (line + 1))));
            } else {
                assertThat(Logs.write(JSON, log.type(), List.of(one.result().orElseThrow())))
                        .endsWith(new String(log.lines().get((int) one.number() - 1), StandardCharsets.UTF_8) + "\n");
            }
        }
    }

    private static List<LogLine<Object>> read(LogType<Object> type, List<byte[]> lines) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (byte[] line : lines) {
            text.writeBytes(line);
            text.write('\n');
        }
        return ImmutableList.copyOf(JSON.readLog(new ByteArrayInputStream(text.toByteArray()), type));
    }

    record Life(LogType<?> type, List<Recorded<Object, Object>> events) {}

    @Provide
    Arbitrary<Life> lives() {
        List<Logs> logs =
                Logs.ALL.stream().filter(log -> KINDS.containsKey(log.type())).toList();
        return Arbitraries.of(logs)
                .flatMap(log -> Values.of(values -> new Life(log.type(), life(log, values))))
                .withoutEdgeCases();
    }

    /** A first event that begins a life, and then whatever comes, with numbers and dates in order. */
    private static List<Recorded<Object, Object>> life(Logs log, Values values) {
        Object beginning = values.drawn(kind(log.type()).beginning());
        String key = evolution(log.type())
                .begin(recorded((Recorded<?, ?>) values.drawn(log.record()), "any", 1, beginning))
                .key();
        return LongStream.rangeClosed(1, EVENTS)
                .mapToObj(number -> {
                    Recorded<?, ?> drawn = (Recorded<?, ?>) values.drawn(log.record());
                    return recorded(drawn, key, number, number == 1 ? beginning : drawn.event());
                })
                .toList();
    }

    private static Recorded<Object, Object> recorded(Recorded<?, ?> drawn, String key, long number, Object event) {
        Occasion occasion =
                new Occasion(Instant.ofEpochSecond(number), drawn.occasion().by());
        return new Recorded<>(key, number, occasion, drawn.state(), event);
    }

    private static Kind kind(LogType<?> type) {
        return Optional.ofNullable(KINDS.get(type)).orElseThrow();
    }

    @SuppressWarnings("unchecked") // the events are drawn for the type
    private static <G extends Aggregate<Object>> Evolution<G, Object, Object> evolution(LogType<?> type) {
        return (Evolution<G, Object, Object>) kind(type).evolution();
    }

    @Property(tries = 1500)
    void events_that_never_happened_give_an_aggregate_or_a_problem_with_a_place(@ForAll("lives") Life life) {
        String key = life.events().get(0).aggregate();
        try {
            assertThat(evolution(life.type()).fold(life.events().iterator()).key())
                    .isEqualTo(key);
        } catch (InvalidInputException refused) {
            // A round looks into answers, and names the response.
            assertThat(refused.problems().errors())
                    .isNotEmpty()
                    .extracting(problem -> problem.place().toString())
                    .allMatch(place -> place.contains(key) || place.startsWith("response "));
        }
    }

    @Property(tries = 300)
    void events_that_are_swapped_repeated_or_dropped_are_noticed(
            @ForAll("lives") Life life, @ForAll @IntRange(max = 10) int at, @ForAll @IntRange(max = 2) int what) {
        Assume.that(folds(life.type(), life.events()));
        List<Recorded<Object, Object>> events = new ArrayList<>(life.events());
        switch (what) {
            case 0 -> Collections.swap(events, at, at + 1);
            case 1 -> events.add(at, events.get(at));
            default -> events.remove(at);
        }
        assertThat(folds(life.type(), events)).isFalse();
    }

    private static boolean folds(LogType<?> type, List<Recorded<Object, Object>> events) {
        try {
            evolution(type).fold(events.iterator());
            return true;
        } catch (InvalidInputException refused) {
            return false;
        }
    }
}
