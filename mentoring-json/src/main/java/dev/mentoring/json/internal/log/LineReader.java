package dev.mentoring.json.internal.log;

import dev.mentoring.json.internal.stream.Utf8;
import java.io.ByteArrayInputStream;
import java.io.CharArrayReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Cuts bytes at line feeds; keeps one line at a time. Not thread-safe. */
public final class LineReader {
    private static final int BLOCK = 1 << 16;

    private final InputStream bytes;
    private final int longest;
    private final byte[] block = new byte[BLOCK];
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);

    private byte[] line = new byte[1024];
    private char[] characters = new char[1024];
    private int blockStart;
    private int blockEnd;
    private int length;
    private long number;
    private long start;
    private long position;
    private boolean ended = true;

    /**
     * Makes a reader.
     *
     * @param bytes the bytes; not closed
     * @param longest the longest line, in bytes
     */
    public LineReader(InputStream bytes, long longest) {
        this.bytes = bytes;
        this.longest = (int) Math.min(longest, Integer.MAX_VALUE - 16);
    }

    /** {@return whether there is another line, which becomes the present one} */
    public boolean next() {
        start = position;
        length = 0;
        ended = false;
        while (!ended && fill()) {
            int end = blockStart;
            while (end < blockEnd && block[end] != '\n') {
                end++;
            }
            keep(end - blockStart);
            ended = end < blockEnd;
            position += end - blockStart + (ended ? 1 : 0);
            blockStart = ended ? end + 1 : end;
        }
        if (position > start) {
            number++;
            return true;
        }
        return false;
    }

    private boolean fill() {
        if (blockStart < blockEnd) {
            return true;
        }
        try {
            blockStart = 0;
            blockEnd = Math.max(0, bytes.read(block));
            return blockEnd > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a line that is too long, only so much is kept that one sees it. */
    private void keep(int count) {
        int kept = Math.min(count, longest + 1 - length);
        if (length + kept > line.length) {
            line = Arrays.copyOf(line, (int) Math.min(Integer.MAX_VALUE - 8L, 2L * (length + kept)));
        }
        System.arraycopy(block, blockStart, line, length, kept);
        length += kept;
    }

    /** {@return the characters of the line} */
    public Reader characters() {
        if (characters.length < length) {
            characters = new char[line.length];
        }
        CharBuffer target = CharBuffer.wrap(characters);
        decoder.reset();
        boolean broken =
                decoder.decode(ByteBuffer.wrap(line, 0, length), target, true).isError();
        // What is not UTF-8 is read again, slowly, so that the place is found; a heading may begin with a mark.
        return broken || number <= 1
                ? Utf8.strictly(new ByteArrayInputStream(line, 0, length), Long.MAX_VALUE)
                : new CharArrayReader(characters, 0, target.position());
    }

    /** {@return the number of the line, from 1; 0 before the first} */
    public long number() {
        return number;
    }

    /** {@return the position of its first byte, from 0} */
    public long start() {
        return start;
    }

    /** {@return whether it is too long to be kept} */
    public boolean isTooLong() {
        return length > longest;
    }

    /** {@return whether it is the last one, without a line feed at its end} */
    public boolean isUnended() {
        return !ended;
    }
}
