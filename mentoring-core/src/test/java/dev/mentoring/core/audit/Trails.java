package dev.mentoring.core.audit;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.erasure.Circle;
import dev.mentoring.core.erasure.Circles;
import dev.mentoring.core.erasure.Pseudonymiser;
import dev.mentoring.core.lifecycle.Recorded;
import dev.mentoring.core.participant.Role;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The trails of logs that are drawn by a seed. */
final class Trails {
    static final String NAME = "programme 2026";
    static final Pseudonymiser PSEUDONYMISER =
            Pseudonymiser.withSecret("0123456789abcdef0123456789abcdef".getBytes(UTF_8));

    private Trails() {}

    /** The events of several circles, as they happened side by side. */
    static ImmutableList<Recorded<Circle.State, Circle.Event>> log(long seed) {
        return Circles.log(seed).stream()
                .sorted(Comparator.comparing(recorded -> recorded.occasion().at()))
                .collect(toImmutableList());
    }

    /** An entry for each event, and now and then one for a command that was refused. */
    static ImmutableList<AuditEntry> of(List<Recorded<Circle.State, Circle.Event>> log) {
        Map<String, LogDigest> logs = new HashMap<>();
        ImmutableList.Builder<AuditEntry> trail = ImmutableList.builder();
        AuditAnchor last = AuditAnchor.beginningOf(NAME);
        for (Recorded<Circle.State, Circle.Event> recorded : log) {
            LogDigest before = logs.getOrDefault(recorded.aggregate(), LogDigest.beginningOf(recorded.aggregate()));
            if (recorded.sequence() % 3 == 0) {
                AuditEntry refused = AuditEntry.following(
                        last, recorded.occasion(), Role.MENTEE, before, ImmutableList.of(), PSEUDONYMISER);
                trail.add(refused);
                last = refused.anchor();
            }
            AuditEntry entry = AuditEntry.following(
                    last, recorded.occasion(), Role.MENTOR, before, ImmutableList.of(recorded), PSEUDONYMISER);
            trail.add(entry);
            logs.put(recorded.aggregate(), entry.log());
            last = entry.anchor();
        }
        return trail.build();
    }

    /** The entry with the hash that its other parts have. */
    static AuditEntry hashedAnew(AuditEntry entry) {
        String hash = Hashing.ofTexts(
                Long.toString(entry.number()),
                entry.at().toString(),
                entry.capacity().code(),
                entry.actor().value(),
                entry.command(),
                entry.aggregate(),
                Long.toString(entry.versionBefore()),
                entry.hashBefore(),
                Long.toString(entry.versionAfter()),
                entry.hashAfter(),
                entry.previous());
        return new AuditEntry(
                entry.number(),
                entry.at(),
                entry.capacity(),
                entry.actor(),
                entry.command(),
                entry.aggregate(),
                entry.versionBefore(),
                entry.hashBefore(),
                entry.versionAfter(),
                entry.hashAfter(),
                entry.previous(),
                hash);
    }
}
