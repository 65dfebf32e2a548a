package dev.mentoring.matching.experiment.journal;

import static com.google.common.base.Preconditions.checkArgument;

import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.experiment.result.TrialResult;
import dev.mentoring.matching.experiment.result.TrialText;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * The results of trials 1, 2, 3 and so on, one line each with a checksum, only ever added to; not thread-safe.
 *
 * <p>A line that was added is handed to the operating system at once: killing the process loses nothing of it. It survives a
 * loss of power once {@link #force()} was called afterwards. A last line that a kill or a loss of power tore is recognised by
 * its checksum and cut off when the journal is opened again, so that its trial is done anew. While it is open, no other run can open it.
 */
public final class Journal implements Closeable {
    private final FileChannel channel;
    private long trials;

    private Journal(FileChannel channel, long trials) {
        this.channel = channel;
        this.trials = trials;
    }

    /**
     * {@return the journal in a file, which is made when it is not there}
     *
     * @param file the file
     * @param experiment what tells the experiment from others, such as a hash; one line
     * @throws InvalidInputException when the file is the journal of another experiment, is damaged elsewhere than at its
     *     end, or is being written by another run
     * @throws UncheckedIOException when the file cannot be read or written
     */
    public static Journal open(Path file, String experiment) {
        checkArgument(experiment.indexOf('\n') < 0, "more than one line: %s", experiment);
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                return opened(channel, file, experiment);
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static Journal opened(FileChannel channel, Path file, String experiment) throws IOException {
        if (!locked(channel)) {
            throw new InvalidInputException(Problems.builder()
                    .error(JournalTexts.CATALOGUE, "journal-in-use", Place.cell(file.toString(), 1, ""))
                    .build());
        }
        JournalReading.Extent extent =
                JournalReading.read(Channels.newInputStream(channel), file, experiment, result -> {});
        channel.truncate(extent.length());
        channel.position(extent.length());
        Journal journal = new Journal(channel, extent.trials());
        if (extent.length() == 0) {
            journal.write(experiment);
        }
        journal.force();
        return journal;
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // by another run in this very process
        }
    }

    /**
     * Reads all intact trials of a journal, in their order.
     *
     * @param file the file
     * @param experiment what tells the experiment from others
     * @param sink takes the trials
     * @throws InvalidInputException when the file is the journal of another experiment, or is damaged elsewhere than at its
     *     end
     * @throws UncheckedIOException when the file cannot be read
     */
    public static void read(Path file, String experiment, Consumer<TrialResult> sink) {
        try (InputStream journal = Files.newInputStream(file)) {
            JournalReading.read(journal, file, experiment, sink);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** {@return how many trials it holds: trials 1 to this one} */
    public long trials() {
        return trials;
    }

    /**
     * Adds a trial.
     *
     * @param result what the next trial gave
     * @throws IllegalArgumentException when it is not the next one
     * @throws UncheckedIOException when the file cannot be written
     */
    public void append(TrialResult result) {
        checkArgument(result.trial() == trials + 1, "after trial %s comes not trial %s", trials, result.trial());
        write(TrialText.of(result));
        trials++;
    }

    private void write(String words) {
        try {
            ByteBuffer line = ByteBuffer.wrap(JournalLine.seal(words));
            while (line.hasRemaining()) {
                channel.write(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Waits until the disk has everything that was added.
     *
     * @throws UncheckedIOException when the disk fails
     */
    public void force() {
        try {
            channel.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
