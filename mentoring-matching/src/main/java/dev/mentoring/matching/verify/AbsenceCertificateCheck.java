package dev.mentoring.matching.verify;

import dev.mentoring.matching.certificate.Certificate;
import dev.mentoring.matching.certificate.NoPopularMatching;
import dev.mentoring.matching.certificate.StablePartition;
import dev.mentoring.matching.certificate.StruckPairs;
import dev.mentoring.matching.certificate.TopicDeletions;
import dev.mentoring.matching.certificate.UnmetMinimum;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.market.ProjectMarket;
import dev.mentoring.matching.outcome.Guarantee;
import java.util.Optional;
import java.util.Set;

/** Does a certificate prove that something does not exist? A new kind gets its line here. */
final class AbsenceCertificateCheck {
    private AbsenceCertificateCheck() {}

    static Optional<CounterExample> of(Instance instance, Certificate certificate) {
        if (instance instanceof PeerMarket peers && certificate instanceof StablePartition partition) {
            return StablePartitionCheck.ofAbsence(peers, partition);
        }
        if (instance instanceof Market market && certificate instanceof NoPopularMatching none) {
            return PopularChoicesCheck.ofAbsence(market, none);
        }
        if (instance instanceof Market market && certificate instanceof UnmetMinimum unmet) {
            return UnmetMinimumCheck.of(market, unmet);
        }
        if (instance instanceof Market market && certificate instanceof StruckPairs struck) {
            return StruckPairsCheck.ofAbsence(market, struck);
        }
        if (instance instanceof ProjectMarket project && certificate instanceof TopicDeletions deletions) {
            return TopicDeletionsCheck.ofAbsence(project, deletions);
        }
        throw new UndecidedException("certificate");
    }

    /** {@return whether a valid certificate proves that no matching has all these properties} */
    static boolean proves(Certificate certificate, Set<Guarantee> sought) {
        boolean stable = sought.contains(Guarantee.WEAKLY_STABLE)
                || sought.contains(Guarantee.STRONGLY_STABLE)
                || sought.contains(Guarantee.SUPER_STABLE);
        return (certificate instanceof StablePartition && stable)
                || (certificate instanceof UnmetMinimum unmet && unmet.strict() && stable)
                || (certificate instanceof StruckPairs struck && isRuledOut(struck, sought))
                || (certificate instanceof TopicDeletions && sought.contains(Guarantee.SUPER_STABLE))
                || (certificate instanceof NoPopularMatching && sought.contains(Guarantee.POPULAR));
    }

    /** A matching that is stable in a stronger sense is in the weaker one. */
    private static boolean isRuledOut(StruckPairs struck, Set<Guarantee> sought) {
        return sought.contains(Guarantee.SUPER_STABLE)
                || (!struck.superStable() && sought.contains(Guarantee.STRONGLY_STABLE));
    }
}
