package dev.mentoring.core.warning;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.participant.Role;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is done about a warning, step by step, as long as it is raised: the side that can act first, then the other side, then
 * coordinators, the offer of another match, and closing. Nothing is sent; a plan says what to send.
 *
 * <p>A request for help goes past all steps to a trusted person alone. Whoever has fallen silent is invited back on a few days,
 * and then left in peace. What one side answered is never a reason to write to the other. Immutable and thread-safe.
 *
 * @param otherAfter after how many days the other side is reminded
 * @param coordinatorAfter after how many days coordinators are told; at once when the relationship is at risk
 * @param rematchAfter after how many days another match is offered, when the relationship is at risk
 * @param closeAfter after how many days closing is proposed, when the relationship is at risk; at once when it is inactive
 * @param winBack the days on which somebody silent is invited back
 */
public record EscalationLadder(
        int otherAfter, int coordinatorAfter, int rematchAfter, int closeAfter, ImmutableSortedSet<Integer> winBack) {
    private static final EscalationLadder STANDARD =
            new EscalationLadder(7, 14, 21, 28, ImmutableSortedSet.of(2, 5, 10, 21, 51));

    /**
     * Checks that the steps follow one another.
     *
     * @param otherAfter after how many days the other side is reminded
     * @param coordinatorAfter after how many days coordinators are told
     * @param rematchAfter after how many days another match is offered
     * @param closeAfter after how many days closing is proposed
     * @param winBack the days on which somebody silent is invited back
     */
    public EscalationLadder {
        checkArgument(
                otherAfter >= 0
                        && otherAfter <= coordinatorAfter
                        && coordinatorAfter <= rematchAfter
                        && rematchAfter <= closeAfter,
                "the steps %s, %s, %s, %s do not follow one another",
                otherAfter,
                coordinatorAfter,
                rematchAfter,
                closeAfter);
        checkArgument(winBack.isEmpty() || winBack.first() >= 0, "nobody is invited back on day %s", winBack);
    }

    /** {@return days 0, 7, 14, 21 and 28, as on exercism.org, and invitations on days 2, 5, 10, 21 and 51, as in pathment} */
    public static EscalationLadder standard() {
        return STANDARD;
    }

    /**
     * {@return what is due and not done yet, in a fixed order; planning again without doing anything gives the same}
     *
     * @param report what is raised
     * @param signs the signs from which the report was made
     * @param done everything that was done about these warnings before
     */
    public ImmutableList<Intent> plan(WarningReport report, ProgrammeSigns signs, Collection<Intent> done) {
        ImmutableSet<Intent> before = ImmutableSet.copyOf(done);
        List<Intent> due = new ArrayList<>();
        for (Warning warning : report.open()) {
            long days = ChronoUnit.DAYS.between(warning.since(), report.at());
            if (warning.sign().isRestricted()) {
                due.add(intent(IntentKind.INFORM_TRUSTED_PERSON, warning, 0, Optional.empty()));
            } else {
                addReminders(due, warning, firstSide(warning, signs), days, before);
                addToCoordinators(due, warning, days);
            }
        }
        return due.stream()
                .distinct()
                .filter(intent -> !before.contains(intent))
                .sorted(Intent.ORDER)
                .collect(toImmutableList());
    }

    /** The mentees among those concerned, who own the relationship; without any, all of them. */
    private static Set<ParticipantId> firstSide(Warning warning, ProgrammeSigns signs) {
        if (warning.subject() instanceof WarningSubject.OfRelationship relationship) {
            RelationshipSigns known = signs.relationships().get(relationship.id());
            Set<ParticipantId> mentees =
                    known == null ? Set.of() : Sets.intersection(warning.concerned(), known.persons(Role.MENTEE));
            return mentees.isEmpty() ? warning.concerned() : mentees;
        }
        return warning.concerned();
    }

    private void addReminders(
            List<Intent> due, Warning warning, Set<ParticipantId> first, long days, ImmutableSet<Intent> before) {
        if (warning.sign() == WarningSign.INACTIVE) {
            winBack.stream()
                    .filter(day -> day <= days)
                    .reduce((one, later) -> later)
                    .ifPresent(day -> warning.concerned().forEach(person -> {
                        Intent invitation = intent(IntentKind.WIN_BACK, warning, day, Optional.of(person));
                        if (before.stream().noneMatch(intent -> intent.continues(invitation) && intent.step() >= day)) {
                            due.add(invitation);
                        }
                    }));
            return;
        }
        first.forEach(person -> due.add(intent(IntentKind.NUDGE_SELF, warning, 0, Optional.of(person))));
        if (days >= otherAfter) {
            Sets.difference(warning.concerned(), first)
                    .forEach(person ->
                            due.add(intent(IntentKind.NUDGE_OTHER, warning, otherAfter, Optional.of(person))));
        }
    }

    private void addToCoordinators(List<Intent> due, Warning warning, long days) {
        boolean atRisk = warning.level() == WarningLevel.AT_RISK;
        boolean relationship = warning.subject() instanceof WarningSubject.OfRelationship;
        if (atRisk || days >= coordinatorAfter || warning.concerned().isEmpty()) {
            due.add(intent(IntentKind.INFORM_COORDINATOR, warning, coordinatorAfter, Optional.empty()));
        }
        if (atRisk && relationship && days >= rematchAfter) {
            due.add(intent(IntentKind.OFFER_REMATCH, warning, rematchAfter, Optional.empty()));
        }
        if (atRisk && relationship && (days >= closeAfter || warning.sign() == WarningSign.INACTIVE)) {
            due.add(intent(IntentKind.PROPOSE_CLOSING, warning, closeAfter, Optional.empty()));
        }
    }

    private static Intent intent(IntentKind kind, Warning warning, int step, Optional<ParticipantId> addressee) {
        Instant since = warning.since();
        return new Intent(kind, warning.subject(), warning.sign(), since, step, addressee);
    }
}
