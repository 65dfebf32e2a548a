package dev.mentoring.feedback.round;

import static dev.mentoring.feedback.round.RoundExamples.ASKED;
import static dev.mentoring.feedback.round.RoundExamples.CLOSES;
import static dev.mentoring.feedback.round.RoundExamples.COORDINATOR;
import static dev.mentoring.feedback.round.RoundExamples.INSTRUMENT;
import static dev.mentoring.feedback.round.RoundExamples.NOT_ASKED;
import static dev.mentoring.feedback.round.RoundExamples.at;
import static dev.mentoring.feedback.round.RoundExamples.drafted;
import static dev.mentoring.feedback.round.RoundExamples.plan;
import static dev.mentoring.feedback.round.RoundExamples.rated;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.LifecycleCoverage;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.feedback.instrument.Answers;
import dev.mentoring.feedback.instrument.ResponseValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

/** Random commands to a round: each decision is held against the table, and the answers against a plain model of them. */
class FeedbackRoundProperties {
    private static final LifecycleCoverage<RoundState, RoundCommandKind, RoundAttempt> COVERAGE =
            new LifecycleCoverage<>(FeedbackRound.lifecycle());
    private static final Answers OF_NEXT_VERSION =
            Answers.of(INSTRUMENT.withVersion("2.0"), Map.of(RoundExamples.ITEM, ResponseValue.rated(1)));

    record Step(RoundCommand command, int later, boolean byCoordinator) {}

    /** The way to the late states, which random commands alone would seldom find. */
    private static final ImmutableList<Step> SCRIPT = ImmutableList.of(
            new Step(new RoundCommand.Open(), RoundExamples.OPENS, true),
            new Step(new RoundCommand.Answer(RoundExamples.A_ABOUT_M, rated(3)), 1, true),
            new Step(new RoundCommand.Close(), CLOSES, true),
            new Step(new RoundCommand.Answer(RoundExamples.B_ABOUT_M, rated(4)), 1, true),
            new Step(new RoundCommand.Release(), 1, true));

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<RoundCommand> answers = Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(8, ASKED.get(0)),
                                Tuple.of(8, ASKED.get(1)),
                                Tuple.of(8, ASKED.get(2)),
                                Tuple.of(1, NOT_ASKED)),
                        Arbitraries.integers().between(0, 6))
                .as((assignment, rating) ->
                        new RoundCommand.Answer(assignment, rating == 6 ? OF_NEXT_VERSION : rated(rating)));
        Arbitrary<RoundCommand> others = Arbitraries.frequency(
                Tuple.of(6, new RoundCommand.Open()),
                Tuple.of(5, new RoundCommand.Close()),
                Tuple.of(5, new RoundCommand.Release()),
                Tuple.of(3, new RoundCommand.AdmitLate()),
                Tuple.of(2, new RoundCommand.Lock()),
                Tuple.of(1, new RoundCommand.Cancel()),
                Tuple.of(1, new RoundCommand.Revise(plan(LateAnswerRule.REFUSE))),
                Tuple.of(2, new RoundCommand.Revise(plan(LateAnswerRule.HOLD).withId(RoundId.of("other")))));
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(1, answers), Tuple.of(1, others)),
                        Arbitraries.integers().between(-1, 4),
                        Arbitraries.frequency(Tuple.of(6, true), Tuple.of(1, false)))
                .as(Step::new);
        return Combinators.combine(
                        Arbitraries.integers().between(0, SCRIPT.size()),
                        step.list().ofMinSize(5).ofMaxSize(15))
                .as((length, random) -> ImmutableList.<Step>builder()
                        .addAll(SCRIPT.subList(0, length))
                        .addAll(random)
                        .build());
    }

    @Property(tries = 1500, seed = LifecycleCoverage.SEED, edgeCases = EdgeCasesMode.NONE)
    void a_round_does_what_its_table_says_and_counts_what_a_plain_model_counts(
            @ForAll("steps") List<Step> steps, @ForAll LateAnswerRule rule) {
        FeedbackRound round = drafted(rule);
        Map<Assignment, Answers> counted = new HashMap<>();
        Map<Assignment, Answers> held = new HashMap<>();
        int time = 0;
        for (Step step : steps) {
            time += step.later();
            Occasion occasion = new Occasion(at(time), actor(step));
            var decision = round.handle(step.command(), occasion);
            RoundAttempt attempt = new RoundAttempt(round, step.command(), occasion);
            boolean inTime = round.state() == RoundState.OPEN && time < CLOSES;
            round = COVERAGE.check(round, step.command().kind(), attempt, decision, FeedbackRound.evolution());
            if (decision instanceof Decision.Accepted<?, ?, ?>) {
                follow(step.command(), inTime, counted, held);
            } else {
                time = Math.max(time, (int) round.changedAt().getEpochSecond());
            }
            assertThat(round.held()).containsExactlyInAnyOrderElementsOf(held.keySet());
            boolean readable = round.state() == RoundState.RELEASED || round.state() == RoundState.LOCKED;
            assertThat(round.matrix().map(MultiRaterMatrix::forms).map(Map::copyOf))
                    .isEqualTo(readable ? Optional.of(counted) : Optional.empty());
        }
    }

    private static Actor actor(Step step) {
        if (step.command() instanceof RoundCommand.Answer answer) {
            return step.byCoordinator() ? Actor.participant(answer.assignment().rater()) : COORDINATOR;
        }
        return step.byCoordinator() ? COORDINATOR : Actor.participant(RoundExamples.A);
    }

    private static void follow(
            RoundCommand command, boolean inTime, Map<Assignment, Answers> counted, Map<Assignment, Answers> held) {
        if (command instanceof RoundCommand.Answer answer) {
            (inTime ? counted : held).put(answer.assignment(), answer.answers());
        }
        if (command instanceof RoundCommand.AdmitLate) {
            counted.putAll(held);
            held.clear();
        }
    }

    @AfterContainer
    static void every_row_and_every_refusal_was_tried() {
        assertThat(COVERAGE.missing()).isEmpty();
    }

    @Property(tries = 100)
    void the_order_in_which_people_answered_cannot_be_read_from_the_matrix(
            @ForAll @IntRange(min = 1, max = 8) int raters, @ForAll long seed) {
        Map<Assignment, Answers> forms = new LinkedHashMap<>();
        for (int i = 0; i < raters; i++) {
            forms.put(new Assignment(ParticipantId.of("r" + i), RoundExamples.M, RaterGroup.PEER), rated(i % 6));
        }
        List<Map.Entry<Assignment, Answers>> entries = new ArrayList<>(forms.entrySet());
        Collections.shuffle(entries, new Random(seed));
        Map<Assignment, Answers> shuffled = new LinkedHashMap<>();
        entries.forEach(entry -> shuffled.put(entry.getKey(), entry.getValue()));
        MultiRaterMatrix matrix = MultiRaterMatrix.of(INSTRUMENT, shuffled);
        assertThat(matrix).isEqualTo(MultiRaterMatrix.of(INSTRUMENT, forms));
        assertThat(matrix.assignments(RoundExamples.M).asList()).isSorted();
        assertThat(ImmutableList.copyOf(matrix.forms().keySet())).isSorted();
    }
}
