/**
 * JSON as a stream of tokens, in both directions, without saying which Jackson reads or writes them.
 *
 * <p>{@link dev.mentoring.json.internal.stream.JsonCursor} and {@link dev.mentoring.json.internal.stream.JsonEmitter} are what codecs see;
 * {@link dev.mentoring.json.internal.stream.JsonEngine} opens them. The two sub-packages adapt Jackson 2 and Jackson 3; nothing
 * else may name a Jackson type, so that the one that is absent is never loaded.
 */
package dev.mentoring.json.internal.stream;
