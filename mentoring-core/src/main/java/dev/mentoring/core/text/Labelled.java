package dev.mentoring.core.text;

import java.util.Locale;

/** Something with a code for machines and a label for people. */
public interface Labelled {
    /** {@return the stable code, in kebab-case, as it is written to documents} */
    String code();

    /** {@return what a person reads instead of the code} */
    BilingualText label();

    /**
     * {@return the kebab-case code of an enum constant: {@code PAST_PAIR} gives {@code past-pair}}
     *
     * @param constant the enum constant
     */
    static String codeOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
