/** The smallest embedder: one {@code requires} brings everything that matching needs. */
module dev.mentoring.examples.embedding {
    requires dev.mentoring.matching;
}
