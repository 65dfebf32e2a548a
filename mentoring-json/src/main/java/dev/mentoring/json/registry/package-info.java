/** Which values have a description: {@link dev.mentoring.json.registry.Registry} knows them all. */
package dev.mentoring.json.registry;
