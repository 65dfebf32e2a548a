/** What people said about each other, without betraying anyone. */
@org.jspecify.annotations.NullMarked
module dev.mentoring.feedback {
    requires transitive dev.mentoring.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
}
