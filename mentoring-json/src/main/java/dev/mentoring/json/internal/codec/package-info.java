/**
 * A value is described once, by a {@link dev.mentoring.json.internal.codec.Codec}; its reader, its writer and its JSON Schema all
 * come from that description, so that they cannot say different things.
 *
 * <p>Start with {@link dev.mentoring.json.internal.codec.ObjectCodec}, which describes most values; {@link
 * dev.mentoring.json.internal.codec.Scalars} has strings, numbers and dates, {@link dev.mentoring.json.internal.codec.Collections} lists,
 * sets and maps, {@link dev.mentoring.json.internal.codec.AlternativesCodec} closed families. {@link
 * dev.mentoring.json.internal.codec.Reading} collects what is wrong.
 */
package dev.mentoring.json.internal.codec;
