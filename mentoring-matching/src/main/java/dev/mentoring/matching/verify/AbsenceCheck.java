package dev.mentoring.matching.verify;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.market.ProjectMarket;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.PeerMatching;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/** Is there really no matching with what was sought? Goes through all matchings of a small market and checks each. */
final class AbsenceCheck {
    /** Every matching is counted as so many looks at every pair and person. */
    private static final long COST_OF_A_CHECK = 20;

    private static final long MOST_STEPS = 100_000_000;

    private static final ImmutableList<Guarantee> STABILITY =
            ImmutableList.of(Guarantee.SUPER_STABLE, Guarantee.STRONGLY_STABLE, Guarantee.WEAKLY_STABLE);

    private AbsenceCheck() {}

    static Optional<CounterExample> of(Instance instance, Set<Guarantee> sought) {
        if (sought.isEmpty()) {
            throw new UndecidedException("nothing-sought");
        }
        if (instance instanceof Market market) {
            return ofTwoSides(CheckedMatching.of(market, Matching.of(market, "", ImmutableSet.of())), sought);
        }
        if (instance instanceof ProjectMarket project) {
            return ofTwoSides(CheckedMatching.of(project, Matching.of(project, "", ImmutableSet.of())), sought);
        }
        return ofPeers((PeerMarket) instance, sought);
    }

    private static Optional<CounterExample> ofTwoSides(CheckedMatching empty, Set<Guarantee> sought) {
        Market market = empty.market;
        Optional<Guarantee> notion = STABILITY.stream().filter(sought::contains).findFirst();
        Steps checks = new Steps(MOST_STEPS);
        long cost = COST_OF_A_CHECK * (1L + market.pairCount() + market.menteeCount() + market.mentorCount());
        AtomicReference<Optional<CounterExample>> found = new AtomicReference<>(Optional.empty());
        Predicate<BitSet> hasAll = pairs -> {
            checks.take(cost);
            CheckedMatching candidate = empty.with(pairs);
            GuaranteeCheck check = new GuaranteeCheck(candidate, sought, Optional.empty(), false);
            boolean all = sought.stream().allMatch(claim -> check.of(claim).isEmpty());
            if (all) {
                found.set(Optional.of(new CounterExample.FoundMatching(StableMatchings.named(empty, pairs))));
            }
            return all;
        };
        if (notion.isPresent()) {
            StableMatchings.any(empty, notion.get(), hasAll);
        } else {
            StableMatchings.anyAtAll(empty, hasAll);
        }
        return found.get();
    }

    private static Optional<CounterExample> ofPeers(PeerMarket market, Set<Guarantee> sought) {
        CheckedPeers empty = CheckedPeers.of(market, PeerMatching.of(market, "", ImmutableSet.of()));
        AtomicReference<Optional<CounterExample>> found = new AtomicReference<>(Optional.empty());
        PeerSearch.any(market.mirror(), partners -> {
            CheckedPeers candidate = empty.with(partners);
            boolean all = sought.stream()
                    .allMatch(claim -> PeerGuaranteeCheck.of(candidate, claim).isEmpty());
            if (all) {
                found.set(Optional.of(new CounterExample.FoundPeerMatching(candidate.groups())));
            }
            return all;
        });
        return found.get();
    }
}
