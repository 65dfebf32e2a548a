/** The smallest embedder: one {@code requires} brings everything that matching needs, another all of feedback. */
module dev.mentoring.examples.embedding {
    requires dev.mentoring.feedback;
    requires dev.mentoring.matching;
}
