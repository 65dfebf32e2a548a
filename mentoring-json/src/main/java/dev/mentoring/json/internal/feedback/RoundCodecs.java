package dev.mentoring.json.internal.feedback;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.mentoring.json.internal.core.ParticipantCodecs.PARTICIPANT_ID;
import static dev.mentoring.json.internal.feedback.IdentifierCodecs.KIND;
import static dev.mentoring.json.internal.feedback.IdentifierCodecs.RATER_GROUP;
import static dev.mentoring.json.internal.feedback.IdentifierCodecs.ROUND_ID;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.feedback.instrument.Answers;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.instrument.ResponseValue;
import dev.mentoring.feedback.round.Assignment;
import dev.mentoring.feedback.round.ConfidentialityRule;
import dev.mentoring.feedback.round.LateAnswerRule;
import dev.mentoring.feedback.round.MultiRaterMatrix;
import dev.mentoring.feedback.round.Purpose;
import dev.mentoring.feedback.round.RaterGroup;
import dev.mentoring.feedback.round.RoundEvent;
import dev.mentoring.feedback.round.RoundPlan;
import dev.mentoring.json.internal.codec.AlternativesCodec;
import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.codec.Collections;
import dev.mentoring.json.internal.codec.Header;
import dev.mentoring.json.internal.codec.Member;
import dev.mentoring.json.internal.codec.ObjectCodec;
import dev.mentoring.json.internal.codec.Scalars;
import dev.mentoring.json.internal.component.RecordCodecs;
import java.util.function.Function;

/** The values of {@code dev.mentoring.feedback.round}, and what is answered in a round. */
public final class RoundCodecs {
    /** Who answers about whom. */
    public static final Codec<Assignment> ASSIGNMENT = assignment();

    /** What is answered to one item. */
    public static final Codec<ResponseValue> RESPONSE = response();

    /** A round as it is planned. */
    public static final Codec<RoundPlan> ROUND;

    /** A round as it is planned, as a document of its own. */
    public static final ObjectCodec<RoundPlan> ROUND_DOCUMENT;

    /** What happens to a round. */
    public static final RecordCodecs EVENTS;

    /** The completed forms of a round with the instrument that they answer, as a document of its own. */
    public static final ObjectCodec<MultiRaterMatrix> RESPONSES_DOCUMENT = responses();

    static {
        ObjectCodec.Builder<RoundPlan> round = ObjectCodec.builder("FeedbackRound");
        Function<Member.Values, RoundPlan> make = round(round);
        ROUND = round.build(make);
        ROUND_DOCUMENT = round.buildDocument(new Header("feedback-round", 1, 0), make);
        EVENTS = new RecordCodecs(ImmutableMap.of(
                ItemId.class, IdentifierCodecs.ITEM_ID,
                ResponseValue.class, RESPONSE,
                Assignment.class, ASSIGNMENT,
                RoundPlan.class, ROUND));
        EVENTS.of(RoundEvent.class);
    }

    private RoundCodecs() {}

    private static Codec<Assignment> assignment() {
        ObjectCodec.Builder<Assignment> assignment = ObjectCodec.builder("Assignment");
        var rater = assignment.required("rater", PARTICIPANT_ID, Assignment::rater);
        var subject = assignment.required("subject", PARTICIPANT_ID, Assignment::subject);
        var group = assignment.required("group", RATER_GROUP, Assignment::group);
        return assignment.build(in -> new Assignment(in.get(rater), in.get(subject), in.get(group)));
    }

    private static Codec<ResponseValue> response() {
        ObjectCodec.Builder<ResponseValue.Rated> rated = ObjectCodec.alternative("ResponseRated", KIND, "rated");
        var rating = rated.required(
                "rating", Scalars.integer(Integer.MIN_VALUE, Integer.MAX_VALUE), ResponseValue.Rated::rating);
        ObjectCodec.Builder<ResponseValue.Text> text = ObjectCodec.alternative("ResponseText", KIND, "text");
        var words = text.required("text", Scalars.TEXT, ResponseValue.Text::text);
        return AlternativesCodec.<ResponseValue>builder("Response", KIND)
                .add("rated", ResponseValue.Rated.class, rated.build(in -> new ResponseValue.Rated(in.get(rating))))
                .add(
                        "not-applicable",
                        ResponseValue.NotApplicable.class,
                        IdentifierCodecs.bare(
                                "ResponseNotApplicable", "not-applicable", new ResponseValue.NotApplicable()))
                .add(
                        "not-observed",
                        ResponseValue.NotObserved.class,
                        IdentifierCodecs.bare("ResponseNotObserved", "not-observed", new ResponseValue.NotObserved()))
                .add(
                        "skipped",
                        ResponseValue.Skipped.class,
                        IdentifierCodecs.bare("ResponseSkipped", "skipped", new ResponseValue.Skipped()))
                .add("text", ResponseValue.Text.class, text.build(in -> new ResponseValue.Text(in.get(words))))
                .build();
    }

    private static Function<Member.Values, RoundPlan> round(ObjectCodec.Builder<RoundPlan> round) {
        var id = round.required("id", ROUND_ID, RoundPlan::id);
        var purpose =
                round.defaulted("purpose", Scalars.labelled(Purpose.class), RoundPlan::purpose, Purpose.DEVELOPMENTAL);
        var opens = round.required("opens", Scalars.INSTANT, RoundPlan::opens);
        var closes = round.required("closes", Scalars.INSTANT, RoundPlan::closes);
        var instrument = round.required("instrument", InstrumentCodecs.INSTRUMENT, RoundPlan::instrument);
        var assignments = round.required("assignments", Collections.sortedSet(ASSIGNMENT, 1), RoundPlan::assignments);
        var confidentiality = round.defaulted(
                "confidentiality",
                Collections.map(RATER_GROUP, Scalars.labelled(ConfidentialityRule.class)),
                RoundPlan::confidentiality,
                ImmutableMap.of());
        var lateAnswers = round.defaulted(
                "lateAnswers", Scalars.labelled(LateAnswerRule.class), RoundPlan::lateAnswers, LateAnswerRule.REFUSE);
        return in -> RoundPlan.builder()
                .id(in.get(id))
                .purpose(in.get(purpose))
                .opens(in.get(opens))
                .closes(in.get(closes))
                .instrument(in.get(instrument))
                .addAllAssignments(in.get(assignments))
                .putAllConfidentiality(in.get(confidentiality))
                .lateAnswers(in.get(lateAnswers))
                .build();
    }

    private static ObjectCodec<MultiRaterMatrix> responses() {
        ObjectCodec.Builder<Form> form = ObjectCodec.builder("Form");
        var rater = form.required("rater", PARTICIPANT_ID, Form::rater);
        var subject = form.required("subject", PARTICIPANT_ID, Form::subject);
        var group = form.required("group", RATER_GROUP, Form::group);
        var answered = form.required("responses", Collections.map(IdentifierCodecs.ITEM_ID, RESPONSE), Form::responses);
        Codec<Form> formCodec = form.build(
                in -> new Form(new Assignment(in.get(rater), in.get(subject), in.get(group)), in.get(answered)));

        ObjectCodec.Builder<MultiRaterMatrix> matrix = ObjectCodec.builder("FeedbackResponses");
        var instrument = matrix.required("instrument", InstrumentCodecs.INSTRUMENT, MultiRaterMatrix::instrument);
        var forms = matrix.required("forms", Collections.list(formCodec, 0), RoundCodecs::formsOf);
        return matrix.buildDocument(
                new Header("feedback-responses", 1, 0), in -> matrix(in.get(instrument), in.get(forms)));
    }

    private record Form(Assignment assignment, ImmutableMap<ItemId, ResponseValue> responses) {
        ParticipantId rater() {
            return assignment.rater();
        }

        ParticipantId subject() {
            return assignment.subject();
        }

        RaterGroup group() {
            return assignment.group();
        }
    }

    private static ImmutableList<Form> formsOf(MultiRaterMatrix matrix) {
        return matrix.forms().entrySet().stream()
                .map(entry -> new Form(entry.getKey(), entry.getValue().responses()))
                .collect(toImmutableList());
    }

    private static MultiRaterMatrix matrix(Instrument instrument, ImmutableList<Form> forms) {
        Problems.Builder problems = Problems.builder();
        for (int i = 0; i < forms.size(); i++) {
            for (Problem problem :
                    Answers.check(instrument, forms.get(i).responses()).all()) {
                problems.add(problem.at(place(i, problem)));
            }
        }
        problems.build().throwIfErrors();
        ImmutableMap.Builder<Assignment, Answers> answers = ImmutableMap.builder();
        forms.forEach(form -> answers.put(form.assignment(), Answers.of(instrument, form.responses())));
        return MultiRaterMatrix.of(instrument, answers.buildOrThrow());
    }

    /** At the response where there is one, else at the form that lacks it. */
    private static Place place(int form, Problem problem) {
        String responses = "/forms/" + form + "/responses";
        boolean present = !problem.code().equals("item-unanswered");
        return Place.pointer(
                present && problem.place() instanceof Place.Field field ? responses + "/" + field.id() : responses);
    }
}
