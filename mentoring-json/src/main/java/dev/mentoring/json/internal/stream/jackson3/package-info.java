/** Cursors and emitters on the streams of Jackson 3. */
package dev.mentoring.json.internal.stream.jackson3;
