package dev.mentoring.workbench.sample;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.text.BilingualText;

/** The words of which the sample is made. Names are common ones, put together at random: nobody is meant. */
final class SampleWords {
    static final ImmutableList<Site> SITES = ImmutableList.of(
            new Site(
                    "Paris",
                    true,
                    list("fr native; en B1", "fr native; en B2", "fr native; en C1; es B1", "fr native")),
            new Site(
                    "Montréal",
                    true,
                    list("fr native; en C1", "fr native; en C2", "en native; fr C1", "fr native; en B2")),
            new Site(
                    "London",
                    false,
                    list("en native", "en native; fr A2", "en native; fr B1", "en native; fr B2; de B1")),
            new Site(
                    "Pondichéry",
                    false,
                    list("ta native; en C1", "ta native; en C2; fr B1", "ta native; fr C1; en C1")));

    static final ImmutableList<String> FRENCH_FIRST_NAMES =
            words("Adèle Agathe Amine Anaïs Antoine Aurélie Baptiste Camille Célia Chloé Clément Damien Élodie Émile "
                    + "Fatou Florian Gaëlle Guillaume Hélène Hugo Inès Jérôme Karim Léa Loïc Lucie Maëlys Manon Mathieu "
                    + "Maxime Nadia Noémie Olivier Pauline Rémi Romane Salomé Samir Théo Valentin Yasmine Zoé");

    static final ImmutableList<String> FRENCH_LAST_NAMES = words(
            "Aubry Barbier Beaulieu Benali Bouchard Boyer Carpentier Chevalier Cloutier Collet Coulibaly Dallaire "
                    + "Delmas Desrosiers Diallo Dufour Étienne Fabre Ferrand Fontaine Gauthier Giraud Haddad Hébert Joly "
                    + "Lacroix Lambert Langlois Lavoie Lefort Marchand Mercier Morvan Noël Paquette Pelletier Perrin "
                    + "Picard Poirier Renaud Rousselle Royer Savard Tessier Tremblay Vasseur Vidal");

    static final ImmutableList<String> ENGLISH_FIRST_NAMES = words(
            "Abigail Alfie Amelia Arthur Beatrice Callum Charlotte Daniel Edith Ethan Florence Freya George Grace "
                    + "Harriet Harvey Imogen Isla Jack Jasmine Joshua Leo Lily Matilda Nathan Nia Oliver Oscar Poppy "
                    + "Rosie Ruby Samuel Sienna Toby Violet William");

    static final ImmutableList<String> ENGLISH_LAST_NAMES =
            words("Abbott Adeyemi Ashworth Barlow Bennett Bradshaw Chapman Cooper Dawson Eastwood Fletcher Gallagher "
                    + "Goodwin Hargreaves Hartley Holloway Ingram Kendall Lockwood Marsden Middleton Nwosu Okafor Palmer "
                    + "Pearce Radcliffe Rowley Sheridan Stanton Thornton Underwood Wainwright Walsh Whitaker Yardley");

    static final ImmutableList<String> INDIAN_FIRST_NAMES =
            words("Aditi Anand Aravind Bhavani Deepa Ezhil Gayathri Ilango Kavitha Lakshmi Meena Nila Prakash Priya "
                    + "Ranjani Sanjay Selvi Senthil Sudha Vasanth Vidya");

    static final ImmutableList<String> INDIAN_LAST_NAMES =
            words("Anbarasan Balan Chandran Durai Ganesan Iyengar Jayaraman Krishnan Murugan Natarajan Palani Raman "
                    + "Sankar Subramanian Thangavel Venkatesan");

    static final ImmutableList<String> GRADES =
            list("Analyst", "Senior analyst", "Lead", "Manager", "Senior manager", "Director", "Vice president");

    static final ImmutableList<Department> DEPARTMENTS = ImmutableList.of(
            new Department("Product", list("Design", "Platform", "Data")),
            new Department("Sales", list("Key accounts", "Partners", "Retail")),
            new Department("Operations", list("Logistics", "Customer support")),
            new Department("Finance", list("Controlling", "Treasury")),
            new Department("People", list("Talent", "Learning")),
            new Department("Legal", list("Contracts")));

    /** The competencies of the framework, those that people ask for most first. */
    static final ImmutableList<String> COMPETENCIES = list(
            "team-leadership",
            "strategic-thinking",
            "project-management",
            "stakeholder-management",
            "negotiation",
            "public-speaking",
            "written-communication",
            "data-literacy",
            "financial-acumen",
            "product-thinking",
            "change-management",
            "coaching",
            "inclusive-practice",
            "time-management",
            "networking");

    static final ImmutableList<BilingualText> GOALS = ImmutableList.of(
            text("lead a team", "encadrer une équipe"),
            text("become an expert", "devenir une référence"),
            text("change field", "changer de métier"),
            text("move abroad", "partir à l’international"),
            text("prepare a promotion", "préparer une promotion"),
            text("return from leave", "reprendre après une absence"),
            text("launch a project", "lancer un projet"),
            text("balance work and life", "concilier vie professionnelle et vie privée"));

    static final ImmutableList<BilingualText> INTERESTS = ImmutableList.of(
            text("artificial intelligence", "intelligence artificielle"),
            text("sustainability", "développement durable"),
            text("user research", "recherche utilisateur"),
            text("retail", "commerce de détail"),
            text("cybersecurity", "cybersécurité"),
            text("finance", "finance"),
            text("education", "éducation"),
            text("volunteering", "bénévolat"),
            text("writing", "écriture"),
            text("running", "course à pied"),
            text("music", "musique"),
            text("cooking", "cuisine"));

    static final ImmutableList<BilingualText> VALUES = ImmutableList.of(
            text("autonomy", "autonomie"),
            text("fairness", "équité"),
            text("curiosity", "curiosité"),
            text("rigour", "rigueur"),
            text("solidarity", "solidarité"),
            text("ambition", "ambition"),
            text("creativity", "créativité"));

    static final ImmutableList<BilingualText> EXPERIENCES = ImmutableList.of(
            text("career change", "reconversion"),
            text("expatriation", "expatriation"),
            text("first management role", "première prise de poste d’encadrement"),
            text("parental leave", "congé parental"),
            text("merger", "fusion"),
            text("night classes", "cours du soir"),
            text("start-up", "jeune entreprise"));

    static final ImmutableList<String> COMMENTS = list(
            "Prefers mornings, and video calls.",
            "Back from leave in March.\nPlease call first.",
            "Souhaite un échange en français, si possible.",
            "Asked for a \"fresh pair of eyes\".");

    private SampleWords() {}

    /**
     * A site of the company.
     *
     * @param name its name
     * @param french whether its people fill in the French form
     * @param languages what its people speak, in the notation of the workbench
     */
    record Site(String name, boolean french, ImmutableList<String> languages) {
        ImmutableList<String> firstNames() {
            return french ? FRENCH_FIRST_NAMES : name.equals("London") ? ENGLISH_FIRST_NAMES : INDIAN_FIRST_NAMES;
        }

        ImmutableList<String> lastNames() {
            return french ? FRENCH_LAST_NAMES : name.equals("London") ? ENGLISH_LAST_NAMES : INDIAN_LAST_NAMES;
        }
    }

    /**
     * A department of the company.
     *
     * @param name its name
     * @param teams its teams
     */
    record Department(String name, ImmutableList<String> teams) {}

    private static ImmutableList<String> list(String... items) {
        return ImmutableList.copyOf(items);
    }

    private static ImmutableList<String> words(String blankSeparated) {
        return ImmutableList.copyOf(blankSeparated.split(" "));
    }

    private static BilingualText text(String english, String french) {
        return new BilingualText(english, french);
    }
}
