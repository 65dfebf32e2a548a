/**
 * Instances in the text files of other tools: read strictly or leniently, every fault with its place, and written again.
 *
 * <p>Start with {@link dev.mentoring.matching.interchange.InstanceFormat}. A new format is a reader over a {@link
 * dev.mentoring.matching.interchange.TextSource}, a writer, and a constant there.
 */
package dev.mentoring.matching.interchange;
