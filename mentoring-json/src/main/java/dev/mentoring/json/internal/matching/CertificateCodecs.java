package dev.mentoring.json.internal.matching;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.matching.certificate.Certificate;
import java.util.Comparator;
import java.util.stream.Stream;

/** The proofs that come with an outcome: all kinds of {@link Certificate}, told apart by their member {@code kind}. */
public final class CertificateCodecs {
    /** The codec of each kind. */
    public static final ImmutableMap<Class<? extends Certificate>, Codec<? extends Certificate>> KINDS = kinds();

    /** A proof of any kind. */
    public static final Codec<Certificate> CERTIFICATE = MatchingRecords.CODECS.of(Certificate.class);

    private CertificateCodecs() {}

    private static ImmutableMap<Class<? extends Certificate>, Codec<? extends Certificate>> kinds() {
        ImmutableMap.Builder<Class<? extends Certificate>, Codec<? extends Certificate>> kinds = ImmutableMap.builder();
        Stream.of(Certificate.class.getPermittedSubclasses())
                .sorted(Comparator.comparing(Class::getSimpleName))
                .map(kind -> kind.asSubclass(Certificate.class))
                .forEach(kind -> kinds.put(kind, MatchingRecords.CODECS.of(kind)));
        return kinds.buildOrThrow();
    }
}
