package dev.mentoring.core.goal;

import static dev.mentoring.core.goal.Examples.MENTEE;
import static dev.mentoring.core.goal.Examples.MENTOR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.core.identity.GoalId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.LifecycleCoverage;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.Recorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

/** Random commands to a goal, most of them possible where they are given, each held against the table. */
class GoalProperties {
    private static final LifecycleCoverage<GoalState, GoalCommandKind, GoalAttempt> COVERAGE =
            new LifecycleCoverage<>(GoalTable.TABLE);
    private static final Evidence EVIDENCE = new Evidence(EvidenceKind.MEASURE, Examples.said("twelve people"));

    /** Most commands are possible where they are given, and some are anything by anybody. */
    @Property(tries = 1200, seed = LifecycleCoverage.SEED)
    void a_goal_does_what_its_table_says(@ForAll("seeds") long seed, @ForAll @IntRange(min = 5, max = 40) int steps) {
        Random random = new Random(seed);
        var drafted = Examples.draft();
        Goal goal = drafted.aggregate();
        List<Recorded<GoalState, GoalEvent>> log = new ArrayList<>(drafted.events());
        Instant now = Examples.DRAFTED;
        for (int step = 0; step < steps; step++) {
            now = now.plusSeconds(random.nextInt(2));
            GoalCommand command = command(goal, random);
            Occasion occasion = new Occasion(now, actor(random));
            var attempt = new GoalAttempt(goal, command, occasion);
            var decision = goal.handle(command, occasion);
            if (decision instanceof Decision.Accepted<Goal, GoalState, GoalEvent> accepted) {
                log.addAll(accepted.events());
            }
            Goal before = goal;
            goal = COVERAGE.check(goal, command.kind(), attempt, decision, Goal.evolution());
            agreementIsOfThePlanAsItStands(before, goal);
        }
        assertThat(Goal.evolution().fold(log.iterator())).isEqualTo(goal);
        assertThat(goal.state() == GoalState.ACHIEVED || goal.state() == GoalState.PARTLY_ACHIEVED)
                .isEqualTo(goal.attainment().isPresent());
        assertThat(goal.state() == GoalState.ABANDONED)
                .isEqualTo(goal.abandonReason().isPresent());
        assertThat(goal.state() == GoalState.SUPERSEDED)
                .isEqualTo(goal.replacement().isPresent());
    }

    private static void agreementIsOfThePlanAsItStands(Goal before, Goal after) {
        if (!before.plan().equals(after.plan())) {
            assertThat(after.isAgreedByMentee()).isFalse();
            assertThat(after.state()).isEqualTo(GoalState.DRAFT);
        }
        if (after.state() == GoalState.AGREED || after.state() == GoalState.ACTIVE) {
            assertThat(after.isAgreedByMentee()).isTrue();
        }
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    private static Actor actor(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> Actor.system();
            case 1, 2, 3 -> Actor.participant(MENTOR);
            default -> Actor.participant(MENTEE);
        };
    }

    private static GoalCommand command(Goal goal, Random random) {
        List<GoalCommandKind> kinds = random.nextInt(10) == 0
                ? List.of(GoalCommandKind.values())
                : GoalTable.TABLE.possible(goal.state()).asList();
        if (kinds.isEmpty()) {
            kinds = List.of(GoalCommandKind.values());
        }
        GoalCommandKind kind = kinds.get(random.nextInt(kinds.size()));
        boolean setsBack =
                kind == GoalCommandKind.REFINE || kind == GoalCommandKind.ABANDON || kind == GoalCommandKind.SUPERSEDE;
        if (setsBack && random.nextInt(4) > 0) {
            kind = kinds.get(1 % kinds.size());
        }
        return command(kind, goal, random);
    }

    private static GoalCommand command(GoalCommandKind kind, Goal goal, Random random) {
        AttainmentLevel level = AttainmentLevel.values()[random.nextInt(5)];
        return switch (kind) {
            case REFINE -> new GoalCommand.Refine(random.nextInt(3) == 0 ? goal.plan() : Examples.plan());
            case AGREE -> new GoalCommand.Agree();
            case START -> new GoalCommand.Start();
            case RECORD_PROGRESS -> new GoalCommand.RecordProgress(level, Optional.empty());
            case REACH_MILESTONE ->
                new GoalCommand.ReachMilestone(
                        List.of("first", "second", "third").get(random.nextInt(3)));
            case ADD_EVIDENCE ->
                new GoalCommand.AddEvidence(
                        random.nextBoolean()
                                ? EVIDENCE
                                : new Evidence(EvidenceKind.OBSERVATION, Examples.said("calm")));
            case HOLD -> new GoalCommand.Hold();
            case RESUME -> new GoalCommand.Resume();
            case CONCLUDE -> new GoalCommand.Conclude(level);
            case ABANDON ->
                new GoalCommand.Abandon(
                        random.nextBoolean() ? AbandonReason.RELATIONSHIP_ENDED : AbandonReason.OUT_OF_REACH);
            case SUPERSEDE -> new GoalCommand.Supersede(GoalId.of(random.nextInt(3) == 0 ? "g1" : "g2"));
        };
    }

    @AfterContainer
    static void every_row_and_every_refusal_was_tried() {
        assertThat(COVERAGE.missing()).isEmpty();
    }

    @Provide
    Arbitrary<List<Tuple.Tuple2<Integer, AttainmentLevel>>> outcomes() {
        return Arbitraries.integers()
                .between(1, 50)
                .flatMap(weight -> Arbitraries.of(AttainmentLevel.class).map(level -> Tuple.of(weight, level)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property(tries = 300)
    void the_exact_score_agrees_with_floating_point(
            @ForAll("outcomes") List<Tuple.Tuple2<Integer, AttainmentLevel>> outcomes) {
        double sum = 0;
        double squares = 0;
        double weights = 0;
        for (var outcome : outcomes) {
            sum += outcome.get1() * outcome.get2().score();
            squares += outcome.get1() * outcome.get1();
            weights += outcome.get1();
        }
        double expected = 50 + 10 * sum / Math.sqrt(0.7 * squares + 0.3 * weights * weights);
        GoalAttainment exact = new GoalAttainment(outcomes.size(), (long) sum, (long) squares, (long) weights, 30);
        assertThat(exact.tScore().doubleValue()).isBetween(expected - 0.00501, expected + 0.00501);
    }
}
