package dev.mentoring.feedback.report;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.feedback.development.DevelopmentPlan;
import dev.mentoring.feedback.disclosure.Published;
import dev.mentoring.feedback.disclosure.SuppressionReason;
import dev.mentoring.feedback.instrument.InstrumentId;
import dev.mentoring.feedback.round.RoundId;
import dev.mentoring.feedback.score.Highlights;
import dev.mentoring.feedback.score.Measure;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one reader may see of the feedback on one person. Begin with {@link ReportRequest}.
 *
 * <p>It holds nothing that its reader may not see, so that it can be written, printed and sent to that reader as a whole; a
 * report for somebody else is another one.
 *
 * @param round the round
 * @param subject about whom
 * @param reader who may read it
 * @param instrument what was asked
 * @param version the version of the instrument
 * @param reading how scores are read
 * @param measures what may be seen of each subscale, then of each item
 * @param highlights strengths first, then growth areas: items of which the others’ mean is shown
 * @param trend what has changed since an earlier report; empty unless one was asked to be laid beside
 * @param comments what may be seen of the comments on each question
 * @param competencies what the items say of each competency on which they bear, in the order of the framework; none without a
 *     framework
 * @param plan a proposal for how to grow, from what is shown; empty without a framework
 */
public record FeedbackReport(
        RoundId round,
        ParticipantId subject,
        ParticipantId reader,
        InstrumentId instrument,
        String version,
        ReadingRule reading,
        ImmutableList<MeasureFinding> measures,
        Highlights highlights,
        Optional<ReportTrend> trend,
        ImmutableList<CommentFinding> comments,
        ImmutableList<CompetencyFinding> competencies,
        Optional<DevelopmentPlan> plan) {
    /**
     * Checks that the plan is one for the person.
     *
     * @param round the round
     * @param subject about whom
     * @param reader who may read it
     * @param instrument what was asked
     * @param version the version of the instrument
     * @param reading how scores are read
     * @param measures what may be seen of each measure
     * @param highlights strengths, then growth areas
     * @param trend what has changed since an earlier report
     * @param comments what may be seen of the comments
     * @param competencies what the items say of each competency
     * @param plan a proposal for how to grow
     */
    public FeedbackReport {
        requireNonNull(round);
        requireNonNull(subject);
        requireNonNull(reader);
        requireNonNull(instrument);
        requireNonNull(version);
        requireNonNull(reading);
        requireNonNull(measures);
        requireNonNull(highlights);
        requireNonNull(trend);
        requireNonNull(comments);
        requireNonNull(competencies);
        checkArgument(
                plan.map(DevelopmentPlan::subject).orElse(subject).equals(subject),
                "the plan is not one for %s",
                subject);
    }

    /**
     * {@return what may be seen of one measure, if the report has it}
     *
     * @param measure the measure
     */
    public Optional<MeasureFinding> finding(Measure measure) {
        return measures.stream()
                .filter(finding -> finding.measure().equals(measure))
                .findFirst();
    }

    /** Whether it shows anything of confidential groups. */
    boolean showsOthers() {
        return measures.stream().anyMatch(finding -> finding.others().value().isPresent())
                || comments.stream()
                        .anyMatch(finding -> finding.others().value().isPresent());
    }

    /** {@return for what reasons something is hidden; empty when all is shown} */
    public ImmutableSet<SuppressionReason> hiddenBecause() {
        Stream<Published<?>> numbers = measures.stream()
                .flatMap(finding -> Stream.of(
                                finding.groups().values().stream(),
                                Stream.of(finding.others()),
                                finding.spread().stream(),
                                finding.distribution().stream())
                        .flatMap(each -> each));
        Stream<Published<?>> texts = comments.stream()
                .flatMap(finding -> Stream.concat(finding.attributed().values().stream(), Stream.of(finding.others())));
        return Stream.concat(numbers, texts)
                .flatMap(published -> published.<Stream<SuppressionReason>>fold(shown -> Stream.of(), Stream::of))
                .sorted()
                .collect(toImmutableSet());
    }
}
