package dev.mentoring.json.internal.feedback;

import static dev.mentoring.json.internal.feedback.IdentifierCodecs.INSTRUMENT_ID;
import static dev.mentoring.json.internal.feedback.IdentifierCodecs.ITEM_ID;
import static dev.mentoring.json.internal.feedback.IdentifierCodecs.KIND;
import static dev.mentoring.json.internal.feedback.IdentifierCodecs.RATING;
import static dev.mentoring.json.internal.feedback.IdentifierCodecs.SUBSCALE_ID;
import static dev.mentoring.json.internal.feedback.IdentifierCodecs.bare;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.feedback.instrument.Aggregation;
import dev.mentoring.feedback.instrument.Direction;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.instrument.Item;
import dev.mentoring.feedback.instrument.ItemTexts;
import dev.mentoring.feedback.instrument.LevelOfMeasurement;
import dev.mentoring.feedback.instrument.Licence;
import dev.mentoring.feedback.instrument.MissingPolicy;
import dev.mentoring.feedback.instrument.OptOut;
import dev.mentoring.feedback.instrument.ResponseScale;
import dev.mentoring.feedback.instrument.Subscale;
import dev.mentoring.feedback.instrument.Validation;
import dev.mentoring.json.internal.codec.AlternativesCodec;
import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.codec.Collections;
import dev.mentoring.json.internal.codec.Header;
import dev.mentoring.json.internal.codec.Member;
import dev.mentoring.json.internal.codec.ObjectCodec;
import dev.mentoring.json.internal.codec.Scalars;
import dev.mentoring.json.internal.core.TextCodecs;
import java.util.function.Function;

/** The values of {@code dev.mentoring.feedback.instrument}, apart from conditions and responses. */
public final class InstrumentCodecs {
    /** A scale. */
    public static final Codec<ResponseScale> RESPONSE_SCALE = responseScale();

    /** Who may use a wording. */
    public static final Codec<Licence> LICENCE = licence();

    /** How many items must be rated. */
    public static final Codec<MissingPolicy> MISSING_POLICY = missingPolicy();

    /** An item. */
    public static final Codec<Item> ITEM = item();

    /** Items that are scored together. */
    public static final Codec<Subscale> SUBSCALE = subscale();

    /** An instrument within another value. */
    public static final Codec<Instrument> INSTRUMENT;

    /** An instrument as a document of its own. */
    public static final ObjectCodec<Instrument> INSTRUMENT_DOCUMENT;

    /** The wording of items as a document of its own. */
    public static final ObjectCodec<ItemTexts> ITEM_TEXTS_DOCUMENT = itemTexts();

    static {
        ObjectCodec.Builder<Instrument> instrument = ObjectCodec.builder("Instrument");
        Function<Member.Values, Instrument> make = instrument(instrument);
        INSTRUMENT = instrument.build(make);
        INSTRUMENT_DOCUMENT = instrument.buildDocument(new Header("instrument", 1, 0), make);
    }

    private InstrumentCodecs() {}

    private static Codec<ResponseScale> responseScale() {
        Codec<Integer> number = Scalars.integer(ResponseScale.LOWEST, ResponseScale.HIGHEST);
        ObjectCodec.Builder<ResponseScale> scale = ObjectCodec.builder("ResponseScale");
        var minimum = scale.required("minimum", number, ResponseScale::minimum);
        var maximum = scale.required("maximum", number, ResponseScale::maximum);
        var step = scale.defaulted("step", Scalars.integer(1, Integer.MAX_VALUE), ResponseScale::step, 1);
        Codec<ImmutableSortedMap<Integer, BilingualText>> names =
                Collections.map(RATING, TextCodecs.BILINGUAL_TEXT).as(ImmutableSortedMap::copyOf, ImmutableMap::copyOf);
        var anchors = scale.defaulted("anchors", names, ResponseScale::anchors, ImmutableSortedMap.of());
        var level = scale.defaulted(
                "level", Scalars.labelled(LevelOfMeasurement.class), ResponseScale::level, LevelOfMeasurement.ORDINAL);
        var optOuts = scale.defaulted(
                "optOuts",
                Collections.set(Scalars.labelled(OptOut.class), naturalOrder()),
                ResponseScale::optOuts,
                ImmutableSet.of());
        return scale.build(in -> new ResponseScale(
                in.get(minimum), in.get(maximum), in.get(step), in.get(anchors), in.get(level), in.get(optOuts)));
    }

    private static Codec<Licence> licence() {
        ObjectCodec.Builder<Licence.Open> open = ObjectCodec.alternative("LicenceOpen", KIND, "open");
        var spdx = open.required("spdx", Scalars.IDENTIFIER, Licence.Open::spdx);
        ObjectCodec.Builder<Licence.PermissionRequired> permission =
                ObjectCodec.alternative("LicencePermissionRequired", KIND, "permission-required");
        var giver = permission.required("holder", Scalars.TEXT, Licence.PermissionRequired::holder);
        ObjectCodec.Builder<Licence.Proprietary> proprietary =
                ObjectCodec.alternative("LicenceProprietary", KIND, "proprietary");
        var seller = proprietary.required("holder", Scalars.TEXT, Licence.Proprietary::holder);
        return AlternativesCodec.<Licence>builder("Licence", KIND)
                .add("open", Licence.Open.class, open.build(in -> new Licence.Open(in.get(spdx))))
                .add(
                        "permission-required",
                        Licence.PermissionRequired.class,
                        permission.build(in -> new Licence.PermissionRequired(in.get(giver))))
                .add(
                        "proprietary",
                        Licence.Proprietary.class,
                        proprietary.build(in -> new Licence.Proprietary(in.get(seller))))
                .build();
    }

    private static Codec<MissingPolicy> missingPolicy() {
        ObjectCodec.Builder<MissingPolicy.AtLeast> atLeast =
                ObjectCodec.alternative("MissingPolicyAtLeast", KIND, "at-least");
        var items = atLeast.required("items", Scalars.integer(1, Integer.MAX_VALUE), MissingPolicy.AtLeast::items);
        return AlternativesCodec.<MissingPolicy>builder("MissingPolicy", KIND)
                .add(
                        "complete-only",
                        MissingPolicy.CompleteOnly.class,
                        bare("MissingPolicyCompleteOnly", "complete-only", new MissingPolicy.CompleteOnly()))
                .add(
                        "at-least",
                        MissingPolicy.AtLeast.class,
                        atLeast.build(in -> new MissingPolicy.AtLeast(in.get(items))))
                .add(
                        "at-least-half",
                        MissingPolicy.AtLeastHalf.class,
                        bare("MissingPolicyAtLeastHalf", "at-least-half", new MissingPolicy.AtLeastHalf()))
                .add(
                        "prorate",
                        MissingPolicy.Prorate.class,
                        bare("MissingPolicyProrate", "prorate", new MissingPolicy.Prorate()))
                .build();
    }

    private static Codec<Item> item() {
        ObjectCodec.Builder<Item> item = ObjectCodec.builder("Item");
        var id = item.required("id", ITEM_ID, Item::id);
        var scale = item.optional("scale", RESPONSE_SCALE, Item::scale);
        var direction =
                item.defaulted("direction", Scalars.labelled(Direction.class), Item::direction, Direction.POSITIVE);
        var weight = item.defaulted("weight", Scalars.integer(1, Item.GREATEST_WEIGHT), Item::weight, 1);
        var text = item.optional("text", TextCodecs.BILINGUAL_TEXT, Item::text);
        var visibleWhen = item.optional("visibleWhen", ConditionCodecs.VISIBLE_WHEN, Item::visibleWhen);
        return item.build(in -> Item.builder()
                .id(in.get(id))
                .scale(in.get(scale))
                .direction(in.get(direction))
                .weight(in.get(weight))
                .text(in.get(text))
                .visibleWhen(in.get(visibleWhen))
                .build());
    }

    private static Codec<Subscale> subscale() {
        ObjectCodec.Builder<Subscale> subscale = ObjectCodec.builder("Subscale");
        var id = subscale.required("id", SUBSCALE_ID, Subscale::id);
        var title = subscale.required("title", TextCodecs.BILINGUAL_TEXT, Subscale::title);
        var items = subscale.required("items", Collections.set(ITEM_ID, naturalOrder()), Subscale::items);
        var aggregation = subscale.required("aggregation", Scalars.labelled(Aggregation.class), Subscale::aggregation);
        var missing = subscale.required("missing", MISSING_POLICY, Subscale::missing);
        return subscale.build(
                in -> new Subscale(in.get(id), in.get(title), in.get(items), in.get(aggregation), in.get(missing)));
    }

    private static Function<Member.Values, Instrument> instrument(ObjectCodec.Builder<Instrument> instrument) {
        var id = instrument.required("id", INSTRUMENT_ID, Instrument::id);
        // “version” is the version of the document’s form.
        var version = instrument.required("instrumentVersion", Scalars.IDENTIFIER, Instrument::version);
        var title = instrument.required("title", TextCodecs.BILINGUAL_TEXT, Instrument::title);
        var instruction = instrument.optional("instruction", TextCodecs.BILINGUAL_TEXT, Instrument::instruction);
        var items = instrument.required("items", Collections.list(ITEM, 1), Instrument::items);
        var subscales = instrument.defaulted(
                "subscales", Collections.list(SUBSCALE, 0), Instrument::subscales, ImmutableList.of());
        var licence = instrument.required("licence", LICENCE, Instrument::licence);
        var validation = instrument.defaulted(
                "validation", Scalars.labelled(Validation.class), Instrument::validation, Validation.NOT_VALIDATED);
        var citation = instrument.optional("citation", Scalars.STRING, Instrument::citation);
        var usageNote = instrument.optional("usageNote", TextCodecs.BILINGUAL_TEXT, Instrument::usageNote);
        return in -> Instrument.builder()
                .id(in.get(id))
                .version(in.get(version))
                .title(in.get(title))
                .instruction(in.get(instruction))
                .addAllItems(in.get(items))
                .addAllSubscales(in.get(subscales))
                .licence(in.get(licence))
                .validation(in.get(validation))
                .citation(in.get(citation))
                .usageNote(in.get(usageNote))
                .build();
    }

    private static ObjectCodec<ItemTexts> itemTexts() {
        ObjectCodec.Builder<ItemTexts> texts = ObjectCodec.builder("ItemTexts");
        var wording = texts.required("texts", Collections.map(ITEM_ID, TextCodecs.BILINGUAL_TEXT), ItemTexts::texts);
        return texts.buildDocument(new Header("item-texts", 1, 0), in -> new ItemTexts(in.get(wording)));
    }
}
