/** Which values have a description: {@link dev.mentoring.json.internal.registry.Registry} knows them all. */
package dev.mentoring.json.internal.registry;
