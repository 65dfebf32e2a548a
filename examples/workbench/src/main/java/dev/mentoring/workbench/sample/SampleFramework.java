package dev.mentoring.workbench.sample;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.competency.Competency;
import dev.mentoring.core.competency.CompetencyFramework;
import dev.mentoring.core.text.BilingualText;

/** The competency framework of the sample: fifteen competencies of working life on the four levels of mentoring. */
final class SampleFramework {
    private SampleFramework() {}

    static CompetencyFramework framework() {
        CompetencyFramework.Builder framework = CompetencyFramework.builder()
                .id("sample-business-competencies")
                .title(new BilingualText("Business competencies", "Compétences professionnelles"));
        competencies().forEach(framework::addCompetency);
        return framework.build();
    }

    static ImmutableList<Competency> competencies() {
        return ImmutableList.of(
                competency("team-leadership", "Team leadership", "Animation d’équipe"),
                competency("strategic-thinking", "Strategic thinking", "Vision stratégique"),
                competency("project-management", "Project management", "Gestion de projet"),
                competency("stakeholder-management", "Stakeholder management", "Relations avec les parties prenantes"),
                competency("negotiation", "Negotiation", "Négociation"),
                competency("public-speaking", "Public speaking", "Prise de parole en public"),
                competency("written-communication", "Written communication", "Communication écrite"),
                competency("data-literacy", "Data literacy", "Culture des données"),
                competency("financial-acumen", "Financial acumen", "Sens financier"),
                competency("product-thinking", "Product thinking", "Culture produit"),
                competency("change-management", "Change management", "Conduite du changement"),
                competency("coaching", "Coaching", "Accompagnement"),
                competency("inclusive-practice", "Inclusive practice", "Pratiques inclusives"),
                competency("time-management", "Time management", "Gestion du temps"),
                competency("networking", "Networking", "Développement du réseau"));
    }

    private static Competency competency(String id, String english, String french) {
        return Competency.of(id, new BilingualText(english, french));
    }
}
