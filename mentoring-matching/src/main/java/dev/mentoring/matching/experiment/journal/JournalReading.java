package dev.mentoring.matching.experiment.journal;

import com.google.common.io.CountingInputStream;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.experiment.result.TrialResult;
import dev.mentoring.matching.experiment.result.TrialText;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a journal from its beginning. A run that is killed leaves torn lines at the end only, which are passed over; a torn
 * line with an intact one after it is damage of another kind, and refused.
 */
final class JournalReading {
    private final Path file;
    private final String begin;
    private final Consumer<TrialResult> sink;

    private JournalReading(Path file, String begin, Consumer<TrialResult> sink) {
        this.file = file;
        this.begin = begin;
        this.sink = sink;
    }

    /**
     * How much of a journal is intact.
     *
     * @param length in bytes
     * @param trials in trials
     */
    record Extent(long length, long trials) {}

    /** Reads a stream to its end, and leaves it open. */
    static Extent read(InputStream journal, Path file, String begin, Consumer<TrialResult> sink) throws IOException {
        return new JournalReading(file, begin, sink).read(new CountingInputStream(new BufferedInputStream(journal)));
    }

    private Extent read(CountingInputStream in) throws IOException {
        long number = 0;
        long torn = 0;
        long length = 0;
        for (Optional<byte[]> line = line(in); line.isPresent(); line = line(in)) {
            number++;
            Optional<String> words = JournalLine.open(line.get());
            if (words.isEmpty()) {
                torn = torn == 0 ? number : torn;
            } else if (torn > 0) {
                throw refusal("journal-damaged", torn, torn);
            } else {
                take(number, words.get());
                length = in.getCount();
            }
        }
        long intact = torn == 0 ? number : torn - 1;
        return new Extent(length, Math.max(0, intact - 1));
    }

    private void take(long number, String words) {
        if (number == 1) {
            if (!words.equals(begin)) {
                throw refusal("journal-of-another-experiment", number, words, begin);
            }
            return;
        }
        TrialResult result = TrialText.read(words);
        if (result.trial() != number - 1) {
            throw refusal("journal-damaged", number, number);
        }
        sink.accept(result);
    }

    /** The next line; empty when nothing ends with a line break any more. */
    private static Optional<byte[]> line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                return Optional.empty();
            }
            line.write(next);
        }
        return Optional.of(line.toByteArray());
    }

    private InvalidInputException refusal(String code, long line, Object... arguments) {
        return new InvalidInputException(Problems.builder()
                .error(JournalTexts.CATALOGUE, code, Place.cell(file.toString(), line, ""), arguments)
                .build());
    }
}
