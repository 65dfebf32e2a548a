/**
 * What the columns of a CSV file mean, as a document of its own: {@code {"type": "csv-mapping", "version": "1.0", …}}.
 *
 * <p>Start with {@link dev.mentoring.workbench.mapping.CsvMapping}; {@link
 * dev.mentoring.workbench.mapping.Meaning} lists what a column can mean. The schema for editors is
 * {@code csv-mapping-1.json} beside these classes.
 */
@NullMarked
package dev.mentoring.workbench.mapping;

import org.jspecify.annotations.NullMarked;
