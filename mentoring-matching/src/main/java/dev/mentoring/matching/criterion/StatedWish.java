package dev.mentoring.matching.criterion;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.participant.SelfDescription;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Term;
import dev.mentoring.matching.candidate.Candidates;
import dev.mentoring.matching.candidate.TermSets;
import dev.mentoring.matching.internal.MatchingTexts;

/**
 * Whether the mentor shares a characteristic that the mentee asked for, both having agreed that this may be used.
 *
 * <p>The mentee gains everything when at least one wish is met and nothing when none is; unknown when the mentee wished
 * for nothing or the mentor described nothing. The mentor’s side is always unknown. No facts are ever told about it.
 *
 * <p>Likeness on the surface is not associated with better outcomes (Eby and others 2013; Hernandez and others 2017),
 * so that the standard policy gives it no weight; it honours a mentee’s own wish, and is never applied to people who did
 * not ask.
 */
public record StatedWish() implements Criterion {
    @Override
    public String name() {
        return "stated-wish";
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.text("criterion.stated-wish");
    }

    @Override
    public CompiledCriterion compile(Candidates candidates) {
        TermSets terms = TermSets.of(
                candidates,
                mentee -> mentee.selfDescription().map(SelfDescription::wished).orElse(ImmutableSet.<Term>of()),
                mentor -> mentor.selfDescription()
                        .map(SelfDescription::characteristics)
                        .orElse(ImmutableSet.<Term>of()));
        return new CompiledCriterion() {
            @Override
            public int menteeGain(int mentee, int mentor) {
                int jaccard = terms.jaccard(mentee, mentor);
                return jaccard < 0 ? UNKNOWN : terms.shared(mentee, mentor) > 0 ? FULL : 0;
            }

            @Override
            public int mentorGain(int mentee, int mentor) {
                return UNKNOWN;
            }
        };
    }
}
