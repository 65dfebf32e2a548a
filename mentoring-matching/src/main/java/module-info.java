/** Who should meet whom, and why: exact, explained and verified matching of mentees and mentors. */
@org.jspecify.annotations.NullMarked
module dev.mentoring.matching {
    requires transitive dev.mentoring.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
}
