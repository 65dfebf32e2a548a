/**
 * Maps of instances: how far markets are from each other, drawn in the plane.
 *
 * <p>Start with {@link dev.mentoring.matching.experiment.map.InstanceMap#of}.
 */
package dev.mentoring.matching.experiment.map;
