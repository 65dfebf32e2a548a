package dev.mentoring.core.warning;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.calendar.WorkingDays;
import dev.mentoring.core.identity.ParticipantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * Says which signs of trouble are raised at an instant, and when each of them changes.
 *
 * <p>The answer depends on signs, instant, working days and rules alone. While people are away or a relationship rests, nothing
 * is raised about what they cannot do then, and clocks begin anew with their return. Takes time in proportion to the live
 * relationships, open proposals and mentors. Immutable and thread-safe.
 */
public final class EarlyWarning {
    private final WarningRules rules;
    private final WorkingDays days;

    private EarlyWarning(WarningRules rules, WorkingDays days) {
        this.rules = requireNonNull(rules);
        this.days = requireNonNull(days);
    }

    /**
     * {@return early warning by these rules}
     *
     * @param rules the rules
     * @param days the days on which people work; a limit that is reached on another day counts from the next of them
     */
    public static EarlyWarning of(WarningRules rules, WorkingDays days) {
        return new EarlyWarning(rules, days);
    }

    /**
     * {@return early warning by the rules of the catalogue}
     *
     * @param days the days on which people work
     */
    public static EarlyWarning standard(WorkingDays days) {
        return of(WarningRules.standard(), days);
    }

    /**
     * {@return what is raised at an instant, and what will be}
     *
     * @param signs what is known
     * @param at the instant, not before the last signal
     * @throws IllegalArgumentException when signals are known that come after the instant
     */
    public WarningReport report(ProgrammeSigns signs, Instant at) {
        checkArgument(signs.upTo().map(last -> !last.isAfter(at)).orElse(true), "signals are known from after %s", at);
        ImmutableList<SignCourse> courses = courses(signs);
        ImmutableList<Warning> open = courses.stream()
                .flatMap(course -> course.warningAt(at).stream())
                .sorted(Warning.GRAVEST_FIRST)
                .collect(toImmutableList());
        ImmutableList<UpcomingWarning> upcoming = courses.stream()
                .flatMap(course -> course.upcomingAt(at).stream())
                .sorted(Comparator.comparing(UpcomingWarning::at)
                        .thenComparing(UpcomingWarning::sign)
                        .thenComparing(warning -> warning.subject().key()))
                .collect(toImmutableList());
        return new WarningReport(at, open, upcoming);
    }

    ImmutableList<SignCourse> courses(ProgrammeSigns signs) {
        ImmutableList.Builder<SignCourse> courses = ImmutableList.builder();
        MentorLoads loads = new MentorLoads(signs);
        for (RelationshipSigns relationship : signs.relationships().values()) {
            ImmutableList<SignCourse> found = RelationshipCase.courses(relationship, signs, rules, days);
            courses.addAll(found);
            loads.add(relationship, found);
        }
        rules.rule(WarningSign.MENTOR_OVERLOADED).ifPresent(rule -> courses.addAll(loads.courses(rule)));
        rules.rule(WarningSign.PROPOSAL_UNANSWERED)
                .ifPresent(rule -> signs.proposals()
                        .values()
                        .forEach(proposal ->
                                proposalCourse(proposal, signs, rule).ifPresent(courses::add)));
        return courses.build();
    }

    private Optional<SignCourse> proposalCourse(ProposalSigns proposal, ProgrammeSigns signs, WarningRule rule) {
        if (proposal.asked().isEmpty() || proposal.awaited().isEmpty()) {
            return Optional.empty();
        }
        Instant asked = proposal.asked().get();
        ImmutableSortedSet<ParticipantId> awaited = proposal.awaited();
        Course course = new Timing(signs, days, proposal.zone(), Optional.empty())
                .clock(rule, asked, asked, awaited)
                .within(new Stretch(asked, proposal.expiresAt()));
        return Optional.of(new SignCourse(
                new WarningSubject.OfProposal(proposal.id()),
                rule.sign(),
                course,
                awaited,
                at -> ImmutableList.of(RelationshipCase.days(FactKind.DAYS_SINCE_REQUEST, asked, at))));
    }
}
