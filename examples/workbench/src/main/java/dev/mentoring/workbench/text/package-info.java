/** What the workbench says to people, in English and French: {@code workbench_en.properties} and its French twin. */
@NullMarked
package dev.mentoring.workbench.text;

import org.jspecify.annotations.NullMarked;
