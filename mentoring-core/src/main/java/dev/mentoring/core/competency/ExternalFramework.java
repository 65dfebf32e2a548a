package dev.mentoring.core.competency;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Published frameworks, instruments and standards that others work with. The library ships none of their texts. */
public enum ExternalFramework implements Labelled {
    /** The competence framework for mentors and coaches of the European Mentoring and Coaching Council. */
    EMCC("European Mentoring and Coaching Council, Competence Framework V2 (2015): 8 categories, 4 levels"),
    /** The subscales of the Mentoring Competency Assessment. */
    MCA("Fleming et al. (2013), Academic Medicine 88(7); Hyun et al. (2022), J Clin Transl Sci 6: 6 subscales"),
    /** The core competencies of the International Coaching Federation. */
    ICF("International Coaching Federation, Core Competencies (2019, updated 2025): 8 competencies in 4 domains"),
    /** The functions of a mentor: career and psychosocial. */
    KRAM("Kram (1985), Mentoring at Work; measured by the MFQ-9, Castro, Scandura and Williams (2004)"),
    /** The International Standards for Mentoring and Coaching Programmes. */
    ISMCP("European Mentoring and Coaching Council, International Standards for Mentoring and Coaching Programmes:"
            + " 6 standards");

    private final String citation;

    ExternalFramework(String citation) {
        this.citation = citation;
    }

    /** {@return where it was published, and its structure; in English, as one cites} */
    public String citation() {
        return citation;
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return CompetencyTexts.CATALOGUE.label(this);
    }
}
