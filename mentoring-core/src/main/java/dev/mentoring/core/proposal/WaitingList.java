package dev.mentoring.core.proposal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import dev.mentoring.core.enrolment.BindingConstraint;
import dev.mentoring.core.identity.EnrolmentId;
import dev.mentoring.core.programme.ProposalPolicy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Who waits for a partner, in a fair order: first whoever was left without a partner more often, then whoever has waited
 * longer, then by lot; whoever has missed more meetings than the programme forgives comes after all others. Nobody overtakes
 * without a reason that is told, see {@link #reason} and {@link WaitingListCall}.
 *
 * <p>The lot is a hash of the seed and of the ids (SipHash-2-4, Aumasson and Bernstein 2012): it can be drawn again, and no
 * order of input changes it. Immutable and thread-safe.
 *
 * @param forgivenNoShows how many missed meetings do not count; 0 or more
 * @param seed the seed of the lot
 * @param entries who waits; kept in the order in which they are served
 */
public record WaitingList(int forgivenNoShows, long seed, ImmutableList<WaitingEntry> entries) {
    /**
     * Puts the entries in order.
     *
     * @param forgivenNoShows how many missed meetings do not count; 0 or more
     * @param seed the seed of the lot
     * @param entries who waits; enrolments are distinct
     */
    public WaitingList {
        checkArgument(forgivenNoShows >= 0, "the number of missed meetings is 0 or more, but was %s", forgivenNoShows);
        Set<EnrolmentId> enrolments = new HashSet<>();
        for (WaitingEntry entry : entries) {
            checkArgument(enrolments.add(entry.enrolment()), "%s waits twice", entry.enrolment());
        }
        entries = ImmutableList.sortedCopyOf(order(forgivenNoShows, seed), entries);
    }

    /**
     * {@return a list by the policy of a programme}
     *
     * @param policy the policy
     * @param seed the seed of the lot
     * @param entries who waits; enrolments are distinct
     */
    public static WaitingList of(ProposalPolicy policy, long seed, Collection<WaitingEntry> entries) {
        return new WaitingList(policy.forgivenNoShows(), seed, ImmutableList.copyOf(entries));
    }

    private static Comparator<WaitingEntry> order(int forgiven, long seed) {
        return Comparator.comparing((WaitingEntry entry) -> entry.noShows() > forgiven)
                .thenComparing(WaitingEntry::runsUnmatched, Comparator.reverseOrder())
                .thenComparing(WaitingEntry::since)
                .thenComparingLong(entry -> lot(seed, entry))
                .thenComparing(WaitingEntry::enrolment);
    }

    private static long lot(long seed, WaitingEntry entry) {
        return Hashing.sipHash24(seed, 0)
                .hashString(entry.enrolment().value(), StandardCharsets.UTF_8)
                .asLong();
    }

    /**
     * {@return why one comes before another}
     *
     * @param earlier who comes first of the two
     * @param later who comes second
     * @throws IllegalArgumentException when it is the other way round
     */
    public PriorityReason reason(WaitingEntry earlier, WaitingEntry later) {
        checkArgument(
                order(forgivenNoShows, seed).compare(earlier, later) < 0,
                "%s does not come before %s",
                earlier.enrolment(),
                later.enrolment());
        if (earlier.noShows() <= forgivenNoShows && later.noShows() > forgivenNoShows) {
            return PriorityReason.MISSED_FEWER_MEETINGS;
        }
        if (earlier.runsUnmatched() > later.runsUnmatched()) {
            return PriorityReason.UNMATCHED_MORE_OFTEN;
        }
        return earlier.since().isBefore(later.since()) ? PriorityReason.WAITED_LONGER : PriorityReason.DRAWN_BY_LOT;
    }

    /**
     * {@return who is served now that places have come free, first come first served among those who can be}
     *
     * @param places how many places have come free; 0 or more
     * @param obstacle what stands in the way for somebody; empty when she can be served. Asked in the order of the list
     */
    public WaitingListCall call(int places, Function<WaitingEntry, Optional<BindingConstraint>> obstacle) {
        checkArgument(places >= 0, "the number of places is 0 or more, but was %s", places);
        List<WaitingEntry> called = new ArrayList<>();
        List<PassedOver> skipped = new ArrayList<>();
        int overtaken = 0;
        for (WaitingEntry entry : entries) {
            if (called.size() == places) {
                break;
            }
            Optional<BindingConstraint> reason = obstacle.apply(entry);
            if (reason.isPresent()) {
                skipped.add(new PassedOver(entry, reason.get()));
            } else {
                called.add(entry);
                overtaken = skipped.size();
            }
        }
        Set<WaitingEntry> served = new HashSet<>(called);
        List<WaitingEntry> remaining =
                entries.stream().filter(entry -> !served.contains(entry)).toList();
        return new WaitingListCall(
                ImmutableList.copyOf(called),
                ImmutableList.copyOf(skipped.subList(0, overtaken)),
                new WaitingList(forgivenNoShows, seed, ImmutableList.copyOf(remaining)));
    }
}
