package dev.mentoring.json.internal.core;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Term;
import dev.mentoring.core.text.TextLanguage;
import dev.mentoring.json.internal.codec.CodeCodec;
import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.codec.ObjectCodec;
import dev.mentoring.json.internal.codec.Scalars;
import dev.mentoring.json.internal.codec.StringCodec;

/** The values of {@code dev.mentoring.core.text}. */
public final class TextCodecs {
    /** A sentence in both languages. */
    public static final Codec<BilingualText> BILINGUAL_TEXT = bilingualText();

    /** A word or phrase, which is normalised when it is read. */
    public static final StringCodec<Term> TERM = StringCodec.of("text", "", Term::of, Term::value);

    /** A language of the library. */
    public static final CodeCodec<TextLanguage> TEXT_LANGUAGE = Scalars.code(TextLanguage.class, TextLanguage::code);

    private TextCodecs() {}

    private static Codec<BilingualText> bilingualText() {
        ObjectCodec.Builder<BilingualText> text = ObjectCodec.builder("BilingualText");
        var english = text.required("en", Scalars.TEXT, BilingualText::english);
        var french = text.required("fr", Scalars.TEXT, BilingualText::french);
        return text.build(in -> new BilingualText(in.get(english), in.get(french)));
    }
}
