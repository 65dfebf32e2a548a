package dev.mentoring.core.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hasher;

/** SHA-256 in lower-case hexadecimal, as it is written to entries. */
final class Hashing {
    private Hashing() {}

    /** Of texts, each behind the number of its bytes. */
    static String ofTexts(String... texts) {
        Hasher hasher = com.google.common.hash.Hashing.sha256().newHasher();
        for (String text : texts) {
            byte[] bytes = text.getBytes(UTF_8);
            hasher.putBytes(CanonicalEncoding.lengthOf(bytes)).putBytes(bytes);
        }
        return hasher.hash().toString();
    }

    /** Of a hash and what follows it. */
    static String ofChain(String hash, byte[] next) {
        return com.google.common.hash.Hashing.sha256()
                .newHasher()
                .putBytes(HashCode.fromString(hash).asBytes())
                .putBytes(next)
                .hash()
                .toString();
    }
}
