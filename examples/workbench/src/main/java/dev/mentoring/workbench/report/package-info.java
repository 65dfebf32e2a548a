/**
 * The report of a plan for the programme manager: one HTML file, that needs nothing else, in French or English.
 *
 * <p>Start with {@link dev.mentoring.workbench.report.HtmlReport}. Each section of the page is a class that draws from
 * {@code Material} and writes to {@code Html}; each plot is a class that ends in {@code Plot}. The look lives in {@code
 * report.css}, the filters in {@code report.js}, the words in {@code report_en.properties} and its French twin.
 */
@NullMarked
package dev.mentoring.workbench.report;

import org.jspecify.annotations.NullMarked;
