package dev.mentoring.feedback.disclosure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Decides which releases of a plan stay hidden, family by family. */
final class FamilyReview {
    private final DisclosurePolicy policy;
    private final DisclosureAudit audit;
    private final ImmutableMap<Coalition, ImmutableList<Release>> seen;
    private final Map<Coalition, Map<Answer, Integer>> known = new HashMap<>();

    /**
     * What is hidden, and why.
     *
     * @param reason why
     * @param finding what showing it would tell, where that is the reason
     */
    record Hidden(SuppressionReason reason, Optional<AuditFinding> finding) {}

    /**
     * Prepares a review.
     *
     * @param policy the rules
     * @param seen what each coalition of the reader was shown before
     * @param answers all answers of the plan, of which a coalition knows its own
     */
    FamilyReview(
            DisclosurePolicy policy,
            ImmutableMap<Coalition, ImmutableList<Release>> seen,
            Map<Answer, Integer> answers) {
        this.policy = policy;
        this.audit = DisclosureAudit.under(policy);
        this.seen = seen;
        seen.keySet().forEach(readers -> {
            Map<Answer, Integer> own = new HashMap<>(answers);
            own.keySet().removeIf(answer -> !readers.members().contains(answer.rater()));
            known.put(readers, own);
        });
    }

    /** What is hidden of the releases of a plan, by labels. */
    Map<String, Hidden> hidden(Collection<Release> planned) {
        List<Release> all = new ArrayList<>(planned);
        seen.values().forEach(all::addAll);
        Map<String, Hidden> hidden = new HashMap<>();
        for (ImmutableSortedSet<Release> family : ReleaseFamilies.of(all)) {
            new Family(family, planned).decide(hidden);
        }
        return hidden;
    }

    private final class Family {
        private final ImmutableMap<Coalition, ImmutableList<Release>> before;
        private final List<Release> tooSmall = new ArrayList<>();
        private final List<Release> open = new ArrayList<>();

        Family(Set<Release> family, Collection<Release> planned) {
            before = ImmutableMap.copyOf(Maps.transformValues(
                    seen,
                    releases -> releases.stream().filter(family::contains).collect(ImmutableList.toImmutableList())));
            planned.stream().filter(family::contains).sorted(Release.ORDER).forEach(open::add);
        }

        void decide(Map<String, Hidden> hidden) {
            for (Release release : List.copyOf(open)) {
                if (hasTooFew(release, release.kind())) {
                    open.remove(release);
                    hidden.put(release.cell(), new Hidden(SuppressionReason.PRIMARY, Optional.empty()));
                }
                if (hasTooFew(
                        release, release.kind() == AggregateKind.COUNT ? AggregateKind.COUNT : AggregateKind.MEAN)) {
                    tooSmall.add(release);
                }
            }
            long[] costs =
                    open.stream().mapToLong(release -> release.raters().size()).toArray();
            BitSet chosen = new SuppressionSearch(costs, this::betraying).run();
            chosen.stream().forEach(cell -> hidden.put(open.get(cell).cell(), because(cell, chosen)));

            List<Release> shown = new ArrayList<>(shown(chosen));
            for (Release release : List.copyOf(shown)) {
                if (policy.uniformAnswers() == UniformAnswers.HIDE && mayBeUniform(release)) {
                    shown.remove(release);
                    hidden.put(release.cell(), new Hidden(SuppressionReason.UNIFORM, Optional.empty()));
                }
            }
            // All go, not only one: which it is would tell at which end the answers lie.
            narrowed(shown)
                    .ifPresent(finding -> shown.forEach(release ->
                            hidden.put(release.cell(), new Hidden(SuppressionReason.BOUNDS, Optional.of(finding)))));
        }

        /**
         * Whether the release would tell that all gave the same answer, if they did, to somebody who knows the sum. That they
         * did not is no reason to show it: then its absence would tell that they did.
         */
        private boolean mayBeUniform(Release release) {
            return release.kind().tellsExtremes()
                    && seen.keySet().stream().anyMatch(readers -> {
                        Map<Answer, Integer> own = known.getOrDefault(readers, Map.of());
                        long total = release.total();
                        long people = 0;
                        for (Map.Entry<Answer, Integer> entry :
                                release.weights().entrySet()) {
                            Integer answer = own.get(entry.getKey());
                            total -= answer == null ? 0 : (long) entry.getValue() * answer;
                            people += answer == null ? entry.getValue() : 0;
                        }
                        return people == 0 ? total == 0 : total % people == 0;
                    });
        }

        private Optional<AuditFinding> narrowed(List<Release> shown) {
            return before.entrySet().stream()
                    .flatMap(entry -> {
                        Map<Answer, Integer> own = known.getOrDefault(entry.getKey(), Map.of());
                        List<Release> all = Stream.concat(entry.getValue().stream(), shown.stream())
                                .toList();
                        // Answers that changed since an earlier report contradict it, and are protected all the same.
                        return Stream.of(all, shown)
                                .flatMap(releases -> audit.narrowed(releases, tooSmall, entry.getKey(), own));
                    })
                    .findFirst();
        }

        private boolean hasTooFew(Release release, AggregateKind kind) {
            int people = policy.thresholds().peopleFor(kind);
            return seen.keySet().stream().anyMatch(readers -> release.strangersTo(readers.members()) < people);
        }

        /** Of which cells one more must be hidden, when those hidden do not suffice. */
        private Optional<BitSet> betraying(BitSet chosen) {
            return firstFinding(chosen).map(found -> {
                BitSet named = new BitSet();
                IntStream.range(0, open.size())
                        .filter(cell -> !chosen.get(cell) && takesPart(found, open.get(cell)))
                        .forEach(named::set);
                return named;
            });
        }

        private boolean takesPart(Found found, Release release) {
            if (!(found.finding instanceof AuditFinding.Recovered recovered)) {
                return true;
            }
            // Another release of the same sum would do as well.
            return sums(recovered.kind(), recovered.releases()).contains(release.weights())
                    && !sums(recovered.kind(), earlier(found)).contains(release.weights());
        }

        private Set<ImmutableSortedMap<Answer, Integer>> sums(AggregateKind kind, Collection<Release> releases) {
            Set<ImmutableSortedMap<Answer, Integer>> sums = new HashSet<>();
            releases.stream()
                    .filter(release -> release.kind().tells(kind))
                    .forEach(release -> sums.add(release.weights()));
            return sums;
        }

        private ImmutableList<Release> earlier(Found found) {
            return before.getOrDefault(found.readers, ImmutableList.of());
        }

        private List<Release> shown(BitSet chosen) {
            return IntStream.range(0, open.size())
                    .filter(cell -> !chosen.get(cell))
                    .mapToObj(open::get)
                    .toList();
        }

        private Optional<Found> firstFinding(BitSet chosen) {
            return before.entrySet().stream()
                    .flatMap(entry -> audit.structural(
                                    Stream.concat(entry.getValue().stream(), shown(chosen).stream())
                                            .toList(),
                                    entry.getKey())
                            .map(finding -> new Found(entry.getKey(), finding)))
                    .findFirst();
        }

        /** Why a cell is hidden: what would be found if it alone were shown after all. */
        private Hidden because(int cell, BitSet chosen) {
            BitSet less = (BitSet) chosen.clone();
            less.clear(cell);
            Optional<Found> found = firstFinding(less);
            return new Hidden(found.map(this::reason).orElse(SuppressionReason.LEDGER), found.map(Found::finding));
        }

        private SuppressionReason reason(Found found) {
            return Sets.intersection(found.finding.releases(), Set.copyOf(earlier(found)))
                            .isEmpty()
                    ? SuppressionReason.COMPLEMENTARY
                    : SuppressionReason.LEDGER;
        }
    }

    private record Found(Coalition readers, AuditFinding finding) {}
}
