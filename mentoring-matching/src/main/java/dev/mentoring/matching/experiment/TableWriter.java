package dev.mentoring.matching.experiment;

import com.google.common.hash.Hashing;
import com.google.common.hash.HashingOutputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a table under another name, and gives it its own when it is complete; not thread-safe. */
final class TableWriter implements Closeable {
    private final Path file;
    private final Path part;
    private final HashingOutputStream hash;
    private final Writer writer;

    TableWriter(Path directory, String name) throws IOException {
        this.file = directory.resolve(name);
        this.part = directory.resolve(name + ".part");
        this.hash = new HashingOutputStream(Hashing.sha256(), Files.newOutputStream(part));
        this.writer = new BufferedWriter(new OutputStreamWriter(hash, StandardCharsets.UTF_8));
    }

    void write(String rows) {
        try {
            writer.write(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(part.toString(), e);
        }
    }

    /** Gives the table its name, and says its SHA-256. */
    String finish() throws IOException {
        writer.close();
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return hash.hash().toString();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
