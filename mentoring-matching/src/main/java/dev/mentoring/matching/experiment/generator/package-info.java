/**
 * Instances to experiment with, drawn by a seed from a documented distribution.
 *
 * <p>Start with {@link dev.mentoring.matching.experiment.generator.Generators#discovered()}. A new generator implements {@link
 * dev.mentoring.matching.experiment.generator.InstanceGenerator} and draws from a {@link
 * dev.mentoring.matching.experiment.generator.SeededStream} only, so that a seed gives the same instance on every machine.
 */
package dev.mentoring.matching.experiment.generator;
