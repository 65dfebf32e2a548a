package dev.mentoring.core.revalidation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import dev.mentoring.core.proposal.ProposalCommand;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * What is done about each kind of finding. Immutable and thread-safe.
 *
 * @param actions the answer to each kind; every kind has one that it {@link FindingKind#allows}
 */
public record RevalidationPolicy(ImmutableMap<FindingKind, RevalidationAction> actions) {
    /**
     * Checks that every kind has a possible answer.
     *
     * @param actions the answer to each kind
     */
    public RevalidationPolicy {
        for (FindingKind kind : FindingKind.values()) {
            RevalidationAction action = actions.get(kind);
            checkArgument(action != null && kind.allows(action), "%s cannot be answered by %s", kind, action);
        }
        actions = Maps.immutableEnumMap(actions);
    }

    /**
     * {@return what does least harm: a leave and a conflict between two parties let a relationship rest, everything else is asked;
     * a leaver’s relationship may rightly go on (Clutterbuck)}
     */
    public static RevalidationPolicy standard() {
        return new RevalidationPolicy(Arrays.stream(FindingKind.values())
                .collect(ImmutableMap.toImmutableMap(
                        kind -> kind,
                        kind -> kind.allows(RevalidationAction.PAUSE)
                                ? RevalidationAction.PAUSE
                                : RevalidationAction.ASK)));
    }

    /**
     * {@return the same policy with another answer to one kind}
     *
     * @param kind the kind of finding
     * @param action what is done about it
     */
    public RevalidationPolicy with(FindingKind kind, RevalidationAction action) {
        return new RevalidationPolicy(ImmutableMap.<FindingKind, RevalidationAction>builder()
                .putAll(actions)
                .put(kind, action)
                .buildKeepingLast());
    }

    /**
     * {@return what is to be done, one measure a tie, in the order of the findings}
     *
     * <p>The strictest answer to any of its findings decides. A command that the relationship would refuse, such as a pause beyond
     * the limit of the programme, becomes a question to a coordinator, and one that would change nothing is left out.
     *
     * @param findings what was found
     * @param at when it is done
     */
    public ImmutableList<Measure> measures(Collection<Finding> findings, Instant at) {
        ListMultimap<LiveTie, Finding> byTie =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        findings.forEach(finding -> byTie.put(finding.tie(), finding));
        return Multimaps.asMap(byTie).entrySet().stream()
                .map(entry -> measure(entry.getKey(), ImmutableList.copyOf(entry.getValue()), at))
                .collect(toImmutableList());
    }

    private Measure measure(LiveTie tie, ImmutableList<Finding> findings, Instant at) {
        if (tie instanceof LiveTie.LiveRelationship live) {
            return new RelationshipAnswer(live, at).measure(findings, actions);
        }
        Optional<ProposalCommand> block = findings.stream()
                .filter(finding -> answer(finding) == RevalidationAction.END)
                .map(finding -> finding.kind().blockReason())
                .min(Comparator.naturalOrder())
                .map(ProposalCommand.Block::new);
        boolean runs = findings.stream().allMatch(finding -> answer(finding) == RevalidationAction.CONTINUE);
        RevalidationAction action = block.isPresent()
                ? RevalidationAction.END
                : runs ? RevalidationAction.CONTINUE : RevalidationAction.ASK;
        return new Measure(tie, action, findings, ImmutableList.of(), block);
    }

    private RevalidationAction answer(Finding finding) {
        return requireNonNull(actions.get(finding.kind()));
    }
}
