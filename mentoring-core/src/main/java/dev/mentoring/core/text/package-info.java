/**
 * Everything that a person may read, in French and in English.
 *
 * <p>Start with {@link dev.mentoring.core.text.BilingualText}, a sentence in both languages. Enums that people read
 * implement {@link dev.mentoring.core.text.Labelled}; each module keeps its sentences in one {@link
 * dev.mentoring.core.text.TextCatalogue}. A new sentence is one line in each of the module's two property files.
 */
package dev.mentoring.core.text;
