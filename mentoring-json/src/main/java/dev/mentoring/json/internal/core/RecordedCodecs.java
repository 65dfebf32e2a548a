package dev.mentoring.json.internal.core;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.core.audit.AuditAnchor;
import dev.mentoring.core.audit.AuditEntry;
import dev.mentoring.core.audit.AuditVerdict;
import dev.mentoring.core.availability.TimeWindow;
import dev.mentoring.core.calendar.ListedHolidays;
import dev.mentoring.core.career.CareerHorizon;
import dev.mentoring.core.career.PlanB;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.confidentiality.DisclosureRegister;
import dev.mentoring.core.consent.ConsentRegister;
import dev.mentoring.core.dialogue.AgendaTemplate;
import dev.mentoring.core.dialogue.MeetingAgenda;
import dev.mentoring.core.dialogue.Reflection;
import dev.mentoring.core.enrolment.EnrolmentEvent;
import dev.mentoring.core.enrolment.Questionnaire;
import dev.mentoring.core.erasure.ErasureReport;
import dev.mentoring.core.evaluation.ProgrammeEvaluation;
import dev.mentoring.core.evaluation.StandardReadiness;
import dev.mentoring.core.feedback.FeedbackRequestEvent;
import dev.mentoring.core.goal.ActionEvent;
import dev.mentoring.core.goal.GoalEvent;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.Recorded;
import dev.mentoring.core.meeting.MeetingEvent;
import dev.mentoring.core.organisation.Validity;
import dev.mentoring.core.participant.Need;
import dev.mentoring.core.participant.ScaleAnswer;
import dev.mentoring.core.programme.CohortEvent;
import dev.mentoring.core.programme.ProgrammeEvent;
import dev.mentoring.core.programme.ProgrammeTerms;
import dev.mentoring.core.proposal.ProposalEvent;
import dev.mentoring.core.relationship.Agreement;
import dev.mentoring.core.relationship.RelationshipEvent;
import dev.mentoring.core.resource.Resource;
import dev.mentoring.core.resource.ResourceCatalogue;
import dev.mentoring.core.retention.RetentionExecuted;
import dev.mentoring.core.retention.RetentionHold;
import dev.mentoring.core.retention.RetentionPolicy;
import dev.mentoring.core.retention.RetentionReport;
import dev.mentoring.core.revalidation.RevalidationPolicy;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import dev.mentoring.core.warning.Backtest;
import dev.mentoring.core.warning.WarningReport;
import dev.mentoring.core.warning.WarningRules;
import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.codec.Header;
import dev.mentoring.json.internal.codec.ObjectCodec;
import dev.mentoring.json.internal.codec.Scalars;
import dev.mentoring.json.internal.component.RecordCodecs;
import java.util.stream.Stream;

/** What happens in a programme, and what is stored beside it: records that have nothing to say about JSON. */
public final class RecordedCodecs {
    /** Their descriptions; a new event or a new component of one needs no line here. */
    public static final RecordCodecs RECORDS = new RecordCodecs(ImmutableMap.<Class<?>, Codec<?>>builder()
            .put(BilingualText.class, TextCodecs.BILINGUAL_TEXT)
            .put(CompetencyId.class, CompetencyCodecs.COMPETENCY_ID)
            .put(ParticipantId.class, ParticipantCodecs.PARTICIPANT_ID)
            .put(Validity.class, OrganisationCodecs.VALIDITY)
            .put(TimeWindow.class, AvailabilityCodecs.TIME_WINDOW)
            .put(Need.class, ParticipantCodecs.NEED)
            .put(ScaleAnswer.class, ParticipantCodecs.SCALE_ANSWER)
            .put(Resource.class, ResourceCodecs.RESOURCE)
            .buildOrThrow());

    /** The documents among them. */
    public static final ImmutableMap<Class<?>, ObjectCodec<?>> DOCUMENTS =
            ImmutableMap.<Class<?>, ObjectCodec<?>>builder()
                    .put(AgendaTemplate.class, document(AgendaTemplate.class, "agenda-template"))
                    .put(Agreement.class, document(Agreement.class, "agreement"))
                    .put(AuditAnchor.class, document(AuditAnchor.class, "audit-anchor"))
                    .put(Backtest.class, document(Backtest.class, "warning-backtest"))
                    .put(CareerHorizon.class, document(CareerHorizon.class, "career-horizon"))
                    .put(ConsentRegister.class, document(ConsentRegister.class, "consent-register"))
                    .put(DisclosureRegister.class, document(DisclosureRegister.class, "disclosure-register"))
                    .put(ErasureReport.class, document(ErasureReport.class, "erasure-report"))
                    .put(ListedHolidays.class, document(ListedHolidays.class, "listed-holidays"))
                    .put(MeetingAgenda.class, document(MeetingAgenda.class, "meeting-agenda"))
                    .put(PlanB.class, document(PlanB.class, "plan-b"))
                    .put(ProgrammeEvaluation.class, document(ProgrammeEvaluation.class, "programme-evaluation"))
                    .put(ProgrammeTerms.class, document(ProgrammeTerms.class, "programme-terms"))
                    .put(Questionnaire.class, document(Questionnaire.class, "questionnaire"))
                    .put(Reflection.class, document(Reflection.class, "reflection"))
                    .put(ResourceCatalogue.class, document(ResourceCatalogue.class, "resource-catalogue"))
                    .put(RetentionPolicy.class, document(RetentionPolicy.class, "retention-policy"))
                    .put(RetentionReport.class, document(RetentionReport.class, "retention-report"))
                    .put(RevalidationPolicy.class, document(RevalidationPolicy.class, "revalidation-policy"))
                    .put(StandardReadiness.class, document(StandardReadiness.class, "standard-readiness"))
                    .put(WarningReport.class, document(WarningReport.class, "warning-report"))
                    .put(WarningRules.class, document(WarningRules.class, "warning-rules"))
                    .buildOrThrow();

    /** Everything that is described by rule: the events, and what stands in them or is kept beside them. */
    public static final ImmutableMap<Class<?>, Codec<?>> ALL = all();

    private RecordedCodecs() {}

    private static ImmutableMap<Class<?>, Codec<?>> all() {
        Stream.of(
                        Occasion.class,
                        ProgrammeEvent.class,
                        CohortEvent.class,
                        EnrolmentEvent.class,
                        ProposalEvent.class,
                        RelationshipEvent.class,
                        MeetingEvent.class,
                        GoalEvent.class,
                        ActionEvent.class,
                        FeedbackRequestEvent.class,
                        AuditEntry.class,
                        AuditVerdict.class,
                        RetentionExecuted.class,
                        RetentionHold.class)
                .forEach(RECORDS::of);
        return RECORDS.all();
    }

    private static <T> ObjectCodec<T> document(Class<T> type, String name) {
        return RECORDS.document(type, new Header(name, 1, 0));
    }

    /**
     * {@return the codec of an event as it stands in a log}
     *
     * @param states the states of the aggregate
     * @param events its events, a sealed interface
     * @param described describes the events
     * @param <S> the states
     * @param <E> the events
     */
    public static <S extends Enum<S> & Labelled, E> ObjectCodec<Recorded<S, E>> recorded(
            Class<S> states, Class<E> events, RecordCodecs described) {
        ObjectCodec.Builder<Recorded<S, E>> object = ObjectCodec.builder("Recorded" + events.getSimpleName());
        var aggregate = object.required("aggregate", Scalars.IDENTIFIER, Recorded::aggregate);
        var sequence = object.required("sequence", Scalars.longInteger(1, Long.MAX_VALUE), Recorded::sequence);
        var at = object.required(
                "at", Scalars.INSTANT, recorded -> recorded.occasion().at());
        var by = object.required(
                "by", RECORDS.of(Actor.class), recorded -> recorded.occasion().by());
        var state = object.required("state", Scalars.labelled(states), Recorded::state);
        var event = object.required("event", described.of(events), Recorded::event);
        return object.build(in -> new Recorded<>(
                in.get(aggregate),
                in.get(sequence),
                new Occasion(in.get(at), in.get(by)),
                in.get(state),
                in.get(event)));
    }
}
