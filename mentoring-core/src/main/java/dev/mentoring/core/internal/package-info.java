/** What the packages of core share and nobody else may see. */
package dev.mentoring.core.internal;
