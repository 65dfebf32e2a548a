package dev.mentoring.feedback.registry;

import com.google.common.collect.ImmutableList;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.instrument.ResponseScale;
import dev.mentoring.feedback.instrument.SubscaleId;

/**
 * A short form about the mentoring relationship, written for this library: twelve items that are rated by frequency, and two
 * open questions. The mentee answers about the mentor, and the mentor about herself or himself, in other words to the same
 * items, so that the two sides compare.
 *
 * <p><strong>Not validated.</strong> Nobody knows yet whether it measures well. Use it to open a conversation, never for a
 * decision about a person. To find out, in this order:
 *
 * <ol>
 *   <li>Ask at least 200 mentees of at least 50 mentors, once, with the purpose told beforehand.
 *   <li>Look at each item: the share of every answer, of “not observed” and of skipped. An item that a fifth has not observed,
 *       or that nearly all rate alike, tells little.
 *   <li>Reliability: corrected item-total correlations; Cronbach’s alpha with its interval; omega of a one-factor model.
 *   <li>Structure: does one factor suffice, or do the three subscales stand apart? Until then trust the whole scale more.
 *   <li>Agreement: r<sub>wg(j)</sub> and ICC(1), ICC(2) of mentees within mentors, before any mean is read as the mentor’s.
 *   <li>Validity: correlation with a published instrument (see {@link KnownInstrument}), with meetings held and with goals
 *       reached; the same answers a month later.
 *   <li>Fairness: the same structure in French and in English, and for men, women and newcomers.
 * </ol>
 *
 * <p>All items are worded positively: reversed ones tend to form a factor of their own. Wording under the licence of this
 * library.
 */
public final class RelationshipForm {
    /** All twelve items. */
    public static final SubscaleId WHOLE = SubscaleId.of("whole");

    /** Trust, confidentiality, empathy and commitment. */
    public static final SubscaleId BOND = SubscaleId.of("bond");

    /** Active listening, words and body language, questions. */
    public static final SubscaleId DIALOGUE = SubscaleId.of("dialogue");

    /** Autonomy, own decisions, successes, resources and anticipation. */
    public static final SubscaleId GROWTH = SubscaleId.of("growth");

    private static final ImmutableList<String> RATED = ImmutableList.of(
            "trust",
            "confidentiality",
            "empathy",
            "active-listening",
            "communication",
            "questions",
            "autonomy",
            "own-decisions",
            "successes",
            "resources",
            "anticipation",
            "commitment");

    private RelationshipForm() {}

    /** {@return the form in which mentees answer about their mentor} */
    public static Instrument menteeForm() {
        return in("relationship.mentee");
    }

    /** {@return the same form in which mentors answer about themselves} */
    public static Instrument mentorForm() {
        return in("relationship.mentor");
    }

    private static Instrument in(String words) {
        FormWriter writer = new FormWriter(words);
        Instrument.Builder form = writer.instrument("relationship-form");
        ResponseScale scale = ResponseScale.frequency();
        RATED.forEach(id -> form.addItem(writer.rated(id, scale).build()));
        form.addItem(writer.open("helpful").build());
        form.addItem(writer.open("different").build());
        return form.addSubscale(writer.subscale(WHOLE, RATED.toArray(String[]::new)))
                .addSubscale(writer.subscale(BOND, "trust", "confidentiality", "empathy", "commitment"))
                .addSubscale(writer.subscale(DIALOGUE, "active-listening", "communication", "questions"))
                .addSubscale(
                        writer.subscale(GROWTH, "autonomy", "own-decisions", "successes", "resources", "anticipation"))
                .build();
    }
}
