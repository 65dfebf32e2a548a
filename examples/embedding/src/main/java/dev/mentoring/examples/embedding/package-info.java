/** What an application writes to embed the library; start with {@link dev.mentoring.examples.embedding.FirstMatch}. */
package dev.mentoring.examples.embedding;
