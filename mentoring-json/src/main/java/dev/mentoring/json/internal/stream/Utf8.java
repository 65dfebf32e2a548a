package dev.mentoring.json.internal.stream;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns bytes into characters without ever putting one in the place of another. */
public final class Utf8 {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Utf8() {}

    /**
     * {@return the characters of a stream, without a byte order mark}
     *
     * <p>Bytes that are not UTF-8 end in a {@link java.nio.charset.CharacterCodingException}, too many of them in a
     * {@link SyntaxFault}.
     *
     * @param bytes the bytes
     * @param limit the most bytes
     */
    public static Reader strictly(InputStream bytes, long limit) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new InputStreamReader(withoutMark(new Limited(bytes, limit)), decoder);
    }

    private static InputStream withoutMark(InputStream bytes) {
        PushbackInputStream stream = new PushbackInputStream(bytes, BYTE_ORDER_MARK.length);
        try {
            byte[] start = stream.readNBytes(BYTE_ORDER_MARK.length);
            if (!java.util.Arrays.equals(start, BYTE_ORDER_MARK)) {
                stream.unread(start);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream;
    }

    private static final class Limited extends FilterInputStream {
        private final long limit;
        private long left;

        Limited(InputStream bytes, long limit) {
            super(bytes);
            this.limit = limit;
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            account(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            account(Math.max(0, count));
            return count;
        }

        private void account(int count) {
            left -= count;
            if (left < 0) {
                throw SyntaxFault.beyondLimit("documentLength " + limit);
            }
        }
    }
}
