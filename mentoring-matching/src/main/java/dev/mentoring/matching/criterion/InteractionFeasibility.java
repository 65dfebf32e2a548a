package dev.mentoring.matching.criterion;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.participant.LanguageLevel;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.candidate.Candidates;
import dev.mentoring.matching.candidate.CommonLanguages;
import dev.mentoring.matching.candidate.MeetingHours;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.rule.ParameterReader;
import java.util.Map;
import java.util.SortedMap;

/**
 * How easily the two can meet and talk.
 *
 * <p>The mean of the parts that are known: the hours that both have free in an average week, as a share of {@code
 * hoursPerWeek}, which more hours do not exceed; and the level of the weaker speaker in their best common language,
 * from A1 (one seventh) to native. The same for both sides.
 *
 * <p>Interaction frequency goes with psychosocial support, ρ = .25 (Eby and others 2013); time spent together predicts
 * what mentors do eight months later (Weinberg and Lankau 2011).
 *
 * @param hoursPerWeek the common hours a week from which on more do not matter; 1 to 60
 */
public record InteractionFeasibility(int hoursPerWeek) implements Criterion {
    private static final int DEFAULT_HOURS = 4;
    private static final int MOST_HOURS = 60;

    /**
     * Checks the range.
     *
     * @param hoursPerWeek the common hours a week from which on more do not matter; 1 to 60
     */
    public InteractionFeasibility {
        checkArgument(hoursPerWeek >= 1 && hoursPerWeek <= MOST_HOURS, "%s hours a week", hoursPerWeek);
    }

    /** Makes the criterion with its default parameters. */
    public InteractionFeasibility() {
        this(DEFAULT_HOURS);
    }

    @Override
    public String name() {
        return "interaction-feasibility";
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.text("criterion.interaction-feasibility");
    }

    @Override
    public ImmutableSortedMap<String, String> parameters() {
        return ImmutableSortedMap.of("hoursPerWeek", Integer.toString(hoursPerWeek));
    }

    @Override
    public InteractionFeasibility with(Map<String, String> parameters) {
        ParameterReader reader = ParameterReader.of(this, parameters);
        var changed = new InteractionFeasibility(reader.integer("hoursPerWeek", hoursPerWeek, 1, MOST_HOURS));
        reader.finish();
        return changed;
    }

    @Override
    public CompiledCriterion compile(Candidates candidates) {
        MeetingHours hours = MeetingHours.of(candidates);
        CommonLanguages languages = CommonLanguages.of(candidates);
        int enough = hoursPerWeek * 60;
        int steps = LanguageLevel.values().length;
        return (mentee, mentor) -> {
            int minutes = hours.minutesPerWeek(mentee, mentor);
            int byHours = minutes < 0
                    ? CompiledCriterion.UNKNOWN
                    : Math.min(minutes, enough) * CompiledCriterion.FULL / enough;
            int step = languages.best(mentee, mentor);
            int byLanguage =
                    step == CommonLanguages.UNKNOWN ? CompiledCriterion.UNKNOWN : step * CompiledCriterion.FULL / steps;
            return CompiledCriterion.meanOfKnown(byHours, byLanguage, CompiledCriterion.UNKNOWN);
        };
    }

    @Override
    public ImmutableList<BilingualText> facts(Candidates candidates, int mentee, int mentor) {
        ImmutableList.Builder<BilingualText> facts = ImmutableList.builder();
        Participant first = candidates.mentees().get(mentee);
        Participant second = candidates.mentors().get(mentor);
        if (first.availability().isPresent() && second.availability().isPresent()) {
            long minutes = MeetingHours.minutesPerWeek(
                    first.availability().get(), second.availability().get(), candidates.window());
            facts.add(MatchingTexts.CATALOGUE.text("fact.hours-shared", minutes / 60, minutes % 60));
        }
        SortedMap<String, LanguageLevel> spoken = CommonLanguages.of(first);
        CommonLanguages.of(second).forEach((language, level) -> {
            LanguageLevel other = spoken.get(language);
            if (other != null) {
                LanguageLevel weaker = level.compareTo(other) < 0 ? level : other;
                facts.add(MatchingTexts.CATALOGUE.text("fact.language-shared", language, weaker));
            }
        });
        return facts.build();
    }
}
