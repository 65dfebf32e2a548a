package dev.mentoring.feedback.score;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.feedback.instrument.Answers;
import dev.mentoring.feedback.instrument.Direction;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.instrument.InstrumentId;
import dev.mentoring.feedback.instrument.Item;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.instrument.Licence;
import dev.mentoring.feedback.instrument.OptOut;
import dev.mentoring.feedback.instrument.ResponseScale;
import dev.mentoring.feedback.instrument.ResponseValue;
import dev.mentoring.feedback.instrument.Subscale;
import dev.mentoring.feedback.instrument.SubscaleId;
import dev.mentoring.feedback.round.Assignment;
import dev.mentoring.feedback.round.MultiRaterMatrix;
import dev.mentoring.feedback.round.RaterGroup;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An instrument of three items from 1 to 5, the last one reversed, and forms about mentors. */
final class ScoreExamples {
    static final ItemId LISTENS = ItemId.of("listens");
    static final ItemId ASKS = ItemId.of("asks");
    static final ItemId LECTURES = ItemId.of("lectures");
    static final List<ItemId> ITEMS = List.of(LISTENS, ASKS, LECTURES);
    static final SubscaleId DIALOGUE = SubscaleId.of("dialogue");
    static final Measure LISTENING = new Measure.OfItem(LISTENS);
    static final Measure LECTURING = new Measure.OfItem(LECTURES);
    static final Measure WHOLE = new Measure.OfSubscale(DIALOGUE);
    static final ParticipantId MENTOR = ParticipantId.of("mentor");
    static final Instrument INSTRUMENT = instrument("1.0");

    private final Instrument instrument;
    private final Map<Assignment, Answers> forms = new LinkedHashMap<>();

    ScoreExamples() {
        this(INSTRUMENT);
    }

    ScoreExamples(Instrument instrument) {
        this.instrument = instrument;
    }

    static Instrument instrument(String version) {
        ResponseScale scale = ResponseScale.of(1, 5).withOptOuts(ImmutableSet.copyOf(OptOut.values()));
        return Instrument.builder()
                .id(InstrumentId.of("example"))
                .version(version)
                .title(BilingualText.same("example"))
                .licence(new Licence.Open("Apache-2.0"))
                .addItems(
                        Item.rated(LISTENS, scale),
                        Item.rated(ASKS, scale),
                        Item.builder()
                                .id(LECTURES)
                                .scale(scale)
                                .direction(Direction.REVERSED)
                                .build(),
                        Item.text(ItemId.of("remarks")))
                .addSubscale(Subscale.mean(DIALOGUE, BilingualText.same("dialogue"), ITEMS))
                .build();
    }

    /** A form about the mentor; 0 stands for “not observed”. */
    ScoreExamples form(String rater, RaterGroup group, int... ratings) {
        return formAbout(MENTOR, rater, group, ratings);
    }

    ScoreExamples self(int... ratings) {
        return form(MENTOR.value(), RaterGroup.SELF, ratings);
    }

    ScoreExamples formAbout(ParticipantId subject, String rater, RaterGroup group, int... ratings) {
        Map<ItemId, ResponseValue> responses = new HashMap<>();
        for (int i = 0; i < ratings.length; i++) {
            responses.put(
                    ITEMS.get(i), ratings[i] == 0 ? ResponseValue.notObserved() : ResponseValue.rated(ratings[i]));
        }
        responses.put(ItemId.of("remarks"), ResponseValue.skipped());
        forms.put(new Assignment(ParticipantId.of(rater), subject, group), Answers.of(instrument, responses));
        return this;
    }

    MultiRaterMatrix matrix() {
        return MultiRaterMatrix.of(instrument, forms);
    }

    SubjectScores scores() {
        return SubjectScores.of(matrix(), MENTOR);
    }
}
