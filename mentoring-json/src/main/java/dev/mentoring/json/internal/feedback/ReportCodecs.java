package dev.mentoring.json.internal.feedback;

import static dev.mentoring.json.internal.core.CompetencyCodecs.COMPETENCY_ID;
import static dev.mentoring.json.internal.core.ParticipantCodecs.PARTICIPANT_ID;
import static dev.mentoring.json.internal.feedback.IdentifierCodecs.INSTRUMENT_ID;
import static dev.mentoring.json.internal.feedback.IdentifierCodecs.ITEM_ID;
import static dev.mentoring.json.internal.feedback.IdentifierCodecs.KIND;
import static dev.mentoring.json.internal.feedback.IdentifierCodecs.RATER_GROUP;
import static dev.mentoring.json.internal.feedback.IdentifierCodecs.RATING;
import static dev.mentoring.json.internal.feedback.IdentifierCodecs.ROUND_ID;
import static dev.mentoring.json.internal.feedback.IdentifierCodecs.SUBSCALE_ID;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.Multiset;
import dev.mentoring.feedback.disclosure.CommentSheet;
import dev.mentoring.feedback.disclosure.Published;
import dev.mentoring.feedback.reliability.change.ChangeVerdict;
import dev.mentoring.feedback.report.CommentFinding;
import dev.mentoring.feedback.report.CompetencyFinding;
import dev.mentoring.feedback.report.FeedbackReport;
import dev.mentoring.feedback.report.MeasureFinding;
import dev.mentoring.feedback.report.ReadingRule;
import dev.mentoring.feedback.report.ReportTrend;
import dev.mentoring.feedback.report.TrendFinding;
import dev.mentoring.feedback.round.RaterGroup;
import dev.mentoring.feedback.score.Highlights;
import dev.mentoring.feedback.score.Measure;
import dev.mentoring.json.internal.codec.AlternativesCodec;
import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.codec.Collections;
import dev.mentoring.json.internal.codec.Header;
import dev.mentoring.json.internal.codec.ObjectCodec;
import dev.mentoring.json.internal.codec.Scalars;

/** The values of {@code dev.mentoring.feedback.report}. */
public final class ReportCodecs {
    private static final Codec<Published<Double>> SCORE = DisclosureCodecs.published("PublishedScore", Scalars.DECIMAL);

    private static final Codec<Published<CommentSheet>> COMMENTS =
            DisclosureCodecs.published("PublishedComments", DisclosureCodecs.COMMENT_SHEET);

    private static final Codec<Published<ImmutableSortedMultiset<Integer>>> DISTRIBUTION = DisclosureCodecs.published(
            "PublishedDistribution",
            Collections.map(RATING, Scalars.integer(1, Integer.MAX_VALUE))
                    .as(ReportCodecs::multiset, ReportCodecs::counts));

    /** What is scored. */
    public static final Codec<Measure> MEASURE = measure();

    /** How scores are read. */
    public static final Codec<ReadingRule> READING_RULE = readingRule();

    /** What may be seen of a measure. */
    public static final Codec<MeasureFinding> MEASURE_FINDING = measureFinding();

    /** What may be seen of comments. */
    public static final Codec<CommentFinding> COMMENT_FINDING = commentFinding();

    /** What items say of a competency. */
    public static final Codec<CompetencyFinding> COMPETENCY_FINDING = competencyFinding();

    /** What stands out. */
    public static final Codec<Highlights> HIGHLIGHTS = highlights();

    /** How one measure has moved. */
    public static final Codec<TrendFinding> TREND_FINDING = trendFinding();

    /** What has changed since an earlier report. */
    public static final Codec<ReportTrend> TREND = trend();

    /** A report as a document of its own. */
    public static final ObjectCodec<FeedbackReport> REPORT_DOCUMENT = report();

    private ReportCodecs() {}

    private static ImmutableSortedMultiset<Integer> multiset(ImmutableMap<Integer, Integer> counts) {
        ImmutableSortedMultiset.Builder<Integer> ratings = ImmutableSortedMultiset.naturalOrder();
        counts.forEach(ratings::addCopies);
        return ratings.build();
    }

    private static ImmutableMap<Integer, Integer> counts(ImmutableSortedMultiset<Integer> ratings) {
        return ratings.entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(Multiset.Entry::getElement, Multiset.Entry::getCount));
    }

    private static Codec<Measure> measure() {
        ObjectCodec.Builder<Measure.OfItem> ofItem = ObjectCodec.alternative("MeasureOfItem", KIND, "item");
        var item = ofItem.required("item", ITEM_ID, Measure.OfItem::item);
        ObjectCodec.Builder<Measure.OfSubscale> ofSubscale =
                ObjectCodec.alternative("MeasureOfSubscale", KIND, "subscale");
        var subscale = ofSubscale.required("subscale", SUBSCALE_ID, Measure.OfSubscale::subscale);
        return AlternativesCodec.<Measure>builder("Measure", KIND)
                .add("item", Measure.OfItem.class, ofItem.build(in -> new Measure.OfItem(in.get(item))))
                .add(
                        "subscale",
                        Measure.OfSubscale.class,
                        ofSubscale.build(in -> new Measure.OfSubscale(in.get(subscale))))
                .build();
    }

    private static Codec<ReadingRule> readingRule() {
        ObjectCodec.Builder<ReadingRule> rule = ObjectCodec.builder("ReadingRule");
        Codec<Integer> share = Scalars.integer(0, ReadingRule.WHOLE);
        var strength = rule.required("strengthShare", share, ReadingRule::strengthShare);
        var deadBand = rule.required("deadBandShare", share, ReadingRule::deadBandShare);
        var most = rule.required("mostHighlights", Scalars.integer(1, Integer.MAX_VALUE), ReadingRule::mostHighlights);
        return rule.build(in -> new ReadingRule(in.get(strength), in.get(deadBand), in.get(most)));
    }

    private static <V> Codec<ImmutableSortedMap<RaterGroup, V>> byGroup(Codec<V> value) {
        return Collections.map(RATER_GROUP, value).as(ImmutableSortedMap::copyOf, ImmutableMap::copyOf);
    }

    private static Codec<MeasureFinding> measureFinding() {
        ObjectCodec.Builder<MeasureFinding> finding = ObjectCodec.builder("MeasureFinding");
        var measure = finding.required("measure", MEASURE, MeasureFinding::measure);
        var lowest = finding.required("lowest", Scalars.DECIMAL, MeasureFinding::lowest);
        var highest = finding.required("highest", Scalars.DECIMAL, MeasureFinding::highest);
        var groups = finding.required("groups", byGroup(SCORE), MeasureFinding::groups);
        var others = finding.required("others", SCORE, MeasureFinding::others);
        var spread = finding.optional("spread", SCORE, MeasureFinding::spread);
        var distribution = finding.optional("distribution", DISTRIBUTION, MeasureFinding::distribution);
        return finding.build(in -> new MeasureFinding(
                in.get(measure),
                in.get(lowest),
                in.get(highest),
                in.get(groups),
                in.get(others),
                in.get(spread),
                in.get(distribution)));
    }

    private static Codec<CommentFinding> commentFinding() {
        ObjectCodec.Builder<CommentFinding> finding = ObjectCodec.builder("CommentFinding");
        var item = finding.required("item", ITEM_ID, CommentFinding::item);
        var attributed =
                finding.defaulted("attributed", byGroup(COMMENTS), CommentFinding::attributed, ImmutableSortedMap.of());
        var others = finding.required("others", COMMENTS, CommentFinding::others);
        return finding.build(in -> new CommentFinding(in.get(item), in.get(attributed), in.get(others)));
    }

    private static Codec<CompetencyFinding> competencyFinding() {
        ObjectCodec.Builder<CompetencyFinding> finding = ObjectCodec.builder("CompetencyFinding");
        var competency = finding.required("competency", COMPETENCY_ID, CompetencyFinding::competency);
        var items = finding.required("items", Collections.list(ITEM_ID, 0), CompetencyFinding::items);
        var self = finding.optional("self", SCORE, CompetencyFinding::self);
        var others = finding.required("others", SCORE, CompetencyFinding::others);
        var reading = finding.optionalInt("reading", Scalars.integer(1, Integer.MAX_VALUE), CompetencyFinding::reading);
        return finding.build(in -> new CompetencyFinding(
                in.get(competency), in.get(items), in.get(self), in.get(others), in.get(reading)));
    }

    private static Codec<Highlights> highlights() {
        ObjectCodec.Builder<Highlights> highlights = ObjectCodec.builder("Highlights");
        var strengths = highlights.required("strengths", Collections.list(MEASURE, 0), Highlights::strengths);
        var growth = highlights.required("growthAreas", Collections.list(MEASURE, 0), Highlights::growthAreas);
        return highlights.build(in -> new Highlights(in.get(strengths), in.get(growth)));
    }

    private static Codec<TrendFinding> trendFinding() {
        ObjectCodec.Builder<TrendFinding> finding = ObjectCodec.builder("TrendFinding");
        var measure = finding.required("measure", MEASURE, TrendFinding::measure);
        var before = finding.required("before", Scalars.DECIMAL, TrendFinding::before);
        var after = finding.required("after", Scalars.DECIMAL, TrendFinding::after);
        var verdict = finding.optional("verdict", Scalars.labelled(ChangeVerdict.class), TrendFinding::verdict);
        return finding.build(in -> new TrendFinding(in.get(measure), in.get(before), in.get(after), in.get(verdict)));
    }

    private static Codec<ReportTrend> trend() {
        ObjectCodec.Builder<ReportTrend> trend = ObjectCodec.builder("ReportTrend");
        var since = trend.required("since", ROUND_ID, ReportTrend::since);
        var findings = trend.required("findings", Collections.list(TREND_FINDING, 0), ReportTrend::findings);
        return trend.build(in -> new ReportTrend(in.get(since), in.get(findings)));
    }

    private static ObjectCodec<FeedbackReport> report() {
        ObjectCodec.Builder<FeedbackReport> report = ObjectCodec.builder("FeedbackReport");
        var round = report.required("round", ROUND_ID, FeedbackReport::round);
        var subject = report.required("subject", PARTICIPANT_ID, FeedbackReport::subject);
        var reader = report.required("reader", PARTICIPANT_ID, FeedbackReport::reader);
        var instrument = report.required("instrument", INSTRUMENT_ID, FeedbackReport::instrument);
        // “version” is the version of the document’s form.
        var version = report.required("instrumentVersion", Scalars.IDENTIFIER, FeedbackReport::version);
        var reading = report.required("reading", READING_RULE, FeedbackReport::reading);
        var measures = report.required("measures", Collections.list(MEASURE_FINDING, 0), FeedbackReport::measures);
        var highlights = report.required("highlights", HIGHLIGHTS, FeedbackReport::highlights);
        var trend = report.optional("trend", TREND, FeedbackReport::trend);
        var comments = report.defaulted(
                "comments", Collections.list(COMMENT_FINDING, 0), FeedbackReport::comments, ImmutableList.of());
        var competencies = report.defaulted(
                "competencies",
                Collections.list(COMPETENCY_FINDING, 0),
                FeedbackReport::competencies,
                ImmutableList.of());
        var plan = report.optional("plan", CompetenceCodecs.DEVELOPMENT_PLAN, FeedbackReport::plan);
        return report.buildDocument(
                new Header("feedback-report", 1, 0),
                in -> new FeedbackReport(
                        in.get(round),
                        in.get(subject),
                        in.get(reader),
                        in.get(instrument),
                        in.get(version),
                        in.get(reading),
                        in.get(measures),
                        in.get(highlights),
                        in.get(trend),
                        in.get(comments),
                        in.get(competencies),
                        in.get(plan)));
    }
}
