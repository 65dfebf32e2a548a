package dev.mentoring.json.internal.core;

import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.core.problem.Severity;
import dev.mentoring.json.internal.codec.AlternativesCodec;
import dev.mentoring.json.internal.codec.CodeCodec;
import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.codec.Collections;
import dev.mentoring.json.internal.codec.ObjectCodec;
import dev.mentoring.json.internal.codec.Scalars;

/** The values of {@code dev.mentoring.core.problem}. */
public final class ProblemCodecs {
    /** How much a problem matters. */
    public static final CodeCodec<Severity> SEVERITY = Scalars.labelled(Severity.class);

    /** A field of a value. */
    public static final Codec<Place.Field> FIELD = field();

    /** A place in a JSON document. */
    public static final Codec<Place.Pointer> POINTER = pointer();

    /** A cell of a file. */
    public static final Codec<Place.Cell> CELL = cell();

    /** Where a problem is. */
    public static final Codec<Place> PLACE = AlternativesCodec.<Place>builder("Place", "in")
            .add("value", Place.Field.class, FIELD)
            .add("document", Place.Pointer.class, POINTER)
            .add("file", Place.Cell.class, CELL)
            .build();

    /** One problem. */
    public static final Codec<Problem> PROBLEM = problem();

    /** Several problems, in the order in which they were found. */
    public static final Codec<Problems> PROBLEMS = Collections.list(PROBLEM, 0).as(Problems::new, Problems::all);

    private ProblemCodecs() {}

    private static Codec<Place.Field> field() {
        ObjectCodec.Builder<Place.Field> place = ObjectCodec.alternative("PlaceInValue", "in", "value");
        var kind = place.required("kind", Scalars.STRING, Place.Field::kind);
        var id = place.defaulted("id", Scalars.STRING, Place.Field::id, "");
        var field = place.defaulted("field", Scalars.STRING, Place.Field::field, "");
        return place.build(in -> new Place.Field(in.get(kind), in.get(id), in.get(field)));
    }

    private static Codec<Place.Pointer> pointer() {
        ObjectCodec.Builder<Place.Pointer> place = ObjectCodec.alternative("PlaceInDocument", "in", "document");
        var pointer = place.required("pointer", Scalars.STRING, Place.Pointer::pointer);
        return place.build(in -> new Place.Pointer(in.get(pointer)));
    }

    private static Codec<Place.Cell> cell() {
        ObjectCodec.Builder<Place.Cell> place = ObjectCodec.alternative("PlaceInFile", "in", "file");
        var file = place.required("file", Scalars.STRING, Place.Cell::file);
        var line = place.required("line", Scalars.longInteger(1, Long.MAX_VALUE), Place.Cell::line);
        var column = place.defaulted("column", Scalars.STRING, Place.Cell::column, "");
        return place.build(in -> new Place.Cell(in.get(file), in.get(line), in.get(column)));
    }

    private static Codec<Problem> problem() {
        ObjectCodec.Builder<Problem> problem = ObjectCodec.builder("Problem");
        var code = problem.required("code", Scalars.STRING, Problem::code);
        var severity = problem.required("severity", SEVERITY, Problem::severity);
        var place = problem.required("place", PLACE, Problem::place);
        var rule = problem.required("rule", TextCodecs.BILINGUAL_TEXT, Problem::rule);
        var mend = problem.required("mend", TextCodecs.BILINGUAL_TEXT, Problem::mend);
        return problem.build(
                in -> new Problem(in.get(code), in.get(severity), in.get(place), in.get(rule), in.get(mend)));
    }
}
