package dev.mentoring.core.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.mentoring.core.lifecycle.Recorded;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Checks a trail from its first entry on, and a log against a trail. It computes the hashes of entries by itself.
 *
 * <p>Any single change, deletion, insertion or exchange of entries is found at the first entry that is not what was written;
 * only what happens at the very end needs an anchor to be found. Immutable and thread-safe.
 */
public final class AuditVerifier {
    private final String trail;
    private final NavigableMap<Long, String> anchors;

    private AuditVerifier(String trail, NavigableMap<Long, String> anchors) {
        this.trail = trail;
        this.anchors = anchors;
    }

    /**
     * {@return a verifier of a trail}
     *
     * @param trail the name of the trail
     * @param published anchors that were published, in any order
     * @throws IllegalArgumentException when two of them give different hashes for one entry
     */
    public static AuditVerifier of(String trail, Collection<AuditAnchor> published) {
        ImmutableMap.Builder<Long, String> hashes = ImmutableMap.builder();
        published.stream().distinct().forEach(anchor -> hashes.put(anchor.number(), anchor.hash()));
        return new AuditVerifier(trail, Maps.unmodifiableNavigableMap(new TreeMap<>(hashes.buildOrThrow())));
    }

    /**
     * {@return what is found in a trail; time grows with the entries, memory with the aggregates}
     *
     * @param entries the whole trail, from its first entry on
     */
    public AuditVerdict verify(Iterator<AuditEntry> entries) {
        Map<String, AuditEntry> lastOfAggregate = new HashMap<>();
        Optional<AuditEntry> last = Optional.empty();
        long number = 0;
        String previous = sha256(trail);
        if (!previous.equals(anchors.getOrDefault(0L, previous))) {
            return new AuditVerdict.Broken(1, AuditFault.ANCHOR_DIFFERS);
        }
        while (entries.hasNext()) {
            AuditEntry entry = entries.next();
            number++;
            Optional<AuditFault> fault =
                    faultOf(entry, number, previous, last, Optional.ofNullable(lastOfAggregate.get(entry.aggregate())));
            if (fault.isPresent()) {
                return new AuditVerdict.Broken(number, fault.get());
            }
            lastOfAggregate.put(entry.aggregate(), entry);
            previous = entry.hash();
            last = Optional.of(entry);
        }
        return anchors.isEmpty() || anchors.lastKey() <= number
                ? new AuditVerdict.Intact(new AuditAnchor(number, previous))
                : new AuditVerdict.Broken(number + 1, AuditFault.END_MISSING);
    }

    private Optional<AuditFault> faultOf(
            AuditEntry entry,
            long number,
            String previous,
            Optional<AuditEntry> last,
            Optional<AuditEntry> lastOfAggregate) {
        if (entry.number() != number) {
            return Optional.of(AuditFault.NUMBER_OUT_OF_SEQUENCE);
        }
        if (!entry.hash().equals(hashOf(entry))) {
            return Optional.of(AuditFault.CONTENT_CHANGED);
        }
        if (!entry.previous().equals(previous)) {
            return Optional.of(AuditFault.LINK_BROKEN);
        }
        if (!entry.hash().equals(anchors.getOrDefault(number, entry.hash()))) {
            return Optional.of(AuditFault.ANCHOR_DIFFERS);
        }
        if (last.isPresent() && entry.at().isBefore(last.get().at())) {
            return Optional.of(AuditFault.TIME_RUNS_BACKWARDS);
        }
        boolean goesOn = lastOfAggregate
                .map(earlier -> earlier.versionAfter() == entry.versionBefore()
                        && earlier.hashAfter().equals(entry.hashBefore()))
                .orElse(entry.versionBefore() == 0 && entry.hashBefore().matches("0{64}"));
        return goesOn && isForwards(entry) ? Optional.empty() : Optional.of(AuditFault.LOG_INTERRUPTED);
    }

    private static boolean isForwards(AuditEntry entry) {
        return entry.versionAfter() > entry.versionBefore()
                || (entry.versionAfter() == entry.versionBefore()
                        && entry.hashAfter().equals(entry.hashBefore()));
    }

    private static String hashOf(AuditEntry entry) {
        return sha256(
                String.valueOf(entry.number()),
                String.valueOf(entry.at()),
                entry.capacity().code(),
                entry.actor().value(),
                entry.command(),
                entry.aggregate(),
                String.valueOf(entry.versionBefore()),
                entry.hashBefore(),
                String.valueOf(entry.versionAfter()),
                entry.hashAfter(),
                entry.previous());
    }

    private static String sha256(String... texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String text : texts) {
                byte[] bytes = text.getBytes(UTF_8);
                digest.update(
                        ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).flip());
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * {@return what is found when logs are held against a trail, which must have been verified for itself; time and memory grow
     * with both}
     *
     * @param entries the whole trail
     * @param log all events of its aggregates, in the order of their numbers for each aggregate, with everybody erased: {@code
     *     Erasure.ofEverybody(pseudonymiser)} with the pseudonymiser of the trail
     * @throws IllegalArgumentException when an event holds a value of a type that events do not hold
     */
    public AuditVerdict verifyLog(Iterable<AuditEntry> entries, Iterable<? extends Recorded<?, ?>> log) {
        LogDigests digests = new LogDigests();
        log.forEach(digests::add);
        AuditAnchor last = new AuditAnchor(0, sha256(trail));
        for (AuditEntry entry : entries) {
            if (!digests.agreeWith(entry)) {
                return new AuditVerdict.Broken(last.number() + 1, AuditFault.LOG_DIFFERS);
            }
            last = entry.anchor();
        }
        return digests.goOn()
                ? new AuditVerdict.Broken(last.number() + 1, AuditFault.LOG_GOES_ON)
                : new AuditVerdict.Intact(last);
    }
}
