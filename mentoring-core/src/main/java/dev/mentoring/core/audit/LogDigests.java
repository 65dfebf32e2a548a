package dev.mentoring.core.audit;

import dev.mentoring.core.lifecycle.Recorded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the logs of all aggregates come to after each of their events. Not thread-safe. */
final class LogDigests {
    private final Map<String, List<LogDigest>> ofAggregates = new HashMap<>();
    private final Map<String, Long> covered = new HashMap<>();

    /** An event that does not follow is as good as none, and so are those behind it. */
    void add(Recorded<?, ?> recorded) {
        List<LogDigest> digests =
                ofAggregates.computeIfAbsent(recorded.aggregate(), key -> new ArrayList<>(beginningOf(key)));
        LogDigest last = digests.get(digests.size() - 1);
        boolean follows = last.isKnown() && recorded.sequence() == last.version() + 1;
        digests.add(
                follows
                        ? last.with(recorded, person -> person)
                        : LogDigest.unknown(last.aggregate(), last.version() + 1));
    }

    private static List<LogDigest> beginningOf(String aggregate) {
        return List.of(LogDigest.beginningOf(aggregate));
    }

    /** Whether the log came to what the entry says, after the events that it says. */
    boolean agreeWith(AuditEntry entry) {
        List<LogDigest> digests = ofAggregates.getOrDefault(entry.aggregate(), beginningOf(entry.aggregate()));
        covered.put(entry.aggregate(), entry.versionAfter());
        return entry.versionAfter() >= 0
                && entry.versionAfter() < digests.size()
                && digests.get((int) entry.versionAfter()).equals(entry.log());
    }

    /** Whether there are events of which no entry so far knew. */
    boolean goOn() {
        return ofAggregates.entrySet().stream()
                .anyMatch(log -> log.getValue().size() - 1 > covered.getOrDefault(log.getKey(), 0L));
    }
}
