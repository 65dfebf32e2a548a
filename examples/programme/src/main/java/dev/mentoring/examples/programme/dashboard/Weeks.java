package dev.mentoring.examples.programme.dashboard;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.lifecycle.Recorded;
import dev.mentoring.core.relationship.RelationshipState;
import dev.mentoring.examples.programme.year.ProgrammeYear;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/** In how many relationships each state was at the end of each week, read from the events. */
final class Weeks {
    /** The layers of the drawing: states that look alike from afar are told as one. */
    enum Layer {
        AGREEING,
        ACTIVE,
        PAUSED,
        CLOSING,
        COMPLETED,
        ENDED;

        static Layer of(RelationshipState state) {
            return switch (state) {
                case PROPOSED, PENDING_AGREEMENT -> AGREEING;
                case ACTIVE -> ACTIVE;
                case PAUSED -> PAUSED;
                case CLOSING -> CLOSING;
                case COMPLETED -> COMPLETED;
                case ENDED_EARLY, VOIDED -> ENDED;
            };
        }
    }

    private Weeks() {}

    /** {@return for each week of the year how many relationships were in each layer} */
    static ImmutableList<int[]> of(ProgrammeYear year) {
        Map<String, RelationshipState> states = new HashMap<>();
        Iterator<Recorded<?, ?>> events = year.book().events().iterator();
        Recorded<?, ?> next = events.next();
        ImmutableList.Builder<int[]> weeks = ImmutableList.builder();
        for (LocalDate end = ProgrammeYear.FIRST_DAY.plusWeeks(1);
                end.isBefore(ProgrammeYear.LAST_DAY.plusWeeks(1));
                end = end.plusWeeks(1)) {
            Instant until = end.atStartOfDay(ProgrammeYear.ZONE).toInstant();
            while (next.occasion().at().isBefore(until)) {
                if (next.state() instanceof RelationshipState state) {
                    states.put(next.aggregate(), state);
                }
                if (!events.hasNext()) {
                    break;
                }
                next = events.next();
            }
            int[] layers = new int[Layer.values().length];
            states.values().forEach(state -> layers[Layer.of(state).ordinal()]++);
            weeks.add(layers);
        }
        return weeks.build();
    }
}
