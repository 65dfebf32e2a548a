package dev.mentoring.json.internal.core;

import static dev.mentoring.json.internal.core.ParticipantCodecs.PARTICIPANT_ID;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.organisation.EvaluationKind;
import dev.mentoring.core.organisation.EvaluationLink;
import dev.mentoring.core.organisation.Grade;
import dev.mentoring.core.organisation.GradeScale;
import dev.mentoring.core.organisation.Organisation;
import dev.mentoring.core.organisation.Position;
import dev.mentoring.core.organisation.ReportingKind;
import dev.mentoring.core.organisation.ReportingLine;
import dev.mentoring.core.organisation.Validity;
import dev.mentoring.json.internal.codec.CodeCodec;
import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.codec.Collections;
import dev.mentoring.json.internal.codec.ObjectCodec;
import dev.mentoring.json.internal.codec.Scalars;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** The values of {@code dev.mentoring.core.organisation}. */
public final class OrganisationCodecs {
    /** How a person reports. */
    public static final CodeCodec<ReportingKind> REPORTING_KIND = Scalars.labelled(ReportingKind.class);

    /** In what capacity a person judges. */
    public static final CodeCodec<EvaluationKind> EVALUATION_KIND = Scalars.labelled(EvaluationKind.class);

    /** A grade. */
    public static final Codec<Grade> GRADE = grade();

    /** The grades, lowest first. */
    public static final Codec<GradeScale> GRADE_SCALE = gradeScale();

    /** The dates on which something holds. */
    public static final Codec<Validity> VALIDITY = validity();

    /** Who reports to whom. */
    public static final Codec<ReportingLine> REPORTING_LINE = reportingLine();

    /** Who judges whom. */
    public static final Codec<EvaluationLink> EVALUATION_LINK = evaluationLink();

    /** A person's place. */
    public static final Codec<Position> POSITION = position();

    /** The organisation as a whole. */
    public static final Codec<Organisation> ORGANISATION = organisation();

    private OrganisationCodecs() {}

    private static Codec<Grade> grade() {
        ObjectCodec.Builder<Grade> grade = ObjectCodec.builder("Grade");
        var code = grade.required("code", Scalars.IDENTIFIER, Grade::code);
        var label = grade.required("label", TextCodecs.BILINGUAL_TEXT, Grade::label);
        return grade.build(in -> new Grade(in.get(code), in.get(label)));
    }

    private static Codec<GradeScale> gradeScale() {
        ObjectCodec.Builder<GradeScale> scale = ObjectCodec.builder("GradeScale");
        var grades = scale.required("grades", Collections.list(GRADE, 1), GradeScale::grades);
        return scale.build(in -> new GradeScale(in.get(grades)));
    }

    private static Codec<Validity> validity() {
        ObjectCodec.Builder<Validity> validity = ObjectCodec.builder("Validity");
        var from = validity.optional("from", Scalars.DATE, Validity::from);
        var until = validity.optional("until", Scalars.DATE, Validity::until);
        return validity.build(in -> new Validity(in.get(from), in.get(until)));
    }

    private static Codec<ReportingLine> reportingLine() {
        ObjectCodec.Builder<ReportingLine> line = ObjectCodec.builder("ReportingLine");
        var report = line.required("report", PARTICIPANT_ID, ReportingLine::report);
        var manager = line.required("manager", PARTICIPANT_ID, ReportingLine::manager);
        var kind = line.required("kind", REPORTING_KIND, ReportingLine::kind);
        var validity = line.defaulted("validity", VALIDITY, ReportingLine::validity, Validity.always());
        return line.build(in -> new ReportingLine(in.get(report), in.get(manager), in.get(kind), in.get(validity)));
    }

    private static Codec<EvaluationLink> evaluationLink() {
        ObjectCodec.Builder<EvaluationLink> link = ObjectCodec.builder("EvaluationLink");
        var evaluator = link.required("evaluator", PARTICIPANT_ID, EvaluationLink::evaluator);
        var evaluated = link.required("evaluated", PARTICIPANT_ID, EvaluationLink::evaluated);
        var kind = link.required("kind", EVALUATION_KIND, EvaluationLink::kind);
        var validity = link.defaulted("validity", VALIDITY, EvaluationLink::validity, Validity.always());
        return link.build(
                in -> new EvaluationLink(in.get(evaluator), in.get(evaluated), in.get(kind), in.get(validity)));
    }

    private static Codec<Position> position() {
        ObjectCodec.Builder<Position> position = ObjectCodec.builder("Position");
        var unit = position.optional("unit", Scalars.IDENTIFIER, Position::unit);
        var team = position.optional("team", Scalars.IDENTIFIER, Position::team);
        var site = position.optional("site", Scalars.IDENTIFIER, Position::site);
        var grade = position.optional("grade", Scalars.IDENTIFIER, Position::grade);
        return position.build(in -> Position.builder()
                .unit(in.get(unit))
                .team(in.get(team))
                .site(in.get(site))
                .grade(in.get(grade))
                .build());
    }

    private static Codec<Organisation> organisation() {
        ObjectCodec.Builder<Organisation> organisation = ObjectCodec.builder("Organisation");
        var gradeScale = organisation.optional("gradeScale", GRADE_SCALE, Organisation::gradeScale);
        var reportingLines = organisation.defaulted(
                "reportingLines",
                Collections.set(
                        REPORTING_LINE,
                        comparing(ReportingLine::report)
                                .thenComparing(ReportingLine::manager)
                                .thenComparing(ReportingLine::kind)
                                .thenComparing(ReportingLine::validity, byDates())),
                Organisation::reportingLines,
                ImmutableSet.of());
        var evaluationLinks = organisation.defaulted(
                "evaluationLinks",
                Collections.set(
                        EVALUATION_LINK,
                        comparing(EvaluationLink::evaluator)
                                .thenComparing(EvaluationLink::evaluated)
                                .thenComparing(EvaluationLink::kind)
                                .thenComparing(EvaluationLink::validity, byDates())),
                Organisation::evaluationLinks,
                ImmutableSet.of());
        return organisation.build(in -> Organisation.builder()
                .gradeScale(in.get(gradeScale))
                .addAllReportingLines(in.get(reportingLines))
                .addAllEvaluationLinks(in.get(evaluationLinks))
                .build());
    }

    private static Comparator<Validity> byDates() {
        return comparing((Validity validity) -> validity.from(), unknownFirst())
                .thenComparing(Validity::until, unknownFirst());
    }

    /** {@return the order of dates in which an unknown one comes first} */
    static Comparator<Optional<LocalDate>> unknownFirst() {
        return (one, other) -> one.isEmpty() || other.isEmpty()
                ? Boolean.compare(one.isPresent(), other.isPresent())
                : one.get().compareTo(other.get());
    }
}
