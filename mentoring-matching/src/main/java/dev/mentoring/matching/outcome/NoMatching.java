package dev.mentoring.matching.outcome;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.mentoring.matching.certificate.Certificate;

/**
 * The instance is fine, but no matching of it has the properties that were sought. Immutable and thread-safe.
 *
 * @param algorithm the name of the algorithm that found out
 * @param sought the properties that no matching has together; empty where the certificate proves less than that, and says
 *     what
 * @param certificate why none can have them
 */
public record NoMatching(String algorithm, ImmutableSet<Guarantee> sought, Certificate certificate) implements Outcome {
    /**
     * Puts the properties in order.
     *
     * @param algorithm the name of the algorithm that found out
     * @param sought the properties that no matching has together
     * @param certificate why none can have them
     */
    public NoMatching {
        sought = Sets.immutableEnumSet(sought);
    }
}
