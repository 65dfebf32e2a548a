package dev.mentoring.core.warning;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.FeedbackRequestId;
import dev.mentoring.core.identity.ParticipantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * What people answered when they were asked, in numbers.
 *
 * @param requests the last request for feedback to each person
 * @param pulses the last two ratings of each person
 * @param help requests for help
 * @param expectations the last comparison of expectations
 */
record ResponseSigns(
        ImmutableMap<ParticipantId, Request> requests,
        ImmutableMap<ParticipantId, ImmutableSortedSet<Pulse>> pulses,
        Help help,
        Optional<Expectations> expectations) {
    static final ResponseSigns NONE = new ResponseSigns(
            ImmutableMap.of(), ImmutableMap.of(), new Help(Optional.empty(), Optional.empty()), Optional.empty());

    /** A request for feedback. */
    record Request(FeedbackRequestId id, Instant deadline, boolean settled) {}

    /** A rating in tenths of a point. */
    record Pulse(Instant at, int tenths) implements Comparable<Pulse> {
        @Override
        public int compareTo(Pulse other) {
            return Comparator.comparing(Pulse::at)
                    .thenComparing(Pulse::tenths, Comparator.reverseOrder())
                    .compare(this, other);
        }
    }

    /** When help was last asked for, and when all requests for help were last dealt with. */
    record Help(Optional<Instant> asked, Optional<Instant> settled) {
        boolean isOpen() {
            return asked.isPresent()
                    && settled.map(at -> !at.isAfter(asked.get())).orElse(true);
        }
    }

    /** How many expectations differ. */
    record Expectations(Instant at, int mismatches) {}

    ResponseSigns withRequest(ParticipantId respondent, Request request) {
        Request known = requests.get(respondent);
        if (known != null && isLater(known, request)) {
            return this;
        }
        return new ResponseSigns(with(requests, respondent, request), pulses, help, expectations);
    }

    private static boolean isLater(Request one, Request other) {
        return Comparator.comparing(Request::deadline)
                        .thenComparing(Request::id)
                        .compare(one, other)
                > 0;
    }

    /** Settles a request, unless a later one has taken its place. */
    ResponseSigns withSettled(ParticipantId respondent, FeedbackRequestId id, boolean settled) {
        Request known = requests.get(respondent);
        return known != null && known.id().equals(id)
                ? new ResponseSigns(
                        with(requests, respondent, new Request(id, known.deadline(), settled)),
                        pulses,
                        help,
                        expectations)
                : this;
    }

    ResponseSigns withPulse(ParticipantId respondent, Pulse pulse) {
        ImmutableSortedSet<Pulse> before = pulses.getOrDefault(respondent, ImmutableSortedSet.of());
        return new ResponseSigns(requests, with(pulses, respondent, Latest.with(before, pulse, 2)), help, expectations);
    }

    ResponseSigns withHelpAsked(Instant at) {
        return withHelp(new Help(latest(help.asked(), at), help.settled()));
    }

    ResponseSigns withHelpSettled(Instant at) {
        return withHelp(new Help(help.asked(), latest(help.settled(), at)));
    }

    private ResponseSigns withHelp(Help other) {
        return new ResponseSigns(requests, pulses, other, expectations);
    }

    /** Of two comparisons at the same instant the one with more differences counts. */
    ResponseSigns withExpectations(Expectations comparison) {
        Comparator<Expectations> later =
                Comparator.comparing(Expectations::at).thenComparingInt(Expectations::mismatches);
        boolean stale = expectations.isPresent() && later.compare(expectations.get(), comparison) > 0;
        return stale ? this : new ResponseSigns(requests, pulses, help, Optional.of(comparison));
    }

    static Optional<Instant> latest(Optional<Instant> known, Instant at) {
        return known.filter(at::isBefore).isPresent() ? known : Optional.of(at);
    }

    private static <V> ImmutableMap<ParticipantId, V> with(
            ImmutableMap<ParticipantId, V> map, ParticipantId key, V value) {
        return ImmutableMap.<ParticipantId, V>builder()
                .putAll(map)
                .put(key, value)
                .buildKeepingLast();
    }
}
