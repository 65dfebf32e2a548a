/**
 * The pluggable part of matching: what an algorithm is, what it declares, and how one is found and run.
 *
 * <p>Start with {@link dev.mentoring.matching.algorithm.Algorithms} to run one by name. To add one, implement {@link
 * dev.mentoring.matching.algorithm.MatchingAlgorithm} and declare it as a service. The built-in algorithms are in a
 * sub-package for each family.
 */
@ValueStyle
package dev.mentoring.matching.algorithm;

import dev.mentoring.matching.internal.ValueStyle;
