/**
 * Where an embedding system would have its database: every event in the order in which it happened, what follows from the
 * events, and the audit trail. Start with {@link dev.mentoring.examples.programme.book.Book}.
 */
@NullMarked
package dev.mentoring.examples.programme.book;

import org.jspecify.annotations.NullMarked;
