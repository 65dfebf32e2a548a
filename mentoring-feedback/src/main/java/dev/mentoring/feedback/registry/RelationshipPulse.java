package dev.mentoring.feedback.registry;

import com.google.common.collect.ImmutableList;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.instrument.ResponseScale;
import dev.mentoring.feedback.instrument.SubscaleId;
import dev.mentoring.feedback.instrument.VisibleWhen;
import dev.mentoring.feedback.instrument.VisibleWhen.AnyOf;
import dev.mentoring.feedback.instrument.VisibleWhen.RatedBetween;

/**
 * Three statements after a meeting, in half a minute, for mentee and mentor alike; whoever disagrees with one of them is
 * asked what would help. <strong>Not validated</strong>: a low answer is a reason to talk, and nothing else.
 */
public final class RelationshipPulse {
    /** The three statements together. */
    public static final SubscaleId PULSE = SubscaleId.of("pulse");

    private static final int HIGHEST_OF_CONCERN = 2;

    private RelationshipPulse() {}

    /** {@return the pulse} */
    public static Instrument form() {
        FormWriter writer = new FormWriter("pulse");
        ResponseScale scale = ResponseScale.agreement();
        ImmutableList<VisibleWhen> concerns =
                ImmutableList.of(concern("useful", scale), concern("openness", scale), concern("next-step", scale));
        return writer.instrument("relationship-pulse")
                .addItem(writer.rated("useful", scale).build())
                .addItem(writer.rated("openness", scale).build())
                .addItem(writer.rated("next-step", scale).build())
                .addItem(writer.open("help").visibleWhen(new AnyOf(concerns)).build())
                .addSubscale(writer.subscale(PULSE, "useful", "openness", "next-step"))
                .build();
    }

    private static VisibleWhen concern(String item, ResponseScale scale) {
        return new RatedBetween(ItemId.of(item), scale.minimum(), HIGHEST_OF_CONCERN);
    }
}
