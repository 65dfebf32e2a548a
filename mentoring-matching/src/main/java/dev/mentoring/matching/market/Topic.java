package dev.mentoring.matching.market;

/**
 * Something that a mentor offers and mentees choose, with places of its own: a project, a theme, a course of work.
 * Immutable and thread-safe. What is wrong with it is said by {@link ProjectMarketBuilder}, all at once.
 *
 * @param id which topic it is, unique among all topics
 * @param mentor the id of the mentor who offers it
 * @param maximum the greatest number of mentees who work on it
 */
public record Topic(String id, String mentor, int maximum) {
    /**
     * {@return a topic with one place}
     *
     * @param id which topic it is
     * @param mentor the id of the mentor who offers it
     */
    public static Topic of(String id, String mentor) {
        return new Topic(id, mentor, 1);
    }

    /**
     * {@return this topic with another upper quota}
     *
     * @param quota the greatest number of mentees
     */
    public Topic withMaximum(int quota) {
        return new Topic(id, mentor, quota);
    }
}
