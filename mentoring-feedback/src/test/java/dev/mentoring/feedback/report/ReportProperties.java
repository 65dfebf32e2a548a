package dev.mentoring.feedback.report;

import static dev.mentoring.feedback.report.RoundOnMentor.MENTOR;
import static dev.mentoring.feedback.report.RoundOnMentor.random;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.feedback.disclosure.DisclosureAudit;
import dev.mentoring.feedback.disclosure.DisclosurePolicy;
import dev.mentoring.feedback.disclosure.DisclosureThresholds;
import dev.mentoring.feedback.disclosure.Published;
import dev.mentoring.feedback.disclosure.ReleaseLedger;
import dev.mentoring.feedback.instrument.ResponseValue;
import dev.mentoring.feedback.round.RaterGroup;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Laws of every report. */
class ReportProperties {
    private static RoundOnMentor round(int mentees, int peers, long seed) {
        RoundOnMentor round = new RoundOnMentor()
                .with(RaterGroup.MENTEE, mentees, random(seed))
                .with(RaterGroup.PEER, peers, random(seed + 1));
        return seed % 3 == 0 ? round.answer("mentee-a", "trust", ResponseValue.notObserved()) : round;
    }

    @Property(tries = 25)
    void nothing_that_is_shown_betrays_anybody(
            @ForAll @IntRange(min = 1, max = 9) int mentees,
            @ForAll @IntRange(min = 0, max = 7) int peers,
            @ForAll @IntRange(min = 0, max = 1000) int seed) {
        ReportRelease release = round(mentees, peers, seed).request(MENTOR).release(ReleaseLedger.empty());
        assertThat(DisclosureAudit.under(DisclosurePolicy.standard())
                        .findings(release.ledger())
                        .entries())
                .isEmpty();
        assertThat(release.report().measures())
                .allSatisfy(finding -> finding.others()
                        .value()
                        .ifPresent(mean -> assertThat(mean).isBetween(finding.lowest(), finding.highest())));
    }

    @Property(tries = 15)
    void what_a_person_says_of_herself_changes_nothing_of_the_others(
            @ForAll @IntRange(min = 5, max = 9) int mentees, @ForAll @IntRange(min = 0, max = 1000) int seed) {
        FeedbackReport one = round(mentees, 0, seed)
                .with(RaterGroup.SELF, 1, random(seed + 2))
                .request(MENTOR)
                .release(ReleaseLedger.empty())
                .report();
        FeedbackReport other = round(mentees, 0, seed)
                .with(RaterGroup.SELF, 1, random(seed + 3))
                .request(MENTOR)
                .release(ReleaseLedger.empty())
                .report();
        assertThat(one.measures())
                .extracting(MeasureFinding::others)
                .isEqualTo(other.measures().stream().map(MeasureFinding::others).toList());
        assertThat(one.highlights()).isEqualTo(other.highlights());
        assertThat(one.plan()).isEqualTo(other.plan());
    }

    @Property(tries = 10)
    void a_higher_threshold_never_shows_a_group_that_a_lower_one_hides_for_want_of_raters(
            @ForAll @IntRange(min = 3, max = 9) int mentees, @ForAll @IntRange(min = 0, max = 1000) int seed) {
        ReportRequest request = round(mentees, 0, seed).request(MENTOR);
        for (int people = 3; people < 9; people++) {
            long lower = shown(request, people);
            assertThat(shown(request, people + 1)).isLessThanOrEqualTo(lower);
        }
    }

    private static long shown(ReportRequest request, int people) {
        return request
                .withPolicy(DisclosurePolicy.standard().withThresholds(DisclosureThresholds.of(people)))
                .release(ReleaseLedger.empty())
                .report()
                .measures()
                .stream()
                .filter(finding -> finding.others() instanceof Published.Shown)
                .count();
    }
}
