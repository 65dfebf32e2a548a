/** What the packages of matching share and nobody else may see. */
package dev.mentoring.matching.internal;
