package dev.mentoring.core.revalidation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.organisation.EvaluationLink;
import dev.mentoring.core.participant.Exclusion;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.ParticipantPool;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.relationship.Party;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Holds live relationships and open proposals against people and organisation as they are on a date.
 *
 * <pre>{@code
 * var findings = Revalidation.on(date, poolAfterTheChange, HardRules.standard()).findings(changes, ties);
 * var measures = RevalidationPolicy.standard().measures(findings, occasion);
 * }</pre>
 *
 * <p>The rules are those of the proposal: no reporting line within so many steps, nobody evaluates another, no exclusion, no
 * more relationships than places. Time grows with the ties, times the pairs in each. The result does not depend on the order
 * of the input. Immutable and thread-safe.
 */
public final class Revalidation {
    private record Seat(ParticipantId person, Role role) {}

    /** Who came last goes first: proposals before relationships, and the newest of each. */
    private static final Comparator<LiveTie> LAST_COME = comparing((LiveTie tie) -> tie instanceof LiveTie.LiveProposal)
            .thenComparing(LiveTie::since)
            .thenComparing(LiveTie::key)
            .reversed();

    private static final Comparator<Finding> BY_TIE = comparing(
                    (Finding finding) -> finding.tie() instanceof LiveTie.LiveProposal)
            .thenComparing(finding -> finding.tie().key())
            .thenComparing(Finding::kind)
            .thenComparing(finding -> finding.persons().toString());

    private final LocalDate date;
    private final ParticipantPool pool;
    private final ImmutableSetMultimap<ParticipantId, ParticipantId> managers;
    private final ImmutableSet<ImmutableSortedSet<ParticipantId>> evaluations;
    private final ImmutableSet<ImmutableSortedSet<ParticipantId>> exclusions;

    private Revalidation(LocalDate date, ParticipantPool pool, HardRules rules) {
        this.date = requireNonNull(date);
        this.pool = pool;
        this.managers = pool.organisation().managers(date, rules.reportingSteps(), rules.dotted());
        this.evaluations = pool.organisation().evaluationLinks().stream()
                .filter(link -> link.validity().holdsOn(date))
                .map(Revalidation::ends)
                .collect(toImmutableSet());
        this.exclusions = pool.exclusions().stream()
                .filter(exclusion -> exclusion.holdsOn(date))
                .map(exclusion -> ImmutableSortedSet.of(exclusion.first(), exclusion.second()))
                .collect(toImmutableSet());
    }

    private static ImmutableSortedSet<ParticipantId> ends(EvaluationLink link) {
        return ImmutableSortedSet.of(link.evaluator(), link.evaluated());
    }

    /**
     * {@return a check}
     *
     * @param date the date on which people and organisation are looked at
     * @param pool people, organisation and exclusions after the changes
     * @param rules the rules that hold for a pair
     */
    public static Revalidation on(LocalDate date, ParticipantPool pool, HardRules rules) {
        return new Revalidation(date, pool, rules);
    }

    /**
     * {@return what live ties run against, as far as it concerns those around whom something changed; by tie and kind}
     *
     * @param changes what changed; {@link Change.Reorganised} to look at everybody
     * @param ties every live relationship and open proposal of these people, in all programmes
     */
    public ImmutableList<Finding> findings(Collection<? extends Change> changes, Collection<? extends LiveTie> ties) {
        ImmutableList.Builder<Finding> found = ImmutableList.builder();
        for (LiveTie tie : ties) {
            addAbsences(found, changes, tie);
            addLostRoles(found, tie);
            addTies(found, tie);
        }
        addExcess(found, ties);
        ImmutableSet<ParticipantId> changed =
                changes.stream().flatMap(change -> persons(change).stream()).collect(toImmutableSet());
        boolean everybody = changes.stream().anyMatch(Change.Reorganised.class::isInstance);
        return found.build().stream()
                .filter(finding -> everybody || finding.persons().stream().anyMatch(changed::contains))
                .distinct()
                .sorted(BY_TIE)
                .collect(toImmutableList());
    }

    /** An exclusion that the pool does not hold yet is a fault of the caller’s, and not to be passed over. */
    private ImmutableSet<ParticipantId> persons(Change change) {
        if (change instanceof Change.ExclusionAdded added) {
            Exclusion exclusion = added.exclusion();
            if (!pool.exclusions().contains(exclusion)) {
                throw new IllegalArgumentException("the pool is to hold every exclusion that was added");
            }
        }
        return change.persons();
    }

    private void addAbsences(ImmutableList.Builder<Finding> found, Collection<? extends Change> changes, LiveTie tie) {
        for (Change change : changes) {
            if (change instanceof Change.Left left
                    && !left.on().isAfter(date)
                    && isParty(tie, left.person())
                    && !tie.externalParties().contains(left.person())) {
                found.add(finding(tie, FindingKind.LEFT_ORGANISATION, left.person()));
            }
            if (change instanceof Change.LongLeave leave
                    && !leave.from().isAfter(date)
                    && leave.until().map(last -> !last.isBefore(date)).orElse(true)
                    && isParty(tie, leave.person())) {
                found.add(
                        new Finding(tie, FindingKind.LONG_LEAVE, ImmutableSortedSet.of(leave.person()), leave.until()));
            }
        }
    }

    private void addLostRoles(ImmutableList.Builder<Finding> found, LiveTie tie) {
        for (Party party : tie.parties()) {
            Optional<Participant> person = pool.participant(party.person());
            boolean held = person.isEmpty()
                    || party.role().countsAs().map(person.get()::is).orElse(true);
            if (!held) {
                found.add(finding(tie, FindingKind.ROLE_LOST, party.person()));
            }
        }
    }

    private void addTies(ImmutableList.Builder<Finding> found, LiveTie tie) {
        List<Party> parties = tie.parties().asList();
        for (int i = 0; i < parties.size(); i++) {
            for (int j = i + 1; j < parties.size(); j++) {
                if (guideOneAnother(parties.get(i), parties.get(j))) {
                    addPair(found, tie, parties.get(i).person(), parties.get(j).person());
                }
            }
        }
    }

    /** Members of a group have no say over one another; peers do. */
    private static boolean guideOneAnother(Party one, Party other) {
        return switch (one.role()) {
            case MENTOR, MENTEE, FACILITATOR, BACKUP_MENTOR -> one.role() != other.role();
            case PEER -> true;
        };
    }

    private void addPair(ImmutableList.Builder<Finding> found, LiveTie tie, ParticipantId one, ParticipantId other) {
        ImmutableSortedSet<ParticipantId> pair = ImmutableSortedSet.of(one, other);
        if (managers.containsEntry(one, other) || managers.containsEntry(other, one)) {
            found.add(new Finding(tie, FindingKind.REPORTING_LINE, pair, Optional.empty()));
        }
        if (evaluations.contains(pair)) {
            found.add(new Finding(tie, FindingKind.EVALUATION, pair, Optional.empty()));
        }
        if (exclusions.contains(pair)) {
            found.add(new Finding(tie, FindingKind.EXCLUSION, pair, Optional.empty()));
        }
    }

    /** As many ties as are too many, and not all of somebody who has one too many. */
    private void addExcess(ImmutableList.Builder<Finding> found, Collection<? extends LiveTie> ties) {
        ListMultimap<Seat, LiveTie> taken =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        for (LiveTie tie : ties) {
            for (Party party : tie.parties()) {
                party.role().countsAs().ifPresent(role -> taken.put(new Seat(party.person(), role), tie));
            }
        }
        for (Seat seat : taken.keySet()) {
            int places = pool.participant(seat.person())
                    .map(person -> person.capacity(seat.role()).relationships())
                    .orElse(Integer.MAX_VALUE);
            int excess = taken.get(seat).size() - places;
            taken.get(seat).stream()
                    .sorted(LAST_COME)
                    .limit(Math.max(0, excess))
                    .forEach(tie -> found.add(finding(tie, FindingKind.OVER_CAPACITY, seat.person())));
        }
    }

    private static boolean isParty(LiveTie tie, ParticipantId person) {
        return Iterables.any(tie.parties(), party -> party.person().equals(person));
    }

    private static Finding finding(LiveTie tie, FindingKind kind, ParticipantId person) {
        return new Finding(tie, kind, ImmutableSortedSet.of(person), Optional.empty());
    }
}
