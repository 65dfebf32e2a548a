/** Cursors and emitters on the streams of Jackson 2. */
package dev.mentoring.json.internal.stream.jackson2;
