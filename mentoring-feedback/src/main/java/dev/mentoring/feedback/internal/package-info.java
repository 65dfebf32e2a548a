/** What the packages of feedback share and nobody else may see. */
package dev.mentoring.feedback.internal;
