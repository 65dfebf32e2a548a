package dev.mentoring.feedback.disclosure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything that was ever shown, to whom and in which round, so that no report can be subtracted from an earlier one.
 *
 * <p>Begin with {@link #empty()}; a {@link DisclosureReview} gives back the ledger with what it lets through. Lines are added
 * and never changed or taken away: each carries the hash of all before it. Keep the last hash elsewhere too, and a ledger cut
 * short is noticed as well. For auditors only: it names raters, and holds sums but nobody’s answer. Immutable and
 * thread-safe.
 *
 * @param entries the lines, oldest first
 */
public record ReleaseLedger(ImmutableList<LedgerEntry> entries) {
    private static final String BEGINNING = "0".repeat(64);
    private static final ReleaseLedger EMPTY = new ReleaseLedger(ImmutableList.of());

    /**
     * Checks every hash.
     *
     * @param entries the lines, oldest first
     * @throws InvalidInputException with every line that was changed, or before which a line was taken out or put in
     */
    public ReleaseLedger {
        Problems.Builder problems = Problems.builder();
        String previous = BEGINNING;
        for (int i = 0; i < entries.size(); i++) {
            if (!entries.get(i).follows(previous)) {
                problems.error(
                        DisclosureTexts.CATALOGUE,
                        "ledger-broken",
                        Place.field("release-ledger", "", "entries/" + i),
                        i);
            }
            previous = entries.get(i).hash();
        }
        problems.build().throwIfErrors();
    }

    /** {@return a ledger of nothing} */
    public static ReleaseLedger empty() {
        return EMPTY;
    }

    /**
     * {@return the ledger with further lines at its end}
     *
     * @param reader who was shown the releases
     * @param round in which round; not blank
     * @param releases what was shown
     */
    public ReleaseLedger append(ParticipantId reader, String round, Collection<Release> releases) {
        ImmutableList.Builder<LedgerEntry> all =
                ImmutableList.<LedgerEntry>builder().addAll(entries);
        String previous = hash();
        for (Release release : ImmutableSortedSet.copyOf(Release.ORDER, releases)) {
            LedgerEntry entry = LedgerEntry.after(previous, reader, round, release);
            all.add(entry);
            previous = entry.hash();
        }
        return new ReleaseLedger(all.build());
    }

    /** {@return the hash of everything in the ledger} */
    public String hash() {
        return entries.isEmpty() ? BEGINNING : entries.get(entries.size() - 1).hash();
    }

    /** {@return everybody who was shown something} */
    public ImmutableSortedSet<ParticipantId> readers() {
        return entries.stream().map(LedgerEntry::reader).collect(toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /**
     * {@return what some readers together were shown, oldest first}
     *
     * @param readers the readers
     */
    public ImmutableList<Release> seenBy(Coalition readers) {
        return entries.stream()
                .filter(entry -> readers.members().contains(entry.reader()))
                .map(LedgerEntry::release)
                .collect(toImmutableList());
    }

    /** What a coalition was last shown under a label. */
    Optional<Release> lastSeen(Coalition readers, String cell, AggregateKind kind) {
        List<Release> seen = seenBy(readers).stream()
                .filter(release -> release.cell().equals(cell) && release.kind() == kind)
                .toList();
        return seen.isEmpty() ? Optional.empty() : Optional.of(seen.get(seen.size() - 1));
    }
}
