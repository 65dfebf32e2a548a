package dev.mentoring.feedback.registry;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.feedback.instrument.Direction;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.instrument.LevelOfMeasurement;
import dev.mentoring.feedback.instrument.OptOut;
import dev.mentoring.feedback.instrument.ResponseScale;
import dev.mentoring.feedback.instrument.SubscaleId;
import dev.mentoring.feedback.instrument.VisibleWhen.RatedBetween;

/**
 * What an observer saw of the mentor during one meeting, with the consent of both: listening, words, non-verbal signs,
 * questions, silence, and who spoke how long. Ratings by frequency; what there was no occasion to see is “not observed”.
 *
 * <p><strong>Not validated.</strong> One observer of one meeting is one impression; have two observers rate the same meetings
 * and look at their agreement (intraclass correlation) before comparing people. The share of speech stands alone: what is a
 * good share depends on the meeting.
 */
public final class MeetingObservation {
    /** Lets finish, rephrases, does not interrupt. */
    public static final SubscaleId LISTENING = SubscaleId.of("listening");

    /** Plain and fitting words. */
    public static final SubscaleId VERBAL = SubscaleId.of("verbal");

    /** Posture, gaze and tone; the other person’s signs. */
    public static final SubscaleId NON_VERBAL = SubscaleId.of("non-verbal");

    /** Open questions, one at a time. */
    public static final SubscaleId QUESTIONS = SubscaleId.of("questions");

    /** Time to think. */
    public static final SubscaleId SILENCE = SubscaleId.of("silence");

    /** The item that asks for the mentee’s share of the speaking time, in percent by steps of 5. */
    public static final ItemId SHARE_OF_SPEECH = ItemId.of("share-of-speech");

    private MeetingObservation() {}

    /** {@return the form that an observer fills in after a meeting} */
    public static Instrument form() {
        FormWriter writer = new FormWriter("observation");
        ResponseScale scale = ResponseScale.frequency();
        ResponseScale percent = new ResponseScale(
                0, 100, 5, ImmutableSortedMap.of(), LevelOfMeasurement.RATIO, ImmutableSet.of(OptOut.NOT_OBSERVED));
        return writer.instrument("meeting-observation")
                .addItem(writer.rated("lets-finish", scale).build())
                .addItem(writer.rated("rephrases", scale).build())
                .addItem(writer.rated("interrupts", scale)
                        .direction(Direction.REVERSED)
                        .build())
                .addItem(writer.rated("plain-words", scale).build())
                .addItem(writer.rated("fitting-words", scale).build())
                .addItem(writer.rated("open-posture", scale).build())
                .addItem(writer.rated("notices-signs", scale).build())
                .addItem(writer.open("signs-seen")
                        .visibleWhen(new RatedBetween(ItemId.of("notices-signs"), 2, 5))
                        .build())
                .addItem(writer.rated("open-questions", scale).build())
                .addItem(writer.rated("one-question", scale).build())
                .addItem(writer.rated("leaves-silence", scale).build())
                .addItem(writer.rated("fills-silence", scale)
                        .direction(Direction.REVERSED)
                        .build())
                .addItem(writer.rated(SHARE_OF_SPEECH.value(), percent).build())
                .addItem(writer.open("moment").build())
                .addSubscale(writer.subscale(LISTENING, "lets-finish", "rephrases", "interrupts"))
                .addSubscale(writer.subscale(VERBAL, "plain-words", "fitting-words"))
                .addSubscale(writer.subscale(NON_VERBAL, "open-posture", "notices-signs"))
                .addSubscale(writer.subscale(QUESTIONS, "open-questions", "one-question"))
                .addSubscale(writer.subscale(SILENCE, "leaves-silence", "fills-silence"))
                .build();
    }
}
