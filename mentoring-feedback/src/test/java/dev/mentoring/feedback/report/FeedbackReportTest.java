package dev.mentoring.feedback.report;

import static dev.mentoring.feedback.report.RoundOnMentor.MENTOR;
import static dev.mentoring.feedback.report.RoundOnMentor.random;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.text.CatalogueFaults;
import dev.mentoring.feedback.disclosure.DisclosureAudit;
import dev.mentoring.feedback.disclosure.DisclosurePolicy;
import dev.mentoring.feedback.disclosure.Published;
import dev.mentoring.feedback.disclosure.ReleaseLedger;
import dev.mentoring.feedback.disclosure.SuppressionReason;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.instrument.ResponseValue;
import dev.mentoring.feedback.instrument.SubscaleId;
import dev.mentoring.feedback.registry.MeetingObservation;
import dev.mentoring.feedback.registry.RelationshipForm;
import dev.mentoring.feedback.reliability.agreement.NullDistribution;
import dev.mentoring.feedback.round.RaterGroup;
import dev.mentoring.feedback.score.JohariCell;
import dev.mentoring.feedback.score.Measure;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedbackReportTest {
    private static final Measure TRUST = new Measure.OfItem(ItemId.of("trust"));
    private static final ParticipantId LEAD = ParticipantId.of("lead");

    private static RoundOnMentor.Answering always(int rating) {
        return (rater, item) -> item.isText() ? ResponseValue.text("from " + rater) : ResponseValue.rated(rating);
    }

    /** Ratings 2, 3, 4, 5 and again: the mean of eight is 3.5, the sum of squares 10. */
    private static ResponseValue spread(int rater) {
        return ResponseValue.rated(2 + rater % 4);
    }

    private static RoundOnMentor.Answering spread() {
        return (rater, item) -> item.isText() ? ResponseValue.text("from " + rater) : spread(rater);
    }

    private static ReportRelease release(RoundOnMentor round) {
        return round.request(MENTOR).release(ReleaseLedger.empty());
    }

    private static MeasureFinding trust(ReportRelease release) {
        return release.report().finding(TRUST).orElseThrow();
    }

    @Test
    void catalogue_is_sound() {
        assertThat(CatalogueFaults.of(ReportTexts.class, "report")).isEmpty();
    }

    @Test
    void enough_raters_are_shown_with_mean_spread_gap_interval_and_agreement() {
        ReportRelease release =
                release(new RoundOnMentor().with(RaterGroup.MENTEE, 8, spread()).with(RaterGroup.SELF, 1, always(5)));
        MeasureFinding trust = trust(release);
        assertThat(trust.others()).isEqualTo(Published.shown(3.5, 8));
        assertThat(trust.groups().get(RaterGroup.MENTEE)).isEqualTo(Published.shown(3.5, 8));
        assertThat(trust.self()).contains(Published.shown(5.0, 1));
        assertThat(trust.gap()).contains(1.5);
        assertThat(trust.johari(ReadingRule.standard())).contains(JohariCell.AGREED_STRENGTH);
        // R: sd(c(2,3,4,5,2,3,4,5)) = 1.195229; t.test(x)$conf.int = 2.500766 4.499234
        assertThat(trust.spread()).contains(Published.shown(1.1952, 8));
        assertThat(trust.interval(0.95).orElseThrow().lower()).isCloseTo(2.500766, within(1e-4));
        assertThat(trust.agreement(NullDistribution.uniform(1, 5)).orElseThrow())
                .isCloseTo(1 - 10.0 / 7 / 2, within(1e-4));
    }

    @Test
    void four_raters_are_too_few_and_nothing_of_them_is_shown() {
        ReportRelease release = release(
                new RoundOnMentor().with(RaterGroup.MENTEE, 4, always(2)).with(RaterGroup.SELF, 1, always(4)));
        assertThat(release.report().measures()).allSatisfy(finding -> {
            assertThat(finding.others()).isEqualTo(Published.suppressed(SuppressionReason.PRIMARY));
            assertThat(finding.gap()).isEmpty();
            assertThat(finding.johari(ReadingRule.standard())).isEmpty();
            assertThat(finding.interval(0.95)).isEmpty();
        });
        assertThat(release.report().hiddenBecause()).containsExactly(SuppressionReason.PRIMARY);
        assertThat(release.report().highlights().inOrder()).isEmpty();
        assertThat(release.report().plan().orElseThrow().steps()).isEmpty();
        assertThat(release.report().plan().orElseThrow().toFindOut()).hasSize(12);
        assertThat(release.ledger().entries()).isEmpty();
    }

    @Test
    void a_group_that_would_follow_by_subtraction_stays_hidden_with_another() {
        ReportRelease release = release(
                new RoundOnMentor().with(RaterGroup.MENTEE, 3, random(1)).with(RaterGroup.PEER, 6, random(2)));
        MeasureFinding trust = trust(release);
        assertThat(trust.groups().get(RaterGroup.MENTEE).value()).isEmpty();
        assertThat(trust.groups().get(RaterGroup.PEER).value()).isEmpty();
        assertThat(trust.others().value()).isPresent();
        assertThat(DisclosureAudit.under(DisclosurePolicy.standard())
                        .findings(release.ledger())
                        .entries())
                .isEmpty();
    }

    @Test
    void a_group_that_was_asked_and_said_nothing_looks_like_one_that_said_little() {
        ReportRelease release = release(new RoundOnMentor().with(RaterGroup.MENTEE, 6, random(3)));
        assertThat(trust(release).groups().get(RaterGroup.MENTOR))
                .isEqualTo(Published.suppressed(SuppressionReason.PRIMARY));
    }

    @Test
    void what_a_manager_says_stands_under_that_name_and_not_among_the_others() {
        ReportRelease release = release(
                new RoundOnMentor().with(RaterGroup.MENTEE, 8, spread()).with(RaterGroup.MANAGER, 1, always(1)));
        assertThat(trust(release).groups().get(RaterGroup.MANAGER)).isEqualTo(Published.shown(1.0, 1));
        assertThat(trust(release).others()).isEqualTo(Published.shown(3.5, 8));
        assertThat(release.report().comments().get(0).attributed()).containsOnlyKeys(RaterGroup.MANAGER);
    }

    @Test
    void not_applicable_lowers_the_number_of_people_item_by_item() {
        RoundOnMentor round = new RoundOnMentor().with(RaterGroup.MENTEE, 5, random(4));
        round.answer("mentee-a", "trust", ResponseValue.notObserved());
        ReportRelease release = release(round);
        assertThat(trust(release).others()).isEqualTo(Published.suppressed(SuppressionReason.PRIMARY));
        assertThat(release.report()
                        .finding(new Measure.OfItem(ItemId.of("empathy")))
                        .orElseThrow()
                        .others()
                        .value())
                .isPresent();
        assertThat(release.report().hiddenBecause()).containsExactly(SuppressionReason.PRIMARY);
    }

    @Test
    void a_subscale_is_the_mean_of_those_of_its_items_that_are_shown() {
        RoundOnMentor round = new RoundOnMentor()
                .with(
                        RaterGroup.MENTEE,
                        5,
                        (rater, item) -> item.isText()
                                ? ResponseValue.text("x")
                                : ResponseValue.rated(
                                        item.id().value().equals("empathy") ? 5 - rater % 2 : 2 + rater % 2));
        round.answer("mentee-a", "trust", ResponseValue.notObserved());
        Measure bond = new Measure.OfSubscale(SubscaleId.of("bond"));
        // trust is hidden; confidentiality and commitment have the mean 2.4, empathy 4.6
        assertThat(release(round).report().finding(bond).orElseThrow().others()).isEqualTo(Published.shown(3.1333, 5));
        for (String item : List.of("confidentiality", "commitment")) {
            round.answer("mentee-b", item, ResponseValue.notObserved());
        }
        assertThat(release(round).report().finding(bond).orElseThrow().others())
                .as("one of four items does not stand for all")
                .isEqualTo(Published.suppressed(SuppressionReason.PRIMARY));
    }

    @Test
    void an_item_on_which_all_gave_the_lowest_answer_takes_no_other_item_with_it() {
        RoundOnMentor round = new RoundOnMentor()
                .with(
                        RaterGroup.MENTEE,
                        6,
                        (rater, item) -> item.isText()
                                ? ResponseValue.text("x")
                                : ResponseValue.rated(item.id().value().equals("trust") ? 1 : 2 + rater % 3));
        ReportRelease release = release(round);
        assertThat(trust(release).others()).isEqualTo(Published.suppressed(SuppressionReason.COMPLEMENTARY));
        assertThat(release.report().measures())
                .filteredOn(finding -> finding.measure() instanceof Measure.OfItem
                        && !finding.measure().equals(TRUST))
                .hasSize(11)
                .allSatisfy(finding -> assertThat(finding.others().value()).isPresent());
    }

    @Test
    void comments_of_eight_are_shown_in_another_order_for_each_question() {
        ReportRelease release = release(new RoundOnMentor().with(RaterGroup.MENTEE, 9, random(6)));
        List<CommentFinding> comments = release.report().comments();
        List<List<String>> orders = comments.stream()
                .map(finding -> finding.others().value().orElseThrow().texts().stream()
                        .map(text -> text.replaceAll(" on .*", ""))
                        .toList())
                .toList();
        assertThat(orders.get(0))
                .hasSize(9)
                .isNotEqualTo(orders.get(1))
                .containsExactlyInAnyOrderElementsOf(orders.get(1));
    }

    @Test
    void where_comments_are_summed_up_none_is_shown_word_for_word() {
        RoundOnMentor round =
                new RoundOnMentor().with(RaterGroup.MENTEE, 9, random(6)).with(RaterGroup.MANAGER, 1, random(7));
        FeedbackReport report = round.request(MENTOR)
                .withSummary(sheet -> sheet.texts().size() + " comments on " + sheet.question())
                .release(ReleaseLedger.empty())
                .report();
        assertThat(report.comments().get(0).others().value().orElseThrow().texts())
                .containsExactly("9 comments on mentor/relationship-form/helpful");
        assertThat(report.comments()
                        .get(0)
                        .attributed()
                        .get(RaterGroup.MANAGER)
                        .value()
                        .orElseThrow()
                        .texts())
                .as("who speaks under her own name is not summed up")
                .containsExactly("words of rater 0 on helpful");
    }

    @Test
    void a_late_answer_is_held_back_from_the_next_report() {
        RoundOnMentor round = new RoundOnMentor().with(RaterGroup.MENTEE, 7, random(7));
        ReportRelease all = round.request(MENTOR).release(ReleaseLedger.empty());
        ReportRelease first = new RoundOnMentor()
                .with(RaterGroup.MENTEE, 7, random(7))
                .without("mentee-g")
                .request(MENTOR)
                .release(ReleaseLedger.empty());
        ReportRelease second = round.request(MENTOR).release(first.ledger());
        assertThat(trust(second).others()).isEqualTo(trust(first).others());
        assertThat(trust(second).others()).isNotEqualTo(trust(all).others());
        assertThat(DisclosureAudit.under(DisclosurePolicy.standard())
                        .findings(second.ledger())
                        .entries())
                .isEmpty();
    }

    @Test
    void strengths_come_first_and_growth_areas_after_and_steps_follow_from_them() {
        RoundOnMentor round = new RoundOnMentor().with(RaterGroup.MENTEE, 8, (rater, item) -> {
            if (item.isText()) {
                return ResponseValue.text("x");
            }
            boolean grows = item.id().value().equals("questions");
            return ResponseValue.rated((grows ? 1 : 4) + rater % 2);
        });
        FeedbackReport report = release(round).report();
        assertThat(report.highlights().strengths()).hasSize(3).startsWith(TRUST);
        assertThat(report.highlights().growthAreas()).containsExactly(new Measure.OfItem(ItemId.of("questions")));
        assertThat(report.plan().orElseThrow().steps())
                .singleElement()
                .satisfies(step -> assertThat(step.competency().value()).isEqualTo("C5"));
        assertThat(report.competencies())
                .filteredOn(finding -> finding.competency().value().equals("C5"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.reading()).hasValue(1));
    }

    @Test
    void another_reader_gets_a_report_of_his_own_in_which_his_own_answers_count_as_known() {
        RoundOnMentor round = new RoundOnMentor().with(RaterGroup.MENTEE, 5, random(8));
        assertThat(trust(round.request(LEAD).release(ReleaseLedger.empty()))
                        .others()
                        .value())
                .isPresent();
        assertThat(trust(round.request(ParticipantId.of("mentee-a")).release(ReleaseLedger.empty()))
                        .others())
                .as("with the own answer taken away only four are left")
                .isEqualTo(Published.suppressed(SuppressionReason.PRIMARY));
    }

    @Test
    void without_a_release_there_is_no_report() {
        RoundOnMentor round = new RoundOnMentor().with(RaterGroup.MENTEE, 8, random(9));
        assertThatThrownBy(() -> round.request(LEAD).withRound(round.answered()).withSubject(LEAD))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("round-not-released");
        assertThatThrownBy(() -> round.request(LEAD).withSubject(LEAD)).hasMessageContaining("subject-not-asked-about");
    }

    @Test
    void guidance_that_does_not_fit_is_refused_with_every_reason() {
        GrowthGuidance guidance = new RoundOnMentor()
                .with(RaterGroup.MENTEE, 8, random(9))
                .request(LEAD)
                .guidance()
                .orElseThrow();
        assertThat(guidance.check(RelationshipForm.mentorForm()).all()).isEmpty();
        assertThat(guidance.check(MeetingObservation.form()).errors())
                .extracting(problem -> problem.code())
                .contains("other-instrument", "item-unknown");
        assertThatThrownBy(() -> GrowthGuidance.ofMentors(
                        guidance.framework(), guidance.map(), LocalDate.of(2027, 2, 1), LocalDate.of(2027, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
