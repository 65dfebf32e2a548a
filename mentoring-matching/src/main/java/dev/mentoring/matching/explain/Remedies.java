package dev.mentoring.matching.explain;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.plan.Remedy;
import dev.mentoring.matching.plan.Remedy.ExtraPlace;
import dev.mentoring.matching.plan.Remedy.RelaxRules;
import dev.mentoring.matching.plan.Shortage;
import dev.mentoring.matching.run.MatchRun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the smallest changes by which one more pair would come about.
 *
 * <p>A rule is worth relaxing only when it leads to a mentor who can take one more mentee. With most pairs guaranteed that
 * is a mentor with a free place or one who gets it by moving others along acceptable pairs; without, only a free place is
 * sure to help. Sets of rules are minimal: no part of a set would do.
 */
final class Remedies {
    private static final int MOST_RELAXATIONS = 3;
    private static final int MOST_PLACES = 2;
    /** How many others in the same shortage are looked at when nothing helps the mentee directly. */
    private static final int MOST_OTHERS = 50;

    private final MatchRun run;
    private final Market market;
    private final Removals removals;
    private final boolean mostPairs;
    private final IntPredicate canTakeOneMore;
    /** Whether one more place with the mentor of a pair would give its mentee, or somebody, one more pair. */
    private final IntPredicate extraPlaceHelps;

    private final @Nullable ImmutableList<RelaxRules>[] known;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Remedies(MatchRun run, Matching matching, Places places, Removals removals, Alternatives alternatives) {
        this.run = run;
        this.market = run.market();
        this.removals = removals;
        this.mostPairs = matching.guarantees().contains(Guarantee.MAXIMUM_CARDINALITY);
        this.canTakeOneMore = mostPairs ? places::canTakeOneMore : places::isFree;
        this.extraPlaceHelps = alternatives::extraPlaceHelps;
        this.known = new ImmutableList[market.menteeCount()];
    }

    /** What would help a mentee without a mentor, smallest first; the masks say what stands between her and each mentor. */
    ImmutableList<Remedy> of(int mentee, long[] masks, Optional<Shortage> shortage) {
        known[mentee] = relaxations(mentee, masks);
        List<RelaxRules> relaxations = new ArrayList<>(relaxations(mentee));
        if (relaxations.isEmpty() && shortage.isPresent() && mostPairs) {
            // Whoever leaves the shortage makes room in it.
            shortage.get().mentees().stream()
                    .limit(MOST_OTHERS)
                    .mapToInt(other -> market.menteeIndex(other.value()))
                    .forEach(other -> relaxations.addAll(relaxations(other)));
        }
        relaxations.sort(Comparator.comparingInt(remedy -> remedy.rules().size()));
        return ImmutableList.<Remedy>builder()
                .addAll(relaxations.subList(0, Math.min(MOST_RELAXATIONS, relaxations.size())))
                .addAll(extraPlaces(mentee))
                .build();
    }

    private ImmutableList<RelaxRules> relaxations(int mentee) {
        ImmutableList<RelaxRules> found = known[mentee];
        if (found == null) {
            long[] masks = new long[market.mentorCount()];
            for (int mentor = 0; mentor < masks.length; mentor++) {
                masks[mentor] = canTakeOneMore.test(mentor) ? removals.between(mentee, mentor) : 0;
            }
            found = relaxations(mentee, masks);
            known[mentee] = found;
        }
        return found;
    }

    private ImmutableList<RelaxRules> relaxations(int mentee, long[] masks) {
        Map<Long, List<ParticipantId>> mentorsByReasons = new TreeMap<>();
        for (int mentor = 0; mentor < masks.length; mentor++) {
            if (masks[mentor] != 0 && mayBecomeAPair(mentee, mentor, masks[mentor])) {
                mentorsByReasons
                        .computeIfAbsent(masks[mentor], any -> new ArrayList<>())
                        .add(run.candidates().mentors().get(mentor).id());
            }
        }
        return mentorsByReasons.entrySet().stream()
                .filter(entry -> mentorsByReasons.keySet().stream()
                        .noneMatch(other -> !other.equals(entry.getKey()) && (other & entry.getKey()) == other))
                .map(entry -> new RelaxRules(
                        run.candidates().mentees().get(mentee).id(),
                        removals.named(entry.getKey()),
                        ImmutableList.copyOf(entry.getValue())))
                .sorted(Comparator.<RelaxRules>comparingInt(
                                remedy -> remedy.rules().size())
                        .thenComparingInt(remedy -> -remedy.mentors().size()))
                .collect(toImmutableList());
    }

    private boolean mayBecomeAPair(int mentee, int mentor, long reasons) {
        return canTakeOneMore.test(mentor)
                && market.menteeMaximum(mentee) > 0
                && removals.mayRelax(reasons)
                && !run.pins().decides(mentee, mentor)
                && (mostPairs || run.scoring().score(mentee, mentor) > 0);
    }

    /** The mentors with whom one more place would help; those who fit the mentee best are named. */
    private List<ExtraPlace> extraPlaces(int mentee) {
        return IntStream.range(market.rowStart(mentee), market.rowEnd(mentee))
                .filter(extraPlaceHelps)
                .boxed()
                .sorted(Comparator.comparingInt((Integer pair) -> run.score(pair))
                        .reversed())
                .limit(MOST_PLACES)
                .map(pair -> new ExtraPlace(
                        run.candidates().mentors().get(market.mentorOf(pair)).id()))
                .toList();
    }
}
