/**
 * From one file format of instances and preferences to another.
 *
 * <p>Start with {@link dev.mentoring.workbench.conversion.Conversion}, which says what becomes of what.
 */
@NullMarked
package dev.mentoring.workbench.conversion;

import org.jspecify.annotations.NullMarked;
