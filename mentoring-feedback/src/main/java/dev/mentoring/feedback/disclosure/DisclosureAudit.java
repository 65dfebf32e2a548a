package dev.mentoring.feedback.disclosure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.ParticipantId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Says whether what somebody was shown, all together, tells what few people answered.
 *
 * <p>Held against each other is everything that one reader, or a {@link Coalition} of readers, has seen: several groups and
 * filters, several reports, several rounds. Three questions are asked of every family of releases that share answers:
 *
 * <ol>
 *   <li>Do sums combine to one about fewer raters than the threshold? (Row space of releases × atoms; exact.)
 *   <li>Do the sums and the range of answers leave an answer, or a hidden sum, too few possible values? (Exact, in whole
 *       numbers.)
 *   <li>Are comments of fewer writers than the threshold known apart by standing on one sheet and not on another?
 * </ol>
 *
 * <p>The order of releases does not matter, and no further release makes a finding go away. Findings are proofs that can be
 * checked by hand. Time grows with C(r, k − 1) for r raters in small atoms and threshold k; a family without small atoms
 * costs one elimination. On one core, 200 releases about 60 raters in groups of five or more take a tenth of a second; 20
 * filters that tell 40 raters apart one by one take a second, and 30 that tell 60 apart some ten. Immutable and thread-safe.
 *
 * <p>What it does not see: what a reader knows from elsewhere; and that a number was hidden because of the answers, which is
 * itself a little knowledge (Kenthapadi, Mishra and Nissim 2005). A {@link DisclosureReview} then hides all that has to do with
 * it, so that neither the person nor the end of the range is told; but an earlier report may narrow the choice. Where answers
 * changed between two reports so that their sums contradict each other, the second question stays unasked for that family; the
 * review asks it of each report apart as well.
 */
public final class DisclosureAudit {
    private static final ImmutableList<AggregateKind> SUMS =
            ImmutableList.of(AggregateKind.COUNT, AggregateKind.MEAN, AggregateKind.SPREAD, AggregateKind.DISTRIBUTION);

    private final DisclosurePolicy policy;

    private DisclosureAudit(DisclosurePolicy policy) {
        this.policy = requireNonNull(policy);
    }

    /**
     * {@return the audit by the rules of a policy}
     *
     * @param policy the policy
     */
    public static DisclosureAudit under(DisclosurePolicy policy) {
        return new DisclosureAudit(policy);
    }

    /**
     * {@return what some readers can work out from what they have seen: of each family and each kind of knowledge the finding
     * about the fewest raters; empty when nobody is betrayed}
     *
     * @param seen all that they have seen
     * @param readers who they are; their own answers as raters are known to them and need no protection
     */
    public ImmutableList<AuditFinding> findings(Collection<Release> seen, Coalition readers) {
        return Stream.concat(structural(seen, readers), narrowed(seen, List.of(), readers, Map.of()))
                .collect(toImmutableList());
    }

    /**
     * {@return what each reader alone, and each coalition of the policy, can work out from the whole ledger; without those who
     * can work out nothing}
     *
     * @param ledger the ledger
     */
    public ImmutableSetMultimap<Coalition, AuditFinding> findings(ReleaseLedger ledger) {
        TreeSet<Coalition> coalitions = new TreeSet<>(policy.coalitions());
        ledger.readers().forEach(reader -> coalitions.add(Coalition.of(reader)));
        ImmutableSetMultimap.Builder<Coalition, AuditFinding> findings = ImmutableSetMultimap.builder();
        coalitions.forEach(readers -> findings.putAll(readers, findings(ledger.seenBy(readers), readers)));
        return findings.build();
    }

    /** Findings of the first and the third question, which do not depend on answers; each looked for when it is asked for. */
    Stream<AuditFinding> structural(Collection<Release> seen, Coalition readers) {
        return ReleaseFamilies.of(seen).stream()
                .flatMap(family -> Stream.concat(recovered(family, readers), setApart(family, readers)));
    }

    /**
     * Findings of the second question.
     *
     * @param tooSmall sums of too few raters, which are not to be known
     * @param known the answers that the readers know already
     */
    Stream<AuditFinding> narrowed(
            Collection<Release> seen, Collection<Release> tooSmall, Coalition readers, Map<Answer, Integer> known) {
        return ReleaseFamilies.of(seen).stream()
                .map(DisclosureAudit::sums)
                .filter(sums -> !sums.isEmpty())
                .flatMap(sums -> FeasibleAnswers.find(sums, sums(tooSmall), known, readers.members(), policy).stream());
    }

    private Stream<AuditFinding> recovered(Set<Release> family, Coalition readers) {
        return SUMS.stream()
                .flatMap(kind -> RecoverySearch.find(
                        kind, family, readers.members(), policy.thresholds().peopleFor(kind), policy.inference())
                        .stream());
    }

    private static List<Release> sums(Collection<Release> releases) {
        return releases.stream()
                .filter(release -> release.kind() != AggregateKind.TEXT)
                .toList();
    }

    /** Comments are told apart by the sheets on which they stand. */
    private Stream<AuditFinding> setApart(Set<Release> family, Coalition readers) {
        List<Release> sheets = family.stream()
                .filter(release -> release.kind() == AggregateKind.TEXT)
                .toList();
        Map<Answer, ImmutableSet<Release>> standingOn = new TreeMap<>();
        for (Release sheet : sheets) {
            for (Answer comment : sheet.weights().keySet()) {
                if (!readers.members().contains(comment.rater())) {
                    standingOn.computeIfAbsent(
                            comment,
                            any -> ImmutableSet.copyOf(sheets.stream()
                                    .filter(other -> other.weights().containsKey(comment))
                                    .toList()));
                }
            }
        }
        ImmutableSetMultimap.Builder<ImmutableSet<Release>, ParticipantId> alike = ImmutableSetMultimap.builder();
        standingOn.forEach((comment, with) -> alike.put(with, comment.rater()));
        int people = policy.thresholds().peopleFor(AggregateKind.TEXT);
        return alike.build().asMap().entrySet().stream()
                .filter(entry -> entry.getValue().size() < people)
                .map(entry -> new AuditFinding.SetApart(
                        ImmutableSortedSet.copyOf(entry.getValue()),
                        entry.getKey(),
                        ImmutableSet.copyOf(sheets.stream()
                                .filter(sheet -> !entry.getKey().contains(sheet))
                                .toList())));
    }
}
