package dev.mentoring.feedback.report;

import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.feedback.disclosure.CommentSheet;
import dev.mentoring.feedback.disclosure.DisclosurePolicy;
import dev.mentoring.feedback.disclosure.ReleaseLedger;
import dev.mentoring.feedback.disclosure.ShuffleSecret;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.round.FeedbackRound;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * Who asks to read what others said about whom. The person, the mentor, the mentee and the programme all ask in this way, and
 * each gets a report of their own.
 *
 * <pre>{@code
 * ReportRelease released = ReportRequest.builder()
 *         .round(round)
 *         .subject(mentor)
 *         .reader(mentor)
 *         .secret(secret)
 *         .build()
 *         .release(ledger);
 * store(released.ledger());
 * send(released.report());
 * }</pre>
 *
 * <p>Groups that the round declares attributed are shown with their authors, and are not among the others. All other groups
 * are shown as far as {@link dev.mentoring.feedback.disclosure.DisclosureReview} lets them through, held against everything
 * that the reader was shown before: answers of two rounds are taken to be much alike, so that who came or left between them is
 * protected too. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ReportRequest implements WithReportRequest permits ImmutableReportRequest {
    ReportRequest() {}

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the round, released} */
    public abstract FeedbackRound round();

    /** {@return about whom} */
    public abstract ParticipantId subject();

    /** {@return who will read it; what this reader answered as a rater needs no protection from the reader} */
    public abstract ParticipantId reader();

    /** {@return by which comments are shuffled} */
    public abstract ShuffleSecret secret();

    /** {@return the rules by which raters are protected; {@link DisclosurePolicy#standard()}, unless said otherwise} */
    @Value.Default
    public DisclosurePolicy policy() {
        return DisclosurePolicy.standard();
    }

    /** {@return how scores are read; {@link ReadingRule#standard()}, unless said otherwise} */
    @Value.Default
    public ReadingRule reading() {
        return ReadingRule.standard();
    }

    /**
     * {@return who sums up the comments on a question; when given, none of confidential groups is shown word for word} It gets
     * the comments that are to be shown, shuffled and without authors, and must give the same summary for the same sheet.
     */
    public abstract Optional<Function<CommentSheet, String>> summary();

    /** {@return what turns answers into a proposal for growth, if that is wanted} */
    public abstract Optional<GrowthGuidance> guidance();

    /** {@return an earlier report on the person to the same reader, if what has changed since then is wanted} */
    public abstract Optional<FeedbackReport> previous();

    /**
     * {@return the report, and the ledger with it} The same request and ledger give the same report. Time grows with the
     * forms about the person, the items, and what the reader was shown before; see {@link
     * dev.mentoring.feedback.disclosure.DisclosureAudit}.
     *
     * @param ledger all that was shown before
     * @throws InvalidInputException when the ledger does not know the earlier report, so that nothing is held against it
     */
    public final ReportRelease release(ReleaseLedger ledger) {
        Problems.Builder found = Problems.builder();
        previous()
                .filter(earlier -> earlier.showsOthers() && !isKnownTo(ledger, earlier))
                .ifPresent(earlier -> found.error(
                        ReportTexts.CATALOGUE,
                        "previous-not-in-ledger",
                        Place.field("report-request", "", "previous"),
                        reader(),
                        earlier.round()));
        found.build().throwIfErrors();
        return new ReportWriter(this).write(ledger);
    }

    private boolean isKnownTo(ReleaseLedger ledger, FeedbackReport earlier) {
        return ledger.entries().stream()
                .anyMatch(entry -> entry.reader().equals(reader())
                        && entry.round().equals(earlier.round().value()));
    }

    /**
     * Refuses what cannot be reported.
     *
     * @throws InvalidInputException when the round is not released, does not ask about the person, or the guidance or the
     *     earlier report does not fit what was asked; with every reason
     */
    @Value.Check
    void check() {
        Problems.Builder found = Problems.builder();
        if (round().matrix().isEmpty()) {
            found.error(
                    ReportTexts.CATALOGUE,
                    "round-not-released",
                    Place.field("report-request", "", "round"),
                    round().key(),
                    round().state());
        }
        if (round().plan().assignments().stream()
                .noneMatch(asked -> asked.subject().equals(subject()))) {
            found.error(
                    ReportTexts.CATALOGUE,
                    "subject-not-asked-about",
                    Place.field("report-request", "", "subject"),
                    subject(),
                    round().key());
        }
        guidance().ifPresent(each -> found.addAll(each.check(round().plan().instrument())));
        previous().ifPresent(earlier -> check(earlier, found));
        found.build().throwIfErrors();
    }

    private void check(FeedbackReport earlier, Problems.Builder found) {
        Place place = Place.field("report-request", "", "previous");
        Instrument instrument = round().plan().instrument();
        if (!earlier.subject().equals(subject()) || !earlier.reader().equals(reader())) {
            found.error(
                    ReportTexts.CATALOGUE,
                    "previous-of-others",
                    place,
                    earlier.subject(),
                    earlier.reader(),
                    subject(),
                    reader());
        }
        if (!earlier.instrument().equals(instrument.id()) || !earlier.version().equals(instrument.version())) {
            found.error(
                    ReportTexts.CATALOGUE,
                    "previous-by-other-instrument",
                    place,
                    earlier.instrument() + " " + earlier.version(),
                    instrument.id() + " " + instrument.version());
        }
        if (earlier.round().equals(round().plan().id())) {
            found.error(ReportTexts.CATALOGUE, "previous-of-same-round", place, earlier.round());
        }
    }

    /** Builds {@link ReportRequest} values; not thread-safe. */
    public static final class Builder extends ImmutableReportRequest.Builder {
        Builder() {}
    }
}
