package dev.mentoring.feedback.competence;

import static dev.mentoring.feedback.competence.Samples.START_DATE;
import static dev.mentoring.feedback.competence.Samples.assertion;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.feedback.competence.RollUpRule.Highest;
import dev.mentoring.feedback.competence.RollUpRule.ModeOfLast;
import dev.mentoring.feedback.competence.RollUpRule.MostRecent;
import dev.mentoring.feedback.competence.RollUpRule.TimeDecayed;
import dev.mentoring.feedback.competence.RollUpRule.Weighted;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RollUpProperties {
    @Provide
    Arbitrary<RollUpRule> rules() {
        return Arbitraries.of(
                new MostRecent(),
                new ModeOfLast(1),
                new ModeOfLast(3),
                new Highest(),
                new Weighted(),
                new TimeDecayed(7));
    }

    @Provide
    Arbitrary<List<CompetencyAssertion>> assertions() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(1, 3))
                .as((level, day, weight) -> new int[] {level, day, weight})
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(drawn -> {
                    List<CompetencyAssertion> all = new ArrayList<>();
                    drawn.forEach(one ->
                            all.add(assertion("a" + all.size(), one[0], one[1]).withWeight(one[2])));
                    return all;
                });
    }

    @Property(tries = 300)
    void order_and_ids_change_nothing(
            @ForAll("rules") RollUpRule rule, @ForAll("assertions") List<CompetencyAssertion> all, @ForAll long seed) {
        List<CompetencyAssertion> others = new ArrayList<>();
        Samples.shuffled(all, seed).forEach(one -> others.add(one.withId(AssertionId.of("z" + others.size()))));
        assertThat(level(rule, others)).isEqualTo(level(rule, all));
    }

    @Property(tries = 300)
    void the_outcome_lies_between_the_lowest_and_the_highest(
            @ForAll("rules") RollUpRule rule, @ForAll("assertions") List<CompetencyAssertion> all) {
        assertThat(level(rule, all))
                .isBetween(
                        all.stream()
                                .mapToInt(one -> one.level().orElseThrow())
                                .min()
                                .orElseThrow(),
                        all.stream()
                                .mapToInt(one -> one.level().orElseThrow())
                                .max()
                                .orElseThrow());
    }

    @Property(tries = 300)
    void raising_one_level_never_lowers_the_outcome(
            @ForAll("rules") RollUpRule rule,
            @ForAll("assertions") List<CompetencyAssertion> all,
            @ForAll @IntRange(max = 7) int index) {
        if (rule instanceof ModeOfLast mode && mode.count() > 1) {
            return; // the mode counts levels and does not weigh them
        }
        List<CompetencyAssertion> raised = new ArrayList<>(all);
        CompetencyAssertion one = all.get(index % all.size());
        raised.set(index % all.size(), one.withLevel(one.level().orElseThrow() + 1));
        assertThat(level(rule, raised)).isGreaterThanOrEqualTo(level(rule, all));
    }

    @Property(tries = 300)
    void means_agree_with_floating_point_where_that_is_sure(@ForAll("assertions") List<CompetencyAssertion> all) {
        double sum = 0;
        double weights = 0;
        for (CompetencyAssertion one : all) {
            double halfLives = (30 - ChronoUnit.DAYS.between(START_DATE, one.assertedOn())) / 7.0;
            double whole = Math.floor(halfLives);
            double weight = one.weight() * Math.pow(0.5, whole) * (1 - (halfLives - whole) / 2);
            sum += weight * one.level().orElseThrow();
            weights += weight;
        }
        double mean = sum / weights;
        if (Math.abs(mean - Math.floor(mean) - 0.5) > 1e-9) {
            assertThat(level(new TimeDecayed(7), all)).isEqualTo((int) Math.round(mean));
        }
    }

    @Property(tries = 300)
    void what_is_reached_depends_on_no_unknown_part(
            @ForAll @IntRange(min = 1, max = 4) int parts,
            @ForAll @IntRange(min = 1, max = 8) int required,
            @ForAll long seed) {
        Random random = new Random(seed);
        ImmutableSortedMap.Builder<CompetencyId, Integer> points = ImmutableSortedMap.naturalOrder();
        Map<CompetencyId, Integer> known = new HashMap<>();
        int all = 0;
        for (int part = 0; part < parts; part++) {
            CompetencyId id = CompetencyId.of("p" + part);
            int worth = 1 + random.nextInt(3);
            all += worth;
            points.put(id, worth);
            if (random.nextBoolean()) {
                known.put(id, 1 + random.nextInt(4));
            }
        }
        ParentRule rule = new ParentRule.Points(points.buildOrThrow(), Math.min(required, all), 3);
        assertThat(rule.attainment(known))
                .isEqualTo(byTryingAll(rule, points.buildOrThrow().keySet(), known));
        ParentRule every = new ParentRule.All(
                ImmutableSortedSet.copyOf(points.buildOrThrow().keySet()), 3);
        assertThat(every.attainment(known))
                .isEqualTo(byTryingAll(every, points.buildOrThrow().keySet(), known));
    }

    /** Every unknown part is once reached and once missed. */
    private static Attainment byTryingAll(
            ParentRule rule, Iterable<CompetencyId> parts, Map<CompetencyId, Integer> known) {
        List<Map<CompetencyId, Integer>> worlds = new ArrayList<>(List.of(known));
        for (CompetencyId part : parts) {
            if (!known.containsKey(part)) {
                List<Map<CompetencyId, Integer>> more = new ArrayList<>();
                for (Map<CompetencyId, Integer> world : worlds) {
                    for (int level : new int[] {2, 3}) {
                        Map<CompetencyId, Integer> next = new HashMap<>(world);
                        next.put(part, level);
                        more.add(next);
                    }
                }
                worlds = more;
            }
        }
        List<Attainment> outcomes =
                worlds.stream().map(rule::attainment).distinct().toList();
        assertThat(outcomes).doesNotContain(Attainment.UNKNOWN);
        return outcomes.size() == 1 ? outcomes.get(0) : Attainment.UNKNOWN;
    }

    private static int level(RollUpRule rule, List<CompetencyAssertion> all) {
        return rule.level(all, START_DATE.plusDays(30));
    }
}
