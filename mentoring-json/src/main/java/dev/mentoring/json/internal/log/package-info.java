/**
 * Logs: a heading, and then one record a line. {@link dev.mentoring.json.internal.log.LogFormats} lists what is kept in them.
 */
package dev.mentoring.json.internal.log;
