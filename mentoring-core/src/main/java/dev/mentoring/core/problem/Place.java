package dev.mentoring.core.problem;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/** Where a problem is; {@link Object#toString()} writes it on one line for people. */
public sealed interface Place {
    /**
     * {@return a place in a participant's profile}
     *
     * @param participant the participant's id
     * @param field the field, as it is named in JSON
     */
    static Place participant(Object participant, String field) {
        return new Field("participant", participant.toString(), field);
    }

    /**
     * {@return a field of some value}
     *
     * @param kind what kind of value, in kebab-case
     * @param id which one; empty when there is only one
     * @param field the field, as it is named in JSON; empty for the value as a whole
     */
    static Place field(String kind, String id, String field) {
        return new Field(kind, id, field);
    }

    /**
     * {@return a place in a JSON document}
     *
     * @param pointer a JSON pointer (RFC 6901); empty for the document as a whole
     */
    static Place pointer(String pointer) {
        return new Pointer(pointer);
    }

    /**
     * {@return a cell of a file}
     *
     * @param file the file's name
     * @param line the line, from 1
     * @param column the column's name; empty for the line as a whole
     */
    static Place cell(String file, long line, String column) {
        return new Cell(file, line, column);
    }

    /**
     * A field of a value.
     *
     * @param kind what kind of value, in kebab-case
     * @param id which one; empty when there is only one
     * @param field the field, as it is named in JSON; empty for the value as a whole
     */
    record Field(String kind, String id, String field) implements Place {
        /**
         * Refuses null.
         *
         * @param kind what kind of value
         * @param id which one
         * @param field the field
         */
        public Field {
            requireNonNull(kind);
            requireNonNull(id);
            requireNonNull(field);
        }

        @Override
        public String toString() {
            return kind + (id.isEmpty() ? "" : " " + id) + (field.isEmpty() ? "" : ", " + field);
        }
    }

    /**
     * A place in a JSON document.
     *
     * @param pointer a JSON pointer (RFC 6901); empty for the document as a whole
     */
    record Pointer(String pointer) implements Place {
        /**
         * Checks the form of the pointer.
         *
         * @param pointer empty, or beginning with a slash
         */
        public Pointer {
            checkArgument(pointer.isEmpty() || pointer.startsWith("/"), "not a JSON pointer: %s", pointer);
        }

        @Override
        public String toString() {
            return pointer.isEmpty() ? "#" : pointer; // as RFC 6901 writes the whole document in a URI
        }
    }

    /**
     * A cell of a file.
     *
     * @param file the file's name
     * @param line the line, from 1
     * @param column the column's name; empty for the line as a whole
     */
    record Cell(String file, long line, String column) implements Place {
        /**
         * Checks that lines are counted from 1.
         *
         * @param file the file's name
         * @param line the line, from 1
         * @param column the column's name
         */
        public Cell {
            requireNonNull(file);
            checkArgument(line >= 1, "lines count from 1, but was %s", line);
            requireNonNull(column);
        }

        @Override
        public String toString() {
            return file + ":" + line + (column.isEmpty() ? "" : ", " + column);
        }
    }
}
