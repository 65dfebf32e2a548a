package dev.mentoring.matching.constraint;

import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.participant.LanguageLevel;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.candidate.Candidates;
import dev.mentoring.matching.candidate.CommonLanguages;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.rule.ParameterReader;
import java.util.Map;

/**
 * The two have a language in common that both speak well enough. Unknown when either person’s languages are.
 *
 * @param minimum the level that both need in the same language
 */
public record SharedLanguage(LanguageLevel minimum) implements Constraint {
    /** Makes the constraint with its default parameters. */
    public SharedLanguage() {
        this(LanguageLevel.B2);
    }

    @Override
    public String name() {
        return "language";
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.text("constraint.language");
    }

    @Override
    public BilingualText reason() {
        return MatchingTexts.CATALOGUE.text("reason.language");
    }

    @Override
    public ImmutableSortedMap<String, String> parameters() {
        return ImmutableSortedMap.of("minimum", minimum.code());
    }

    @Override
    public SharedLanguage with(Map<String, String> parameters) {
        ParameterReader reader = ParameterReader.of(this, parameters);
        var changed = new SharedLanguage(reader.constant("minimum", minimum));
        reader.finish();
        return changed;
    }

    @Override
    public CompiledConstraint compile(Candidates candidates) {
        CommonLanguages languages = CommonLanguages.of(candidates);
        int needed = CommonLanguages.step(minimum);
        return (mentee, mentor) -> {
            int best = languages.best(mentee, mentor);
            return best == CommonLanguages.UNKNOWN ? Verdict.UNKNOWN : CompiledConstraint.forbiddenIf(best < needed);
        };
    }
}
