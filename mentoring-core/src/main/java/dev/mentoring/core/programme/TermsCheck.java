package dev.mentoring.core.programme;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.calendar.Cadence;
import dev.mentoring.core.calendar.HolidayCalendar;
import dev.mentoring.core.calendar.WorkingDays;
import dev.mentoring.core.internal.Identifiers;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import java.time.LocalDate;
import java.util.Optional;

/** What is wrong with the terms of a programme. */
final class TermsCheck {
    private static final LocalDate JANUARY = LocalDate.of(2001, 1, 1);
    private static final int WEEKEND = 2; // by which the due date may move to a working day

    private final Problems.Builder found;

    TermsCheck(Problems.Builder found) {
        this.found = found;
    }

    void check(
            ProgrammeFormat format,
            ImmutableList<EligibilityRule> eligibility,
            EnrolmentPolicy enrolment,
            ProposalPolicy proposals,
            RelationshipPolicy relationships,
            Optional<String> retentionRule) {
        range("enrolment/maximumPauseDays", enrolment.maximumPauseDays(), 0, 3650);
        range("proposals/answerDays", proposals.answerDays(), 1, 90);
        range("proposals/forgivenNoShows", proposals.forgivenNoShows(), 0, 1000);
        for (EligibilityRule rule : eligibility) {
            if (rule instanceof EligibilityRule.MinimumService service) {
                range("eligibility/months", service.months(), 0, 600);
            }
        }
        retentionRule
                .filter(code -> !Identifiers.isValid(code))
                .ifPresent(code -> report("terms-code-malformed", "retentionRule", code));
        checkRanges(relationships);
        checkSize(format, relationships.size());
        checkDuration(relationships.duration());
        checkRhythm(relationships);
    }

    private void checkRanges(RelationshipPolicy policy) {
        range("relationships/rhythm/minutes", policy.rhythm().minutes(), 5, 480);
        range("relationships/pause/maximumDays", policy.pause().maximumDays(), 0, 3650);
        range("relationships/maximumExtensions", policy.maximumExtensions(), 0, 100);
        range("relationships/closing/windowDays", policy.closing().windowDays(), 0, 3650);
        range("relationships/closing/graceDays", policy.closing().graceDays(), 0, 3650);
    }

    private void checkSize(ProgrammeFormat format, GroupSize size) {
        GroupSize possible = format.rules().size();
        if (size.minimum() > size.maximum() || !possible.admits(size.minimum()) || !possible.admits(size.maximum())) {
            report(
                    "terms-size-unfit",
                    "relationships/size",
                    size.minimum(),
                    size.maximum(),
                    format,
                    possible.minimum(),
                    possible.maximum());
        }
    }

    private void checkDuration(DurationBounds bounds) {
        LocalDate shortest = JANUARY.plus(bounds.minimum());
        LocalDate usual = JANUARY.plus(bounds.usual());
        LocalDate longest = JANUARY.plus(bounds.maximum());
        if (shortest.isBefore(JANUARY) || usual.isBefore(shortest) || longest.isBefore(usual)) {
            report(
                    "terms-duration-order",
                    "relationships/duration",
                    bounds.minimum(),
                    bounds.usual(),
                    bounds.maximum());
        }
        if (!longest.isAfter(JANUARY)) {
            report("terms-duration-none", "relationships/duration/maximum");
        }
    }

    private void checkRhythm(RelationshipPolicy policy) {
        Cadence cadence = policy.rhythm().cadence();
        LocalDate next = cadence.due(JANUARY, WorkingDays.mondayToFriday(HolidayCalendar.none()));
        if (next.isAfter(JANUARY.plus(policy.duration().maximum()).plusDays(WEEKEND))) {
            report("terms-cadence-unfit", "relationships/rhythm/cadence", cadence.every(), cadence.unit());
        }
    }

    private void range(String field, int value, int lowest, int highest) {
        if (value < lowest || value > highest) {
            report("terms-out-of-range", field, value, lowest, highest);
        }
    }

    private void report(String code, String field, Object... arguments) {
        found.error(ProgrammeTexts.CATALOGUE, code, Place.field("programme", "", field), arguments);
    }
}
