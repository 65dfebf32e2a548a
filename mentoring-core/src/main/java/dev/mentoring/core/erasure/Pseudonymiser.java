package dev.mentoring.core.erasure;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.BaseEncoding;
import dev.mentoring.core.identity.ParticipantId;
import java.security.GeneralSecurityException;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Gives each person a name that says nothing of her: {@code erased-} and the first {@value #DIGITS} hexadecimal digits of
 * HMAC-SHA-256 (RFC 2104) of the id, in UTF-8, under a secret.
 *
 * <p>The same secret gives the same person the same pseudonym, so that what is erased later joins what was erased before; a
 * pseudonym is its own pseudonym, so that erasing twice does nothing. Whoever holds the secret and a list of ids can tell who
 * is who: keep it apart from the data, and destroy it when pseudonyms are to become anonymous. Immutable and thread-safe.
 */
public final class Pseudonymiser {
    /** How many hexadecimal digits of the digest are kept: 96 bits, which two people of one programme never share by chance. */
    public static final int DIGITS = 24;

    /** The least length of a secret in bytes. */
    public static final int SHORTEST_SECRET = 32;

    private static final Pattern PSEUDONYM = Pattern.compile("erased-[0-9a-f]{1," + DIGITS + "}");

    private final SecretKeySpec secret;
    private final int digits;

    private Pseudonymiser(SecretKeySpec secret, int digits) {
        this.secret = secret;
        this.digits = digits;
    }

    /**
     * {@return the pseudonyms under a secret}
     *
     * @param secret at least {@value #SHORTEST_SECRET} random bytes; copied
     */
    public static Pseudonymiser withSecret(byte[] secret) {
        return withSecret(secret, DIGITS);
    }

    /** With fewer digits, for the test that two people never get the same pseudonym. */
    static Pseudonymiser withSecret(byte[] secret, int digits) {
        checkArgument(secret.length >= SHORTEST_SECRET, "a secret has at least %s bytes", SHORTEST_SECRET);
        return new Pseudonymiser(new SecretKeySpec(secret, "HmacSHA256"), digits);
    }

    /**
     * {@return the pseudonym of a person}
     *
     * @param person the person, or a pseudonym, which stays as it is
     */
    public ParticipantId pseudonymOf(ParticipantId person) {
        if (isPseudonym(person)) {
            return person;
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            String digest = BaseEncoding.base16()
                    .lowerCase()
                    .encode(mac.doFinal(person.value().getBytes(UTF_8)));
            return ParticipantId.of("erased-" + digest.substring(0, digits));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }

    /**
     * {@return whether this is a pseudonym and not the id of a person}
     *
     * @param id the id
     */
    public static boolean isPseudonym(ParticipantId id) {
        return PSEUDONYM.matcher(id.value()).matches();
    }

    /** {@return that it is secret} */
    @Override
    public String toString() {
        return "Pseudonymiser";
    }
}
