/**
 * What the HTML pages of the examples have in common: markup, plots, words and the frame of a page that needs nothing but
 * itself. Start with {@link dev.mentoring.examples.page.Page}; the look lives in {@code page.css}.
 */
@NullMarked
package dev.mentoring.examples.page;

import org.jspecify.annotations.NullMarked;
