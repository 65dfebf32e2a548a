package dev.mentoring.matching.criterion;

import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.organisation.Position;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.candidate.Candidates;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.rule.ParameterReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether the two work in different units and at different sites, or in the same ones: the programme’s aim decides
 * which of both is wanted.
 *
 * <p>The mean of the parts that are known: another unit, another site. The same for both sides.
 *
 * <p>There is no dependable evidence for either direction, so that the standard policy switches it off.
 *
 * @param far whether distance is wanted, rather than closeness
 */
public record OrganisationalDistance(boolean far) implements Criterion {
    /** Makes the criterion with its default parameters. */
    public OrganisationalDistance() {
        this(true);
    }

    @Override
    public String name() {
        return "organisational-distance";
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.text("criterion.organisational-distance");
    }

    @Override
    public ImmutableSortedMap<String, String> parameters() {
        return ImmutableSortedMap.of("far", Boolean.toString(far));
    }

    @Override
    public OrganisationalDistance with(Map<String, String> parameters) {
        ParameterReader reader = ParameterReader.of(this, parameters);
        var changed = new OrganisationalDistance(reader.bool("far", far));
        reader.finish();
        return changed;
    }

    @Override
    public CompiledCriterion compile(Candidates candidates) {
        Map<String, Integer> units = new HashMap<>();
        int[] menteeUnit = numbers(candidates.mentees(), Position::unit, units);
        int[] mentorUnit = numbers(candidates.mentors(), Position::unit, units);
        Map<String, Integer> sites = new HashMap<>();
        int[] menteeSite = numbers(candidates.mentees(), Position::site, sites);
        int[] mentorSite = numbers(candidates.mentors(), Position::site, sites);
        return (mentee, mentor) -> CompiledCriterion.meanOfKnown(
                distance(menteeUnit[mentee], mentorUnit[mentor]),
                distance(menteeSite[mentee], mentorSite[mentor]),
                CompiledCriterion.UNKNOWN);
    }

    private int distance(int first, int second) {
        if (first < 0 || second < 0) {
            return CompiledCriterion.UNKNOWN;
        }
        return (first != second) == far ? CompiledCriterion.FULL : 0;
    }

    private static int[] numbers(
            List<Participant> side, Function<Position, Optional<String>> of, Map<String, Integer> numbers) {
        return side.stream()
                .mapToInt(person -> of.apply(person.position())
                        .map(name -> numbers.computeIfAbsent(name, any -> numbers.size()))
                        .orElse(CompiledCriterion.UNKNOWN))
                .toArray();
    }
}
