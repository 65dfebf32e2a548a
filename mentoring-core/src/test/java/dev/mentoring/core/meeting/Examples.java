package dev.mentoring.core.meeting;

import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.MeetingId;
import dev.mentoring.core.identity.RelationshipId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Sound values for the tests of this package and of those above it. */
public final class Examples {
    static final ZoneId ZONE = ZoneId.of("America/Montreal");
    static final LocalDateTime LOCAL = LocalDateTime.parse("2026-03-03T14:00");

    private Examples() {}

    static MeetingTime time() {
        return MeetingTime.at(LOCAL, ZONE, 60);
    }

    static Instant start() {
        return time().start();
    }

    static MeetingPlan plan() {
        return MeetingPlan.byVideo(MeetingId.of("m1"), RelationshipId.of("r"), time(), MeetingPurpose.REGULAR);
    }

    static HeldMeeting held() {
        return new HeldMeeting(
                start().plusSeconds(300),
                50,
                ImmutableSortedSet.of(
                        dev.mentoring.core.relationship.Examples.MENTOR,
                        dev.mentoring.core.relationship.Examples.MENTEE),
                false);
    }

    static MeetingFacts facts() {
        return MeetingFacts.of(dev.mentoring.core.relationship.Examples.active(), 0, Duration.ofDays(3));
    }
}
