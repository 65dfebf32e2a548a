package dev.mentoring.json.internal.feedback;

import static dev.mentoring.json.internal.feedback.IdentifierCodecs.ITEM_ID;
import static dev.mentoring.json.internal.feedback.IdentifierCodecs.KIND;

import com.google.common.collect.ImmutableList;
import dev.mentoring.feedback.instrument.OptOut;
import dev.mentoring.feedback.instrument.VisibleWhen;
import dev.mentoring.json.internal.codec.AlternativesCodec;
import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.codec.Collections;
import dev.mentoring.json.internal.codec.Definitions;
import dev.mentoring.json.internal.codec.ObjectCodec;
import dev.mentoring.json.internal.codec.Reading;
import dev.mentoring.json.internal.codec.Scalars;
import dev.mentoring.json.internal.stream.JsonEmitter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When an item is shown; conditions lie within conditions. */
public final class ConditionCodecs {
    private static final Codec<VisibleWhen> NESTED = new Codec<>() {
        @Override
        public @Nullable VisibleWhen read(Reading in) {
            return VISIBLE_WHEN.read(in);
        }

        @Override
        public void write(VisibleWhen value, JsonEmitter out) {
            VISIBLE_WHEN.write(value, out);
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            return VISIBLE_WHEN.schema(definitions);
        }
    };

    /** A condition. */
    public static final Codec<VisibleWhen> VISIBLE_WHEN = visibleWhen();

    private ConditionCodecs() {}

    private static Codec<VisibleWhen> visibleWhen() {
        return AlternativesCodec.<VisibleWhen>builder("VisibleWhen", KIND)
                .add("rated-between", VisibleWhen.RatedBetween.class, ratedBetween())
                .add("opted-out", VisibleWhen.OptedOut.class, optedOut())
                .add("all-of", VisibleWhen.AllOf.class, allOf())
                .add("any-of", VisibleWhen.AnyOf.class, anyOf())
                .add("not", VisibleWhen.Not.class, not())
                .build();
    }

    private static Codec<VisibleWhen.RatedBetween> ratedBetween() {
        Codec<Integer> number = Scalars.integer(Integer.MIN_VALUE, Integer.MAX_VALUE);
        ObjectCodec.Builder<VisibleWhen.RatedBetween> rated =
                ObjectCodec.alternative("VisibleWhenRatedBetween", KIND, "rated-between");
        var item = rated.required("item", ITEM_ID, VisibleWhen.RatedBetween::item);
        var lowest = rated.required("lowest", number, VisibleWhen.RatedBetween::lowest);
        var highest = rated.required("highest", number, VisibleWhen.RatedBetween::highest);
        return rated.build(in -> new VisibleWhen.RatedBetween(in.get(item), in.get(lowest), in.get(highest)));
    }

    private static Codec<VisibleWhen.OptedOut> optedOut() {
        ObjectCodec.Builder<VisibleWhen.OptedOut> optedOut =
                ObjectCodec.alternative("VisibleWhenOptedOut", KIND, "opted-out");
        var item = optedOut.required("item", ITEM_ID, VisibleWhen.OptedOut::item);
        var choice = optedOut.required("choice", Scalars.labelled(OptOut.class), VisibleWhen.OptedOut::choice);
        return optedOut.build(in -> new VisibleWhen.OptedOut(in.get(item), in.get(choice)));
    }

    private static Codec<ImmutableList<VisibleWhen>> several() {
        return Collections.list(NESTED, 1);
    }

    private static Codec<VisibleWhen.AllOf> allOf() {
        ObjectCodec.Builder<VisibleWhen.AllOf> all = ObjectCodec.alternative("VisibleWhenAllOf", KIND, "all-of");
        var conditions = all.required("conditions", several(), VisibleWhen.AllOf::conditions);
        return all.build(in -> new VisibleWhen.AllOf(in.get(conditions)));
    }

    private static Codec<VisibleWhen.AnyOf> anyOf() {
        ObjectCodec.Builder<VisibleWhen.AnyOf> any = ObjectCodec.alternative("VisibleWhenAnyOf", KIND, "any-of");
        var conditions = any.required("conditions", several(), VisibleWhen.AnyOf::conditions);
        return any.build(in -> new VisibleWhen.AnyOf(in.get(conditions)));
    }

    private static Codec<VisibleWhen.Not> not() {
        ObjectCodec.Builder<VisibleWhen.Not> not = ObjectCodec.alternative("VisibleWhenNot", KIND, "not");
        var condition = not.required("condition", NESTED, VisibleWhen.Not::condition);
        return not.build(in -> new VisibleWhen.Not(in.get(condition)));
    }
}
