/** Documents, JSON Schema and Jackson modules for every public value of the library. */
@org.jspecify.annotations.NullMarked
module dev.mentoring.json {
    requires transitive dev.mentoring.matching;
    requires transitive dev.mentoring.feedback;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    // One of the two Jacksons is there when the library runs, or both. The modules are found by META-INF/services:
    // a “provides” here would demand both.
    requires static com.fasterxml.jackson.databind;
    requires static tools.jackson.databind;

    exports dev.mentoring.json;
    exports dev.mentoring.json.jackson2;
    exports dev.mentoring.json.jackson3;
    exports dev.mentoring.json.reading;
}
