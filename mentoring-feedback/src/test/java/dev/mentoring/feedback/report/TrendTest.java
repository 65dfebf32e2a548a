package dev.mentoring.feedback.report;

import static dev.mentoring.feedback.report.RoundOnMentor.MENTOR;
import static dev.mentoring.feedback.report.RoundOnMentor.random;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.feedback.disclosure.DisclosureAudit;
import dev.mentoring.feedback.disclosure.DisclosurePolicy;
import dev.mentoring.feedback.disclosure.ReleaseLedger;
import dev.mentoring.feedback.instrument.InstrumentId;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.instrument.ResponseValue;
import dev.mentoring.feedback.instrument.SubscaleId;
import dev.mentoring.feedback.reliability.change.ChangeVerdict;
import dev.mentoring.feedback.round.RaterGroup;
import dev.mentoring.feedback.round.RoundId;
import dev.mentoring.feedback.score.Measure;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What has changed since an earlier report, and nothing more than both reports show. */
class TrendTest {
    private static final Measure TRUST = new Measure.OfItem(ItemId.of("trust"));
    private static final Measure BOND = new Measure.OfSubscale(SubscaleId.of("bond"));

    /** Ratings that alternate between one and the next: of eight, the spread is 0.5345. */
    private static RoundOnMentor.Answering about(int rating) {
        return (rater, item) ->
                item.isText() ? ResponseValue.text("x") : ResponseValue.rated(Math.min(5, rating + rater % 2));
    }

    private static RoundOnMentor mentees(String round, int raters, int rating) {
        return new RoundOnMentor(round).with(RaterGroup.MENTEE, raters, about(rating));
    }

    private static ReportRelease first(RoundOnMentor round) {
        return round.request(MENTOR).release(ReleaseLedger.empty());
    }

    private static ReportRelease next(RoundOnMentor round, ReportRelease earlier) {
        return round.request(MENTOR).withPrevious(earlier.report()).release(earlier.ledger());
    }

    private static ReportTrend trend(ReportRelease release) {
        return release.report().trend().orElseThrow();
    }

    private static TrendFinding finding(ReportRelease release, Measure measure) {
        return trend(release).findings().stream()
                .filter(each -> each.measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void without_an_earlier_report_there_is_no_trend() {
        assertThat(first(mentees("spring", 8, 2)).report().trend()).isEmpty();
    }

    @Test
    void the_same_raters_a_year_later_show_what_has_changed() {
        ReportRelease later = next(mentees("autumn", 8, 3), first(mentees("spring", 8, 2)));
        assertThat(trend(later).since()).isEqualTo(RoundId.of("spring"));
        assertThat(finding(later, TRUST))
                .isEqualTo(new TrendFinding(TRUST, 2.5, 3.5, Optional.of(ChangeVerdict.RELIABLE_GAIN)));
        assertThat(finding(later, BOND).verdict()).contains(ChangeVerdict.RELIABLE_GAIN);
        assertThat(finding(later, BOND).difference()).isEqualTo(1);
        assertThat(trend(later).findings()).hasSize(later.report().measures().size());
        ReportRelease back = next(mentees("spring-2", 8, 2), later);
        assertThat(finding(back, TRUST).verdict()).contains(ChangeVerdict.RELIABLE_LOSS);
    }

    @Test
    void a_small_difference_is_no_reliable_change() {
        RoundOnMentor round = mentees("autumn", 8, 2);
        round.answer("mentee-a", "trust", ResponseValue.rated(3));
        round.answer("mentee-c", "trust", ResponseValue.rated(3));
        TrendFinding trust = finding(next(round, first(mentees("spring", 8, 2))), TRUST);
        // errors 0.1890 and 0.1637 (R: sd(c(3,3,3,3,2,3,2,3)) / sqrt(8)), t(7) 2.3646: less than 0.591 is no change
        assertThat(trust.difference()).isEqualTo(0.25);
        assertThat(trust.verdict()).contains(ChangeVerdict.NO_RELIABLE_CHANGE);
    }

    @Test
    void without_a_spread_only_what_no_spread_can_explain_is_a_reliable_change() {
        // 1.5 and 4.5 of six on 1 to 5: no error exceeds sqrt(0.5 * 3.5 / 5) = 0.5916, and 2.5706 * 0.8367 < 3
        TrendFinding large = finding(next(mentees("autumn", 6, 4), first(mentees("spring", 6, 1))), TRUST);
        assertThat(large.verdict()).contains(ChangeVerdict.RELIABLE_GAIN);
        // 2.5 and 3.5: sqrt(1.5 * 2.5 / 5) = 0.8660 each, and 2.5706 * 1.2247 > 1
        TrendFinding small = finding(next(mentees("autumn", 6, 3), first(mentees("spring", 6, 2))), TRUST);
        assertThat(small.difference()).isEqualTo(1);
        assertThat(small.verdict()).isEmpty();
        assertThat(finding(next(mentees("autumn", 6, 3), first(mentees("spring", 6, 2))), BOND)
                        .verdict())
                .isEmpty();
    }

    @Test
    void a_subscale_is_compared_by_the_items_that_both_reports_show() {
        RoundOnMentor spring = new RoundOnMentor("spring")
                .with(
                        RaterGroup.MENTEE,
                        8,
                        (rater, item) -> item.id().value().equals("trust")
                                ? ResponseValue.rated(5 - rater % 2)
                                : about(2).apply(rater, item));
        RoundOnMentor autumn = mentees("autumn", 8, 2);
        for (char rater = 'a'; rater <= 'd'; rater++) {
            autumn.answer("mentee-" + rater, "trust", ResponseValue.notObserved());
        }
        ReportRelease earlier = first(spring);
        assertThat(earlier.report().finding(BOND).orElseThrow().others().value().orElseThrow())
                .isGreaterThan(2.9);
        assertThat(finding(next(autumn, earlier), BOND).difference())
                .as("trust was high and is hidden now: it is not compared")
                .isZero();
    }

    @Test
    void who_left_is_protected_by_showing_no_trend() {
        ReportRelease earlier = first(mentees("spring", 9, 2));
        ReportRelease later = next(mentees("autumn", 9, 3).without("mentee-i"), earlier);
        assertThat(trend(later).findings()).isEmpty();
    }

    @Property(tries = 15)
    void a_trend_tells_nothing_that_the_two_reports_do_not_and_betrays_nobody(
            @ForAll @IntRange(min = 4, max = 9) int before,
            @ForAll @IntRange(min = 4, max = 9) int after,
            @ForAll @IntRange(min = 0, max = 1000) int seed) {
        ReportRelease earlier = first(new RoundOnMentor("spring").with(RaterGroup.MENTEE, before, random(seed)));
        ReportRelease later =
                next(new RoundOnMentor("autumn").with(RaterGroup.MENTEE, after, random(seed + 1)), earlier);
        for (TrendFinding finding : trend(later).findings()) {
            if (finding.measure() instanceof Measure.OfItem) {
                assertThat(earlier.report()
                                .finding(finding.measure())
                                .orElseThrow()
                                .others()
                                .value())
                        .contains(finding.before());
                assertThat(later.report()
                                .finding(finding.measure())
                                .orElseThrow()
                                .others()
                                .value())
                        .contains(finding.after());
            }
        }
        assertThat(DisclosureAudit.under(DisclosurePolicy.standard())
                        .findings(later.ledger())
                        .entries())
                .isEmpty();
    }

    @Test
    void an_earlier_report_that_cannot_be_compared_is_refused_with_every_reason() {
        ReportRelease earlier = first(mentees("spring", 8, 2));
        FeedbackReport report = earlier.report();
        FeedbackReport other = new FeedbackReport(
                report.round(),
                report.subject(),
                ParticipantId.of("lead"),
                InstrumentId.of("other"),
                report.version(),
                report.reading(),
                report.measures(),
                report.highlights(),
                report.trend(),
                report.comments(),
                report.competencies(),
                report.plan());
        ReportRequest again = mentees("spring", 8, 2).request(MENTOR);
        assertThatThrownBy(() -> again.withPrevious(other))
                .hasMessageContaining("previous-of-others")
                .hasMessageContaining("previous-by-other-instrument")
                .hasMessageContaining("previous-of-same-round");
    }

    @Test
    void a_ledger_that_does_not_know_the_earlier_report_is_refused() {
        ReportRequest later = mentees("autumn", 8, 3)
                .request(MENTOR)
                .withPrevious(first(mentees("spring", 8, 2)).report());
        assertThatThrownBy(() -> later.release(ReleaseLedger.empty())).hasMessageContaining("previous-not-in-ledger");
        ReportRequest nothing = mentees("autumn", 8, 3)
                .request(MENTOR)
                .withPrevious(first(mentees("spring", 3, 2)).report());
        assertThat(trend(nothing.release(ReleaseLedger.empty())).findings())
                .as("who was shown nothing stands in no ledger")
                .isEqualTo(List.of());
    }
}
