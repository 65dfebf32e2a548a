package dev.mentoring.matching.plan;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.internal.MatchingTexts;
import java.util.stream.Collectors;

/** A smallest change by which one more pair would come about. Nothing changes by itself: people decide. */
public sealed interface Remedy {
    /** {@return the change in a sentence} */
    BilingualText text();

    /**
     * Give a mentor one more place.
     *
     * @param mentor the mentor
     */
    record ExtraPlace(ParticipantId mentor) implements Remedy {
        @Override
        public BilingualText text() {
            return MatchingTexts.CATALOGUE.text("remedy.extra-place", mentor);
        }
    }

    /**
     * Relax rules for one mentee. No smaller set of rules would do.
     *
     * @param mentee the mentee for whom the rules are relaxed: the person herself, or somebody whose place she then gets
     * @param rules the rules, all of which must give way
     * @param mentors the mentors who become possible and lead to one more match, in the order of their ids
     */
    record RelaxRules(ParticipantId mentee, ImmutableList<RelaxedRule> rules, ImmutableList<ParticipantId> mentors)
            implements Remedy {
        @Override
        public BilingualText text() {
            ImmutableList<BilingualText> labels =
                    rules.stream().map(RelaxedRule::label).collect(toImmutableList());
            return MatchingTexts.CATALOGUE.text(
                    "remedy.relax",
                    new BilingualText(
                            labels.stream().map(BilingualText::english).collect(Collectors.joining(" + ")),
                            labels.stream().map(BilingualText::french).collect(Collectors.joining(" + "))),
                    mentee,
                    mentors.size());
        }
    }

    /**
     * A rule that would have to give way.
     *
     * @param name the reason code of the rule, such as {@code same-team} or {@code minimum-score}
     * @param label what it looks at
     */
    record RelaxedRule(String name, BilingualText label) {}
}
