package dev.mentoring.core.evaluation;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.mentoring.core.estimate.Proportion;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How much of a standard for mentoring programmes the records show, and what they lack. An area counts the mean share of its
 * evidence; evidence of which there is no case counts as none. Immutable and thread-safe.
 *
 * @param standard which standard
 * @param evidence for each kind of evidence that the standard asks for, in how many cases it is there
 */
public record StandardReadiness(ProgrammeStandard standard, ImmutableMap<Evidence, Proportion> evidence) {
    /**
     * Refuses null.
     *
     * @param standard which standard
     * @param evidence for each kind of evidence that the standard asks for, in how many cases it is there
     */
    public StandardReadiness {
        requireNonNull(standard);
        evidence = Maps.immutableEnumMap(evidence);
    }

    /**
     * {@return what the records show}
     *
     * @param standard which standard
     * @param records the records, in any order
     * @param at the instant at which meetings are looked at
     */
    public static StandardReadiness of(ProgrammeStandard standard, ProgrammeRecords records, Instant at) {
        ImmutableSet<Evidence> asked = askedBy(standard);
        return new StandardReadiness(
                standard, ImmutableMap.copyOf(Maps.filterKeys(EvidenceCount.of(records, at), asked::contains)));
    }

    private static ImmutableSet<Evidence> askedBy(ProgrammeStandard standard) {
        return standard.areas().stream()
                .flatMap(area -> area.evidence().stream())
                .collect(toImmutableSet());
    }

    /** {@return the share of each area of the standard, 0 to 1} */
    public ImmutableMap<StandardArea, Double> areas() {
        Map<StandardArea, Double> shares = new EnumMap<>(StandardArea.class);
        for (StandardArea area : standard.areas()) {
            shares.put(
                    area,
                    area.evidence().stream().mapToDouble(this::found).average().orElseThrow());
        }
        return Maps.immutableEnumMap(shares);
    }

    private double found(Evidence kind) {
        Proportion cases = evidence.get(kind);
        return cases == null ? 0 : cases.value().orElse(0);
    }

    /** {@return the mean of the areas, 0 to 1} */
    public double overall() {
        return areas().values().stream().mapToDouble(share -> share).average().orElseThrow();
    }

    /** {@return for which award the records would do; empty when for none, and when the standard has none} */
    public Optional<ReadinessBand> band() {
        return standard.isAwarded() ? ReadinessBand.reached(overall(), areas().values()) : Optional.empty();
    }

    /** {@return the kinds of evidence that are missing in at least one case, or of which there is no case} */
    public ImmutableSet<Evidence> missing() {
        return askedBy(standard).stream().filter(kind -> found(kind) < 1).collect(toImmutableSet());
    }
}
