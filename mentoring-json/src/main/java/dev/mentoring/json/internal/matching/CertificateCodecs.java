package dev.mentoring.json.internal.matching;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import dev.mentoring.json.internal.codec.AlternativesCodec;
import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.matching.certificate.Certificate;
import java.util.Comparator;
import java.util.stream.Stream;

/** The proofs that come with an outcome: all kinds of {@link Certificate}, told apart by their member {@code kind}. */
public final class CertificateCodecs {
    /** The codec of each kind. */
    public static final ImmutableMap<Class<? extends Certificate>, Codec<? extends Certificate>> KINDS = kinds();

    /** A proof of any kind. */
    public static final Codec<Certificate> CERTIFICATE = certificate();

    private CertificateCodecs() {}

    private static ImmutableMap<Class<? extends Certificate>, Codec<? extends Certificate>> kinds() {
        ImmutableMap.Builder<Class<? extends Certificate>, Codec<? extends Certificate>> kinds = ImmutableMap.builder();
        Stream.of(Certificate.class.getPermittedSubclasses())
                .sorted(Comparator.comparing(Class::getSimpleName))
                .map(kind -> kind.asSubclass(Certificate.class))
                .forEach(kind -> kinds.put(kind, describe(kind)));
        return kinds.buildOrThrow();
    }

    /** {@return the codec of one kind, which says which kind it is wherever it stands} */
    static <C extends Certificate> Codec<C> describe(Class<C> kind) {
        return RecordCodecs.alternative(kind, "kind", code(kind));
    }

    private static Codec<Certificate> certificate() {
        AlternativesCodec.Builder<Certificate> certificate = AlternativesCodec.builder("Certificate", "kind");
        KINDS.forEach((kind, codec) -> add(certificate, kind, codec));
        return certificate.build();
    }

    @SuppressWarnings("unchecked") // each codec stands under the class that it describes
    private static <C extends Certificate> void add(
            AlternativesCodec.Builder<Certificate> certificate, Class<C> kind, Codec<?> codec) {
        certificate.add(code(kind), kind, (Codec<C>) codec);
    }

    private static String code(Class<?> kind) {
        return CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, kind.getSimpleName());
    }
}
