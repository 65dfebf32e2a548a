package dev.mentoring.json.internal.registry;

import dev.mentoring.core.competency.FrameworkReference;
import dev.mentoring.feedback.competence.AssertionHistory;
import dev.mentoring.feedback.competence.CompetencyAssertion;
import dev.mentoring.feedback.development.DevelopmentPlan;
import dev.mentoring.feedback.development.DevelopmentStep;
import dev.mentoring.feedback.development.GrowthAdvice;
import dev.mentoring.feedback.development.RequiredProfile;
import dev.mentoring.feedback.development.Requirement;
import dev.mentoring.feedback.disclosure.CommentSheet;
import dev.mentoring.feedback.disclosure.LedgerEntry;
import dev.mentoring.feedback.disclosure.Release;
import dev.mentoring.feedback.disclosure.ReleaseLedger;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.instrument.Item;
import dev.mentoring.feedback.instrument.ItemTexts;
import dev.mentoring.feedback.instrument.Licence;
import dev.mentoring.feedback.instrument.MissingPolicy;
import dev.mentoring.feedback.instrument.ResponseScale;
import dev.mentoring.feedback.instrument.ResponseValue;
import dev.mentoring.feedback.instrument.Subscale;
import dev.mentoring.feedback.instrument.VisibleWhen;
import dev.mentoring.feedback.report.CommentFinding;
import dev.mentoring.feedback.report.CompetencyFinding;
import dev.mentoring.feedback.report.FeedbackReport;
import dev.mentoring.feedback.report.MeasureFinding;
import dev.mentoring.feedback.report.ReadingRule;
import dev.mentoring.feedback.report.ReportTrend;
import dev.mentoring.feedback.report.TrendFinding;
import dev.mentoring.feedback.round.Assignment;
import dev.mentoring.feedback.round.MultiRaterMatrix;
import dev.mentoring.feedback.round.RoundPlan;
import dev.mentoring.feedback.score.Highlights;
import dev.mentoring.feedback.score.Measure;
import dev.mentoring.json.internal.feedback.CompetenceCodecs;
import dev.mentoring.json.internal.feedback.ConditionCodecs;
import dev.mentoring.json.internal.feedback.DisclosureCodecs;
import dev.mentoring.json.internal.feedback.InstrumentCodecs;
import dev.mentoring.json.internal.feedback.ReportCodecs;
import dev.mentoring.json.internal.feedback.RoundCodecs;

/** The values of {@code mentoring-feedback}. */
final class FeedbackValues {
    private FeedbackValues() {}

    static void addTo(Descriptions values) {
        values.add(Instrument.class, InstrumentCodecs.INSTRUMENT_DOCUMENT);
        values.add(ItemTexts.class, InstrumentCodecs.ITEM_TEXTS_DOCUMENT);
        values.add(RoundPlan.class, RoundCodecs.ROUND_DOCUMENT);
        values.add(MultiRaterMatrix.class, RoundCodecs.RESPONSES_DOCUMENT);
        values.add(ReleaseLedger.class, DisclosureCodecs.LEDGER_DOCUMENT);
        values.add(RequiredProfile.class, CompetenceCodecs.PROFILE_DOCUMENT);
        values.add(AssertionHistory.class, CompetenceCodecs.HISTORY_DOCUMENT);
        values.add(DevelopmentPlan.class, CompetenceCodecs.DEVELOPMENT_PLAN_DOCUMENT);
        values.add(FeedbackReport.class, ReportCodecs.REPORT_DOCUMENT);
        values.add(Item.class, InstrumentCodecs.ITEM);
        values.add(Subscale.class, InstrumentCodecs.SUBSCALE);
        values.add(ResponseScale.class, InstrumentCodecs.RESPONSE_SCALE);
        values.add(Licence.class, InstrumentCodecs.LICENCE);
        values.add(MissingPolicy.class, InstrumentCodecs.MISSING_POLICY);
        values.add(VisibleWhen.class, ConditionCodecs.VISIBLE_WHEN);
        values.add(Assignment.class, RoundCodecs.ASSIGNMENT);
        values.add(ResponseValue.class, RoundCodecs.RESPONSE);
        values.addAll(RoundCodecs.EVENTS.all());
        values.add(Release.class, DisclosureCodecs.RELEASE);
        values.add(LedgerEntry.class, DisclosureCodecs.LEDGER_ENTRY);
        values.add(CommentSheet.class, DisclosureCodecs.COMMENT_SHEET);
        values.add(FrameworkReference.class, CompetenceCodecs.FRAMEWORK_REFERENCE);
        values.add(Requirement.class, CompetenceCodecs.REQUIREMENT);
        values.add(CompetencyAssertion.class, CompetenceCodecs.ASSERTION);
        values.add(GrowthAdvice.class, CompetenceCodecs.GROWTH_ADVICE);
        values.add(DevelopmentStep.class, CompetenceCodecs.DEVELOPMENT_STEP);
        values.add(Measure.class, ReportCodecs.MEASURE);
        values.add(Highlights.class, ReportCodecs.HIGHLIGHTS);
        values.add(ReadingRule.class, ReportCodecs.READING_RULE);
        values.add(TrendFinding.class, ReportCodecs.TREND_FINDING);
        values.add(ReportTrend.class, ReportCodecs.TREND);
        values.add(MeasureFinding.class, ReportCodecs.MEASURE_FINDING);
        values.add(CommentFinding.class, ReportCodecs.COMMENT_FINDING);
        values.add(CompetencyFinding.class, ReportCodecs.COMPETENCY_FINDING);
    }
}
