package dev.mentoring.matching.preflib;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import java.util.Arrays;
import java.util.Optional;

/** What a PrefLib file holds; the code is the extension of its name. */
public enum DataType implements Labelled {
    /** Strict orders of all alternatives. */
    SOC(true, false, false),
    /** Strict orders of some alternatives. */
    SOI(true, false, true),
    /** Orders of all alternatives, with ties. */
    TOC(true, true, false),
    /** Orders of some alternatives, with ties. */
    TOI(true, true, true),
    /** Alternatives in named categories. */
    CAT(false, true, true),
    /** A directed graph with weights. */
    WMD(false, false, true);

    private final boolean ordinal;
    private final boolean ties;
    private final boolean gaps;

    DataType(boolean ordinal, boolean ties, boolean gaps) {
        this.ordinal = ordinal;
        this.ties = ties;
        this.gaps = gaps;
    }

    /**
     * {@return the type that the extension of a file’s name tells}
     *
     * @param file the name, such as {@code 00038-00000001.soi}
     */
    public static Optional<DataType> ofFileName(String file) {
        return Arrays.stream(values())
                .filter(type -> file.endsWith("." + type.code()))
                .findFirst();
    }

    /** {@return whether this is one of the four types of orders} */
    public boolean isOrdinal() {
        return ordinal;
    }

    /** {@return whether alternatives may be tied} */
    public boolean allowsTies() {
        return ties;
    }

    /** {@return whether alternatives may be left out} */
    public boolean allowsGaps() {
        return gaps;
    }

    /** {@return the type of orders that allows what this and what else is asked for} */
    DataType widened(boolean withTies, boolean withGaps) {
        boolean tied = ties || withTies;
        boolean open = gaps || withGaps;
        return tied ? (open ? TOI : TOC) : (open ? SOI : SOC);
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return PrefLibTexts.CATALOGUE.label(this);
    }
}
