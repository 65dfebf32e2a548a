package dev.mentoring.matching.score;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.plan.ScorePart;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Collects the parts of a score with their exact shares as fractions, then rounds them so that they add up. */
final class PartList {
    private record Share(
            String name,
            BilingualText label,
            Role side,
            OptionalInt gain,
            int weight,
            long numerator,
            long denominator) {}

    private final int score;
    private final List<Share> shares = new ArrayList<>();

    PartList(int score) {
        this.score = score;
    }

    void add(
            String name,
            BilingualText label,
            Role side,
            OptionalInt gain,
            int weight,
            long numerator,
            long denominator) {
        shares.add(new Share(name, label, side, gain, weight, numerator, denominator));
    }

    ImmutableList<ScorePart> split() {
        BigInteger common = BigInteger.ONE;
        for (Share share : shares) {
            BigInteger denominator = BigInteger.valueOf(share.denominator());
            common = common.divide(common.gcd(denominator)).multiply(denominator);
        }
        BigInteger[] numerators = new BigInteger[shares.size()];
        for (int i = 0; i < numerators.length; i++) {
            numerators[i] = common.divide(BigInteger.valueOf(shares.get(i).denominator()))
                    .multiply(BigInteger.valueOf(shares.get(i).numerator()));
        }
        int[] points = Apportionment.split(numerators, score);
        ImmutableList.Builder<ScorePart> parts = ImmutableList.builder();
        for (int i = 0; i < points.length; i++) {
            Share share = shares.get(i);
            parts.add(
                    new ScorePart(share.name(), share.label(), share.side(), share.gain(), share.weight(), points[i]));
        }
        return parts.build();
    }
}
