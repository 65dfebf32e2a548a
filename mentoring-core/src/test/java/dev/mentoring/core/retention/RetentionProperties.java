package dev.mentoring.core.retention;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.organisation.Validity;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A policy that is stored is enforced: run month after month, nothing that fell due is left. */
class RetentionProperties {
    private static final LocalDate START = LocalDate.of(2026, 1, 31);
    private static final RetentionPolicy POLICY = RetentionPolicy.startingPoint();

    @Property(tries = 100)
    void whatever_ends_and_is_not_held_is_carried_out_once_at_the_first_run_from_its_day_on(@ForAll long seed) {
        Random random = new Random(seed);
        List<Holding> holdings = holdings(random);
        List<RetentionHold> holds = holds(random);
        List<RetentionExecuted> executed = new ArrayList<>();
        LocalDate before = START.minusYears(10);
        for (int run = 0; run < 100; run++) {
            LocalDate on = START.plusMonths(run);
            RetentionReport report = POLICY.dryRun(holdings, holds, executed, on);
            List<Holding> due = report.lines(RetentionStanding.DUE).stream()
                    .map(RetentionLine::holding)
                    .toList();
            for (RetentionLine line : report.lines(RetentionStanding.DUE)) {
                boolean sinceTheLastRun = line.dueOn().orElseThrow().isAfter(before);
                LocalDate lastRun = before;
                boolean wasHeld = holds.stream().anyMatch(hold -> hold.keeps(line.holding(), lastRun));
                assertThat(sinceTheLastRun || wasHeld).isTrue();
                assertThat(holds).noneMatch(hold -> hold.keeps(line.holding(), on));
            }
            executed.addAll(report.confirm(occasion(on), due));
            assertThat(POLICY.dryRun(holdings, holds, executed, on).lines(RetentionStanding.DUE))
                    .isEmpty();
            before = on;
        }
        LocalDate end = before;
        Map<String, Long> times =
                executed.stream().collect(Collectors.groupingBy(RetentionExecuted::reference, Collectors.counting()));
        for (Holding holding : holdings) {
            boolean over = holding.endedOn()
                    .map(ended -> !ended.plus(POLICY.rule(holding.category()).period())
                            .isAfter(end))
                    .orElse(false);
            boolean held = holds.stream().anyMatch(hold -> hold.keeps(holding, end));
            if (over && !held) {
                assertThat(times.get(holding.reference())).isEqualTo(1L);
            } else if (!over) {
                assertThat(times).doesNotContainKey(holding.reference());
            }
        }
    }

    @Property(tries = 100)
    void a_report_does_not_depend_on_the_order_of_its_input(@ForAll long seed) {
        Random random = new Random(seed);
        List<Holding> holdings = new ArrayList<>(holdings(random));
        List<RetentionHold> holds = new ArrayList<>(holds(random));
        RetentionReport report = POLICY.dryRun(holdings, holds, List.of(), START.plusYears(1));
        Collections.shuffle(holdings, random);
        Collections.shuffle(holds, random);
        assertThat(POLICY.dryRun(holdings, holds, List.of(), START.plusYears(1)))
                .isEqualTo(report);
        assertThat(report.lines()).hasSameSizeAs(holdings);
    }

    private static List<Holding> holdings(Random random) {
        List<Holding> holdings = new ArrayList<>();
        for (int number = 0; number < 20; number++) {
            RetentionCategory category = RetentionCategory.values()[random.nextInt(RetentionCategory.values().length)];
            Optional<LocalDate> ended =
                    random.nextInt(5) == 0 ? Optional.empty() : Optional.of(START.plusDays(random.nextInt(900)));
            holdings.add(new Holding("thing " + number, category, ImmutableSortedSet.of(person(random)), ended));
        }
        return holdings;
    }

    private static List<RetentionHold> holds(Random random) {
        List<RetentionHold> holds = new ArrayList<>();
        for (int number = 0; number < 3; number++) {
            LocalDate from = START.plusDays(random.nextInt(2000));
            Validity validity = random.nextBoolean()
                    ? Validity.from(from)
                    : new Validity(Optional.of(from), Optional.of(from.plusDays(random.nextInt(800))));
            holds.add(new RetentionHold(
                    HoldReason.values()[random.nextInt(HoldReason.values().length)],
                    random.nextBoolean() ? ImmutableSet.of() : ImmutableSet.of(RetentionCategory.NOTES),
                    ImmutableSortedSet.of(person(random)),
                    validity));
        }
        return holds;
    }

    private static ParticipantId person(Random random) {
        return ParticipantId.of("p" + random.nextInt(4));
    }

    private static Occasion occasion(LocalDate on) {
        return new Occasion(on.atStartOfDay(ZoneOffset.UTC).toInstant(), Actor.system());
    }
}
