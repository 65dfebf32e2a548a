package dev.mentoring.core.programme;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.calendar.Cadence;
import dev.mentoring.core.calendar.CadenceUnit;
import java.time.Period;

/**
 * What every relationship of a programme keeps to. Checked by {@link ProgrammeTerms}.
 *
 * @param size how many people, mentors and mentees together
 * @param duration how long it lasts
 * @param rhythm how often people meet
 * @param pause how it may be paused
 * @param maximumExtensions how often it may be extended; 0 or more
 * @param closing how it comes to its end
 */
public record RelationshipPolicy(
        GroupSize size,
        DurationBounds duration,
        MeetingRhythm rhythm,
        PausePolicy pause,
        int maximumExtensions,
        ClosingPolicy closing) {
    private static final int USUAL_GROUP = 12;

    /**
     * Refuses null.
     *
     * @param size how many people, mentors and mentees together
     * @param duration how long it lasts
     * @param rhythm how often people meet
     * @param pause how it may be paused
     * @param maximumExtensions how often it may be extended
     * @param closing how it comes to its end
     */
    public RelationshipPolicy {
        requireNonNull(size);
        requireNonNull(duration);
        requireNonNull(rhythm);
        requireNonNull(pause);
        requireNonNull(closing);
    }

    /**
     * {@return the usual policy of a format: six to twelve months, a meeting every 30 days with two weeks of tolerance, closing within 30
     * days; a flash relationship lasts up to 30 days}
     *
     * @param format the format
     */
    public static RelationshipPolicy usual(ProgrammeFormat format) {
        FormatRules rules = format.rules();
        GroupSize size =
                new GroupSize(rules.size().minimum(), Math.min(rules.size().maximum(), USUAL_GROUP));
        if (rules.oneMeeting()) {
            Period month = Period.ofDays(30);
            return new RelationshipPolicy(
                    size,
                    new DurationBounds(Period.ZERO, month, month),
                    new MeetingRhythm(new Cadence(30, CadenceUnit.DAYS, 0), 60),
                    new PausePolicy(0, false),
                    0,
                    new ClosingPolicy(30, 0, false));
        }
        return new RelationshipPolicy(
                size,
                new DurationBounds(Period.ofMonths(6), Period.ofMonths(9), Period.ofMonths(12)),
                new MeetingRhythm(Cadence.standard(), 60),
                new PausePolicy(90, true),
                2,
                new ClosingPolicy(30, 30, true));
    }
}
