package dev.mentoring.matching.preflib;

/** The content of a PrefLib file. Immutable and thread-safe. */
public sealed interface PrefLibData permits OrdinalData, CategoricalData, MatchingData {
    /** {@return the names of the alternatives, and where the data comes from} */
    Metadata metadata();

    /** {@return what kind of data this is, and thereby the extension of its file} */
    DataType type();
}
