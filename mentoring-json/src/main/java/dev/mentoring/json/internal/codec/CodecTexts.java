package dev.mentoring.json.internal.codec;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import dev.mentoring.core.text.TextCatalogue;
import dev.mentoring.json.internal.stream.Token;

/** The sentences of {@code mentoring-json}. */
final class CodecTexts {
    /** The catalogue, read from {@code json_en.properties} and {@code json_fr.properties} beside this class. */
    static final TextCatalogue CATALOGUE = TextCatalogue.load("json", CodecTexts.class::getResourceAsStream);

    private static final int LONGEST_QUOTE = 60;

    private CodecTexts() {}

    /** {@return what a kind of value is called} */
    static Labelled kind(String kind) {
        return new Name("kind." + kind);
    }

    /** {@return what a token is called} */
    static Labelled token(Token token) {
        return new Name("token." + token.name());
    }

    /** A name whose text is looked up only when a sentence is written, because most problems of a bad document are not. */
    private record Name(String code) implements Labelled {
        @Override
        public BilingualText label() {
            return CATALOGUE.text(code);
        }
    }

    /** {@return text from a document, made fit to stand on one line of a message} */
    static String quote(String text) {
        StringBuilder quote = new StringBuilder();
        int end = text.length() <= LONGEST_QUOTE ? text.length() : text.offsetByCodePoints(0, LONGEST_QUOTE / 2);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            quote.append(Character.isISOControl(c) || isLoneSurrogate(text, i) ? '\uFFFD' : c);
        }
        return end < text.length() ? quote.append('…').toString() : quote.toString();
    }

    /** {@return whether half of a surrogate pair stands alone at a position} */
    static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
