package dev.mentoring.examples.programme.dashboard;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.relationship.Relationship;
import dev.mentoring.core.relationship.RelationshipState;
import dev.mentoring.examples.programme.year.ProgrammeYear;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How many relationships last: the estimate of Kaplan and Meier (1958) for the time to an early end. What was completed, or
 * still lives at the end of the year, counts as long as it was seen.
 */
final class Survival {
    /**
     * One step of the estimate.
     *
     * @param day the days since the beginning
     * @param share the share of relationships that last beyond the day, in ten-thousandths
     * @param seen how many relationships were seen up to the day
     */
    record Step(long day, int share, int seen) {}

    private record Life(long days, boolean endedEarly) {}

    private Survival() {}

    static ImmutableList<Step> of(ProgrammeYear year) {
        List<Life> lives = new ArrayList<>();
        for (Relationship relationship : year.book().relationships().all()) {
            relationship.life().began().ifPresent(began -> {
                LocalDate first = LocalDate.ofInstant(began, ProgrammeYear.ZONE);
                Optional<LocalDate> ended =
                        relationship.life().ended().map(at -> LocalDate.ofInstant(at, ProgrammeYear.ZONE));
                long days = ChronoUnit.DAYS.between(first, ended.orElse(ProgrammeYear.LAST_DAY));
                lives.add(new Life(days, relationship.state() == RelationshipState.ENDED_EARLY));
            });
        }
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        steps.add(new Step(0, 10_000, lives.size()));
        double share = 1;
        for (long day : lives.stream()
                .filter(Life::endedEarly)
                .mapToLong(Life::days)
                .distinct()
                .sorted()
                .toArray()) {
            long seen = lives.stream().filter(life -> life.days() >= day).count();
            long ended = lives.stream()
                    .filter(life -> life.endedEarly() && life.days() == day)
                    .count();
            share *= 1 - (double) ended / seen;
            steps.add(new Step(day, (int) Math.round(share * 10_000), (int) seen));
        }
        return steps.build();
    }
}
