/**
 * What reading a document takes and gives: {@link dev.mentoring.json.reading.ReadLimits} keep hostile input cheap, a
 * {@link dev.mentoring.json.reading.ReadResult} holds the value or everything that is wrong with the document.
 */
package dev.mentoring.json.reading;
