package dev.mentoring.json.internal.feedback;

import dev.mentoring.feedback.competence.AssertionId;
import dev.mentoring.feedback.competence.EvidenceId;
import dev.mentoring.feedback.instrument.InstrumentId;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.instrument.SubscaleId;
import dev.mentoring.feedback.round.RaterGroup;
import dev.mentoring.feedback.round.RoundId;
import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.codec.ObjectCodec;
import dev.mentoring.json.internal.codec.Scalars;
import dev.mentoring.json.internal.codec.StringCodec;

/** The names by which the values of this package call each other. */
public final class IdentifierCodecs {
    /** The id of an item. */
    public static final StringCodec<ItemId> ITEM_ID = Scalars.identifier(ItemId::of, ItemId::value);

    /** The id of a subscale. */
    public static final StringCodec<SubscaleId> SUBSCALE_ID = Scalars.identifier(SubscaleId::of, SubscaleId::value);

    /** The id of an instrument. */
    public static final StringCodec<InstrumentId> INSTRUMENT_ID =
            Scalars.identifier(InstrumentId::of, InstrumentId::value);

    /** The id of a round. */
    public static final StringCodec<RoundId> ROUND_ID = Scalars.identifier(RoundId::of, RoundId::value);

    /** The id of an assertion. */
    public static final StringCodec<AssertionId> ASSERTION_ID = Scalars.identifier(AssertionId::of, AssertionId::value);

    /** The id of a piece of evidence. */
    public static final StringCodec<EvidenceId> EVIDENCE_ID = Scalars.identifier(EvidenceId::of, EvidenceId::value);

    /** As what somebody answers. */
    public static final StringCodec<RaterGroup> RATER_GROUP =
            StringCodec.of("identifier", "^[a-z0-9]+(-[a-z0-9]+)*$", RaterGroup::new, RaterGroup::code);

    /** A rating as the name of a member. */
    static final StringCodec<Integer> RATING =
            StringCodec.of("whole-number", "^(0|-?[1-9][0-9]{0,8})$", Integer::valueOf, Object::toString);

    /** The member that tells alternatives apart. */
    static final String KIND = "kind";

    private IdentifierCodecs() {}

    /** {@return the codec of an alternative that has no member but its kind} */
    static <T> Codec<T> bare(String name, String kind, T only) {
        ObjectCodec.Builder<T> alternative = ObjectCodec.alternative(name, KIND, kind);
        return alternative.build(in -> only);
    }
}
