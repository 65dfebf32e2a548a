package dev.mentoring.matching.experiment.journal;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A line of a journal: a checksum (CRC-32C, eight hexadecimal digits), a blank, and words, such as those of a trial. */
final class JournalLine {
    private static final int CHECKSUM = 8;

    private JournalLine() {}

    /** The bytes of a line, its end included. */
    static byte[] seal(String words) {
        return (checksum(words) + ' ' + words + '\n').getBytes(StandardCharsets.UTF_8);
    }

    /** The words of a line without its end, if its checksum is right. */
    static Optional<String> open(byte[] line) {
        String text = new String(line, StandardCharsets.UTF_8);
        if (text.length() <= CHECKSUM || text.charAt(CHECKSUM) != ' ') {
            return Optional.empty();
        }
        String words = text.substring(CHECKSUM + 1);
        return text.startsWith(checksum(words)) ? Optional.of(words) : Optional.empty();
    }

    private static String checksum(String words) {
        return Hashing.crc32c().hashString(words, StandardCharsets.UTF_8).toString();
    }
}
