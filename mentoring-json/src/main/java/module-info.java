/** Documents, JSON Schema and Jackson modules for every public value of the library. */
@org.jspecify.annotations.NullMarked
module dev.mentoring.json {
    requires transitive dev.mentoring.matching;
    requires transitive dev.mentoring.feedback;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires static com.fasterxml.jackson.databind;
    requires static tools.jackson.databind;
}
