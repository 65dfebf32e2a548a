package dev.mentoring.matching.outcome;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.matching.certificate.Certificate;
import java.util.Optional;

/** An outcome that says who meets whom, with no chance left: of two sides, or of peers. Immutable and thread-safe. */
public sealed interface DefiniteMatching extends Outcome permits Matching, PeerMatching {
    /** {@return what is claimed of the matching} */
    ImmutableSet<Guarantee> guarantees();

    /** {@return why it is so} */
    Optional<Certificate> certificate();
}
